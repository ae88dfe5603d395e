import ReportedSpeech

/// What is known of asked words: the verdict, because of what, and the recorded words that say so.
public struct Finding: Hashable, Sendable {
  public var query: String
  /// Who is supposed to have said it.
  public var speaker: String?
  public var verdict: Verdict
  /// One sentence for a person to read and print.
  public var because: String
  /// Why the report with the earliest date is not the one that was first: "Bay Times has it from Northwire: “Northwire”."
  var notFirst: String?
  /// What other reports of the same have in the asked words' place.
  package var others = Others()
  /// More articles hold words of these than were looked through.
  package var isCut = false
  /// Best first. Rows that are merely near are `unrecorded`.
  public var rows: [Recorded]

  /// The rows that the verdict rests on.
  public var evidence: [Recorded] { rows.filter { $0.verdict != .unrecorded } }
  public var nearest: [Recorded] { rows.filter { $0.verdict == .unrecorded } }

  /// The rows that hold the asked words, and those that hold others near them: changed ones, and what is merely nearest.
  package var holding: [Recorded] { rows.filter(\.verdict.isExact) }
  package var beside: [Recorded] { rows.filter { !$0.verdict.isExact } }

  /// The best of each article, and where asked words span assertions, one each. Of two sides neither is left out.
  func limited(to articles: Int) -> Finding {
    let articles = max(articles, Set(shown.map(\.report.article)).count)
    var finding = self
    var kept: [String] = []
    var spans: Set<[Int]> = []
    finding.rows = rows.filter { row in
      let isKnown = kept.contains(row.report.article)
      if !isKnown, kept.count == articles { return false }
      let span = [kept.firstIndex(of: row.report.article) ?? kept.count, row.asked?.lowerBound ?? -1]
      if isKnown, row.asked == nil || spans.contains(span) || !rows.bests(of: row) { return false }
      if !isKnown { kept.append(row.report.article) }
      spans.insert(span)
      return true
    }
    return finding
  }
}

extension [Recorded] {
  /// Whether a row has the verdict of its article's best one: of one article only what answers as well is shown beside it.
  fileprivate func bests(of row: Recorded) -> Bool {
    first { $0.report.article == row.report.article }.map { $0.verdict == row.verdict && $0.asked != row.asked }
      ?? false
  }
}
