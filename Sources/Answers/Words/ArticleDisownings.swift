import Extraction
import Queries
import ReportedSpeech

/// What an article disowns, found by reading it again: the graph keeps that something does, not its words.
struct ArticleDisownings {
  private struct Place: Hashable {
    var part: Part
    var start: Int
    var end: Int
  }

  private let found: [Place: Disowning]

  init(_ article: Holding, _ marked: [Marked]) {
    let extracted = Article(
      key: article.article, title: article.title, language: marked.first?.language, text: article.text,
      markings: marked.compactMap(\.marking)
    ).extracted()
    found = Dictionary(
      extracted.disownings.map { one in
        let statement = extracted.statements[one.statement]
        return (Place(part: statement.part, start: statement.start, end: statement.end), one)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The words that disown a statement; nil where none do, or where its words have another reading here.
  subscript(statement: Int64, article: HeldArticle) -> Disowning? {
    guard let pieces = article.pieces[statement], let part = pieces.first?.part, let start = pieces.map(\.start).min(),
      let end = pieces.map(\.end).max()
    else { return nil }
    return found[Place(part: part, start: start, end: end)]
  }
}

extension Lookup {
  /// Places with what disowns them. Reading an article takes about a millisecond: only where something is denied or disowned.
  func disowned(_ places: [Place], in article: HeldArticle, at desk: QuestionDesk) throws -> [Place] {
    guard places.contains(where: { $0.standing == .disowned || $0.standing == .denied }) else { return places }
    let marked = try desk.all(Marked.self, ["articles": .ids([article.article.id])])
    let read = ArticleDisownings(article.article, marked)
    return places.map { $0.disowned(by: read) }
  }
}
