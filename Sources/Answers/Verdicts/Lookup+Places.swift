import Queries
import ReportedSpeech

extension Lookup {
  /// Every place where the asked words stand. The index finds the articles, by the rarest words; the normal form decides.
  /// More articles may hold these than are looked through: then that is said.
  func places(of asked: AskedWords, at desk: QuestionDesk) throws -> (all: [Place], isCut: Bool) {
    let lookup = asked.lookup
    guard !lookup.isEmpty else { return ([], false) }
    let words = JSONValue.array(lookup.map { .array($0.map(JSONValue.string)) }).line
    let holding = try desk.all(
      Holding.self, ["words": .text(words), "limit": .integer(Int64(Self.mostArticles) + 1)])
    var found: [(article: Holding, words: [ArticleWords])] = []
    for article in holding.prefix(Self.mostArticles) {
      let parts = [Part.body, .title].map { ArticleWords(article[$0], $0, near: asked) }
      guard parts.contains(where: { !$0.tokens.isEmpty }) else { continue }
      let isWhole = parts.contains {
        !$0.runs(of: asked, in: Array($0.tokens.indices), reach: Self.reach).isEmpty
      }
      // What only the outlet's own words part is looked for in statements, and an article has no end of those.
      if isWhole || found.count < Self.mostSplit && parts.contains(where: { $0.mayHold(asked) }) {
        found.append((article, parts))
      }
    }
    let held = try held(found.map(\.article), at: desk)
    let places = try zip(found, held).flatMap { one, article in
      try disowned(self.places(of: asked, in: article, one.words), in: article, at: desk)
    }
    return (places, holding.count > Self.mostArticles)
  }

  private static let mostArticles = QuestionLimits.standard.searchedArticles
  private static let mostSplit = QuestionLimits.standard.splitArticles
  /// How many words an elision may stand for.
  private static let reach = 80

  /// Articles with what was read in them.
  func held(_ articles: [Holding], at desk: QuestionDesk) throws -> [HeldArticle] {
    let ids = Table.Value.ids(articles.map(\.id))
    let told = Dictionary(grouping: try desk.all(Told.self, ["articles": ids]), by: \.articleID)
    let pieces = Dictionary(grouping: try desk.all(Piece.self, ["articles": ids]), by: \.articleID)
    return articles.map { HeldArticle($0, told: told[$0.id] ?? [], pieces: pieces[$0.id] ?? []) }
  }

  private func places(of asked: AskedWords, in article: HeldArticle, _ parts: [ArticleWords]) -> [Place] {
    var places: [Place] = []
    for words in parts {
      var runs: Set<[Int]> = []
      for (_, pieces) in article.pieces.sorted(by: { $0.key < $1.key }) where pieces.first?.part == words.part {
        runs.formUnion(words.runs(of: asked, in: words.places(in: pieces), reach: Self.reach))
      }
      // Across statements an elision may hide who speaks: there only what stands in one piece counts.
      if !asked.isMarkedAsCut {
        runs.formUnion(words.runs(of: asked, in: Array(words.tokens.indices), reach: 0))
      }
      places += runs.sorted { $0.lexicographicallyPrecedes($1) }.map { Place(article, words, run: $0, asked: asked) }
    }
    return places
  }
}
