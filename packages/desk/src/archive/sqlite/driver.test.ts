import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompiledQuery, Kysely } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile } from "./driver.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-driver-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("documents of a query", () => {
  for (const [name, sql, expected] of [
    ["none", "select '1' where false", []],
    ["each as it is, in order", `select value from json_each('["[2]","{\\"a\\":1}","null"]')`, [[2], { a: 1 }, null]],
  ] as const)
    it(`gives ${name}`, () => {
      const opened = openFile(join(folder, "documents.db"));
      expect(opened.documents(sql)).toEqual(expected);
      opened.close();
    });
});

describe("a file that is closed", () => {
  it("is whole by itself: what was written stands in it and in no log beside it", () => {
    const file = join(folder, "closed.db");
    const opened = openFile(file);
    opened.execute("create table own (n integer)");
    opened.run("insert into own values (?)", 1);
    expect(opened.first("select n from own where n = ?", 2)).toBeUndefined();
    expect(opened.first("select n from own where n = ?", 1)).toMatchObject({ n: 1 });
    opened.close();
    copyFileSync(file, join(folder, "copied.db"));
    const copied = openFile(join(folder, "copied.db"));
    expect(copied.all("select n from own")).toEqual([{ n: 1 }]);
    copied.close();
  });
});

describe("writing the log back", () => {
  it("brings what is committed into the file, and waits for another time where a transaction is open", () => {
    const file = join(folder, "back.db");
    const opened = openFile(file);
    const inTheFileAlone = (name: string): number => {
      copyFileSync(file, join(folder, name));
      const copied = openFile(join(folder, name));
      const rows = Number(copied.value("select count(*) from own"));
      copied.close();
      return rows;
    };
    opened.execute("create table own (n integer); insert into own values (1)");
    opened.writeBack();
    expect(inTheFileAlone("one.db")).toBe(1);
    opened.execute("insert into own values (2); begin immediate; insert into own values (3)");
    opened.writeBack();
    expect(inTheFileAlone("still.db")).toBe(1);
    opened.execute("commit");
    opened.writeBack();
    expect(inTheFileAlone("three.db")).toBe(3);
    opened.close();
  });
});

describe("rows of a query", () => {
  const rowsOf = async (sql: string, ...parameters: unknown[]) => {
    const opened = openFile(join(folder, "rows.db"));
    const db = new Kysely({ dialect: opened.dialect });
    opened.execute("create table if not exists one (id integer primary key, words text)");
    const { rows } = await db.executeQuery(CompiledQuery.raw(sql, parameters));
    await db.destroy();
    opened.close();
    return rows;
  };

  for (const [name, sql, parameters, expected] of [
    ["none", "select 1 as n where false", [], []],
    [
      "each type of value",
      "select 1 as whole, 0.1 as part, null as unknown, ? as words",
      ["“a”, 'b' \\ \n \u{1f1f3}"],
      [{ whole: 1, part: 0.1, unknown: null, words: "“a”, 'b' \\ \n \u{1f1f3}" }],
    ],
    ["whole numbers as far as they are exact", "select 9007199254740991 as n", [], [{ n: 9_007_199_254_740_991 }]],
    [
      "in the order that is asked for",
      "select value as n from json_each('[3,1,2]') order by value desc",
      [],
      [{ n: 3 }, { n: 2 }, { n: 1 }],
    ],
    ["of a query that begins with a part of its own", "with own as (select 7 as n) select n from own", [], [{ n: 7 }]],
    [
      "columns by the names that the query gives them",
      'select 1 as "a b", 2 as "select"',
      [],
      [{ "a b": 1, select: 2 }],
    ],
    ["what an insertion returns", "insert into one (words) values (?) returning words", ["new"], [{ words: "new" }]],
  ] as const)
    it(`gives ${name}`, async () => {
      expect(await rowsOf(sql, ...parameters)).toEqual(expected);
    });

  it("sees what another has written since the last query, and writes after it", async () => {
    const [one, other] = [openFile(join(folder, "two.db")), openFile(join(folder, "two.db"))];
    const db = new Kysely({ dialect: one.dialect });
    const count = async () => (await db.executeQuery(CompiledQuery.raw("select count(*) as n from own"))).rows;
    one.execute("create table own (n integer)");
    expect(await count()).toEqual([{ n: 0 }]);
    other.execute("insert into own values (1)");
    expect(await count()).toEqual([{ n: 1 }]);
    await db
      .transaction()
      .execute((transaction) => transaction.executeQuery(CompiledQuery.raw("insert into own values (2)")));
    expect(other.value("select count(*) from own")).toBe(2);
    await db.destroy();
    one.close();
    other.close();
  });
});
