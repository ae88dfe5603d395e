extension AttributionRule {
  /// Every rule, in the order in which they are asked.
  package static let standard: [AttributionRule] = [
    // Markup says it, and nothing needs to be guessed.
    .markupCredit,
    // A transcript's label owns its whole paragraph, cues and all.
    .speakerLabel,
    // Its comma would look like the end of a quotation's cue.
    .asSpeakerSaid,
    // Takes two verbs at once, before either is taken alone.
    .quotedAsSaying,
    // Marks are surer than grammar: a quotation next to a cue comes before anything that only reads clauses.
    .cueAfterQuotation,
    .speakerBeforeQuotation,
    // Must come before the complements: what stands in front of "Lee said." may hold cues of its own.
    .accordingTo,
    .cueAfterClause,
    // From here on left to right through what is still free.
    .clauseAfterCue,
    .nounCue,
    .colonQuotation,
    .commaQuotation,
    .dashTag,
    // Must come last: they answer whenever a quotation is left.
    .continuedQuotation,
    .bareQuotation,
  ]

  /// For a text in another language: marks are all there is to go by.
  static let withoutLanguage: [AttributionRule] = [.markupCredit, .dashTag, .continuedQuotation, .bareQuotation]
}
