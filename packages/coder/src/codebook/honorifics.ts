/**
 * Honorifics: words before a name that are no part of it. In lower case without full stops; with the sector and gender
 * they imply. Sources: the style books of AP and Reuters (courtesy titles, military ranks, clergy), public usage.
 */
import type { Sector } from "./sectors.ts";

export interface Honorific {
  readonly words: string;
  readonly sector: Sector | null;
  readonly gender: "female" | "male" | null;
}

const rows = (sector: Sector | null, gender: Honorific["gender"], list: string): Honorific[] =>
  list.split(",").map((words) => ({ words: words.trim(), sector, gender }));

export const honorifics: readonly Honorific[] = [
  ...rows(
    null,
    "male",
    "mr, sir, lord, don, monsieur, herr, senor, señor, signor, pan, bay, agha, aqa, hajji, haji, hajj, hadji, haj",
  ),
  ...rows(
    null,
    "female",
    "mrs, ms, miss, dame, lady, madam, madame, mme, frau, señora, senora, doña, hanim, khanum, begum",
  ),
  ...rows(
    null,
    null,
    "dr, doctor, prof, professor, eng, engineer, esq, his excellency, her excellency, excellency, hon, honorable, honourable, the honorable, rt hon, martyr, the late, late, ustad, ustaz, datuk, dato, tan sri, tun, sri, shri, shrimati, pandit, comrade, maestro",
  ),
  ...rows(
    "MIL",
    null,
    "general, gen, lieutenant general, lt gen, lt general, major general, maj gen, maj general, brigadier general, brig gen, brig general, brigadier, brig, colonel general, col gen, army general, four-star general, colonel, col, lieutenant colonel, lt col, major, maj, captain, capt, lieutenant, lt, sergeant, sgt, staff sergeant, corporal, cpl, private, pvt, admiral, adm, rear admiral, rear adm, vice admiral, vice adm, commodore, cmdr, field marshal, marshal, air marshal, air chief marshal, air vice marshal, wing commander, group captain, second brigadier general, second lieutenant, first lieutenant",
  ),
  ...rows(
    "REL",
    "male",
    "ayatollah, grand ayatollah, hojatoleslam, hojjatoleslam, hojat al-islam, hujjat al-islam, mullah, mulla, maulana, mawlana, molla, mufti, grand mufti, imam, father, fr, pastor, bishop, archbishop, cardinal, patriarch, metropolitan, pope, rabbi, chief rabbi, brother, monsignor, rev, reverend, abuna, deacon",
  ),
  ...rows("REL", "female", "sister, mother superior"),
  ...rows(
    null,
    "male",
    "sheikh, shaikh, sheik, shaykh, cheikh, seyyed, sayyed, sayyid, seyed, sayed, syed, saeed-e, emir, amir al-muminin, pasha, bey, effendi, sultan, maharaja, tunku, tengku, oba, lamido",
  ),
  ...rows("GOV", "male", "king, prince, crown prince, emperor, grand duke"),
  ...rows("GOV", "female", "queen, princess, empress, grand duchess"),
  ...rows("ELI", null, "duke, duchess, count, countess, baron, baroness"),
  ...rows("LEG", null, "senator, sen, rep, representative, congressman, congresswoman, deputy speaker, mp"),
  ...rows("JUD", null, "judge, justice, chief justice, magistrate"),
  ...rows("GOV", null, "gov, governor, amb, ambassador, mayor"),
];

/** After a name: "Jr.", "III". Lower case without full stops. */
export const nameSuffixes: ReadonlySet<string> = new Set([
  "jr",
  "sr",
  "ii",
  "iii",
  "iv",
  "phd",
  "md",
  "esq",
  "obe",
  "kc",
  "qc",
]);
