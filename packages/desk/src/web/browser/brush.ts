/**
 * Runs in the page. Dragging over the series chooses a period: the form's dates are set and the form is sent.
 * Without it a bar is still a link to its period, and the form still takes dates.
 */
export const brush = (): void => {
  const svg = document.querySelector<SVGSVGElement>("svg.series");
  const form = document.querySelector<HTMLFormElement>("form.filter");
  if (svg === null || form === null) return;
  const periods = [...svg.querySelectorAll<SVGGraphicsElement>(".periods > *")];
  const xOf = (event: PointerEvent): number => {
    const box = svg.getBoundingClientRect();
    return ((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
  };
  let from: number | null = null;
  let dragged = false;
  const band = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  band.setAttribute("class", "brush");
  band.setAttribute("y", "8");
  band.setAttribute("height", "270");
  const draw = (to: number): void => {
    if (from === null) return;
    band.setAttribute("x", String(Math.min(from, to)));
    band.setAttribute("width", String(Math.abs(to - from)));
    if (!band.isConnected) svg.append(band);
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
    const [low, high] = [Math.min(from, xOf(event)), Math.max(from, xOf(event))];
    from = null;
    band.remove();
    if (!dragged) return;
    const chosen = periods.filter((period) => {
      const { x, width } = period.getBBox();
      return x + width > low && x < high;
    });
    const set = (name: string, value: string | undefined): void => {
      const input = form.elements.namedItem(name);
      if (input instanceof HTMLInputElement && value !== undefined) input.value = value;
    };
    set("since", chosen[0]?.dataset.start);
    set("until", chosen.at(-1)?.dataset.end);
    if (chosen.length > 0) form.requestSubmit();
  });
  // A drag that ends on a bar is no click on it.
  svg.addEventListener("click", (event) => dragged && event.preventDefault(), true);
  svg.addEventListener("dragstart", (event) => event.preventDefault());
};
