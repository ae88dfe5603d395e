import Queries
import ReportedSpeech

extension Lookup {
  /// Every place where the asked words stand. The index finds the articles, by the rarest words; the normal form decides.
  /// More articles may hold these than are looked through: then that is said.
  ///
  /// - Parameter wholly: with all that the articles say, for whoever asks whom they credit; else with what is said there.
  func places(of asked: AskedWords, wholly: Bool, at desk: QuestionDesk) throws -> (all: [Place], isCut: Bool) {
    let lookup = asked.lookup
    guard !lookup.isEmpty else { return ([], false) }
    let words = JSONValue.array(lookup.map { .array($0.map(JSONValue.string)) }).line
    let holding = try desk.all(
      Holding.self, ["words": .text(words), "limit": .integer(Int64(Self.mostArticles) + 1)])
    var sightings: [Sighting] = []
    for article in holding.prefix(Self.mostArticles) {
      // What only the outlet's own words part is looked for in statements, and an article has no end of those.
      if let one = Sighting(article, of: asked), one.mayHold(asked, takesSplit: sightings.count < Self.mostSplit) {
        sightings.append(one)
      }
    }
    return (try places(sightings, of: asked, wholly: wholly, at: desk), holding.count > Self.mostArticles)
  }

  private static let mostArticles = QuestionLimits.standard.searchedArticles
  private static let mostSplit = QuestionLimits.standard.splitArticles

  private func places(
    _ sightings: [Sighting], of asked: AskedWords, wholly: Bool, at desk: QuestionDesk
  ) throws -> [Place] {
    guard !sightings.isEmpty else { return [] }
    let passages = JSONValue.array(sightings.flatMap { $0.passages(of: asked) }).line
    let pieces = Dictionary(grouping: try desk.all(Piece.self, ["passages": .text(passages)]), by: \.articleID)
    let seen = sightings.map { one in
      var one = one
      one.look(for: asked, in: pieces[one.article.id] ?? [])
      return one
    }.filter { !$0.runs.isEmpty }
    let held =
      wholly
      ? try held(seen.map(\.article), at: desk)
      : try held(
        seen.map(\.article), pieces, told: seen.flatMap { $0.statements(among: pieces[$0.article.id] ?? []) }, at: desk)
    return try zip(seen, held).flatMap { one, article in
      try disowned(
        one.runs.map { Place(article, $0.words, run: $0.run, asked: asked) }, in: article, at: desk)
    }
  }

  /// Articles with all that was read in them.
  func held(_ articles: [Holding], at desk: QuestionDesk) throws -> [HeldArticle] {
    guard !articles.isEmpty else { return [] }
    let ids = Table.Value.ids(articles.map(\.id))
    let told = Dictionary(grouping: try desk.all(Told.self, ["articles": ids]), by: \.articleID)
    let pieces = Dictionary(grouping: try desk.all(Piece.self, ["articles": ids]), by: \.articleID)
    return articles.map { HeldArticle($0, told: told[$0.id] ?? [], pieces: pieces[$0.id] ?? []) }
  }

  /// Articles with some statements, and those that they are quoted in: an article says thirty things, of which one is asked
  /// about.
  func held(
    _ articles: [Holding], _ pieces: [Int64: [Piece]]? = nil, told statements: [Int64], at desk: QuestionDesk
  ) throws -> [HeldArticle] {
    let ids = Table.Value.ids(Set(statements).sorted())
    let told = Dictionary(
      grouping: statements.isEmpty ? [] : try desk.all(Told.self, ["statements": ids]), by: \.articleID)
    let pieces =
      try pieces
      ?? Dictionary(
        grouping: statements.isEmpty ? [] : try desk.all(Piece.self, ["statements": ids]), by: \.articleID)
    return articles.map { HeldArticle($0, told: told[$0.id] ?? [], pieces: pieces[$0.id] ?? []) }
  }
}
