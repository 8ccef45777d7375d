/**
 * PLOVER and CAMEO (Gerner, Schrodt, Yilmaz 2012, CAMEO Codebook 1.1b3). In: type and mode, or a CAMEO code. Out: the closest
 * of the other scheme. Writing ignores status: an expected visit is still 042. The reading side follows the PLOVER codebook's
 * own table of correspondences.
 */
import type { EventType } from "./event-types.ts";

interface CameoRow {
  readonly code: string;
  readonly modes?: { readonly [mode: string]: string };
}

export const cameo: { readonly [T in EventType]: CameoRow } = {
  AGREE: { code: "030" },
  CONSULT: { code: "040", modes: { visit: "042", "third-party": "044", phone: "041" } },
  SUPPORT: { code: "050" },
  CONCEDE: { code: "080" },
  COOPERATE: { code: "060" },
  AID: { code: "070" },
  RETREAT: {
    code: "087",
    modes: { withdraw: "0874", release: "084", disarm: "0873", ceasefire: "0871", access: "086", resign: "0831" },
  },
  REQUEST: { code: "100", modes: { assist: "101", change: "104", yield: "105", meet: "106" } },
  ACCUSE: { code: "110", modes: { disapprove: "111", allege: "112", investigate: "090" } },
  REJECT: { code: "120", modes: { assist: "121", change: "123", yield: "124", meet: "125" } },
  THREATEN: {
    code: "130",
    modes: { restrict: "1312", arrest: "132", relations: "1313", expel: "136", territory: "1382", violence: "138" },
  },
  PROTEST: {
    code: "140",
    modes: {
      demo: "141",
      riot: "145",
      strike: "143",
      hunger: "142",
      boycott: "143",
      obstruct: "144",
      vandalize: "145",
    },
  },
  SANCTION: { code: "160", modes: { convict: "116", expel: "166", withdraw: "161", discontinue: "162" } },
  MOBILIZE: { code: "150", modes: { troops: "154", police: "153", militia: "154" } },
  COERCE: {
    code: "170",
    modes: {
      seize: "171",
      restrict: "163",
      censor: "1721",
      curfew: "1723",
      "martial-law": "1724",
      arrest: "173",
      deport: "174",
      cyber: "176",
    },
  },
  ASSAULT: {
    code: "190",
    modes: {
      abduct: "181",
      beat: "182",
      torture: "1822",
      sexual: "1821",
      targeted: "186",
      destroy: "1712",
      primitive: "1823",
      firearms: "193",
      explosives: "183",
      "suicide-attack": "1831",
      aerial: "195",
      drone: "195",
      "heavy-weapons": "194",
      "crowd-control": "175",
      unconventional: "204",
    },
  },
};

/** The closest CAMEO code; a mode without a code of its own has its type's. */
export const cameoOf = (type: EventType, mode: string | null): string =>
  (mode === null ? undefined : cameo[type].modes?.[mode]) ?? cameo[type].code;

/** Longest prefix wins. 01 (public statements) is no PLOVER event. */
const cameoTypes: { readonly [prefix: string]: EventType | null } = {
  "01": null,
  "02": "REQUEST",
  "03": "AGREE",
  "04": "CONSULT",
  "05": "SUPPORT",
  "055": "CONCEDE",
  "056": "CONCEDE",
  "06": "COOPERATE",
  "07": "AID",
  "08": "CONCEDE",
  "0831": "RETREAT",
  "084": "RETREAT",
  "085": "RETREAT",
  "086": "RETREAT",
  "087": "RETREAT",
  "09": "ACCUSE",
  "10": "REQUEST",
  "11": "ACCUSE",
  "116": "SANCTION",
  "12": "REJECT",
  "13": "THREATEN",
  "14": "PROTEST",
  "15": "MOBILIZE",
  "16": "SANCTION",
  "163": "COERCE",
  "17": "COERCE",
  "1712": "ASSAULT",
  "175": "ASSAULT",
  "18": "ASSAULT",
  "19": "ASSAULT",
  "191": "COERCE",
  "192": "COERCE",
  "20": "ASSAULT",
};

/** The PLOVER type of a CAMEO code ("042", "1952"); null for statements and for what is no CAMEO code. */
export const typeOfCameo = (code: string): EventType | null => {
  for (let length = code.length; length >= 2; length--) {
    const type = cameoTypes[code.slice(0, length)];
    if (type !== undefined) return type;
  }
  return null;
};
