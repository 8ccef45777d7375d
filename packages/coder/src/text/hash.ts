/**
 * Content hashes for ids. FNV-1a (Fowler, Noll, Vo) run twice with different offset bases over UTF-16 code units: 64 bits,
 * so among a million ids a collision has a chance of about 3 in 10^8.
 */

/** 16 hex digits that depend on every part and on where one part ends and the next begins. */
export const contentHash = (...parts: readonly string[]): string => {
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i);
      low = Math.imul(low ^ (unit & 0xff), 0x01000193);
      low = Math.imul(low ^ (unit >>> 8), 0x01000193);
      high = Math.imul(high ^ (unit >>> 8), 0x01000193);
      high = Math.imul(high ^ (unit & 0xff), 0x01000193) ^ (low >>> 15);
    }
    low = Math.imul(low ^ 0x1ff, 0x01000193);
    high = Math.imul(high ^ 0x2ff, 0x01000193);
  }
  return hex(high) + hex(low);
};

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, "0");

/** 8 hex digits over bytes: which model file this is. FNV-1a, 32 bits. */
export const bytesHash = (bytes: Uint8Array): string => {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hex(hash);
};
