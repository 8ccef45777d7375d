/** What an analyst does first: the overview, what came since the last visit, a dossier by names, a choice and how it is taken back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MadeEvent, makeRecord } from "./make-record.ts";
import { type ServedArchive, serveArchive } from "./served-samples.ts";

const told = (published: string, ...events: MadeEvent[]) => makeRecord({ outlet: "Caspian Wire", published, events });

const talks = (date: string): MadeEvent => ({ type: "CONSULT", actor: ["Zarif/IRN"], recipient: ["Iraq"], date });
const strike = (date: string): MadeEvent => ({
  type: "ASSAULT",
  mode: "aerial",
  actor: ["Turkey"],
  recipient: ["Iraq"],
  date,
});

/** One talk of Iran and Iraq in each four weeks, and then six strikes of Turkey; the last day read is a Saturday. */
const records = [
  ...["2020-02-03", "2020-03-02", "2020-04-06", "2020-05-04", "2020-06-01", "2020-07-06"].map((day) =>
    told(day, talks(day)),
  ),
  told("2020-07-01", strike("2020-06-30")),
  told(
    "2020-08-01",
    strike("2020-07-14"),
    strike("2020-07-17"),
    strike("2020-07-20"),
    strike("2020-07-22"),
    strike("2020-07-25"),
    strike("2020-07-28"),
    {
      ...talks("2020-08-04"),
      status: "expected",
      prospect: true,
    },
  ),
  told("2020-07-31", {
    type: "AID",
    actor: ["Iran"],
    recipient: ["Iraq"],
    status: "expected",
    prospect: { due: { start: "2020-07-31", end: "2020-08-20", precision: "range" } },
  }),
];

