/**
 * Runs in the page. Keys of a reviewer: j and k move, y confirms, n rejects, e corrects, u takes back, o opens the article. They press the
 * buttons that are there anyway; ? tells them. The reviewer's name is remembered in this browser, and nowhere else.
 */
export const reviewKeys = (): void => {
  const items = [...document.querySelectorAll<HTMLElement>("li.item")];
  /** Where somebody was quicker, there is one form in the place of the list. */
  const clash = document.querySelector("form.clash");
  const query = new URLSearchParams(location.search);
  const key = "dragoman:reviewer";
  try {
    const author = query.get("author");
    const known = localStorage.getItem(key);
    if (author) localStorage.setItem(key, author);
    else if (known && clash === null) {
      query.set("author", known);
      location.replace(`${location.pathname}?${query}${location.hash}`);
      return;
    }
  } catch {
    // A browser that remembers nothing asks for the name each time.
  }
  let at = Math.max(
    0,
    items.findIndex(({ id }) => id === location.hash.slice(1)),
  );
  const show = (next: number): void => {
    at = Math.min(items.length - 1, Math.max(0, next));
    const item = items[at];
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: "nearest" });
  };
  const press = (selector: string, within: ParentNode | null | undefined): void =>
    within?.querySelector<HTMLElement>(selector)?.click();
  const help = document.querySelector<HTMLDialogElement>("dialog.keys-help");
  const acts: Readonly<Record<string, () => void>> = {
    j: () => (at + 1 < items.length ? show(at + 1) : press("a[rel=next]", document)),
    k: () => (at > 0 ? show(at - 1) : press("a[rel=prev]", document)),
    y: () => (clash === null ? press("button[value=confirm]", items[at]) : press("button", clash)),
    n: () => (clash === null ? press("button[value=reject]", items[at]) : press("a.leave", clash)),
    o: () => press("a.open", items[at]),
    e: () => {
      const edit = items[at]?.querySelector<HTMLDetailsElement>("details.edit");
      if (!edit) return;
      edit.open = true;
      edit.querySelector<HTMLElement>("select, input:not([type=hidden])")?.focus();
    },
    r: () => items[at]?.querySelector<HTMLElement>("input[name=reason]")?.focus(),
    u: () => {
      const own = items[at]?.querySelector("button[value=withdraw]");
      if (own) press("button[value=withdraw]", items[at]);
      else press(".undo button", document);
    },
    "/": () => document.querySelector<HTMLElement>("input[type=search]")?.focus(),
    "?": () => (help?.open ? help.close() : help?.showModal()),
  };
  document.addEventListener("keydown", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (help?.open && event.key !== "?") return;
    if (event.key === "Escape") return show(at);
    // In a list of choices Enter would open it.
    if (event.key === "Enter" && target instanceof HTMLSelectElement && target.closest("details.edit")) {
      event.preventDefault();
      return target.form?.querySelector<HTMLElement>("button[type=submit]")?.click();
    }
    if (event.ctrlKey || event.metaKey || event.altKey || target?.closest("input, select, textarea")) return;
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  document.addEventListener("focusin", (event) => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>("li.item") : null;
    if (item !== null) at = items.indexOf(item);
  });
  if (items.length > 0) show(at);
  else clash?.querySelector("button")?.focus();
};
