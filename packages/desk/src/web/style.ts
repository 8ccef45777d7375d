/** The pages' one stylesheet, as a string: no build step, no request to anyone else. Light, dark, phone and print. */
import { baseStyle } from "./style/base.ts";
import { chartStyle } from "./style/charts.ts";
import { homeStyle } from "./style/home.ts";
import { listStyle } from "./style/lists.ts";
import { printStyle } from "./style/print.ts";
import { readingStyle } from "./style/reading.ts";
import { reviewStyle } from "./style/review.ts";

export const style = [baseStyle, listStyle, homeStyle, chartStyle, readingStyle, reviewStyle, printStyle].join("");
