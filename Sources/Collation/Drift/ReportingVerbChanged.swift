import English
import ReportedSpeech

extension DriftTest {
  /// A verb that judges took the place of one that does not, or the other way round.
  static let reportingVerbChanged = DriftTest(
    id: "reporting_verb_changed",
    summary: "a verb that judges the speaker came or went",
    examples: [
      "Ann Lee said: “The pier is rotten to the core,” → Ann Lee admitted: “The pier is rotten to the core,”"
    ]
  ) { variation in
    guard variation.isCarriedOver, let a = variation.earlier.statement.cue?.passage,
      let b = variation.later.statement.cue?.passage
    else {
      return []
    }
    let (before, after) = (a.loaded, b.loaded)
    guard before != after else { return [] }
    return [Drift(kind: "reporting_verb_changed", severity: .wording, earlier: a, later: b)]
  }
}

extension Passage {
  private static let loadedVerbs = Lexicon.words(
    """
    admitted admits admit conceded concedes concede confessed confesses claimed claims claim boasted boasts bragged insisted
    insists alleged alleges ranted complained complains whined fumed railed raged lashed blasted slammed attacked denied
    denies threatened threatens warned warns accused accuses joked jokes gushed mocked vowed vows revealed reveals
    acknowledged acknowledges maintained contended bristled sneered snapped
    """)

  /// The verbs in it that judge the speaker.
  fileprivate var loaded: [String] {
    rawWords(allQuoted: false).map { String(decoding: $0.bytes, as: UTF8.self) }.filter {
      Self.loadedVerbs.contains($0)
    }
  }
}
