import Queries
import ReportedSpeech

extension Board {
  /// What a speaker said, or an outlet reported, over time.
  static let said = Board(
    id: "said", title: "What was said when",
    says: "What somebody is reported to have said, in the order of time, each in its first report or the outlet’s.",
    filters: [.speaker, .outlet, .from, .to],
    examples: ["Ann Lee, said on 5 March 2026 (“on Thursday”), in 3 reports."]
  ) { desk, terms in
    // Of everybody it is no board but the whole graph.
    guard terms[.speaker] != nil || terms[.outlet] != nil else { return [] }
    return try desk.all(SaidBy.self, terms.parameters([.speaker, .outlet, .from, .to])).map(BoardRow.init)
  }
}

extension BoardRow {
  fileprivate init(_ row: SaidBy) {
    let report = Report(row.wording)
    self.init(
      Self.said(report, row.said, reports: row.reports), [report],
      members: [
        .init("reports", JSONValue(row.reports)), .init("said_from", JSONValue(row.said?.interval.from)),
        .init("said_to", JSONValue(row.said?.interval.to)), .init("said_basis", JSONValue(row.said?.basis)),
      ])
  }
}
