/**
 * Kinds of act: what the thing makes of a verb that says nothing by itself. "build", "launch" and "send" are no deed of any type; a bridge,
 * a ferry or a loan is what makes them one. In: lemmas of a verb and of its object. Out: the kind, or none.
 */
import type { EventType, Mode } from "../codebook/event-types.ts";

export interface Kind {
  readonly type: EventType;
  readonly mode: Mode | null;
  /**
   * Whether two do it with each other, people of both sit over it, one takes part in it, a company goes to the other, one does it by
   * itself, to the other, or to whoever the clause names.
   */
  readonly frame: "mutual" | "joint" | "attended" | "carried" | "alone" | "directed" | "named";
  /** Lemmas; with a particle behind `_`. */
  readonly verbs: ReadonlySet<string>;
  /** "any" where the object may be anything, "none" where the verb needs no object. */
  readonly things: ReadonlySet<string> | "any" | "none";
}

const set = (...words: readonly string[]): ReadonlySet<string> => new Set(words.join(" ").split(" "));

const begin =
  "launch start begin open reopen resume restart restore revive reactivate relaunch inaugurate commence unveil introduce";
const build =
  "build construct erect lay complete finish repair rebuild modernise modernize upgrade develop create establish set_up";
const grow = "expand extend increase raise double triple boost step_up speed_up accelerate enlarge widen";
const run = "make operate run fly route ship transport carry link connect use transit finance co-finance fund";

/** Ways on which people, goods and power pass, and what is built together. */
const links =
  "flight train ferry bus coach service route line link connection railway railroad rail road motorway highway bridge tunnel pipeline cable " +
  "corridor port harbour harbor terminal dock crossing hub airport plant dam refinery grid interconnector canal waterway market hotline " +
  "project venture fund factory university forum chamber construction reopening work";
const goods =
  "export import trade commerce shipment delivery supply cargo investment oil crude gas electricity power grain wheat coal fertiliser fertilizer potash";

const money =
  "aid help loan grant credit money fund relief million billion dollar euro pound yen yuan salary wage compensation assistance scholarship";
const equipment =
  "vessel radar tank gun weapon arm ammunition battery jet aircraft helicopter vehicle truck generator vaccine dose medicine medication food " +
  "flour meat rice site land plot patriot howitzer launcher interceptor shell";
const give =
  "give provide supply lend grant extend pay contribute allocate donate send deliver hand hand_over transfer add disburse release earmark";
const people =
  "official officer soldier police guard pilot teacher doctor engineer diplomat recruit cadet student trainee judge family refugee patient";
const houses = "hospital clinic school mosque shelter stadium home house dormitory";

const measures =
  "ban tariff duty levy curb restriction sanction embargo objection veto complaint case suit lawsuit measure barrier quota requirement " +
  "blockade limit";

const meetings =
  "meeting summit talk dinner lunch banquet reception conference session ceremony council assembly dialogue consultation congress forum round";

const papers = "agreement treaty accord deal pact memorandum protocol contract convention declaration text";

interface Row {
  readonly type: EventType;
  readonly mode?: Mode;
  readonly frame: Kind["frame"];
  readonly verbs: string;
  readonly things: string;
}