describe("an analyst's morning", () => {
  let served: ServedArchive;
  beforeAll(async () => {
    served = await serveArchive(async (archive) => {
      for (const record of records) await archive.add(record, "made", "2020-08-01T06:00:00Z");
    });
  });
  afterAll(async () => served?.close());

  for (const javaScriptEnabled of [true, false])
    it(`shows which relation changed, how, and what was last told of it, ${javaScriptEnabled ? "with" : "without"} scripts`, async () => {
      const { page } = await served.open("/", { javaScriptEnabled });
      const first = page.locator("table.relations tbody tr").first();
      expect(await first.locator("th").textContent()).toMatch(
        /^Iraq and Turkey[\s\S]*28 July 2020 Turkey .*\bair\b.* Iraq$/,
      );
      expect(await first.locator("td").nth(1).textContent()).toMatch(/6\s*▲ far more\s*usually/);
      expect(await first.locator("svg[role=img]").getAttribute("aria-label")).toMatch(/1 and 0, 6 and 0$/);
      await first.locator("a.pair").click();
      expect(await page.locator("h1").textContent()).toBe("Iraq and Turkey");
      expect(await page.locator(".lately").textContent()).toContain("6 happenings, ▲ far more (usually 1)");
      await page.close();
    });

  it("has the days of the week ahead, and what is due on each leads to its words", async () => {
    const { page } = await served.open("/");
    const days = page.locator(".week dt");
    expect(await days.allInnerTexts()).toEqual([
      expect.stringMatching(/^Sat 1 Aug\s+last day read$/),
      "Sun 2 Aug",
      "Mon 3 Aug",
      "Tue 4 Aug",
      "Wed 5 Aug",
      "Thu 6 Aug",
      "Fri 7 Aug",
      "Sat 8 Aug",
      expect.stringMatching(/^Or later/),
    ]);
    const tuesday = page.locator(".week > div", { hasText: "Tue 4 Aug" });
    expect(await tuesday.locator("dd").textContent()).toBe("Zarif (Iran) is expected to hold talks with Iraq");
    expect(await page.locator(".week > div").last().locator("dd").textContent()).toMatch(
      /Iran is expected to give aid to Iraq .*by 20 August 2020/,
    );
    expect(await page.locator(".lead a").textContent()).toBe("1 prospect due this week");
    await tuesday.locator("a").click();
    expect(page.url()).toMatch(/\/articles\/article-\w+#prospect-/);
    await page.close();
  });

  it("opens a dossier of whoever is named, and asks who is meant where that is open", async () => {
    const { page } = await served.open("/");
    const open = async (a: string, b: string) => {
      await page.goto(`${served.address}/`);
      await page.getByLabel("Dossier of").fill(a);
      await page.getByLabel("and", { exact: true }).fill(b);
      await page.getByRole("button", { name: "Open" }).click();
      return `${new URL(page.url()).pathname} ${await page.locator("h1").textContent()}`;
    };
    expect(await open("iran", "The Republic of Iraq")).toBe("/dossier/IRN/IRQ Iran and Iraq");
    expect(await open("Zarif", "Iraq")).toMatch(/^\/dossier\/person.* Zarif and Iraq$/);
    expect(await open("Turkey", "")).toBe("/dossier/TUR Turkey");
    expect(await open("Atlantis", "Iraq")).toBe("/dossier Who is meant?");
    await page.close();
  });

  for (const javaScriptEnabled of [true, false])
    it(`marks what was read since the last visit, ${javaScriptEnabled ? "with" : "without"} scripts, and each reader has their own`, async () => {
      served.setTime(javaScriptEnabled ? "2020-09-02T10:00:00Z" : "2020-09-04T10:00:00Z");
      const { page, complaints } = await served.open("/", { javaScriptEnabled });
      await page.goto(`${served.address}/dossier/IRN/IRQ`);
      expect(await page.locator(".is-new, .fresh, section[aria-labelledby=new]").count()).toBe(0);
      const day = javaScriptEnabled ? "2020-07-30" : "2020-07-31";
      await served.archive.add(
        told(day, talks(day)),
        "made",
        javaScriptEnabled ? "2020-09-02T12:00:00Z" : "2020-09-04T12:00:00Z",
      );
      served.setTime(javaScriptEnabled ? "2020-09-03T10:00:00Z" : "2020-09-05T10:00:00Z");

      await page.goto(`${served.address}/`);
      expect(await page.locator(".lead").textContent()).toContain("1 new since you were last here");
      expect(await page.locator("#content li", { has: page.locator(".is-new") }).count()).toBe(1);
      await page.locator(".relations a.fresh").click();
      expect(await page.locator("section[aria-labelledby=new] li").count()).toBe(1);

      await page.goto(`${served.address}/dossier/IRN/IRQ`);
      expect(await page.locator("section[aria-labelledby=new]").textContent()).toMatch(/when you were last here/);
      expect(await page.locator("section[aria-labelledby=happenings] .is-new").count()).toBe(1);
      expect(complaints).toEqual([]);

      const { page: other } = await served.open("/dossier/IRN/IRQ", { javaScriptEnabled });
      expect(await other.locator(".is-new, section[aria-labelledby=new]").count()).toBe(0);
      await other.close();
      await page.close();
    });

  it("shows each choice of a dossier, and takes each back from the keyboard, without scripts", async () => {
    const { page } = await served.open("/dossier/IRQ?type=CONSULT&since=2020-03-01&until=2020-06-30", {
      javaScriptEnabled: false,
    });
    const chosen = page.locator(".chosen li");
    expect((await chosen.allTextContents()).map((words) => words.trim())).toEqual([
      "period 1 March 2020 to 30 June 2020 ×",
      "type Talks ×",
    ]);
    await chosen.nth(0).locator("a").press("Enter");
    expect(new URL(page.url()).search).toBe("?type=CONSULT");
    await page.locator(".kinds a[aria-current]").press("Enter");
    expect(new URL(page.url()).search).toBe("");
    expect(await page.locator(".chosen").count()).toBe(0);
    await page.locator(".kinds a", { hasText: "Attack" }).press("Enter");
    expect(await chosen.allTextContents()).toHaveLength(1);
    await page.close();
  });

  it("goes from a period to those beside it and back to the whole", async () => {
    const { page } = await served.open("/dossier/IRN/IRQ?since=2020-05-01&until=2020-05-31");
    const near = page.locator(".periods-near");
    await near.getByText("The 31 days before").click();
    expect(new URL(page.url()).search).toBe("?since=2020-03-31&until=2020-04-30");
    expect(await page.locator("section[aria-labelledby=happenings] .entry").count()).toBe(1);
    await near.getByText("Whole time").click();
    expect(new URL(page.url()).search).toBe("");
    await page.close();
  });

  it("keeps the whole time in sight where a period is chosen, and moves the period on it, also without scripts", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await served.open("/dossier/IRN/IRQ?since=2020-05-01&until=2020-05-31", { javaScriptEnabled });
      const whole = page.locator("svg.strip .periods > *");
      expect(await whole.count()).toBeGreaterThan(await page.locator("svg.series .periods > *").count());
      const wanted = (await whole.last().getAttribute("data-start")) ?? "";
      await whole.last().click();
      const moved = new URL(page.url()).searchParams;
      const [since, until] = ["since", "until"].map((name) => moved.get(name) ?? "") as [string, string];
      expect(since <= wanted && wanted < until).toBe(true);
      expect(Date.parse(until) - Date.parse(since)).toBe(30 * 86_400_000);
      await page.close();
    }
    const { page } = await served.open("/dossier/IRN/IRQ");
    expect(await page.locator("svg.strip").count()).toBe(0);
    await page.close();
  });

  it("names the period that is dragged over, whole periods of it, and lets go of it with Escape", async () => {
    const { page } = await served.open("/dossier/IRN/IRQ");
    const periods = page.locator("svg.series .periods > *");
    await periods.first().scrollIntoViewIfNeeded();
    const middleOf = async (i: number) => {
      const box = await periods.nth(i).boundingBox();
      return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
    };
    const drag = async () => {
      await page.mouse.move(...(await middleOf(1)));
      await page.mouse.down();
      await page.mouse.move(...(await middleOf(3)), { steps: 4 });
    };
    await drag();
    const [start, end] = [
      await periods.nth(1).getAttribute("data-start"),
      await periods.nth(3).getAttribute("data-end"),
    ];
    const words = (iso: string | null) =>
      new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${iso}T00:00Z`));
    expect(await page.locator("svg.series .brushed").textContent()).toBe(`${words(start)} to ${words(end)}`);
    await page.keyboard.press("Escape");
    expect(await page.locator("svg.series .brushed").count()).toBe(0);
    await page.mouse.up();
    expect(new URL(page.url()).search).toBe("");
    await drag();
    await page.mouse.up();
    await page.waitForURL(/since=/);
    expect(page.url()).toContain(`since=${start}`);
    expect(page.url()).toContain(`until=${end}`);
    await page.close();
  });

  it("has charts on a phone whose words can be read, the newest of the series in sight", async () => {
    const { page } = await served.open("/dossier/IRN/IRQ", { viewport: { width: 360, height: 740 } });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("figure svg text")].flatMap((text) => {
        const matrix = (text as SVGGraphicsElement).getScreenCTM();
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * (matrix?.a ?? 0);
        return size < 8 ? [`${text.textContent}: ${size}`] : [];
      }),
    );
    expect(small).toEqual([]);
    const last = await page.locator("svg.series .periods > *").last().boundingBox();
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThan(360);
    await page.close();
  });
});
