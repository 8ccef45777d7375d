/**
 * Verbs that report speech with most objects and do something else with these: "recalled its ambassador", "claimed forty lives".
 * Objects are singular lemmas; senses after the Oxford Dictionary of English and VerbNet's classes (Kipper Schuler 2005).
 */
export const otherSenses: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["recall", "ambassador envoy diplomat consul attaché staff mission troop reservist parliament vehicle product"],
      ["claim", "life victim hill town village ridge pension"],
      ["maintain", "patrol presence troop base force relation contact stock order embassy border"],
      ["observe", "ceasefire truce silence holiday election"],
      ["deliver", "aid weapon tank shipment vaccine missile food medicine grain letter"],
      ["issue", "visa passport bond licence license permit share"],
      ["raise", "tariff tax flag troop money army price"],
      ["call", "election referendum meeting session summit"],
      ["project", "power force"],
      ["post", "profit loss guard troop"],
      ["address", "problem meeting crisis shortage"],
      ["name", "ambassador envoy successor cabinet"],
      ["order", "drone jet tank ship missile vaccine"],
      ["charge", "fee toll"],
      ["present", "credential"],
      ["add", "troop ship"],
    ] as const
  ).map(([verb, objects]) => [verb, new Set(objects.split(" "))]),
);
