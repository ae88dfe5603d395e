import ReportedSpeech

/// One kind of drift: its name, its words, and how it is read off an alignment.
package struct DriftTest: Sendable {
  /// Stored in the database: never renamed.
  package let id: String
  package let summary: String
  /// "before → after". "Ann Lee said: " in front credits a side; words in marks are quoted. Each shows this kind.
  package let examples: [String]
  let test: @Sendable (Variation) -> [Drift]

  init(id: String, summary: String, examples: [String], test: @escaping @Sendable (Variation) -> [Drift]) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.test = test
  }

  /// Every kind. The order is that of the answer; no test looks at another's finding.
  ///
  /// To add a kind, write a file beside the others and give it a line in one of the three.
  package static let all: [DriftTest] = ofForm + ofMeaning + ofFrame

  static let ofForm: [DriftTest] = [
    .verbatim, .orthographic, .truncation, .omission, .insertion, .substitution, .reordering, .tensePersonShift,
    .directToMixed, .directToIndirect, .indirectToDirect,
    // A wording that was spun is no paraphrase: the two exclude each other by their conditions.
    .paraphrase, .machineSpun,
  ]

  /// Kinds that say that something else is asserted: these are read off whole texts too.
  static let ofMeaning: [DriftTest] = [
    .numberChanged, .entityChanged, .negationFlipped, .modalityChanged, .intensityChanged, .causalityChanged,
    .generalityChanged, .predicateChanged, .inventedContent,
  ]

  static let ofFrame: [DriftTest] = [
    .attributionChanged, .attributionDropped, .quoteOfQuote, .reportingVerbChanged, .contextRemoved,
    .quotationMarksAdded,
  ]
}
