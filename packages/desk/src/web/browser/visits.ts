/**
 * Runs in the page. Remembers in this browser, and nowhere else, up to where a dossier was seen, and offers what came since.
 * Without it the link "Bookmark this" does the same.
 */
export const visits = (): void => {
  const note = document.querySelector<HTMLElement>("[data-as-of]");
  const asOf = note?.dataset.asOf;
  if (note === null || asOf === undefined || asOf === "null") return;
  const key = `dragoman:${location.pathname}`;
  let known: { last: string; before: string | null };
  try {
    known = JSON.parse(localStorage.getItem(key) ?? "null") ?? { last: asOf, before: null };
    if (known.last !== asOf) known = { last: asOf, before: known.last };
    localStorage.setItem(key, JSON.stringify(known));
  } catch {
    return;
  }
  const query = new URLSearchParams(location.search);
  if (known.before === null || query.has("seen")) return;
  query.set("seen", known.before);
  const link = document.createElement("a");
  link.href = `${location.pathname}?${query}#new`;
  link.className = "news";
  link.textContent = "What is new since your last visit";
  note.prepend(link, document.createElement("br"));
};
