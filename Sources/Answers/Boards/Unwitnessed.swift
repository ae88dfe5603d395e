import Queries
import ReportedSpeech

extension Board {
  /// Quotations that nobody else has.
  static let unwitnessed = Board(
    id: "unwitnessed", title: "Quotes without a second witness",
    says: "Quotations that stand in one outlet alone, as far as the articles here go; the newest first.",
    filters: [.outlet, .speaker, .from, .to], examples: ["Only Fen News quotes Jo Ray with these words."]
  ) { desk, terms in
    try desk.all(Unwitnessed.self, terms.parameters([.outlet, .speaker, .from, .to])).map { row in
      let report = Report(row.wording)
      return BoardRow(BoardRow.alone(report), [report])
    }
  }
}
