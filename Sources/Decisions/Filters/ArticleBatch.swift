import Graph
import ReportedSpeech

/// Articles of one line: `{"readings":[…],"witnesses":[…]}`. Without witnesses each is what its own text tells.
struct ArticleBatch {
  let articles: [HeldArticle]

  init(_ json: JSONValue) throws(WireFault) {
    guard let readings = json["readings"]?.values else { throw WireFault(key: "readings", problem: "is no list") }
    let witnesses = json["witnesses"]?.values
    if let witnesses, witnesses.count != readings.count {
      throw WireFault(key: "witnesses", problem: "are not as many as \"readings\"")
    }
    var articles: [HeldArticle] = []
    for (place, one) in readings.enumerated() {
      let reading = try Reading(json: one)
      let witness = try witnesses.map { list throws(WireFault) in try Witness(json: list[place]) }
      articles.append(HeldArticle(reading, as: witness, place: place))
    }
    self.articles = articles
  }

  func article(_ place: JSONValue?) throws(WireFault) -> HeldArticle {
    guard let number = place?.integer, let index = Int(exactly: number), articles.indices.contains(index) else {
      throw WireFault(key: "pairs", problem: "name a reading that is not there")
    }
    return articles[index]
  }
}

extension HeldArticle {
  /// An article outside of any graph.
  convenience init(_ reading: Reading, as witness: Witness? = nil, place: Int = 0) {
    var count = 0
    let rows = reading.statements.map { statement in
      statement.assertions.map { _ in
        defer { count += 1 }
        return AssertionRow(place: count)
      }
    }
    self.init(
      KeptArticle(
        row: ArticleRow(place: place), witness: witness ?? Witness(unspelled: reading.article), reading: reading,
        assertions: rows),
      by: Corrections([]))
  }

  /// In the order of the text.
  var assertions: [ReportedAssertion] { rows.compactMap { assertion($0) } }
}
