import Graph

extension DecisionStage {
  /// Which articles tell of one event, and which share only words, so that their assertions are held side by side.
  static let storyMates = DecisionStage(
    id: "story-mates", summary: "two articles that tell of one event, judged by the two alone"
  ) { settlement in
    let pairing = Pairing(settlement)
    let again = Set(try pairing.reviveFreedKeys()).union(settlement.repaired)
    // Whatever stood between them is made again, or not.
    try settlement.release(again.subtracting(settlement.change.added))
    try pairing.pairAnew(settlement.change.added + again.subtracting(settlement.change.added).sorted())
  }
}

extension Settlement {
  /// Takes out the pairs that articles are in, and their matches.
  fileprivate func release(_ articles: Set<ArticleRow>) throws {
    let rows = articles.sorted()
    guard !rows.isEmpty else { return }
    for (row, mates) in try transaction.mates(of: rows) {
      for mate in mates {
        try transaction.part(row, mate)
        speaking.formUnion([row, mate])
      }
    }
    touched.formUnion(try transaction.neighbours(of: rows))
    touched.formUnion(try transaction.assertions(of: rows))
    try transaction.forgetMatches(of: rows)
  }
}
