import Collation
import English
import Queries
import ReportedSpeech

extension Board {
  /// Headline against body of one article.
  static let headlines = Board(
    id: "headlines", title: "Headlines against their articles",
    says: "A headline puts words between quotation marks that the article below it does not have.",
    filters: [.outlet, .speaker, .from, .to],
    examples: ["The headline of Quay Facts quotes “400 wells”; its article, as it is here, has no such words."]
  ) { desk, terms in
    let filters: [Board.Filter] = [.outlet, .speaker, .from, .to]
    var (rows, terms) = ([BoardRow](), terms)
    let wanted = terms.limit
    // The question tells letters apart; what is the same but for marks and spelling is left out here.
    while rows.count < wanted {
      let quotes = try desk.all(HeadlineQuote.self, terms.parameters(filters))
      for quote in quotes where rows.count < wanted {
        if let row = try BoardRow(quote, at: desk) { rows.append(row) }
      }
      guard quotes.count == terms.limit, let last = quotes.last else { break }
      terms.after = last.name
    }
    return rows
  }
}

extension BoardRow {
  /// Nil where the article has the words after all, or where there are too few of them to be anybody's.
  fileprivate init?(_ quote: HeadlineQuote, at desk: QuestionDesk) throws {
    let ids = Table.Value.ids([quote.articleID])
    guard let article = try desk.all(Holding.self, ["articles": ids]).first,
      case .array(let pieces)? = try? JSONValue(parsing: quote.quoted)
    else { return nil }
    let body = AskedBody(article.text, below: article.title)
    let missing = pieces.compactMap(\.text).filter { !body.holds($0) }
    guard !missing.isEmpty else { return nil }
    let headline = Report(quote.wording)
    let told = try desk.all(Told.self, ["articles": ids])
      .filter { $0.wording.part == .body && $0.wording.mode.isQuote }
    let nearest = Self.nearest(told.map { Report($0.wording) }, to: missing)
    self.init(
      Self.unheld(headline, missing), note: nearest.map { Self.instead($0, headline) },
      [nearest, headline].compactMap { $0 }, isPair: nearest != nil,
      members: [.init("quoted", .array(missing.map { .string($0) }))], token: quote.name)
  }

  /// The body's quotation that shares most of the words; at least half of them.
  private static func nearest(_ quotes: [Report], to words: [String]) -> Report? {
    let asked = Set(words.flatMap { AskedWords($0).tokens.filter(\.isContent).map(\.stem) })
    guard !asked.isEmpty else { return nil }
    let shared = quotes.map { quote in
      asked.intersection(AskedWords(quote.text).tokens.map(\.stem)).count
    }
    guard let best = shared.indices.max(by: { shared[$0] < shared[$1] }), 2 * shared[best] >= asked.count else {
      return nil
    }
    return quotes[best]
  }
}

/// An article's text in normal form.
private struct AskedBody {
  let words: [String]

  /// A text that begins with its own headline holds it there, and nowhere else for that.
  init(_ text: String, below title: String?) {
    let text = title.map { text.hasPrefix($0) ? String(text.dropFirst($0.count)) : text } ?? text
    let end = text.unicodeScalars.count
    let whole = Statement(mode: .unattributed, spans: [Passage(part: .body, start: 0, end: end, text: text)])
    words = TokenizedWords(of: whole).words
  }

  /// Every piece of the quotation, in one run; fewer than three words are a manner of speaking.
  func holds(_ quotation: String) -> Bool {
    let asked = AskedWords(quotation)
    guard asked.words.count >= 3 else { return true }
    return asked.pieces.allSatisfy { piece in
      let run = asked.words[piece]
      return words.indices.contains { words[$0...].starts(with: run) }
    }
  }
}
