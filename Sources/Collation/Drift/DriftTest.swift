import ReportedSpeech

/// One kind of drift: its name, its words, and how it is read off an alignment.
///
/// To add a kind, write a file beside the others and give it a line in `all`.
public struct DriftTest: Sendable {
  /// Stored in the database: never renamed.
  public let id: String
  public let summary: String
  /// "before → after". "Ann Lee said: " in front credits a side; words in marks are quoted. Each shows this kind.
  public let examples: [String]
  let test: @Sendable (Variation) -> [Drift]

  init(id: String, summary: String, examples: [String], test: @escaping @Sendable (Variation) -> [Drift]) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.test = test
  }

  /// Kinds that say that something else is asserted.
  static let ofMeaning: [DriftTest] = [
    .numberChanged, .entityChanged, .negationFlipped, .modalityChanged, .intensityChanged, .causalityChanged,
    .generalityChanged, .predicateChanged, .inventedContent,
  ]

  /// Every kind: form, then meaning, then frame. The order is that of the answer; no test looks at another's finding.
  public static let all: [DriftTest] = [
    .verbatim, .orthographic, .truncation, .omission, .insertion, .substitution, .reordering, .tensePersonShift,
    .directToMixed, .directToIndirect, .indirectToDirect,
    // A wording that was spun is no paraphrase: the two exclude each other by their conditions.
    .paraphrase, .machineSpun,
    .numberChanged, .entityChanged, .negationFlipped, .modalityChanged, .intensityChanged, .causalityChanged,
    .generalityChanged, .predicateChanged, .inventedContent,
    .attributionChanged, .attributionDropped, .quoteOfQuote, .reportingVerbChanged, .contextRemoved,
    .quotationMarksAdded,
  ]
}
