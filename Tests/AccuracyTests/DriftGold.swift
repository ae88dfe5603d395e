/// Pairs of wordings as outlets write them, invented, with what a careful reader says changed between them.
struct DriftPair: Sendable {
  var earlier: String
  var later: String
  /// Whether both tell of one thing that was said, however it was put.
  var isSame: Bool
  var kinds: Set<String>

  /// "before → after", and the kinds parted by spaces; "other" where the two tell of two things.
  init(_ kinds: String, _ pair: String) {
    let sides = pair.split(separator: "→").map { $0.trimmingPrefix(" ") }
    earlier = String(sides.first ?? "").trimmed
    later = String(sides.last ?? "").trimmed
    isSame = kinds != "other"
    self.kinds = isSame ? Set(kinds.split(separator: " ").map(String.init)) : []
  }

  static let all = ofForm + ofMeaning + ofFrame + others

  private static let ofForm = [
    DriftPair(
      "verbatim", "“We will rebuild the harbor pier,” Ann Lee said. → Lee wrote: “We will rebuild the harbor pier.”"),
    DriftPair(
      "verbatim",
      "“They’re 21 ships & counting,” said Bo Hart. → “They are twenty-one ships and counting,” Hart told reporters."),
    DriftPair(
      "orthographic", "“The harbour is our neighbour,” Ann Lee said. → “The harbor is our neighbor,” Ann Lee said."),
    DriftPair(
      "orthographic",
      "“It is a damned mess down there,” Ann Lee said. → “It is a d****d mess down there,” Ann Lee said."),
    DriftPair(
      "truncation",
      "“We will rebuild the pier, and we will do it without a loan,” Ann Lee said. → “We will rebuild the pier,” Ann Lee said."
    ),
    DriftPair(
      "truncation",
      "“The pier is gone,” Ann Lee said. → “The pier is gone, and no county money will bring it back,” Ann Lee said."),
    DriftPair(
      "truncation",
      "“Frankly, and I told them so in May, the ferry was never fit for winter seas,” Bo Hart said. → “The ferry was never fit for winter seas,” Bo Hart said."
    ),
    DriftPair(
      "omission",
      "“With all due respect, I completely reject the old position of the board,” Ann Lee said. → “With all due respect, I completely reject the position of the board,” Ann Lee said."
    ),
    DriftPair(
      "omission",
      "“The boats, the nets, the whole long summer, are lost to us,” Bo Hart said. → “The boats ... are lost to us,” Bo Hart said."
    ),
    DriftPair(
      "insertion",
      "“The council voted for the pier on principle,” Ann Lee said. → “The entire elected council voted for the pier on principle,” Ann Lee said."
    ),
    DriftPair(
      "insertion",
      "“He was on the pier at noon,” Ann Lee said. → “He [the harbor master] was on the pier at noon,” Ann Lee said."),
    DriftPair(
      "substitution",
      "“We need to use whatever mechanism is necessary to close it,” Ann Lee said. → “We need to use whatever method is necessary to close it,” Ann Lee said."
    ),
    DriftPair(
      "substitution",
      "“Nobody warned the fishermen about the mud,” Bo Hart said. → “Nobody warned the sailors about the mud,” Bo Hart said."
    ),
    DriftPair(
      "reordering",
      "“One way or the other, the harbor pier will be rebuilt next summer,” Ann Lee said. → “The harbor pier will be rebuilt next summer, one way or the other,” Ann Lee said."
    ),
    DriftPair(
      "direct_to_indirect tense_person_shift",
      "“I will rebuild the harbor pier without a loan,” Ann Lee said. → Ann Lee said she would rebuild the harbor pier without a loan."
    ),
    DriftPair(
      "direct_to_mixed tense_person_shift",
      "“I am not prepared to hold the line on the flooded pier,” Ann Lee said. → Ann Lee said she was “not prepared to hold the line” on the flooded pier."
    ),
    DriftPair(
      "direct_to_mixed truncation",
      "“The ferry is a floating coffin, and the county has known it for years,” Bo Hart said. → Bo Hart called the ferry “a floating coffin.”"
    ),
    DriftPair(
      "indirect_to_direct tense_person_shift quotation_marks_added",
      "Ann Lee said they would rebuild the harbor pier without a loan. → “We will rebuild the harbor pier without a loan,” Ann Lee said."
    ),
    DriftPair(
      "paraphrase",
      "Ann Lee said the board had accused the town of leaving holes in the pier rules. → Lax rules on piers are something the town must answer for, Ann Lee said the board believes."
    ),
    DriftPair(
      "paraphrase",
      "Bo Hart said the council had voted on Monday to rebuild the flooded ferry landing without a loan. → Council members decided that the landing which the flood took is to be built again without borrowing, Bo Hart said."
    ),
    DriftPair(
      "machine_spun paraphrase",
      "The council said the old pier would be closed before the summer because the wood was rotten, a report says. → The committee said the ancient pier would be shut before the season because the timber was decayed, a report says."
    ),
  ]

