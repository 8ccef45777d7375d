import { describe, expect, it } from "vitest";
import { readDateLine, readWrittenDate } from "./printed-date.ts";

describe("readWrittenDate", () => {
  for (const [written, expected] of [
    ["2019-04-09", "2019-04-09 day"],
    ["20190409", "2019-04-09 day"],
    ["2019-04-09T17:30:00+03:00", "2019-04-09T17:30 minute"],
    ["2019-04-09T23:59:59.123Z", "2019-04-09T23:59 minute"],
    ["Tue, 09 Apr 2019 18:30:00 +0300", "2019-04-09T18:30 minute"],
    ["9 Apr 2019 18:30 GMT", "2019-04-09T18:30 minute"],
    ["April 9, 2019 - 9:5", "2019-04-09T09:05 minute"],
    ["April 2019", "2019-04-01 month"],
    ["2019-02-29", null],
    ["2019-13-01", null],
    ["0000-00-00", null],
    ["9999-12-31", null],
    ["31 June 2019", null],
    ["yesterday", null],
    ["", null],
  ] as const) {
    it(`reads “${written}” as ${expected ?? "no date"}`, () => {
      const interval = readWrittenDate(written);
      expect(interval === null ? null : `${interval.start} ${interval.precision}`).toBe(expected);
    });
  }
});

describe("readDateLine", () => {
  for (const [line, expected] of [
    ["April 9, 2019 - 21:8", "2019-04-09T21:08"],
    ["Tuesday, 9 April 2019", "2019-04-09"],
    ["Published: Tue, Apr. 9, 2019 at 1:45 pm", "2019-04-09T13:45"],
    ["Last updated on 2019-04-09 13:45 GMT", "2019-04-09T13:45"],
    ["9 April 2019 Tuesday", "2019-04-09"],
    ["20 Farvardin 1398", "2019-04-09"],
    ["Envoys meet on 9 April 2019", null],
    ["OSLO, April 9, 2019", null],
    ["The 9 April 2019 accord", null],
    ["2019", null],
    ["April 2019", null],
    ["99 April 2019", null],
    ["", null],
  ] as const) {
    it(`“${line}” prints ${expected ?? "no date alone"}`, () => {
      expect(readDateLine(line)?.start ?? null).toBe(expected);
    });
  }
});