const rows: readonly Row[] = [
  { type: "COOPERATE", frame: "mutual", verbs: `${begin} ${build} ${grow} ${run}`, things: links },
  {
    type: "COOPERATE",
    frame: "mutual",
    verbs: `${begin} ${grow} export import sell buy purchase supply deliver move divert shift reroute`,
    things: goods,
  },
  {
    type: "COOPERATE",
    frame: "mutual",
    verbs: "hold conduct carry_out stage begin start open join",
    things: "exercise drill manoeuvre maneuver patrol survey study inspection",
  },
  { type: "COOPERATE", frame: "mutual", verbs: "invest put plough pour", things: "million billion dollar euro pound" },
  {
    type: "COOPERATE",
    frame: "mutual",
    verbs: "exchange share",
    things: "ambassador student intelligence information data expertise prisoner",
  },
  {
    type: "COOPERATE",
    frame: "mutual",
    verbs:
      "implement put_effect put_force put_practice honour honor fulfil fulfill apply restore revive renew reinstate",
    things: papers,
  },
  { type: "AID", frame: "directed", verbs: give, things: `${money} ${equipment}` },
  {
    type: "AID",
    frame: "named",
    verbs: "send dispatch lend",
    things: "expert engineer doctor nurse medic rescuer firefighter teacher worker volunteer",
  },
  { type: "AID", frame: "named", verbs: "train equip host treat resettle", things: people },
  {
    type: "AID",
    frame: "named",
    verbs: "build construct complete open rebuild renovate equip finance",
    things: houses,
  },
  {
    type: "CONCEDE",
    frame: "directed",
    verbs: "lift ease drop remove relax waive scrap end abolish revoke rescind review reconsider",
    things: measures,
  },
  {
    type: "CONCEDE",
    frame: "directed",
    verbs: "suspend withdraw shelve",
    things: "complaint case suit lawsuit claim objection",
  },
  {
    type: "CONCEDE",
    frame: "mutual",
    verbs: "enable allow permit simplify ease facilitate",
    things: "crossing transit passage entry overflight travel",
  },
  {
    type: "RETREAT",
    mode: "release",
    frame: "directed",
    verbs: "hand_over hand_back hand free release return repatriate",
    things:
      "prisoner detainee hostage captive sailor driver clerk pilot soldier fisherman guard crew citizen national student journalist body remains skull bone",
  },
  { type: "RETREAT", mode: "release", frame: "named", verbs: "return give_back hand_back repatriate", things: "any" },
  {
    type: "SUPPORT",
    frame: "mutual",
    verbs: "ratify approve adopt endorse formalise formalize enter_force take_effect",
    things: papers,
  },
  {
    type: "SUPPORT",
    frame: "directed",
    verbs: "open reopen upgrade establish inaugurate",
    things: "embassy consulate mission",
  },
  {
    type: "AGREE",
    frame: "mutual",
    verbs: "establish set_up form create",
    things: "council committee commission group mechanism body",
  },
  {
    type: "CONSULT",
    frame: "joint",
    verbs: "draw_up work_out prepare finalise finalize examine consider",
    things: `${papers} list roadmap map plan programme program detail issue matter draft schedule timetable test rule`,
  },
  {
    type: "CONSULT",
    frame: "mutual",
    verbs: "hold host chair co-chair convene open",
    things: meetings,
  },
  { type: "AGREE", frame: "joint", verbs: "sign conclude", things: "none" },
  { type: "CONSULT", frame: "joint", verbs: "work_out hammer_out thrash_out iron_out", things: "none" },
  {
    type: "CONSULT",
    frame: "attended",
    verbs: "attend join",
    things: "meeting summit talk conference forum round dialogue",
  },
  { type: "COOPERATE", frame: "mutual", verbs: "link connect", things: "any" },
  { type: "COOPERATE", frame: "carried", verbs: "fly sail ply run return", things: "none" },
  {
    type: "SANCTION",
    frame: "directed",
    verbs: "suspend sever cut freeze downgrade lower break_off cut_off",
    things: "relation tie contact cooperation",
  },
  {
    type: "COERCE",
    frame: "directed",
    verbs: "shut close seal block",
    things: "checkpoint border crossing gate airspace frontier post",
  },
  { type: "COERCE", frame: "directed", verbs: "squeeze restrict choke throttle", things: `transit ${goods}` },
  {
    type: "MOBILIZE",
    frame: "alone",
    verbs: "deploy station redeploy send return man reinforce resume move",
    things:
      "troop soldier guard unit brigade exercise drill manoeuvre maneuver force missile bomber warship frigate destroyer post",
  },
  {
    type: "COERCE",
    frame: "directed",
    verbs: "impose raise increase slap introduce levy double",
    things: "tariff duty levy fee toll",
  },
];

const kinds: readonly Kind[] = rows.map(({ type, mode = null, frame, verbs, things }) => ({
  type,
  mode,
  frame,
  verbs: set(verbs),
  things: things === "any" || things === "none" ? things : set(things),
}));

/** Things that pass from one state to another, or stand between two, by their nature. */
export const international: ReadonlySet<string> = set(
  "tie relation flight ferry crossing export import trade corridor interconnector ambassador hotline embassy consulate",
  papers,
);

/** Treebanks' annotators kept the s of "troops" and "talks". */
const isAmong = (things: ReadonlySet<string>, thing: string): boolean =>
  things.has(thing) || (thing.endsWith("s") && things.has(thing.slice(0, -1)));

/** @param thing the lemma of the object, or null; a kind that asks for it goes before those that take any */
export const kindOf = (verb: string, thing: string | null): Kind | undefined => {
  const known = kinds.filter(({ verbs }) => verbs.has(verb));
  return (
    known.find(({ things }) => thing !== null && typeof things !== "string" && isAmong(things, thing)) ??
    known.find(({ things }) => things === "none" || (things === "any" && thing !== null))
  );
};
