/** Lexicon of CONSULT: meeting, visiting, hosting, talking, telephoning, mediating. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const consult: readonly LexiconGroup[] = [
  {
    type: "CONSULT",
    frame: "meet",
    verbs:
      "meet, meet with, meet up with, call {counterpart}, consult, consult with, confer, confer with, negotiate, negotiate with, parley, parley with, huddle with, sit down with, deliberate with, liaise with, interact with, reconvene with, re-engage with, see $official, engage $official, huddle, powwow with, rendezvous with, chat with, mingle with, touch base with, check in with, rub {shoulder|elbow} with, hobnob with, gather with, caucus with, buttonhole $official, sit across from, sit opposite, come face to face with, treat with, debrief $official, meet up, reconvene, regroup with, engage with $official, hold court with",
  },
  {
    type: "CONSULT",
    frame: "mutual",
    verbs:
      "discuss, converse with, exchange {view|opinion|idea|greeting|message|pleasantry|note|assessment}, review {relation|tie|cooperation|development|situation|progress|issue|agenda}, touch on, convene, talk about, bargain with, haggle with, compare {note}, hash out, thrash out, debate with, take up, go over {plan|trip|agenda|visit|proposal|issue}, sit with, explore {way|avenue|prospect|possibility|option}, engage in {talk|negotiation|dialogue|consultation|diplomacy}, shake {hand} with, dine with, lunch with, break {bread} with, swap {view|idea}, share {view|perspective|meal|assessment} with, talk over, iron out {difference|detail|wrinkle}, work out {difference|detail|modality}, thresh out, raise {issue|matter|case|question|topic|subject} with, bring up {issue|case|matter} with, trade {view|note}, have {dinner|lunch|breakfast|tea|coffee|word} with, keep {contact} with, make {contact} with, maintain {contact|channel} with, stay in touch with, stay in contact with, keep in touch with, remain in contact with, remain in touch with, keep in contact with, return to {table|negotiating table}, come to {table|negotiating table}, sit at {table} with, sit around {table}, go back to {table|negotiating table}, clear {air} with, coordinate {position|stance} with, sound out, conduct {diplomacy}, do {diplomacy}, pose with, pose for {photo|photograph|picture} with, clink {glass} with, play {golf} with, stroll with, embrace {counterpart}, hug {counterpart}, watch {parade|match|game} with, review {guard|troop} with",
    nouns:
      "talk, meeting, negotiation, discussion, consultation, dialogue, conversation, summit, parley, tete-a-tete, face-to-face, get-together, sit-down, encounter, audience, working lunch, working dinner, working breakfast, press conference, news conference, press briefing, bilateral, side meeting, backchannel, back channel, exchange of views, deliberation, proximity talk, peace process, photo opportunity, handshake, round table, roundtable, diplomatic exchange, strategic dialogue, political consultation, peace conference, confab, powwow, huddle, colloquy, chat, rendezvous, bargaining, haggling, negotiating session, working session, contact with, contact between, communication with, communication between, correspondence with, exchange with, session with, dinner with, lunch with, breakfast with, direct contact, high-level contact, heart-to-heart, meet-and-greet, photocall, one-on-one, consultative meeting, joint commission, joint committee",
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
      "mediate, mediate between, broker {talk|meeting|agreement|deal|truce|ceasefire|understanding|swap|release|exchange|accord|pact|settlement|evacuation|pause|handover|peace|compromise|rapprochement|treaty}, facilitate {talk|negotiation|dialogue|meeting|contact|communication|exchange|release|swap}, arbitrate between, conciliate, shuttle between, act as {mediator|go-between|intermediary|broker|facilitator|conduit|arbiter|peacemaker}, sponsor {talk|negotiation}, moderate {talk|dialogue}, bring together, bring to {table|negotiating table}, serve as {mediator|intermediary|go-between|conduit|facilitator|broker}, play {mediator|peacemaker|intermediary}, lend {good office}, bridge {gap|difference|divide} between, shuttle to, intercede with, intercede between, mediate {talk|dispute|conflict|crisis|agreement|deal|truce|ceasefire|release|end|accord}, relay {message|proposal|offer} between, carry {message} between, pass {message} between, referee between, umpire between, guarantee {agreement|truce|ceasefire}, arbitrate, arbitrate in, step in as {mediator}, step in between, help negotiate, help broker",
    nouns:
      "mediation, shuttle diplomacy, arbitration, good office, mediation effort, mediation mission, peace mission, indirect talk, indirect negotiation, peacemaking, peace effort, intermediation, conciliation, go-between role, mediation attempt, mediation bid, brokering of, mediation offer, peace brokering, third-party mediation",
  },
  {
    type: "CONSULT",
    mode: "visit",
    frame: "visit",
    verbs:
      "visit, travel to, travel, fly to, fly into, fly in, arrive in, arrive at, arrive, head to, head for, leave for, depart for, set off for, jet to, jet off to, land in, land at, touch down in, touch down, go to, come to, journey to, tour, stop in, stop over in, set foot in, swing through, call at, send {envoy|delegation|team|emissary|representative|minister|adviser|advisor|mission|secretary|aide|president|general|commissioner|diplomat|official|negotiator|expert} to, dispatch {envoy|delegation|emissary|team|secretary|aide|representative|minister|diplomat|official|negotiator|mission} to, embark on {visit|trip|tour}, make {visit|trip|stop|stopover|pilgrimage}, pay {visit|call}, fly out to, swoop into, drop in on, drop by, call in at, stop off in, make {way} to, head back to, hop to, hurry to, rush to, race to, trek to, descend on, converge on, spend {day|hour|week|night} in, show up in, turn up in, surface in, lead {delegation|mission|team} to, head {delegation|mission|team} to, bring {delegation} to, fly on to, travel on to, continue on to, sail to, drive to, commute to, slip into, sneak into, take {delegation} to, undertake {visit|trip|tour}, cut short {visit|trip|tour}, round off {visit|trip|tour}, pay {respect} at, walk across {border}, set out for, deplane in, disembark in, alight in",
    nouns:
      "visit, trip, tour, stopover, journey, arrival, stay, day trip, state visit, official visit, working visit, goodwill visit, return visit, visitation, layover, courtesy call, port call, sojourn, maiden visit, swing, whistle-stop tour, pilgrimage, mission to, fact-finding mission to, fact-finding visit, voyage to, peace mission to, goodwill mission, good-will visit",
  },
  // Read where a place is what somebody is said to be in: "will be in the Iraqi capital on Sunday".
  { type: "CONSULT", mode: "visit", frame: "visit", verbs: "be in" },
  { type: "CONSULT", mode: "visit", frame: "visit", ahead: true, adjectives: "due in" },
  {
    type: "CONSULT",
    mode: "visit",
    frame: "host",
    animate: true,
    verbs:
      "host, welcome, entertain, usher in, roll out carpet for, fete, lay on welcome for, roll out red carpet for, treat to, receive with honor, take on tour, show around",
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
    animate: true,
    verbs: "call to discuss, call to convey, call to congratulate, call to thank, call to express, call to offer",
  },
  {
    type: "CONSULT",
    mode: "phone",
    frame: "meet",
    verbs:
      "phone, telephone, ring up, ring, speak by phone, speak on phone, talk by phone, speak by telephone, talk by telephone, confer by phone, text, email, write to, write {letter}, cable, get on phone with, correspond with, video-conference with, speak over phone, talk on phone, talk over phone, speak by video, speak by videoconference, speak via videoconference, meet virtually, meet online, meet by video, meet via videoconference, meet by videoconference, discuss by phone, confer by video, call back {counterpart}, call up, dial, get through to, write back to, reply to {letter}",
    nouns:
      "phone call, telephone call, phone conversation, telephone conversation, phone talk, telephone talk, video call, video conference, video link, videoconference, teleconference, conference call, hotline, letter, telegram, exchange of letters, virtual summit, virtual meeting, telephonic conversation, call with, call between, phone diplomacy, telephone diplomacy, message to, correspondence, video summit, online meeting, online summit, secure call, videolink, exchange of telegrams, exchange of messages, letter to",
  },
  {
    // Words that travel: letters, messages, calls.
    type: "CONSULT",
    mode: "phone",
    frame: "trade",
    verbs:
      "send {letter|message|note|telegram|cable|missive|reply} to, address {letter|message|missive} to, deliver {letter|message|missive} to, hand {letter|message} to, receive {letter|message|telegram|cable|call|missive} from, take {call} from, get {call|letter|message} from, make {call} to, place {call} to, have {call|phone call|video call} with, hold {call|phone call|video call} with, convey {message} to, relay {message} to, pass {message} to, pass on {message} to, carry {message|letter} to, bring {message|letter} to, exchange {letter|telegram|text} with, fire off {letter}, pen {letter} to",
  },
  {
    type: "CONSULT",
    mode: "multilateral",
    frame: "mutual",
    weak: true,
    verbs:
      "join {summit|conference|forum}, take part in {summit|conference|forum|congress|talk}, participate in {summit|conference|forum|congress|talk}, gather for {summit|conference|talk}, gather at {summit|conference}, convene {summit|conference|council}, host {summit|conference|forum}, chair {summit|conference|council}",
    nouns:
      "trilateral, trilateral talk, quadrilateral talk, three-way talk, four-way talk, three-way summit, three-way meeting, four-way meeting, six-party talk, multilateral talk, g7 summit, g20 summit, nato summit, emergency summit, ministerial, plenary, plenary session, emergency session, quartet meeting, regional summit, regional conference, international conference, security council meeting, ministerial talk, ministerial council, world summit, leaders summit",
  },
];
