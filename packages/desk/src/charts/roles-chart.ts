/**
 * Roles on a time axis. In: an actor's roles, and the days of what it took part in. Out: an SVG string: a bar for each role from its start
 * to its end, fading where the articles do not say when; under them a tick for each happening.
 */
import { civil, dayNumber } from "@dragoman/coder/time/calendar";
import { scaleLinear } from "d3-scale";
import { dateWords } from "../formats/words.ts";
import { dayOf } from "../relations/days.ts";
import { quadLine } from "./marks.ts";
import { axis, grid, ink, soft, tick } from "./palette.ts";
import { chart, element, isolated, linked, type Svg, tooltip, words } from "./svg.ts";

export interface RoleSpan {
  readonly title: string;
  /** First and last day as finely as known: `2015`, `2020-05`; null where no article says. */
  readonly start: string | null;
  readonly end: string | null;
}

export interface RoleEvent {
  readonly day: string;
  readonly quad: string;
  readonly words: string;
}

const width = 720;
const left = 12;
const right = width - 12;
const rowHeight = 34;
/** Mean width of a letter. */
const letter = 6.2;

const firstDay = (iso: string): number | null => dayOf(`${iso}-01-01`.slice(0, 10));
const lastDay = (iso: string): number | null =>
  iso.length === 4 ? dayOf(`${iso}-12-31`) : iso.length === 7 ? (dayOf(`${iso}-01`) ?? 0) + 30 : dayOf(iso);

/** Years, or months where the axis is short. */
const ticksOf = (first: number, last: number): { day: number; text: string }[] => {
  const [from, to] = [civil(first), civil(last)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((each) => months / each <= 8) ?? 600;
  const ticks: { day: number; text: string }[] = [];
  for (
    let m = Math.ceil((from.year * 12 + from.month - 1) / step) * step;
    m <= to.year * 12 + to.month - 1;
    m += step
  ) {
    const day = dayNumber(Math.floor(m / 12), (m % 12) + 1, 1);
    const iso = `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}-01`;
    if (day >= first)
      ticks.push({ day, text: step >= 12 ? iso.slice(0, 4) : dateWords(iso).split(" ").slice(1).join(" ") });
  }
  return ticks;
};

export const rolesChart = (roles: readonly RoleSpan[], events: readonly RoleEvent[], title: string): Svg => {
  const days = [
    ...roles.flatMap(({ start, end }) => [start === null ? null : firstDay(start), end === null ? null : lastDay(end)]),
    ...events.map(({ day }) => dayOf(day)),
  ].filter((day) => day !== null);
  if (days.length === 0) return "";
  const [low, high] = [Math.min(...days), Math.max(...days)];
  const pad = Math.max(15, (high - low) * 0.05);
  const x = scaleLinear([low - pad, high + pad], [left, right]);
  const eventsAt = 8 + roles.length * rowHeight;
  const height = eventsAt + (events.length > 0 ? 26 : 4) + 22;
  const base = height - 22;
  const rows = roles.map(({ title: name, start, end }, i) => {
    const from = start === null ? null : firstDay(start);
    const to = end === null ? null : lastDay(end);
    const [a, b] = [x(from ?? low - pad), Math.max(x(to ?? high + pad), x(from ?? low - pad) + 3)];
    const y = 8 + i * rowHeight;
    const said = `${isolated(name)}: from ${start ?? "a day not told"} to ${end ?? "a day not told"}`;
    const edge = (at: number, known: boolean) =>
      element("line", {
        class: "edge",
        stroke: ink,
        "stroke-width": known ? 2 : 1,
        "stroke-dasharray": known ? null : "2 3",
        x1: at,
        x2: at,
        y1: y + 16,
        y2: y + 28,
      });
    return element("g", {}, [
      tooltip(said),
      element("rect", {
        class: "role",
        fill: soft,
        // Of what no article dates nothing is filled.
        "fill-opacity": from === null && to === null ? 0 : from === null || to === null ? 0.28 : 0.5,
        stroke: from === null && to === null ? soft : null,
        "stroke-dasharray": from === null && to === null ? "3 3" : null,
        x: a,
        y: y + 17,
        width: b - a,
        height: 10,
      }),
      edge(a, from !== null),
      edge(b, to !== null),
      element(
        "text",
        {
          class: "label",
          fill: ink,
          // At the later end, which is seen first where the axis is longer than the screen.
          x: Math.max(b, Math.min(right, left + name.length * letter)),
          y: y + 12,
          "text-anchor": "end",
        },
        words(isolated(name)),
      ),
    ]);
  });
  const marks = events.flatMap(({ day, quad, words: said }) => {
    const at = dayOf(day);
    if (at === null) return [];
    const ends = { x1: x(at), x2: x(at), y1: eventsAt + 4, y2: eventsAt + 22 };
    return linked(null, `${dateWords(day)}: ${said}`, quadLine(quad, ends, 2.5));
  });
  const ticks = ticksOf(low - pad, high + pad).flatMap(({ day, text }) => [
    element("line", { ...grid, x1: x(day), x2: x(day), y1: 4, y2: base }),
    element("text", { ...tick, x: Math.min(x(day), right - text.length * 5.6), y: height - 6 }, words(text)),
  ]);
  const described = `${roles.length} roles and ${events.length} happenings; the lists on this page have each with its dates.`;
  return chart({ name: "roles", width, height, title, description: described }, [
    ...ticks,
    ...rows,
    ...marks,
    element("line", { ...axis, x1: left, x2: right, y1: base, y2: base }),
  ]);
};
