/**
 * The dossier's tables as rows. In: happenings, prospects, speakers. Out: heads and rows for a file; the words they rest on stand in them.
 * Columns have the record's names; lists stand in one cell, with semicolons. Codes of the field stand beside: CAMEO's of deeds and of actors
 * (state and sector, "IRNGOV"), and in the table of prospects the type that PLOVER gives to what is still to come.
 */
import { cameoOf } from "@dragoman/coder/codebook/cameo";
import type { EventType } from "@dragoman/coder/codebook/event-types";
import type { Happening } from "../relations/happenings.ts";
import type { Party } from "../relations/parties.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import type { Speaker } from "../relations/speakers.ts";
import type { Cell } from "./csv.ts";
import { oneLine } from "./words.ts";

/** How reviewers left a datum, in words: `corrected by Ana`; null where nobody reviewed it. */
export type Reviewed = (datum: string) => string | null;
const nobody: Reviewed = () => null;

export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join("; ");
const countries = (parties: readonly Party[]): string =>
  [...new Set(parties.flatMap(({ country }) => country ?? []))].join("; ");

/** `IRNGOV`: state and sector as far as they are known. */
const codes = (parties: readonly Party[]): string =>
  parties
    .map(({ country, sector }) => `${country ?? ""}${sector ?? ""}`)
    .filter((code) => code !== "")
    .join("; ");

/** Types of cooperation that are promised, not done, while they are still to come: an AGREE in PLOVER (manual, on future events). */
const promised: ReadonlySet<EventType> = new Set(["CONSULT", "SUPPORT", "COOPERATE", "AID"]);

/** One row a report, so that each has its sentence; a happening's id joins them. */
export const happeningsTable = (happenings: readonly Happening[], reviewed: Reviewed = nobody): Table => ({
  heads:
    "happening,type,mode,quad,score,contexts,cameo,actor,actor_country,actor_code,recipient,recipient_country,recipient_code,date_start,date_end,precision,place,status,historical,disputed,event,article,outlet,published,report_status,speaker,copy,words,review".split(
      ",",
    ),
  rows: happenings.flatMap((one) =>
    one.reports.map((report) => [
      one.id,
      one.type,
      one.mode,
      one.quad,
      one.score,
      one.contexts.join("; "),
      cameoOf(one.type, one.mode),
      names(one.actors),
      countries(one.actors),
      codes(one.actors),
      names(one.recipients),
      countries(one.recipients),
      codes(one.recipients),
      one.date?.start ?? null,
      one.date?.end ?? null,
      one.date?.precision ?? null,
      one.place,
      one.status,
      one.historical ? 1 : 0,
      one.disputed ? 1 : 0,
      report.event,
      report.article,
      report.outlet,
      report.published,
      report.status,
      report.speaker,
      report.copy ? 1 : 0,
      oneLine(report.evidence.map(({ words }) => words).join(" … ")),
      reviewed(report.event),
    ]),
  ),
});

/** One row a statement. */
export const prospectsTable = (prospects: readonly SettledProspect[], reviewed: Reviewed = nobody): Table => ({
  heads:
    "prospect,type,mode,plover_type,cameo,actor,actor_code,recipient,recipient_code,due_start,due_end,first_due,moved,firmness,outcome,broken,expected,reported,late,settled_by,article,outlet,published,speaker,words,review".split(
      ",",
    ),
  rows: prospects.flatMap((one) =>
    one.statements.map((statement) => [
      one.id,
      one.type,
      one.mode,
      promised.has(one.type) ? "AGREE" : one.type,
      cameoOf(one.type, one.mode),
      names(one.actors),
      codes(one.actors),
      names(one.recipients),
      codes(one.recipients),
      one.due?.start ?? null,
      one.due?.end ?? null,
      one.dues[0]?.due?.end ?? null,
      one.dues.length - 1,
      statement.firmness,
      one.outcome,
      one.broken,
      one.inPart?.expected ?? null,
      one.inPart?.reported ?? null,
      one.late,
      one.settledBy?.event ?? null,
      statement.article,
      statement.outlet,
      statement.published,
      statement.speaker,
      oneLine(statement.words),
      reviewed(statement.prospect),
    ]),
  ),
});

/** One row a thing said. */
export const speakersTable = (speakers: readonly Speaker[], reviewed: Reviewed = nobody): Table => ({
  heads: "speaker,country,sector,anonymous,form,stance,via,article,outlet,published,words,review".split(","),
  rows: speakers.flatMap(({ name, country, sector, anonymous, said }) =>
    said.map((one) => [
      name,
      country,
      sector,
      anonymous ? 1 : 0,
      one.form,
      one.stance,
      one.via,
      one.article,
      one.outlet,
      one.published,
      oneLine(one.words),
      reviewed(one.attribution),
    ]),
  ),
});
