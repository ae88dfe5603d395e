import English
import Queries
import ReportedSpeech

/// An article with what was read in it, as far as asked words touch it.
struct HeldArticle: Sendable {
  let article: Holding
  /// In text order.
  let told: [Told]
  /// By statement, each in text order.
  let pieces: [Int64: [Piece]]
  private let byAssertion: [Int64: Told]
  private let byStatement: [Int64: [Told]]
  private let scalars: [Part: [Unicode.Scalar]]

  init(_ article: Holding, told: [Told], pieces: [Piece]) {
    self.article = article
    self.told = told
    self.pieces = Dictionary(grouping: pieces, by: \.statement)
    byAssertion = Dictionary(told.map { ($0.wording.assertion, $0) }) { first, _ in first }
    byStatement = Dictionary(grouping: told, by: \.wording.statement)
    scalars = [.title: Array((article.title ?? "").unicodeScalars), .body: Array(article.text.unicodeScalars)]
  }

  subscript(assertion: Int64) -> Told? { byAssertion[assertion] }

  func assertions(of statement: Int64) -> [Told] { byStatement[statement] ?? [] }

  /// A statement and those that it is quoted in, the innermost first.
  func carriers(of statement: Int64) -> [Told] {
    var carriers: [Told] = []
    var next: Int64? = statement
    while let id = next, let told = byStatement[id]?.first, !carriers.contains(where: { $0.wording.statement == id }) {
      carriers.append(told)
      next = told.parent
    }
    return carriers
  }

  /// What somebody denies are another's words, if anybody's; “I never took it,” Ann Lee denied are her own.
  func isDeniedOfOthers(_ told: Told) -> Bool {
    guard told.polarity == .denied else { return false }
    guard told.wording.mode == .direct, let cue = told.cueStart,
      let start = pieces[told.wording.statement]?.map(\.start).min()
    else { return true }
    if cue >= start { return false }
    return passage(told.wording.part, cue..<start).map { !$0.text.contains(":") } ?? true
  }

  func passage(_ part: Part, _ range: Range<Int>) -> Passage? {
    let all = scalars[part] ?? []
    guard range.lowerBound >= 0, range.upperBound <= all.count else { return nil }
    return Passage(
      part: part, start: range.lowerBound, end: range.upperBound, text: String(String.UnicodeScalarView(all[range])))
  }

  /// The statement as it stands in the article, with its fragments.
  func statement(_ id: Int64) -> Statement? {
    guard let pieces = pieces[id], let first = byStatement[id]?.first else { return nil }
    let order = (byStatement[id] ?? []).map(\.wording.assertion)
    var fragments: [Fragment] = []
    for piece in pieces {
      guard let passage = passage(piece.part, piece.start..<piece.end) else { return nil }
      let between = fragments.last.flatMap { self.passage(piece.part, $0.end..<max($0.end, piece.start)) }?.text
      let isSpace = between?.unicodeScalars.allSatisfy { $0.properties.isWhitespace } ?? false
      fragments.append(
        Fragment(
          passage, quoted: piece.quoted, assertion: order.firstIndex(of: piece.assertion) ?? 0,
          space: isSpace ? between : nil))
    }
    let isAllQuoted = pieces.allSatisfy(\.quoted)
    let mode = first.wording.mode
    return Statement(
      mode: mode.isQuote ? (isAllQuoted ? .direct : .mixed) : mode, fragments: fragments, polarity: first.polarity)
  }

  /// The sentence that a passage stands in, from its first word to its end mark and what closes behind it.
  func sentence(around range: Range<Int>, _ part: Part) -> Passage? {
    let all = scalars[part] ?? []
    guard range.lowerBound >= 0, range.upperBound <= all.count, !range.isEmpty else { return nil }
    return passage(part, SentenceAround(range, in: all).range)
  }
}
