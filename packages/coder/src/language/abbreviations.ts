/**
 * Words that keep their full stop, and words whose inner hyphen or apostrophe does not divide them: data of the
 * tokenizer, in small letters. Collected by hand from the usual style of English newspapers.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Titles and the like, which a name or number follows: their full stop practically never ends a sentence. */
export const titleAbbreviations = words(`
  mr mrs ms mx messrs mme mlle dr prof rev hon fr sr sra srta gen lt maj col capt cpt cmdr cdr comdr adm vadm radm sgt
  cpl pvt pfc brig msgt ssgt insp supt det gov sen sens rep reps pres amb atty dist st ste mt ft vs v nos
  fig figs vol vols ch pp approx ca viz cf e.g i.e eg ie eds dep asst cmdt gens profs drs hon esp incl
`);

/** Words that often stand at the end of a sentence too; what follows decides. */
export const endingAbbreviations = words(`
  inc corp co ltd llc plc bros cos etc jr sr esq dept univ assn assoc natl intl ave blvd rd hwy est a.m p.m
  ph.d jan feb apr jun jul aug sep sept oct nov dec tue tues thu thur thurs fri u.s u.k u.n e.u d.c
  w.va ariz ark calif colo conn fla ga kan ky md mich minn mont neb nev okla tenn tex va vt wis wyo ont que
  lb lbs hrs yr yrs ext tel attn al approx
`);

/** Ordinary words that are abbreviations when capitalised and followed by a digit: No. 10, Art. 5, Mar. 3. */
export const numberedAbbreviations = words("no art sec para p mar sat sun mon wed ch vol fig res doc mass");

/** Ordinary words that are states of the Union when they follow a comma: Boston, Mass. */
export const stateAbbreviations = words("mass ill ind miss mo la pa wash ore okla ala del me");

/** Parts before a hyphen that stay joined to what follows, as in UD English: non-proliferation, pro-government. */
export const joinedPrefixes = words(`
  anti co counter e ex extra hyper inter intra macro mega micro mid mini multi neo non pan para post pre pro pseudo re
  semi sub super supra trans ultra un
`);

/** Contractions without an apostrophe: where the second word starts. */
export const joinedWords: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
  ["havent", 4],
  ["hasnt", 3],
  ["cant", 2],
  ["arent", 3],
  ["wont", 2],
  ["ive", 1],
  ["youre", 3],
  ["thats", 4],
  ["whats", 4],
  ["theres", 5],
  ["heres", 4],
]);

/** Words whose ending looks like a contraction and is none. */
export const apostropheWords = words("o'clock ma'am qur'an ya'alon");

/** Faces made of punctuation. */
export const faces: ReadonlySet<string> = new Set(
  ":) :-) ;) ;-) :( :-( =) =( :D :-D :P :-P :p :/ :-/ :'( <3 ^_^ :o) (: ): :] :[ ;D XD :O :S :-S".split(" "),
);
