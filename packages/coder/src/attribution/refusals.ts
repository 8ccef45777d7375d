/**
 * Phrases by which comment is refused. In: nothing. Out: patterns over a sentence's words; each reads a bounded stretch. Who refuses is the
 * subject, or stands in the group `who` of the pattern ("no immediate comment from Pyongyang"), or right behind the words.
 */
export interface Refusal {
  readonly words: RegExp;
  /** Whether the first words of the phrase that refuses follow the match: "no comment from | the Taliban". */
  readonly behind: boolean;
}

const asked = "(?:comment|calls?|inquiries|enquiries|requests?|questions?|messages?|e-?mails?)";

const bySubject: readonly RegExp[] = [
  /\b(?:declin|refus)(?:ed|es|ing|e)\s+to\s+(?:comment|be\s+drawn|elaborate|say\s+more|answer\s+questions|discuss|give\s+(?:\w+\s+)?details|go\s+into\s+details?|confirm\s+or\s+deny)/i,
  /\bdeclin(?:ed|es|ing)\s+(?:any\s+)?comment\b/i,
  new RegExp(
    `\\b(?:did\\s?n[o'’]t|did\\s+not|ha[sd]\\s+not|have\\s+not|hasn['’]t|haven['’]t)\\s+(?:immediately\\s+|yet\\s+)?(?:respond(?:ed)?|reply|replied|answer(?:ed)?|return(?:ed)?)\\b[^.]{0,40}?\\b${asked}\\b(?:\\s+(?:for|seeking)\\s+comment\\b)?`,
    "i",
  ),
  /\b(?:could\s+not|couldn['’]t)\s+(?:immediately\s+)?be\s+reached(?:\s+for\s+comment)?\b/i,
  /\b(?:was|were|is|are)\s*(?:not|n['’]t)\s+(?:immediately\s+)?(?:available|reachable)\s+for\s+comment\b/i,
  /(?<=\b(?:nobody|no one|none)\b[^.]{0,40}\b)(?:was|were)\s+(?:immediately\s+)?available\s+for\s+comment\b/i,
  /\b(?:would|will)\s+not\s+(?:comment|be\s+drawn|elaborate|give\s+details|say\s+more)\b/i,
  /\b(?:had|has|have|offered|made|gave)\s+no\s+(?:immediate\s+)?comment\b/i,
  /\b(?:has|have|had)\s+(?:not|so\s+far\s+not|not\s+yet|yet\s+to)\s+(?:yet\s+|publicly\s+|officially\s+)?comment(?:ed)?\b/i,
  /(?<=\bneither\b[^.]{0,60}\b)(?:has|have|had)\s+(?:publicly\s+)?commented\b/i,
  /\b(?:(?:has|have|had)\s+(?:so\s+far\s+)?)?(?:kept|stayed|remained|maintained)\s+(?:silen(?:t|ce)|mum|tight-lipped)\b/i,
  /\b(?:dodg|sidestep|duck|evad|deflect)\w*\s+(?:a\s+|the\s+)?questions?\b/i,
];

const bySource: readonly RegExp[] = [
  /\bthere\s+(?:was|were|has\s+been)\s+no\s+(?:immediate\s+|official\s+)?(?:comment|response|reaction|word)\s+(?:\w+\s+)?from\s+/i,
  /\b(?:repeated\s+)?(?:calls|messages|e-?mails|questions|(?:an?\s+)?requests?\s+for\s+comment)\s+(?:sent\s+|left\s+|made\s+|put\s+)?(?:to|with|at)\s+(?=[^.]{2,70}?\s(?:went\s+unanswered|(?:was|were)\s+not\s+(?:immediately\s+)?(?:answered|returned)))/i,
];

export const refusals: readonly Refusal[] = [
  ...bySource.map((words) => ({ words, behind: true })),
  ...bySubject.map((words) => ({ words, behind: false })),
];
