extension ResolutionStep {
  /// Every step, in the order in which they are asked.
  package static let standard: [ResolutionStep] = [
    // Has no words of its own to go by.
    .inherited,
    // Nor have a transcript's labels but their letters.
    .interviewed,
    .initials,

    // Pronouns. Whoever the sentence is about comes before whoever spoke, and that before whoever was named.
    .antecedent,
    .sameSentence,
    .lastSpeaker,
    .lastSubject,
    .lastNamed,
    .thing,
    .pluralPronoun,

    // Names. "Ann Lee and Bob Park" holds two, and is neither.
    .severalNames,
    .honorific,
    .lastName,
    .ownName,
    .nameInApposition,

    // Descriptions.
    .role,
    .organization,
    .partyDocument,
    .possessed,
    // Whom a name or a role tells is surer than a noun said twice.
    .earlierDescription,
    .describedAnew,
    // Must come last: it always answers.
    .ownWords,
  ]
}
