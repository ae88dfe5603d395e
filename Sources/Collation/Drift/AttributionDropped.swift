import ReportedSpeech

extension DriftTest {
  /// What somebody said became a fact.
  static let attributionDropped = DriftTest(
    id: "attribution_dropped",
    summary: "nobody is credited any longer",
    examples: [
      "Ann Lee said: the pier was rotten to the core → The pier was rotten to the core"
    ]
  ) { variation in
    // "who" and "he" credit nobody that a reader of these words alone would miss.
    guard variation.earlier.statement.mention != nil, variation.earlier.identity?.isNamed == true,
      variation.later.statement.mode == .unattributed, variation.later.statement.mention == nil,
      variation.isCarriedOver, variation.earlier.statement.part == .body, variation.later.statement.part == .body
    else { return [] }
    return [
      Drift(
        kind: "attribution_dropped", severity: .meaning, earlier: variation.earlier.statement.mention, later: nil)
    ]
  }
}
