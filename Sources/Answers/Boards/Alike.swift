import Queries
import ReportedSpeech

extension Board {
  /// Which outlets tell the same, and nothing says that one has it from the other.
  static let alike = Board(
    id: "alike", title: "Who reports the same",
    says: "Two outlets with the same sayings. Nothing says that the one has them from the other.", filters: [.outlet],
    examples: ["Bay Times and Hill Post have 12 sayings in common."], further: ["carriers"]
  ) { desk, terms in
    try desk.all(ReportedAlike.self, terms.parameters([.outlet])).map(BoardRow.init)
  }
}

extension BoardRow {
  fileprivate init(_ row: ReportedAlike) {
    self.init(
      Self.alike(row),
      figures: [
        Figure(name: "Sayings", count: row.claims), Figure(name: "Articles of the first", count: row.articles),
        Figure(name: "Articles of the second", count: row.otherArticles),
      ],
      members: [
        .init("outlet", .string(row.outlet)), .init("other", .string(row.other)),
        .init("claims", JSONValue(row.claims)), .init("pairs", JSONValue(row.pairs)),
        .init("articles", JSONValue(row.articles)), .init("other_articles", JSONValue(row.otherArticles)),
      ], token: row.outlet + "\t" + row.other)
  }
}