  private static let ofMeaning = [
    DriftPair(
      "number_changed substitution",
      "“Sales at the market fell 5 percent in March,” Ann Lee said. → “Sales at the market fell 15 percent in March,” Ann Lee said."
    ),
    DriftPair(
      "number_changed",
      "Ann Lee said the pier would close to walkers on Tuesday at noon. → Ann Lee said the pier would close to walkers on Thursday at noon."
    ),
    DriftPair(
      "number_changed",
      "Bo Hart said at least 40 wells had been poisoned by the mine. → Bo Hart said at least 400 wells had been poisoned by the mine."
    ),
    DriftPair(
      "entity_changed",
      "Ann Lee said the council of Milton had voted for the harbor pier. → Ann Lee said the council of Harwick had voted for the harbor pier."
    ),
    DriftPair(
      "entity_changed substitution",
      "“The money went to Corvane and nobody else,” Bo Hart said. → “The money went to Lumora and nobody else,” Bo Hart said."
    ),
    DriftPair(
      "negation_flipped",
      "Ann Lee said the pier was not known as a meeting place of smugglers. → Ann Lee said the pier was known as a meeting place of smugglers."
    ),
    DriftPair(
      "negation_flipped",
      "“There is merit in the claim of the county,” Ann Lee said. → “There is no merit in the claim of the county,” Ann Lee said."
    ),
    DriftPair(
      "modality_changed",
      "Bo Hart said the storm may have damaged the harbor pier. → Bo Hart said the storm damaged the harbor pier."),
    DriftPair(
      "modality_changed",
      "Ann Lee said the ferry will reopen to cars in May. → Ann Lee said the ferry could reopen to cars in May."),
    DriftPair(
      "intensity_changed",
      "“Censorship of the board is a dangerous thing,” Ann Lee said. → “Censorship of the board is a very dangerous thing,” Ann Lee said."
    ),
    DriftPair(
      "intensity_changed substitution",
      "Bo Hart said the storm was a catastrophic blow to the harbor trade. → Bo Hart said the storm was a minor blow to the harbor trade."
    ),
    DriftPair(
      "causality_changed substitution",
      "A study said salt air was associated with rot in old piers. → A study said salt air causes rot in old piers."),
    DriftPair(
      "generality_changed",
      "Ann Lee said some residents of the quay oppose the pier plan. → Ann Lee said all residents of the quay oppose the pier plan."
    ),
    DriftPair(
      "generality_changed",
      "Bo Hart said most boats in the harbor were insured. → Bo Hart said some boats in the harbor were insured."),
    DriftPair(
      "predicate_changed substitution",
      "Ann Lee said the council approved the pier plan on Friday. → Ann Lee said the council rejected the pier plan on Friday."
    ),
    DriftPair(
      "predicate_changed substitution",
      "Bo Hart said harbor traffic rose sharply in March. → Bo Hart said harbor traffic fell sharply in March."),
    DriftPair(
      "invented_content truncation",
      "The pier was closed to walkers after the storm on Monday. → The pier was closed to walkers after the storm on Monday, with two drunk divers badly hurt."
    ),
  ]

  private static let ofFrame = [
    DriftPair(
      "verbatim attribution_changed",
      "“We will rebuild the harbor pier,” Ann Lee said. → “We will rebuild the harbor pier,” Bo Hart said."),
    DriftPair(
      "verbatim",
      "“We will rebuild the harbor pier,” Mike Lee said. → “We will rebuild the harbor pier,” Michael Lee said."),
    DriftPair(
      "attribution_dropped verbatim",
      "Ann Lee said the pier was rotten to the core and unsafe for walkers. → The pier was rotten to the core and unsafe for walkers."
    ),
    DriftPair(
      "verbatim reporting_verb_changed",
      "“The pier is rotten to the core,” Ann Lee said. → “The pier is rotten to the core,” Ann Lee admitted."),
    DriftPair(
      "context_removed truncation",
      "“We will rebuild the harbor pier if the county pays half of it,” Ann Lee said. → “We will rebuild the harbor pier,” Ann Lee said."
    ),
    DriftPair(
      "context_removed truncation",
      "“I took the money because the board ordered me to take it,” Bo Hart said. → “I took the money,” Bo Hart said."),
    DriftPair(
      "context_removed truncation",
      "“Unless the wind turns tonight, the old pier is safe for now,” Ann Lee said. → “The old pier is safe for now,” Ann Lee said."
    ),
    DriftPair(
      "quotation_marks_added direct_to_mixed",
      "Ann Lee said the pier was rotten to the core and unsafe. → Ann Lee said the pier was “rotten to the core and unsafe.”"
    ),
  ]

  private static let others = [
    DriftPair(
      "other", "“We will rebuild the harbor pier,” Ann Lee said. → “Nobody grows heavier pumpkins,” Jo Ray said."),
    DriftPair(
      "other",
      "Ann Lee said the orchard tax would ruin cider makers. → Ann Lee said the ferry timetable had confused visitors."),
    DriftPair(
      "other",
      "The council met on Monday to hear residents of the orchard road. → Fire crews pulled two divers from the quarry at dawn."
    ),
    DriftPair(
      "other", "“I love this valley,” Bo Hart said. → “The mine must answer for every poisoned well,” Bo Hart said."),
    DriftPair(
      "other", "The storm tore three boats from their moorings. → A storm of protest met the new parking fees."),
    DriftPair(
      "other",
      "Ann Lee did not respond to a request for comment. → Bo Hart won the annual pumpkin fair for a third time."),
    DriftPair(
      "other",
      "Harbor police said a diver had drowned near the quay. → Harbor police said thieves had taken copper from a depot."
    ),
    DriftPair(
      "other",
      "The company reported a loss of $3 million for the spring. → The company named a new head of its shipyard."),
  ]
}

extension String {
  fileprivate var trimmed: String { String(trimmingPrefix(" ").reversed().drop { $0 == " " }.reversed()) }
}
