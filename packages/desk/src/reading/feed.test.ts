import { describe, expect, it } from "vitest";
import { readFeed } from "./feed.ts";
import { defaultLimits } from "./read-result.ts";

const read = (xml: string) =>
  [...readFeed(xml, "f", defaultLimits)].map((result) =>
    result.kind === "failure"
      ? `${result.source}: ${result.reason}`
      : { source: result.source, ...result.article, published: result.article.published?.start ?? null },
  );

const rss = (items: string, head = "<title>Fjord Post</title>") =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${head}<link>https://fjord.example</link>${items}</channel></rss>`;

describe("feeds", () => {
  it("RSS 2.0 gives an article for each item", () => {
    const xml = rss(
      `<item><title>Envoys meet</title><link>https://fjord.example/1</link><pubDate>Tue, 09 Apr 2019 18:30:00 +0200</pubDate><dc:creator>Kari Nordmann</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>They met in <b>Oslo</b> &amp; left.</p><p>It rained.</p><p><a href="x">Read more</a></p>]]></content:encoded></item>
       <item><title>Fish &amp;amp; oil</title><guid isPermaLink="false">7</guid><description>&lt;p&gt;Prices rose.&lt;/p&gt;</description></item>`,
      "<title>Fjord Post</title><language>en-gb</language>",
    );
    expect(read(xml)).toEqual([
      {
        source: "f#1",
        text: "Envoys meet\n\nThey met in Oslo & left.\n\nIt rained.",
        title: "Envoys meet",
        url: "https://fjord.example/1",
        outlet: "Fjord Post",
        byline: "Kari Nordmann",
        published: "2019-04-09T18:30",
        language: "en-gb",
      },
      {
        source: "f#2",
        text: "Fish & oil\n\nPrices rose.",
        title: "Fish & oil",
        url: null,
        outlet: "Fjord Post",
        byline: null,
        published: null,
        language: "en-gb",
      },
    ]);
  });

  it("RSS 1.0 gives its items, which stand beside the channel", () => {
    const xml = `<rdf:RDF xmlns:rdf="r"><channel><title>Fjord Post</title></channel><item><title>Envoys meet</title><link>https://fjord.example/1</link><dc:date>2019-04-09T10:00:00Z</dc:date><description>They met.</description></item></rdf:RDF>`;
    expect(read(xml)).toMatchObject([
      { text: "Envoys meet\n\nThey met.", published: "2019-04-09T10:00", outlet: "Fjord Post" },
    ]);
  });

  it("Atom gives its entries, HTML or XHTML", () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Fjord Post</title>
      <entry><title>Envoys meet</title><link rel="self" href="https://fjord.example/a.xml"/><link href="https://fjord.example/1"/><updated>2019-04-10T00:00:00Z</updated><published>2019-04-09</published><author><name>Kari</name><uri>u</uri></author><content type="html">&lt;p&gt;They met.&lt;/p&gt;</content></entry>
      <entry><title>They part</title><updated>2019-04-11</updated><source><id>x</id><title>Lake Herald</title><updated>2019</updated></source><content type="xhtml"><div><p>They &lt;parted&gt; in <b>Oslo</b>.</p><p>It rained.</p></div></content></entry></feed>`;
    expect(read(xml)).toMatchObject([
      {
        text: "Envoys meet\n\nThey met.",
        url: "https://fjord.example/1",
        published: "2019-04-09",
        byline: "Kari",
        outlet: "Fjord Post",
        language: "en",
      },
      { text: "They part\n\nThey <parted> in Oslo.\n\nIt rained.", published: "2019-04-11", outlet: "Lake Herald" },
    ]);
  });

  it("says of an item which date it could not read", () => {
    const xml = rss(
      "<item><title>A b</title><pubDate>soon</pubDate></item><item><title>C d</title><pubDate>Tue, 09 Apr 2019</pubDate></item>",
    );
    expect(
      [...readFeed(xml, "f", defaultLimits)].map((result) => ("doubt" in result ? result.doubt : "no doubt")),
    ).toEqual(['read without a day: "soon" is no date', "no doubt"]);
  });

  for (const [name, items, texts] of [
    [
      "a bare ampersand and HTML's entities",
      "<item><title>Fish & oil</title><description>Caf&eacute; AT&T said&nbsp;so.</description></item>",
      ["Fish & oil\n\nCafé AT&T said so."],
    ],
    [
      "a script in a title",
      "<item><title>&lt;script&gt;alert(1)&lt;/script&gt;Envoys meet</title><description>They met.</description></item>",
      ["Envoys meet\n\nThey met."],
    ],
    [
      "a plain description with blank lines",
      "<item><title>A b</title><description>One.\n\nTwo.</description></item>",
      ["A b\n\nOne.\n\nTwo."],
    ],
    [
      "the longer of content and description",
      "<item><title>A b</title><description>One is told here at length.</description><content:encoded>&lt;img src=x&gt;</content:encoded></item>",
      ["A b\n\nOne is told here at length."],
    ],
    ["a title alone", "<item><title>Envoys meet</title></item>", ["Envoys meet"]],
    [
      "the site's name at the end of titles",
      "<item><title>Envoys meet - Fjord Post</title><description>They met.</description></item>",
      ["Envoys meet\n\nThey met."],
    ],
    [
      "the notice of syndication",
      "<item><title>A b</title><description>&lt;p&gt;They met.&lt;/p&gt;&lt;p&gt;The post A b appeared first on Fjord Post.&lt;/p&gt;</description></item>",
      ["A b\n\nThey met."],
    ],
    [
      "a picture's title within an item",
      "<item><title>A b</title><media:group><title>No</title></media:group><description>They met.</description></item>",
      ["A b\n\nThey met."],
    ],
  ] as const) {
    it(`copes with ${name}`, () => {
      expect(read(rss(items)).map((result) => (typeof result === "string" ? result : result.text))).toEqual(texts);
    });
  }

  for (const [name, xml, failures] of [
    ["a feed without items", rss(""), ["f: feed without items"]],
    [
      "an item of nothing",
      rss("<item><link>https://fjord.example/1</link></item>"),
      ["f#1: item without title and text"],
    ],
    ["XML of another kind", "<?xml version='1.0'?><kml><p>x</p></kml>", ["f: XML that is no feed: its root is <kml>"]],
    [
      "an entity bomb",
      `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${rss("<item><title>&b;</title></item>")}`,
      ["f: XML that declares entities (a); refused, as they can grow without end"],
    ],
    [
      "an external entity",
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>${rss("<item><title>&x;</title></item>")}`,
      ["f: XML that declares an external entity (x); refused, as it would read other files"],
    ],
    [
      "an external parameter entity",
      `<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://127.0.0.1/x">%x;]>${rss("<item><title>A</title></item>")}`,
      ["f: XML that declares an external entity (x); refused, as it would read other files"],
    ],
    ["XML nested without end", `<rss>${"<a>".repeat(200_000)}`, ["f: XML nested deeper than 1000"]],
    ["an empty text", "", ["f: XML that is not well formed: 1:0: document must contain a root element"]],
  ] as const) {
    it(`refuses ${name}`, () => {
      expect(read(xml)).toEqual(failures);
    });
  }

  it("gives the items before the place where the XML breaks, and names the place", () => {
    const results = read(rss("<item><title>Envoys meet</title></item><item><title>They</item>"));
    expect(results).toHaveLength(2);
    expect(results[0]).toMatchObject({ source: "f#1", text: "Envoys meet" });
    expect(results[1]).toMatch(/^f: XML that is not well formed: 1:\d+: unexpected close tag$/);
  });

  it("names an item that is too long, and reads the next", () => {
    const xml = rss(
      `<item><title>A b</title><description>${"word ".repeat(100)}</description></item><item><title>C d</title></item>`,
    );
    const results = [...readFeed(xml, "f", { ...defaultLimits, maxTextLength: 200 })];
    expect(results.map(({ kind }) => kind)).toEqual(["failure", "article"]);
  });
});
