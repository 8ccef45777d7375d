/** Runs in the page. A mark that is hovered or focused shows its note in the margin, and a note its marks. Without it a mark is a link to its note. */
export const marks = (): void => {
  const light = (id: string, on: boolean): void => {
    const note = document.getElementById(id);
    note?.classList.toggle("on", on);
    for (const mark of document.querySelectorAll(`a.m-link[href="#${CSS.escape(id)}"]`))
      mark.classList.toggle("on", on);
    const margin = note?.closest<HTMLElement>(".notes");
    // The margin scrolls by itself; the page stays where it is read.
    if (on && note && margin && margin.scrollHeight > margin.clientHeight + 4) {
      const [inner, outer] = [note.getBoundingClientRect(), margin.getBoundingClientRect()];
      if (inner.top < outer.top || inner.bottom > outer.bottom)
        margin.scrollBy({ top: inner.top - outer.top - outer.height / 3 });
    }
  };
  const idOf = (event: Event): { id: string; note: boolean } | null => {
    const target = event.target instanceof Element ? event.target : null;
    const href = target?.closest("a.m-link")?.getAttribute("href");
    if (href) return { id: href.slice(1), note: false };
    const id = target?.closest(".notes li[id]")?.id;
    return id ? { id, note: true } : null;
  };
  for (const [name, on] of [
    ["pointerover", true],
    ["pointerout", false],
    ["focusin", true],
    ["focusout", false],
  ] as const)
    document.addEventListener(name, (event) => {
      const found = idOf(event);
      if (found !== null) light(found.id, on);
    });
};
