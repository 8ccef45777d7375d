/**
 * A calendar of prospects. In: prospects with due days and the day of reading. Out: an SVG string: months side by side, a row a week from
 * Monday; a day on which something is due has the colour and the sign of its state, and says how many.
 */
import { civil, dayNumber, daysInMonth, weekStart } from "@dragoman/coder/time/calendar";
import { dateWords } from "../formats/words.ts";
import { dayOf, isoOf } from "../relations/days.ts";
import { onState, stateSquare } from "./marks.ts";
import { ink, label, type ProspectState, rule, tick } from "./palette.ts";
import { type Attributes, chart, element, isolated, linked, type Svg, words } from "./svg.ts";

export interface Due {
  /** The last day on which it may come: a prospect for a month stands on the month's last day. */
  readonly day: string;
  readonly state: ProspectState;
  readonly words: string;
  readonly href?: string | undefined;
  /** How many the words tell of; one where it is left out. */
  readonly count?: number;
}

const cell = 24;
const gap = 26;
/** Where a number stands in its cell: above the sign where there is one. */
const baseline = cell / 2 + 4;
const aboveSign = baseline - 2;
const monthWidth = cell * 7;
const monthHeight = 26 + 16 + cell * 6 + 10;
const perRow = 4;
const names = "January February March April May June July August September October November December".split(" ");

/** A day has room for no more. */
const mostDots = 4;

/** The state that a day's colour tells of: what is late before what is still to come. */
const order: readonly ProspectState[] = ["overdue", "open", "broken", "lapsed", "fulfilled"];

const countOf = (dues: readonly Due[]): number => dues.reduce((all, { count = 1 }) => all + count, 0);

/** At most so many months: those around today first. */
const mostMonths = 12;

const monthsOf = (days: readonly number[], today: number | null): { year: number; month: number }[] => {
  const keys = new Set(
    [...days, ...(today === null ? [] : [today])].map((day) => civil(day).year * 12 + civil(day).month - 1),
  );
  const middle = today === null ? Math.max(...keys) : civil(today).year * 12 + civil(today).month - 1;
  return [...keys]
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    .slice(0, mostMonths)
    .sort((a, b) => a - b)
    .map((key) => ({ year: Math.floor(key / 12), month: (key % 12) + 1 }));
};

/** @param today the day of reading, ISO; it is marked */
export const calendarChart = (dues: readonly Due[], today: string | null, title: string): Svg => {
  const byDay = new Map<number, Due[]>();
  for (const due of dues) {
    const day = dayOf(due.day);
    if (day !== null) byDay.set(day, [...(byDay.get(day) ?? []), due]);
  }
  const now = today === null ? null : dayOf(today);
  if (byDay.size === 0) return "";
  const months = monthsOf([...byDay.keys()], now);
  const columns = Math.min(perRow, months.length);
  const rows = Math.ceil(months.length / columns);

  const dayCell = (day: number, x: number, y: number): Svg => {
    const own = byDay.get(day) ?? [];
    const number = String(civil(day).day);
    const frame =
      day === now
        ? element("rect", {
            class: "today",
            fill: "none",
            stroke: ink,
            "stroke-width": 1.5,
            x: x + 1,
            y: y + 1,
            width: cell - 2,
            height: cell - 2,
          })
        : "";
    const text = (attributes: Attributes) =>
      element("text", { x: x + cell / 2, y: y + baseline, ...attributes }, words(number));
    if (own.length === 0) return text({}) + frame;
    const state = order.find((one) => own.some((due) => due.state === one)) ?? "open";
    const said = `${dateWords(isoOf(day))}: ${own
      .slice(0, 3)
      .map((due) => `${isolated(due.words)} (${due.state})`)
      .join("; ")}${own.length > 3 ? `; and ${own.length - 3} more` : ""}`;
    // Several on one day are so many dots; the label tells what they are.
    const count = countOf(own);
    const dots =
      count < 2
        ? []
        : Array.from({ length: Math.min(count, mostDots) }, (_, i) =>
            element("circle", { ...onState(state), cx: x + cell - 5 - i * 4.5, cy: y + 4, r: 1.3 }),
          );
    const square = stateSquare(state, x + 1, y + 1, cell - 2, 7);
    return (
      linked(own[0]?.href ?? null, said, [
        ...square,
        text({ ...onState(state), y: y + aboveSign, "font-weight": 700 }),
        ...dots,
      ]) + frame
    );
  };

  const parts = months.flatMap(({ year, month }, i) => {
    const left = (i % columns) * (monthWidth + gap);
    const top = Math.floor(i / columns) * monthHeight;
    const first = dayNumber(year, month, 1);
    const begin = weekStart(first);
    const cells = Array.from({ length: daysInMonth(year, month) }, (_, n) => {
      const day = first + n;
      return dayCell(day, left + ((day - begin) % 7) * cell, top + 42 + Math.floor((day - begin) / 7) * cell);
    });
    return [
      element(
        "text",
        { ...label, "font-weight": 600, "text-anchor": "start", x: left, y: top + 14 },
        words(`${names[month - 1]} ${year}`),
      ),
      ...[..."MTWTFSS"].map((name, n) =>
        element("text", { "font-size": 9, x: left + cell * (n + 0.5), y: top + 32 }, words(name)),
      ),
      element("line", { class: "grid", stroke: rule, x1: left, x2: left + monthWidth, y1: top + 38, y2: top + 38 }),
      ...cells,
    ];
  });
  const described = `${countOf(dues)} due dates; the list beside it has each of them.`;
  const width = columns * (monthWidth + gap) - gap;
  return chart(
    {
      name: "calendar",
      width,
      height: rows * monthHeight,
      title,
      description: described,
      interactive: dues.some(({ href }) => href !== undefined),
    },
    // What most of it shares is said once.
    [element("g", { ...tick, "text-anchor": "middle" }, parts)],
  );
};
