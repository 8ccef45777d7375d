/**
 * The step by which a dossier reads fewer pages of the file: the prospects of a state stand side by side in the order of their due time, its
 * happenings are counted in an index that holds no more than their days, and the articles of a day are counted whatever their outlet. What
 * follows across articles is made anew after this step, and fills the first.
 */
import { readTotalStep } from "./aggregate-step.ts";

export const besideStep = `
  drop table settled_country;
  create table settled_country (
    country text not null,
    due text not null,
    settled integer not null,
    json text not null,
    primary key (country, due, settled)
  ) without rowid;
  create index happening_country_by_day on happening_country (country, day);
  ${readTotalStep}
`;
