/** What WCAG 2.2 asks of everything on a page that can be clicked or focused, as far as a program can measure it. In: a page. Out: what fails. */
import type { Page } from "playwright-core";

/**
 * Targets that are smaller than 24 by 24 pixels and nearer to another than 2.5.8 allows: a circle of 24 pixels around the middle of the one
 * meets the other, or its circle. Those within a sentence are exempt; shapes of charts have their table, where the same links have their size.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24;
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href]:not(.skip), button, summary, input:not([type=hidden]), select, textarea",
      ),
    ].filter((one) => one.checkVisibility() && one.closest("svg") === null);
    const boxOf = (one: HTMLElement) => {
      const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
      const small = width < least || height < least;
      return { one, left, right, top, bottom, small, x: (left + right) / 2, y: (top + bottom) / 2 };
    };
    type Box = ReturnType<typeof boxOf>;
    const distance = ({ x, y }: Box, { left, right, top, bottom }: Box): number =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const isInSentence = (one: HTMLElement): boolean => {
      if (getComputedStyle(one).display !== "inline") return false;
      let block: Element | null = one.parentElement;
      while (block !== null && getComputedStyle(block).display === "inline") block = block.parentElement;
      const length = (element: Element | null) => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim().length;
      return length(block) > length(one) + 3;
    };
    const boxes = targets.map(boxOf);
    return boxes.flatMap((box) => {
      if (!box.small || isInSentence(box.one)) return [];
      const near = boxes.find(
        (other) =>
          other !== box &&
          (distance(box, other) < least / 2 || (other.small && Math.hypot(box.x - other.x, box.y - other.y) < least)),
      );
      return near === undefined
        ? []
        : [`${box.one.outerHTML.slice(0, 120)} is near ${near.one.outerHTML.slice(0, 80)}`];
    });
  });

/** What can be focused and does not show it, by its own outline or by that of the entry it is in. */
export const unseenFocus = async (page: Page): Promise<string[]> => {
  // Browsers show the focus of who uses the keyboard.
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const shown = (one: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    };
    const focusable = document.querySelectorAll<HTMLElement | SVGElement>(
      "a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex='0'], li.item",
    );
    return [...focusable].flatMap((one) => {
      if (!one.checkVisibility() || one.tabIndex < 0) return [];
      one.focus();
      return document.activeElement === one && (shown(one) || one.matches("li.item"))
        ? []
        : [one.outerHTML.slice(0, 120)];
    });
  });
};
