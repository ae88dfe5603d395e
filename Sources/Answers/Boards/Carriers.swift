import Export
import Queries
import ReportedSpeech

extension Board {
  /// Which outlet has statements from which.
  static let carriers = Board(
    id: "carriers", title: "Who carries whose words",
    says: "Only where something says so: a citation, a credit, a copy, a later version, a shared slip, a person here.",
    filters: [.outlet], examples: ["Bay Times has 3 statements in 2 articles from Harbor Courier."],
    shapes: CarrierPicture.Shape.allCases, beside: ["alike"]
  ) { desk, terms in
    try desk.all(CopiedFrom.self, terms.parameters([.outlet])).map(BoardRow.init)
  }
}

extension BoardRow {
  fileprivate init(_ row: CopiedFrom) {
    let figures = [
      Figure(name: "Statements", count: row.statements), Figure(name: "Articles", count: row.articles),
      Figure(name: "Copied", count: row.copies), Figure(name: "Quoted", count: row.quotations),
      Figure(name: "Reworded", count: row.rewordings), Figure(name: "Retold", count: row.restatements),
    ]
    self.init(
      Self.carried(row), figures: figures,
      further: Self.behind(row),
      members: [
        .init("outlet", .string(row.outlet)), .init("from", .string(row.from)),
        .init("statements", JSONValue(row.statements)), .init("articles", JSONValue(row.articles)),
        .init("copies", JSONValue(row.copies)), .init("quotations", JSONValue(row.quotations)),
        .init("rewordings", JSONValue(row.rewordings)), .init("restatements", JSONValue(row.restatements)),
      ], token: row.outlet + "\t" + row.from)
  }
}
