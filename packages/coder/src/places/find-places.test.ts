/** Sentences → the places that they name, and the names that stand for actors instead. */
import { describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { cities } from "../codebook/cities.ts";
import { stateNames } from "../codebook/state-names.ts";
import { states } from "../codebook/states.ts";
import { analyse, loadLanguage } from "../language/analyse.ts";
import { findPlaces } from "./find-places.ts";
import { foldName, readGeonames } from "./geonames.ts";

const files = readModels();
const models = loadLanguage(files);
const geonames = readGeonames(files.gazetteer as Uint8Array);
const placesOf = (text: string): string[] =>
  findPlaces(analyse(text, models), geonames).map(({ name, country }) => `${name} ${country ?? "–"}`);

describe("places", () => {
  for (const [text, ...expected] of [
    ["The two ministers met in Cairo on Sunday.", "Cairo EGY"],
    ["He arrived in Islamabad and flew on to Karachi.", "Islamabad PAK", "Karachi PAK"],
    ["Turkey's defence minister, Hulusi Akar, is due in Baghdad on Thursday.", "Baghdad IRQ"],
    ["Eritrea pulled its soldiers out of Tigray.", "Tigray ETH"],
    ["A rocket fell near Baghdad's international airport.", "Baghdad IRQ"],
    ["The envoy landed at Mehrabad airport on Tuesday.", "Mehrabad airport IRN"],
    ["His aircraft stood at Charles de Gaulle Airport.", "Charles de Gaulle airport FRA"],
    ["He was named after Charles de Gaulle."],
    ["The Shalamcheh crossing was closed.", "Shalamcheh IRN"],
    ["Trucks waited at the Torkham border crossing.", "Torkham PAK"],
    ["Turkish jets took off from Incirlik air base.", "Incirlik TUR"],
    ["The chancellor paid a visit to Ankara.", "Ankara TUR"],
    ["Two tankers were attacked in the Strait of Hormuz.", "Strait of Hormuz –"],
    ["He spoke in New York on the sidelines of the assembly.", "New York USA"],
    ["Fighting went on in Kharkiv and Odesa.", "Kharkiv UKR", "Odesa UKR"],
    ["The president arrived in the Kyrgyz capital on Wednesday.", "Bishkek KGZ"],
    ["Shells fell near Sudan's capital.", "Khartoum SDN"],
    ["He spoke in Bishkek, the Kyrgyz capital.", "Bishkek KGZ"],
    ["French capital flowed abroad."],
    ["NAIROBI, March 3 (Rift Wire) - Kenya's president spoke.", "Nairobi KEN"],
    ["Tehran said that it would respond."],
    ["Talks between Moscow and Kyiv have stalled."],
    ["Washington and Seoul condemned the launch."],
    ["Relations with Ankara are cool."],
    ["Ankara accused Athens of provocation."],
    // Namesakes: the state spoken of decides, then the state beside the name, then size.
    ["Lebanese troops clashed with gunmen in Tripoli on Monday.", "Tripoli LBN"],
    ["Libyan officials received the envoy in Tripoli.", "Tripoli LBY"],
    ["The Argentine president spoke in Córdoba.", "Cordoba ARG"],
    ["The Spanish foreign minister spoke in Córdoba.", "Córdoba ESP"],
    ["The envoys of France and Algeria met in Cordoba, Spain.", "Cordoba ESP"],
    ["The American delegation flew to Paris.", "Paris FRA"],
    ["The American president spoke in the state of Georgia.", "Georgia USA"],
    ["Russian troops stayed in Georgia after the war.", "Georgia GEO"],
    ["British and Chinese diplomats met in Birmingham.", "Birmingham GBR"],
    ["Venezuelan soldiers were posted in Valencia.", "Valencia VEN"],
    ["Spain's king met protesters in Valencia.", "Valencia ESP"],
    ["Chilean police fired tear gas in Santiago.", "Santiago CHL"],
    ["The president of the Dominican Republic spoke in Santiago.", "Santiago DOM"],
    ["Costa Rican lawmakers met in San José.", "San José CRI"],
    ["Seychelles' president received the envoy in Victoria.", "Victoria SYC"],
    ["Australian police searched homes in Victoria.", "Victoria AUS"],
    ["Pakistani police arrested militants in Hyderabad.", "Hyderabad PAK"],
    ["Indian police arrested a man in Hyderabad.", "Hyderabad IND"],
    ["An Egyptian court in Alexandria jailed two men.", "Alexandria EGY"],
    ["Argentine farmers blocked roads in Cordoba.", "Cordoba ARG"],
    ["Colombian rebels were active in Cartagena.", "Cartagena COL"],
    ["British police made arrests in Birmingham.", "Birmingham GBR"],
    ["French soldiers left Niger for Nigeria.", "Niger NER", "Nigeria NGA"],
    ["Rebels crossed into Chad from Sudan.", "Chad TCD", "Sudan SDN"],
    ["Protesters were shot in Conakry, Guinea.", "Conakry GIN", "Guinea GIN"],
    ["Rebels took a town in Congo near Goma.", "Democratic Republic of the Congo COD", "Goma COD"],
    ["Trucks from Iraq were stopped in Jordan.", "Jordan JOR"],
    // The region named beside a town tells which is meant; in a row of towns it tells nothing new.
    ["A factory in Lebanon, Ohio, was closed.", "Lebanon USA"],
    ["A man was held in Alexandria, Virginia.", "Alexandria USA"],
    ["A judge in Birmingham, Alabama, ruled on Monday.", "Birmingham USA"],
    ["Police in San Jose, California, arrested a man.", "San Jose USA"],
    ["Canadian officials met in London, Ontario.", "London CAN"],
    ["He was born in Moscow, Idaho.", "Moscow USA"],
    ["She studied in Cambridge, Massachusetts.", "Cambridge USA"],
    ["Protests broke out in Tripoli, Misrata and Sirte.", "Tripoli LBY", "Misrata LBY", "Sirte LBY"],
    ["Officials met in Moscow, Kyiv and Minsk.", "Moscow RUS", "Kyiv UKR", "Minsk BLR"],
    ["Rallies were held in Paris, London and Madrid.", "Paris FRA", "London GBR", "Madrid ESP"],
    // Facilities and borders.
    ["Aid trucks waited at the Rafah crossing.", "Rafah PSE"],
    ["U.S. forces left Bagram in July 2021.", "Bagram AFG"],
    ["Shells fell on the outskirts of Kharkiv.", "Kharkiv UKR"],
    ["Indian soldiers died in the Galwan valley in Ladakh.", "Galwan Valley IND", "Ladakh IND"],
    // Small places of the states spoken of.
    ["Armenian and Azerbaijani soldiers exchanged fire near Goris.", "Goris ARM"],
    ["Rwandan-backed rebels entered Goma in January.", "Goma COD"],
    ["Ukrainian forces shelled the town of Kupiansk.", "Kupiansk UKR"],
    ["Indian and Pakistani troops exchanged fire in Poonch.", "Poonch IND"],
    ["Russian and Ukrainian shells fell in Kherson Oblast.", "Kherson UKR"],
    ["Polish guards closed the crossing at Kuznica.", "Kuznica POL"],
  ] as const) {
    it(`${text} → ${expected.join(", ") || "none"}`, () => {
      expect(placesOf(text)).toEqual(expected);
    });
  }
});

describe("facilities", () => {
  for (const [text, words] of [
    ["A rocket fell near Baghdad's international airport.", "Baghdad's international airport"],
    ["Trade at the Shalamcheh crossing resumed.", "Shalamcheh crossing"],
    ["Jets took off from Incirlik air base.", "Incirlik air base"],
    ["Shells fell in Idlib province.", "Idlib"],
    ["The envoy landed in Baghdad with the base commander.", "Baghdad"],
  ] as const) {
    it(`${text} keeps “${words}”`, () => {
      const [place] = findPlaces(analyse(text, models), geonames);
      expect(text.slice(place?.span.start, place?.span.end)).toBe(words);
    });
  }
});

describe("names of the gazetteer", () => {
  for (const [name, ...countries] of [
    ["Xankəndi", "AZE"],
    ["Al-Hudaydah", "YEM"],
    ["MARIUPOL", "UKR"],
    ["Nowhere at all"],
    [""],
  ] as const) {
    it(`${name || "nothing"} → ${countries.join(", ") || "none"}`, () => {
      const found = geonames(name).map(({ country }) => country);
      expect(found.slice(0, countries.length)).toEqual(countries);
      if (countries.length === 0) expect(found).toEqual([]);
    });
  }

  it("fold what spellings differ in", () => {
    expect(["Al-Ḩasakah", "al Hasakah", "Łódź", "Sana’a", "Đồng Nai"].map(foldName)).toEqual([
      "al hasakah",
      "al hasakah",
      "lodz",
      "sanaa",
      "dong nai",
    ]);
  });

  it("are refused where the file is damaged", () => {
    expect(() => readGeonames(new Uint8Array([1, 2, 3]))).toThrow(/gazetteer/);
  });
});

describe("the tables of states and cities", () => {
  it("hold every member of the United Nations and more, each once", () => {
    expect(states.length).toBeGreaterThanOrEqual(197);
    expect(new Set(states.map(({ code }) => code)).size).toBe(states.length);
    expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
    expect(cities.length).toBeGreaterThan(250);
  });

  it("have codes of three letters and positions on the globe", () => {
    for (const { code, lat, lon, capital, demonyms, name } of states) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && capital !== "", name).toBe(true);
      expect(demonyms.length > 0 || name === "Dominica", name).toBe(true);
    }
    for (const { name, country, lat, lon } of cities) {
      expect(country === null || states.some(({ code }) => code === country), name).toBe(true);
      expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 180, name).toBe(true);
    }
  });

  for (const [word, code, by] of [
    ["Iran", "IRN", "name"],
    ["U.S.", "USA", "name"],
    ["Iraqi", "IRQ", "demonym"],
    ["Britons", "GBR", "demonym"],
    ["Pyongyang", "PRK", "capital"],
    ["Kremlin", "RUS", "seat"],
    ["Singapore", "SGP", "name"],
    ["DR Congo", "COD", "name"],
  ] as const) {
    it(`${word} stands for ${code} as its ${by}`, () => {
      expect(stateNames.get(word)).toEqual({ code, by });
    });
  }

  it("does not take the pronoun for the state", () => {
    expect([stateNames.get("us"), stateNames.get("US")?.code]).toEqual([undefined, "USA"]);
  });
});
