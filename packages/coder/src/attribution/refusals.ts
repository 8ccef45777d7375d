/** Phrases by which comment is refused. In: nothing. Out: patterns over a sentence's words; each reads a bounded stretch. */
export const refusals: readonly RegExp[] = [
  /\b(?:declin|refus)(?:ed|es|ing|e)\s+to\s+(?:comment|be\s+drawn|elaborate|say\s+more|answer\s+questions|discuss|give\s+details|confirm\s+or\s+deny)/i,
  /\bdeclin(?:ed|es|ing)\s+comment\b/i,
  /\b(?:did\s?n[o'’]t|did\s+not|ha[sd]\s+not|have\s+not|hasn['’]t|haven['’]t)\s+(?:immediately\s+|yet\s+)?(?:respond(?:ed)?|reply|replied|answer(?:ed)?|return(?:ed)?)\b[^.]{0,40}?\b(?:comment|calls?|inquiries|enquiries|requests?|questions?|messages?)\b(?:\s+for\s+comment\b)?/i,
  /\b(?:could\s+not|couldn['’]t)\s+(?:immediately\s+)?be\s+reached(?:\s+for\s+comment)?\b/i,
  /\b(?:was|were)\s*(?:not|n['’]t)\s+(?:immediately\s+)?(?:available|reachable)\s+for\s+comment\b/i,
  /\b(?:would|will)\s+not\s+(?:comment|be\s+drawn|elaborate|give\s+details)\b/i,
  /\b(?:had|has|have|offered|made|gave)\s+no\s+(?:immediate\s+)?comment\b/i,
];
