/**
 * What sites print below an article. In: paragraphs or lines. Out: how many of them, from the top, are the article's.
 * A `line` goes where only such lines follow it; `links` and `comments` are headings that go with what is below them, `links`
 * only where no paragraph below shows that the article goes on.
 */

export interface BoilerplateRow {
  readonly id: string;
  readonly kind: "line" | "links" | "comments";
  /** Matches a whole trimmed line. */
  readonly pattern: RegExp;
  readonly reason: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const boilerplateRows: readonly BoilerplateRow[] = [
  {
    id: "reading/leave-comment",
    kind: "comments",
    pattern:
      /^(?:leave|post|add|write|submit) (?:a|your|an?other) (?:comment|reply)s?\b.{0,40}$|^(?:join|start) the (?:conversation|discussion)\W*$/i,
    reason: "the form for readers' comments",
    yes: ["Leave a Comment", "Leave a Reply", "Post your comment", "Add a comment (3)", "Join the conversation"],
    no: ["He left a comment on the visit.", "The embassy declined to leave a comment"],
  },
  {
    id: "reading/comments",
    kind: "comments",
    pattern:
      /^(?:\d{1,5} (?:reader )?comments?|comments?(?: \(\d{1,5}\)| section|: ?\d{1,5})?|(?:reader|user|your) comments?|no comments(?: yet)?|view comments)$/i,
    reason: "readers' comments",
    yes: ["Comments", "3 comments", "Comments (3)", "No comments yet", "View comments"],
    no: ["Comments by the minister", "No comments were made on Sunday."],
  },
  {
    id: "reading/related",
    kind: "links",
    pattern:
      /^(?:(?:related|recommended|popular|latest|trending|more) (?:articles?|stories|news|posts?|topics?|coverage|reading|content|links)|you (?:may|might) (?:also )?like|read (?:also|next)|see also|most (?:read|viewed|popular|shared)|recommended(?: for you)?|related|up next|more (?:from|on|in) [^.,]{1,60}|editor.?s picks?|don.?t miss|what to read next)[\s:»›…→]*$/i,
    reason: "links to other articles",
    yes: ["Related articles", "You may also like", "More from Gulf Courier", "Most read", "Related:", "Editor's picks"],
    no: ["More from him was expected on Sunday, he said, and on Monday.", "Related talks were held in Oslo."],
  },
  {
    id: "reading/share",
    kind: "line",
    pattern:
      /^(?:share|tweet|follow|like|email|e-mail|print|save|send)(?: (?:this|the|us|it|to|on|by|via|with|page|article|story|post|news|a|friend|facebook|twitter|x|linkedin|whatsapp|telegram|email|pinterest|reddit|and|link|,|:|\||\/|&))*\W*$/i,
    reason: "buttons that share the page",
    yes: ["Share this", "Share on Facebook", "Follow us on Twitter", "Print", "Tweet this article", "Send to a friend"],
    no: ["Share prices fell on Sunday", "Print media welcomed the visit"],
  },
  {
    id: "reading/networks",
    kind: "line",
    pattern:
      /^(?:(?:facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|instagram|youtube|email|e-mail|print|copy link|share|tweet|messenger|viber|rss|pocket|flipboard)[\s|,·•/&]*){1,12}$/i,
    reason: "names of networks alone",
    yes: ["Facebook Twitter WhatsApp Print", "Facebook | Twitter | Email", "Telegram"],
    no: ["Twitter blocked the account", "Facebook said on Sunday"],
  },
  {
    id: "reading/subscribe",
    kind: "line",
    pattern:
      /^(?:subscribe|sign up|register|join|get)\b[^.]{0,60}\b(?:newsletters?|inbox|e-?mail(?:s| updates| alerts)?|notifications?|alerts|channel|telegram|whatsapp)\b.{0,60}$|^(?:please )?(?:subscribe|log in|sign in|register)(?: (?:now|here|today|to (?:continue|comment|read more).{0,30}))?\W*$/i,
    reason: "an offer of letters or accounts",
    yes: [
      "Subscribe to our newsletter",
      "Sign up for The Morning Dhow, our daily newsletter",
      "Log in to comment",
      "Subscribe",
    ],
    no: ["Get out of Yemen, he said", "Register of treaties opened"],
  },
  {
    id: "reading/read-more",
    kind: "line",
    pattern:
      /^(?:(?:read|see|view|show|load) (?:more|all)|continue reading|click here|full story|back to top|go to top|top of page)(?: ?(?:[:»›…]|\.{3}|→|here|stories|articles|comments)[^.!?]{0,120})?\W*$/i,
    reason: "a link onwards",
    yes: ["Read more", "Continue reading …", "Read more: Kuwait signs deal", "Back to top", "Show more comments"],
    no: ["Read more books, the minister urged pupils.", "See all sides of the matter, he urged"],
  },
  {
    id: "reading/copyright",
    kind: "line",
    pattern:
      /^(?:(?:copyright )?(?:©|\(c\)|&copy;)|copyright (?:©|\(c\)|\d{4}))[^\n]{0,200}$|^all rights reserved\b.{0,120}$|^[^.]{0,80}\. all rights reserved\W*$/i,
    reason: "the notice of copyright",
    yes: ["© 2020 Levant Ledger. All rights reserved.", "Copyright 2020 Gulf Courier", "All rights reserved."],
    no: ["Copyright law was discussed", "All rights of the minority were named"],
  },
  {
    id: "reading/terms",
    kind: "line",
    pattern:
      /^(?:(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy(?: policy| notice)?|cookie (?:policy|settings|preferences)|contact(?: us)?|about(?: us)?|advertise(?: with us)?|imprint|disclaimer|sitemap|careers|faq|home)[\s|,·•/&]*){1,10}$/i,
    reason: "links to the site's terms",
    yes: ["Terms of use | Privacy policy", "Contact · Advertise", "Privacy"],
    no: ["Contact group meets", "Home minister resigns"],
  },
  {
    id: "reading/cookies",
    kind: "line",
    pattern:
      /^(?:this (?:web)?site|we(?: and our partners)?|our site) uses? cookies\b.{0,400}$|^(?:accept(?: all)?(?: cookies)?|manage (?:choices|cookies|preferences)|reject all)$/i,
    reason: "the cookie banner",
    yes: ["This website uses cookies to improve your experience.", "We use cookies", "Accept all cookies"],
    no: ["Accept the offer", "We use force as a last resort"],
  },
  {
    id: "reading/advertisement",
    kind: "line",
    pattern:
      /^(?:advertisements?|advertising|sponsored(?: content)?|promoted|story continues below.{0,40}|article continues (?:below|after).{0,40}|skip (?:ad|advertisement))\W*$/i,
    reason: "an advertisement's label",
    yes: ["ADVERTISEMENT", "Story continues below advertisement", "Sponsored content"],
    no: ["Advertisement for the post closed on Sunday"],
  },
  {
    id: "reading/topics",
    kind: "line",
    pattern:
      /^(?:tags?|topics?|keywords?|filed under|categories|category|in this story)\s*:[^.]{0,200}$|^(?:#[\p{L}\p{N}_-]+[\s,]*){1,20}$/iu,
    reason: "the article's key words",
    yes: ["Topics: Iraq Iran Energy", "Tags: Oslo, talks", "#PKK #Iraq"],
    no: ["Topics were many", "Tags on the crates named the port."],
  },
  {
    id: "reading/first-appeared",
    kind: "line",
    pattern:
      /^(?:the (?:post|article) .{1,300} (?:first )?appeared (?:first )?(?:on|in) .{1,100}|this (?:article|story|post) (?:was )?(?:first |originally )?(?:appeared|published) (?:first )?(?:on|in|by) .{1,100})$/i,
    reason: "the syndication notice of a feed",
    yes: [
      "The post Talks in Oslo appeared first on Fjord Post.",
      "This article was originally published by Fjord Post",
    ],
    no: [
      "The post at Arar was closed",
      "This article of the treaty was published late, he said on Sunday, in a form that few knew",
    ],
  },
  {
    id: "reading/end-mark",
    kind: "line",
    pattern: /^(?:[-–—*_=~#.•■◆◼\s]{1,80}|end(?:s|it)?|\/?ends?\/|[A-Z]{2,3}\/[A-Z]{2,4}|-?30-?|\d{3,5}\/[a-z]{2,4})$/,
    reason: "a desk's mark at the end",
    yes: ["***", "-----", "MR/HK", "-30-", "ends", "■"],
    no: ["UN", "End of the affair", "OPEC"],
  },
];

/** The row that a line falls under, or null. */
export const boilerplateRow = (line: string): BoilerplateRow | null => {
  const trimmed = line.trim();
  if (trimmed.length === 0 || trimmed.length > 420) return null;
  return boilerplateRows.find(({ pattern }) => pattern.test(trimmed)) ?? null;
};

/** A paragraph longer than this, in code units, below a heading of links shows that the article goes on. */
const paragraphLength = 150;
const prose = /[.!?]["”’')]{0,2}\s*$/;

/**
 * How many of the lines, from the top, belong to the article.
 * @param lines lines or paragraphs, blank ones included; the first is always kept
 */
export const articleLines = (lines: readonly string[]): number => {
  const kinds = lines.map((line) => boilerplateRow(line)?.kind ?? null);
  // A count of comments may also stand above the article: a heading has the article's prose before it.
  const firstProse = lines.findIndex((line, i) => kinds[i] === null && prose.test(line));
  const comments = kinds.findIndex((kind, i) => kind === "comments" && firstProse >= 0 && i > firstProse);
  let end = comments < 0 ? lines.length : comments;
  const lastLong = lines.findLastIndex((line, i) => i < end && kinds[i] === null && line.length > paragraphLength);
  const links = kinds.findIndex((kind, i) => kind === "links" && i > Math.max(lastLong, firstProse, 0) && i < end);
  if (links >= 0) end = links;
  while (end > 0) {
    if ((lines[end - 1] as string).trim() !== "" && (end === 1 || kinds[end - 1] === null)) break;
    end--;
  }
  return end;
};
