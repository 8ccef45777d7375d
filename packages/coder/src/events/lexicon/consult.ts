/** Lexicon of CONSULT: meeting, visiting, hosting, talking, telephoning, mediating. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const consult: readonly LexiconGroup[] = [
  {
    type: "CONSULT",
    frame: "meet",
    verbs:
      "meet, meet with, meet up with, call {counterpart}, consult, consult with, confer, confer with, negotiate, negotiate with, parley, parley with, huddle with, sit down with, deliberate with, liaise with, interact with, reconvene with, re-engage with",
  },
  {
    type: "CONSULT",
    frame: "mutual",
    verbs:
      "discuss, converse with, exchange {view|opinion|idea|greeting|message|pleasantry|note|assessment}, review {relation|tie|cooperation|development|situation|progress|issue|agenda}, touch on, convene, talk about, bargain with, haggle with, compare {note}, hash out, thrash out, debate with, take up, go over {plan|trip|agenda|visit|proposal|issue}, sit with, explore {way|avenue|prospect|possibility|option}, engage in {talk|negotiation|dialogue|consultation|diplomacy}, shake {hand} with, dine with, lunch with, break {bread} with, swap {view|idea}, share {view|perspective} with",
    nouns:
      "talk, meeting, negotiation, discussion, consultation, dialogue, conversation, summit, parley, tete-a-tete, face-to-face, get-together, sit-down, encounter, audience, working lunch, working dinner, working breakfast, press conference, news conference, press briefing, bilateral, side meeting, backchannel, back channel, exchange of views, deliberation, proximity talk, peace process, photo opportunity, handshake, round table, roundtable, diplomatic exchange, strategic dialogue, political consultation, peace conference",
  },
  { type: "CONSULT", frame: "speak", verbs: "talk to, talk with, speak with, speak to, reach out to" },
  {
    type: "CONSULT",
    mode: "multilateral",
    frame: "mutual",
    verbs: "attend {summit|conference|forum|assembly}, address {summit|assembly|conference|forum}",
    nouns:
      "trilateral summit, trilateral meeting, quadrilateral meeting, ministerial meeting, ministerial conference, donor conference, general assembly",
    weak: true,
  },
  {
    type: "CONSULT",
    mode: "third-party",
    frame: "mutual",
    verbs:
      "mediate, mediate between, broker {talk|meeting|agreement|deal|truce|ceasefire}, facilitate {talk|negotiation|dialogue|meeting}, arbitrate between, conciliate, shuttle between, act as {mediator|go-between|intermediary}, sponsor {talk|negotiation}, moderate {talk|dialogue}",
    nouns: "mediation, shuttle diplomacy, arbitration, good office, mediation effort, mediation mission, peace mission",
  },
  {
    type: "CONSULT",
    mode: "visit",
    frame: "visit",
    verbs:
      "visit, travel to, travel, fly to, fly into, fly in, arrive in, arrive at, arrive, head to, head for, leave for, depart for, set off for, jet to, jet off to, land in, land at, touch down in, touch down, go to, come to, journey to, tour, stop in, stop over in, set foot in, swing through, call at, send {envoy|delegation|team|emissary|representative|minister|adviser|advisor|mission} to, dispatch {envoy|delegation|emissary|team} to, embark on {visit|trip|tour}, make {visit|trip|stop|stopover|pilgrimage}, pay {visit|call}",
    nouns:
      "visit, trip, tour, stopover, journey, arrival, stay, day trip, state visit, official visit, working visit, goodwill visit, return visit, visitation, layover, courtesy call, port call, sojourn, maiden visit, swing",
  },
  // Read where a place is what somebody is said to be in: "will be in the Iraqi capital on Sunday".
  { type: "CONSULT", mode: "visit", frame: "visit", verbs: "be in" },
  {
    type: "CONSULT",
    mode: "visit",
    frame: "host",
    animate: true,
    verbs: "host, welcome, entertain, usher in, roll out carpet for, fete",
  },
  {
    type: "CONSULT",
    frame: "host",
    animate: true,
    verbs: "receive, greet",
  },
  {
    type: "CONSULT",
    frame: "meet",
    animate: true,
    weak: true,
    verbs: "tell, call on, brief, inform, reassure",
  },
  {
    type: "CONSULT",
    mode: "visit",
    frame: "arrival",
    ahead: true,
    verbs: "expect in, await in",
  },
  {
    type: "CONSULT",
    mode: "phone",
    frame: "meet",
    verbs:
      "phone, telephone, ring up, ring, speak by phone, speak on phone, talk by phone, speak by telephone, talk by telephone, confer by phone, text, email, write to, write {letter}, cable, get on phone with, correspond with, video-conference with",
    nouns:
      "phone call, telephone call, phone conversation, telephone conversation, phone talk, telephone talk, video call, video conference, video link, videoconference, teleconference, conference call, hotline, letter, telegram, exchange of letters, virtual summit, virtual meeting, telephonic conversation",
  },
];
