/**
 * The order of the house. A room may import rooms on earlier lines and itself, never a sibling on its own line, never a later one.
 * `test/rooms.test.ts` reads every import of the two packages and holds them to this.
 */
export const coderRooms: readonly (readonly string[])[] = [
  ["shape"],
  ["text", "codebook"],
  ["language"],
  ["time", "places"],
  ["actors"],
  ["attribution"],
  ["events"],
  ["prospects"],
  ["record"],
  ["code.ts"],
];

export const deskRooms: readonly (readonly string[])[] = [
  ["actor-files"],
  ["settings.ts", "resources.ts"],
  ["reading", "relations"],
  ["archive"],
  ["formats"],
  ["measure"],
  ["charts"],
  ["brief"],
  ["web"],
  ["cli"],
  ["main.ts"],
];

/** Where a desk file finds the coder: by the package's name, never by a path into it. */
export const coderPackage = "@dragoman/coder";
