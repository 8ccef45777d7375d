/**
 * Runs in the page. Dragging over the series, or over the strip of the whole time, chooses a period: the form's dates are set and the form is sent.
 * Without it a bar is still a link to its period, and the form still takes dates.
 */
export const brush = (): void => {
  const form = document.querySelector<HTMLFormElement>("form.filter");
  if (form === null) return;
  const brushOn = (svg: SVGSVGElement): void => {
    const periods = [...svg.querySelectorAll<SVGGraphicsElement>(".periods > *")];
    const xOf = (event: PointerEvent): number => {
      const box = svg.getBoundingClientRect();
      return ((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
    };
    /** Where the drag began; null while there is none. */
    let from: number | null = null;
    let dragged = false;
    const band = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    band.setAttribute("class", "brush");
    const margin = svg.classList.contains("strip") ? 0 : 8;
    band.setAttribute("y", String(margin));
    band.setAttribute("height", String(svg.viewBox.baseVal.height - 4 * margin));
    const label = document.createElementNS("http://www.w3.org/2000/svg", "text");
    label.setAttribute("class", "brushed");
    label.setAttribute("y", "20");
    label.setAttribute("text-anchor", "middle");
    const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });
    /** Periods that lie between two places, in part at least. */
    const between = (one: number, other: number): SVGGraphicsElement[] =>
      periods.filter((period) => {
        const { x, width } = period.getBBox();
        return x + width > Math.min(one, other) && x < Math.max(one, other);
      });
    const forget = (): void => {
      from = null;
      band.remove();
      label.remove();
    };
    const draw = (to: number): void => {
      if (from === null) return;
      const chosen = between(from, to);
      const [first, last] = [chosen[0], chosen.at(-1)];
      if (first === undefined || last === undefined) return;
      // The band covers what will be chosen: whole periods.
      const [left, right] = [first.getBBox().x, last.getBBox().x + last.getBBox().width];
      band.setAttribute("x", String(left));
      band.setAttribute("width", String(right - left));
      const half = 80;
      label.setAttribute("x", String(Math.min(svg.viewBox.baseVal.width - half, Math.max(half, (left + right) / 2))));
      label.textContent = [first.dataset.start, last.dataset.end]
        .map((iso) => day.format(new Date(`${iso?.slice(0, 10)}T00:00Z`)))
        .join(" to ");
      if (!band.isConnected) svg.append(band, label);
    };
    svg.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || event.pointerType === "touch") return;
      from = xOf(event);
      dragged = false;
    });
    svg.addEventListener("pointermove", (event) => {
      if (from === null) return;
      if (Math.abs(xOf(event) - from) > 6) dragged = true;
      if (dragged) draw(xOf(event));
    });
    addEventListener("pointerup", (event) => {
      if (from === null) return;
      const chosen = between(from, xOf(event));
      forget();
      if (!dragged) return;
      const set = (name: string, value: string | undefined): void => {
        const input = form.elements.namedItem(name);
        if (input instanceof HTMLInputElement && value !== undefined) input.value = value;
      };
      set("since", chosen[0]?.dataset.start);
      set("until", chosen.at(-1)?.dataset.end);
      if (chosen.length > 0) form.requestSubmit();
    });
    addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && from !== null) forget();
    });
    // A drag that ends on a bar is no click on it.
    svg.addEventListener("click", (event) => dragged && event.preventDefault(), true);
    svg.addEventListener("dragstart", (event) => event.preventDefault());
  };
  for (const svg of document.querySelectorAll<SVGSVGElement>("svg.series, svg.strip")) brushOn(svg);
};
