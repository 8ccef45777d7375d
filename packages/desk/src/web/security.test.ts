/** Hostile requests and hostile articles: what is refused, what is shown as words, and how long it takes. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import type { Archive } from "../archive/archive.ts";
import { openArchive } from "../archive/sqlite/sqlite-archive.ts";
import { isWeb } from "../formats/web-address.ts";
import { codePoints, selectorsOf } from "./annotations.ts";
import { createApp } from "./app.ts";
import { fragmentLink } from "./links.ts";

const names = [
  "<img src=x onerror=alert(1)>",
  "‮gnp.exe",
  "‏محمد جواد ظریف",
  '"><script>alert(1)</script>',
  "]]>--><!--",
];
const hostile = makeRecord({
  outlet: names[3] as string,
  published: "2020-07-22",
  title: names.join(" "),
  url: "javascript:alert(document.domain)",
  events: [
    ...names.map(
      (name) =>
        ({
          type: "CONSULT",
          actor: ["Iran"],
          recipient: [`${name}/IRQ`],
          date: "2020-07-21",
          speaker: `${name}/IRN`,
        }) as const,
    ),
    { type: "AGREE", actor: ["Iran"], recipient: [`${names[0]}/IRQ`], date: "2020-07-30", prospect: true },
  ],
});
const plain = makeRecord({
  outlet: "Wire",
  published: "2020-07-22",
  events: [{ type: "ACCUSE", actor: ["Iran"], recipient: ["Iraq"] }],
});
const crowded = {
  ...makeRecord({
    outlet: "Crowd",
    published: "2020-07-23",
    text: "word ".repeat(3_000),
    events: [{ type: "CONSULT", actor: ["Iran"], recipient: ["Iraq"] }],
  }),
};
const marks = Array.from({ length: 10_000 }, (_, i) => ({
  span: { start: i, end: i + 1 + (i % 90) },
  timex: "P1D",
  start: null,
  end: null,
  precision: null,
  because: "test",
}));

describe("what guards the pages", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-security-"));
  let archive: Archive;
  let app: Hono;
  const event = plain.events[0]?.id as string;
  const review = { article: plain.article.id, datum: event, version: "0", author: "Ana", verdict: "confirm" };
  const post = (fields: Record<string, string>, headers: Record<string, string> = {}, to = app) => {
    const body = new URLSearchParams(fields).toString();
    return to.request("/review", {
      method: "POST",
      body,
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "content-length": String(body.length),
        ...headers,
      },
    });
  };

  beforeAll(async () => {
    archive = openArchive(join(folder, "test.db"), { create: true });
    for (const record of [hostile, plain, { ...crowded, dates: marks }])
      await archive.add(record, "x.txt", "2020-08-01T00:00:00Z");
    app = createApp(archive, { now: () => "2020-08-01T10:00:00Z" });
  });
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const pages = [
    "/",
    "/dossier/IRN/IRQ",
    "/dossier/IRN",
    "/prospects",
    "/review?author=%3Ci%3E",
    "/review?kind=attribution&state=all",
    "/review/merges?state=all&author=%3Ci%3E",
    "/review/actors?author=%3Ci%3E",
    "/review?kind=naming&state=all",
    `/articles/${hostile.article.id}`,
    "/?q=%3Cscript%3E",
    "/about",
  ];
  it("what articles hold is words on every page and in every chart", async () => {
    const charts = ["series", "network", "calendar"].map((chart) => `/dossier/IRN/IRQ/${chart}.svg`);
    const { standing } = (await (await app.request("/dossier/IRN/IRQ.json")).json()) as {
      standing: { carriers: { key: string }[] };
    };
    expect(standing.carriers.length).toBeGreaterThan(0);
    const behind = standing.carriers.map(({ key }) => `/dossier/IRN/IRQ/counted?carrier=${encodeURIComponent(key)}`);
    const memos = ["/dossier/IRN/IRQ/memo.html", "/dossier/IRN/memo.html"];
    for (const path of [...pages, ...charts, ...behind, ...memos]) {
      const response = await app.request(path);
      expect(response.status, path).toBe(200);
      const text = await response.text();
      expect(text, path).not.toMatch(/<img|<script>|<!--|href="javascript:|<i>/i);
      if (path.endsWith(".svg")) expect(text).not.toMatch(/[\u202a-\u202e]/);
    }
  });

  it("no page has a script or a style of its own, and the policy allows none", async () => {
    for (const path of pages) {
      const response = await app.request(path);
      expect(await response.text(), path).not.toMatch(
        /<style|\sstyle="|<script(?! src="\/scripts\/[a-z-]+\.js" defer>)/,
      );
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
    }
  });

  it("every actor of a hostile article has a page, under an address that says who", async () => {
    const view = (await (await app.request("/dossier/IRN/IRQ.json")).json()) as {
      network: { actors: { key: string }[] };
    };
    expect(view.network.actors.length).toBeGreaterThan(4);
    for (const { key } of view.network.actors)
      expect((await app.request(`/actors/${encodeURIComponent(key)}`)).status, key).toBe(200);
  });

  it("ten thousand marks in one sentence are shown in a moment, and no word is lost", async () => {
    const page = await (await app.request(`/articles/${crowded.article.id}`)).text();
    const article = page.slice(page.indexOf('<article class="text"'), page.indexOf("</article>"));
    expect(article.replaceAll(/<[^>]+>/g, "").trim()).toBe(crowded.article.text.trim());
  });

  const requests: readonly [string, string, RequestInit, number][] = [
    ["a path out of the scripts", "/scripts/..%2f..%2f..%2fpackage.json", {}, 404],
    ["a path out of the articles", "/articles/..%2f..%2fetc%2fpasswd", {}, 404],
    ["dots in the middle", "/dossier/IRN/../../../etc/passwd", {}, 404],
    ["a zero byte", "/articles/%00", {}, 404],
    ["half an escape", "/actors/%E0%A4%A", {}, 404],
    ["a method by a header", "/review", { headers: { "x-http-method-override": "DELETE" } }, 200],
    ["a method by a parameter", "/review?_method=DELETE", {}, 200],
    ["a method that there is not", "/review", { method: "DELETE", headers: { "content-length": "0" } }, 405],
    ["what may be done is not asked", "/", { method: "OPTIONS" }, 405],
    ["a method of other servers", "/", { method: "PROPFIND" }, 405],
    ["dots in overlong UTF-8", "/%c0%ae%c0%ae/", {}, 404],
    ["half an escape in the query", "/?q=%zz%E0%A4%A%00", {}, 200],
    ["a write where nothing is written", "/", { method: "POST", headers: { "content-length": "0" } }, 404],
    ["a body without its length", "/review", { method: "POST", headers: { host: "localhost:4780" } }, 413],
    ["a name that begins as this machine's", "/", { headers: { host: "127.0.0.1.evil.example" } }, 403],
    ["a name that ends as this machine's", "/", { headers: { host: "evil.example:localhost" } }, 403],
    ["this machine under another name of its own", "/", { headers: { host: "[::1]:4780" } }, 200],
    ["nine hundred parameters", `/?${Array.from({ length: 900 }, (_, i) => `q=${i % 10}`).join("&")}`, {}, 200],
    ["a query of eight thousand characters", `/?q=${"x".repeat(8000)}`, {}, 414],
    ["a word of a thousand letters", `/dossier/IRN/IRQ?outlet=${"x".repeat(1000)}`, {}, 400],
    ["a word in every script", "/?q=%E2%80%AE%F0%9F%98%80%D8%A7%00", {}, 200],
  ];
  for (const [name, path, init, status] of requests)
    it(`${name} answers ${status}`, async () => expect((await app.request(path, init)).status).toBe(status));

  it("nothing of an archive is kept by a proxy, and no title turns its tab around", async () => {
    const { headers } = await app.request("/dossier/IRN/IRQ");
    expect(headers.get("cache-control")).toBe("private, no-cache");
    const page = await (await app.request(`/articles/${hostile.article.id}`)).text();
    expect(/<title>([^<]*)<\/title>/.exec(page)?.[1]).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  const refusals: readonly [string, Record<string, string>, Record<string, string>, number, string][] = [
    ["a write from another site", review, { "sec-fetch-site": "cross-site" }, 403, "foreign-origin"],
    ["a write from another site of the same domain", review, { "sec-fetch-site": "same-site" }, 403, "foreign-origin"],
    [
      "a write from another origin",
      review,
      { host: "localhost:4780", origin: "http://evil.example" },
      403,
      "foreign-origin",
    ],
    ["a write from nowhere", review, { host: "localhost:4780", origin: "null" }, 403, "foreign-origin"],
    ["a body that is too large", review, { "content-length": "10000000" }, 413, "body-too-large"],
    ["a request by another name", review, { host: "evil.example" }, 403, "wrong-host"],
    ["a verdict that there is not", { ...review, verdict: "delete" }, {}, 400, "bad-review"],
    ["a review without an author", { ...review, author: " " }, {}, 400, "bad-review"],
    ["a reason of ten thousand characters", { ...review, reason: "x".repeat(10_000) }, {}, 400, "bad-review"],
    ["a correction that changes nothing", { ...review, verdict: "correct" }, {}, 400, "bad-review"],
    ["a type that there is not", { ...review, verdict: "correct", type: "WAR" }, {}, 400, "bad-review"],
    ["a party that is nobody", { ...review, verdict: "correct", actor: "Atlantis" }, {}, 400, "bad-review"],
    ["a date that is none", { ...review, verdict: "correct", date: "soon" }, {}, 400, "bad-review"],
    ["an undo of nothing", { ...review, verdict: "withdraw" }, {}, 400, "nothing-to-undo"],
    ["a datum that there is not", { ...review, datum: "event-x" }, {}, 404, "no-such-datum"],
    ["an article that there is not", { ...review, article: "x" }, {}, 404, "no-such-article"],
  ];
  for (const [name, fields, headers, status, code] of refusals)
    it(`${name} is refused`, async () => {
      const response = await post(fields, { accept: "application/json", ...headers });
      expect([response.status, ((await response.json()) as { error: { code: string } }).error.code]).toEqual([
        status,
        code,
      ]);
      expect(await archive.reviews.version()).toBe(0);
    });

  const bodies: readonly [string, string, string, number, string][] = [
    ["JSON without an end", "application/json", "[".repeat(60_000), 400, "bad-body"],
    ["JSON sixty thousand deep", "application/json", "[".repeat(30_000) + "]".repeat(30_000), 400, "bad-body"],
    ["JSON that is no object", "application/json", "null", 400, "bad-body"],
    [
      "fields of every object",
      "application/json",
      '{"__proto__":{"article":"x"},"constructor":{"prototype":{}}}',
      404,
      "no-such-article",
    ],
    [
      "a list in the place of a word",
      "application/json",
      '{"article":["a"],"datum":{"toString":1}}',
      404,
      "no-such-article",
    ],
    ["a form without its boundary", "multipart/form-data", "--x", 400, "bad-body"],
    [
      "a file",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="article"; filename="a"\r\n\r\nx\r\n--x--\r\n',
      400,
      "bad-body",
    ],
    ["plain text, which a form of another site may send", "text/plain", "article=x", 415, "no-form"],
    ["nothing said of it", "", "article=x", 415, "no-form"],
  ];
  for (const [name, type, body, status, code] of bodies)
    it(`a body of ${name} answers ${status}`, async () => {
      const headers = { "content-type": type, "content-length": String(body.length), accept: "application/json" };
      const response = await app.request("/review", { method: "POST", body, headers });
      const { error } = (await response.json()) as { error: { code: string } };
      expect([response.status, error.code]).toEqual([status, code]);
      expect(({} as { article?: string }).article).toBeUndefined();
    });

  it("a review of our own page is kept, and a second one at the same version is shown beside the first", async () => {
    const own = { host: "localhost:4780", origin: "http://localhost:4780", "sec-fetch-site": "same-origin" };
    const kept = await post({ ...review, back: "//evil.example/" }, own);
    expect(kept.status).toBe(303);
    expect(kept.headers.get("location")).toMatch(/^\/review\?/);
    const clash = await post({ ...review, author: "Ben", verdict: "reject", reason: "no such accusation" }, own);
    expect(clash.status).toBe(409);
    const page = await clash.text();
    expect(page).toContain("Ana</bdi> confirmed");
    expect(page).toContain("no such accusation");
    expect(page).toContain('name="version" value="1"');
    expect((await post({ ...review, author: "Ben", verdict: "reject", version: "1" }, own)).status).toBe(303);
    expect(await (await app.request(`/articles/${plain.article.id}`)).text()).toContain("rejected by <bdi>Ben");
  });

  it("who says so is reviewed as a deed is: its speaker and stance may be corrected", async () => {
    const own = { host: "localhost:4780", "sec-fetch-site": "same-origin", accept: "application/json" };
    const [said] = hostile.attributions;
    const list = (await (await app.request("/review.json?kind=attribution")).json()) as {
      items: { datum: string }[];
    };
    expect(list.items.map(({ datum }) => datum)).toContain(said?.id);
    const of = {
      article: hostile.article.id,
      datum: said?.id as string,
      version: "0",
      author: "Ana",
      verdict: "correct",
    };
    expect((await post({ ...of, speaker: "Atlantis" }, own)).status).toBe(400);
    expect((await post({ ...of, stance: "shouts" }, own)).status).toBe(400);
    expect((await post({ ...of, speaker: "Iran", stance: "denies" }, own)).status).toBe(201);
    const record = (await (await app.request(`/articles/${hostile.article.id}.json`)).json()) as typeof hostile;
    const revised = record.attributions.find(({ id }) => id === said?.id);
    expect(revised?.stance).toBe("denies");
    expect(record.actors.find(({ id }) => id === revised?.speaker.actor)?.name).toBe("Iran");
    const page = await (await app.request("/review?kind=attribution&state=corrected&author=Ana")).text();
    expect(page).toContain("speaker Iran, stance denies");
    expect(await (await app.request("/dossier/IRN/IRQ")).text()).toContain("corrected by <bdi>Ana");
  });

  it("two names become one actor and two again, by whoever saw how they stood", async () => {
    const own = { host: "localhost:4780", "sec-fetch-site": "same-origin", accept: "application/json" };
    const pair = {
      one: '{"kind":"person","country":"IRQ","name":"]]>--><!--"}',
      other: `{"kind":"person","country":"IRQ","name":${JSON.stringify(names[2])}}`,
    };
    const decide = (fields: Record<string, string>, headers: Record<string, string> = own) =>
      app.request("/review/merges", {
        method: "POST",
        body: new URLSearchParams({ ...pair, author: "Ana", version: "0", ...fields }).toString(),
        headers: { "content-type": "application/x-www-form-urlencoded", "content-length": "500", ...headers },
      });
    const parties = async () => {
      const view = (await (await app.request("/dossier/IRN/IRQ.json")).json()) as {
        network: { actors: { key: string }[] };
      };
      return view.network.actors.length;
    };
    const before = await parties();
    expect((await decide({ verdict: "confirm" }, { ...own, "sec-fetch-site": "cross-site" })).status).toBe(403);
    for (const wrong of [
      { verdict: "merge" },
      { verdict: "confirm", author: "" },
      { verdict: "confirm", one: "{" },
      { verdict: "confirm", one: '{"kind":"state","country":"IRQ","name":"Iraq"}' },
      { verdict: "confirm", one: '{"kind":"organization","country":"IRQ","name":"Army"}' },
    ])
      expect((await decide(wrong)).status, JSON.stringify(wrong)).toBe(400);
    expect((await decide({ verdict: "confirm" })).status).toBe(201);
    expect(await parties()).toBe(before - 1);
    expect((await decide({ verdict: "reject", author: "Ben" })).status).toBe(409);
    const page = await (await decide({ verdict: "reject", author: "Ben" }, { ...own, accept: "text/html" })).text();
    expect(page).toContain("Ana</bdi>: one actor");
    expect(page).not.toContain("<!-->");
    const list = await (await app.request("/review/merges?state=decided&author=Ana")).text();
    expect(list).toContain("Now one actor, as <bdi>Ana</bdi> decided");
    expect((await decide({ verdict: "withdraw", version: "1" })).status).toBe(201);
    expect(await parties()).toBe(before);
  });

  it("beyond this machine a token is required, typed once into a form and then kept in a cookie", async () => {
    const open = createApp(archive, { token: "secret of twelve" });
    const enter = (fields: Record<string, string>, headers: Record<string, string> = {}) => {
      const body = new URLSearchParams(fields).toString();
      const type = "application/x-www-form-urlencoded";
      const all = { "content-type": type, "content-length": String(body.length), ...headers };
      return open.request("/token", { method: "POST", body, headers: all });
    };
    const asked = await open.request("/prospects?state=open");
    expect(asked.status).toBe(401);
    expect(await asked.text()).toContain('name="back" value="/prospects?state=open"');
    expect((await open.request("/style.css")).status).toBe(200);
    // In an address it would stand in histories and logs: there it opens nothing.
    expect((await open.request("/?token=secret%20of%20twelve")).status).toBe(401);
    for (const token of ["", "wrong", "secret of twelv", "secret of twelve "])
      expect((await enter({ token })).status).toBe(401);
    expect((await enter({ token: "secret of twelve" }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await post(review, {}, open)).status).toBe(401);
    expect((await open.request("/", { headers: { authorization: "Bearer secret of twelve" } })).status).toBe(200);
    const entered = await enter({ token: "secret of twelve", back: "/prospects?state=open" });
    expect([entered.status, entered.headers.get("location")]).toEqual([303, "/prospects?state=open"]);
    for (const back of [
      "//evil.example/",
      "/\\evil.example/",
      "\\/evil.example/",
      "///evil.example/",
      "evil.example/",
      "/\t/evil.example/",
      "\t//evil.example/",
    ])
      expect((await enter({ token: "secret of twelve", back })).headers.get("location")).toBe("/evil.example/");
    const cookie = entered.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect((await open.request("/", { headers: { cookie: cookie.split(";")[0] as string } })).status).toBe(200);
  });
});

describe("addresses of evidence", () => {
  for (const [url, followed] of [
    ["https://wire.example/a", true],
    ["HTTP://wire.example/a", true],
    ["javascript:alert(1)", false],
    [" https://wire.example/a", false],
    ["data:text/html,x", false],
    ['https://wire.example/"><script>', false],
    [null, false],
  ] as const)
    it(`${url} is ${followed ? "followed" : "only text"}`, () => expect(isWeb(url)).toBe(followed));

  for (const [passage, fragment] of [
    ["arrived in Tehran", "#:~:text=arrived%20in%20Tehran"],
    ["a well-known, old", "#:~:text=a%20well%2Dknown%2C%20old"],
    [
      "one two three four five six seven eight nine ten eleven twelve thirteen",
      "#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen",
    ],
    ["half \ud800 a pair", "#:~:text=half%20%20a%20pair"],
  ] as const)
    it(`words lead to themselves: ${fragment.slice(0, 40)}`, () =>
      expect(fragmentLink("https://wire.example/a", passage)).toBe(`https://wire.example/a${fragment}`));

  it("positions count code points, and the quotation has its surroundings", () => {
    const text = "😀 Iran met Iraq 😀.";
    expect(selectorsOf(text)({ start: 3, end: 7 })).toEqual([
      { type: "TextPositionSelector", start: 2, end: 6 },
      { type: "TextQuoteSelector", exact: "Iran", prefix: "😀 ", suffix: " met Iraq 😀." },
    ]);
    expect([0, 2, 17, 19].map(codePoints(text))).toEqual([0, 1, 16, 17]);
  });
});
