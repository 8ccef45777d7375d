/**
 * SVG as strings. In: names, attributes, children. Out: markup in which every word is escaped.
 * Colours are presentation attributes, so that a chart that is saved or printed alone looks right; the pages' stylesheet, which is
 * stronger than attributes, gives dark mode its own.
 */

export type Attributes = { readonly [name: string]: string | number | null | undefined };

/** Markup that is escaped already. */
export type Svg = string & { readonly markup?: true };

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text safe in content and attributes; what XML cannot hold is left out, and isolates keep one name's direction from its neighbours. */
export const escapeXml = (words: string): string => (plain.test(words) ? words : escaped(words));

const plain = /^[\w .,;:/?=#%()+−–-]*$/;

const escaped = (words: string): string =>
  words
    .replaceAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replaceAll(/[&<>"]/g, (sign) => escapes[sign] as string);

/** Words with a direction of their own: as `<bdi>` does in HTML. */
export const isolated = (words: string): string =>
  `\u2068${words.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "")}\u2069`;

const written = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : escapeXml(value);

/** One element; attributes that are null are left out. Strings among the children are markup: words go through `words`. */
export const element = (name: string, attributes: Attributes, children: readonly Svg[] | Svg = ""): Svg => {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== null && value !== undefined) open += ` ${key}="${written(value)}"`;
  }
  const inner = typeof children === "string" ? children : children.join("");
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
};

/** Words as content. */
export const words = (text: string): Svg => escapeXml(text);

/** What a pointer that rests on a shape is told. */
export const tooltip = (text: string): Svg => element("title", {}, words(text));

/** Part of a chart that is called `label`, by which a pointer that rests on it is told what it is: a link, or where there is no address a group. */
export const linked = (href: string | null, label: string, parts: readonly Svg[], attributes: Attributes = {}): Svg =>
  element(href === null ? "g" : "a", { ...attributes, href }, [tooltip(label), ...parts]);

export interface Frame {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What the chart is of. */
  readonly title: string;
  /** What it shows, in words, for those who cannot see it. */
  readonly description: string;
  /** Whether something in it can be followed; then it is no mere image. */
  readonly interactive?: boolean;
  /** Whether it may be drawn wider than it is high. */
  readonly stretches?: boolean;
}

/** The whole chart. Its name makes the ids, so that several stand on one page. */
export const chart = (
  { name, width, height, title, description, interactive = false, stretches = false }: Frame,
  parts: readonly Svg[],
): Svg =>
  element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `chart ${name}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      preserveAspectRatio: stretches ? "none" : null,
      role: interactive ? "group" : "img",
      "aria-labelledby": `${name}-title ${name}-desc`,
      "font-family": "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, sans-serif",
      "font-size": 11,
    },
    [
      element("title", { id: `${name}-title` }, words(title)),
      element("desc", { id: `${name}-desc` }, words(description)),
      ...parts,
    ],
  );
