import English
import Extraction
import ReportedSpeech

/// Words that a draft puts between marks, with whoever it says spoke them.
struct DraftQuotation {
  /// What stands between one pair of marks, these taken off.
  struct Piece {
    var text: String
    /// In code points of the draft.
    var start: Int
    /// A sentence of the draft ends between the piece before and this one.
    var isApart = false
  }

  /// Where the draft's own words part it: one piece each.
  var pieces: [Piece]
  /// As the draft names whoever is credited, resolved inside it: "Ann Lee", where it says "Lee" here.
  var speaker: String?
  /// The draft credits nobody, and the words are a title, a name, or one or two words used at a distance.
  var isNone = false

  /// In code points of the draft.
  var start: Int { pieces.first?.start ?? 0 }

  /// A name, and no role that many may bear: "the mayor", "a spokesperson".
  var namesByName: Bool {
    speaker?.unicodeScalars.first.map { $0.properties.isUppercase || $0.properties.numericType != nil } ?? false
  }
}

extension DraftText {
  /// Every pair of marks of the draft, in its order: what is quoted, and what only looks like it.
  func quotations() -> [DraftQuotation] {
    let statements = Quoted.innermost(article.statements())
    let letters = Array(article.text.unicodeScalars)
    var all = statements.map { one in
      let pieces = one.spans.enumerated().map { k, span in
        let words = span.text.withoutMarks
        return DraftQuotation.Piece(
          text: k + 1 < one.spans.count ? words.withoutEndComma : words, start: span.start,
          isApart: k > 0 && letters.prefix(span.start).dropFirst(one.spans[k - 1].end).endsSentence)
      }
      return DraftQuotation(
        pieces: pieces,
        speaker: one.statement.speaker?.name ?? one.statement.mention?.text, isNone: one.isLoose)
    }
    let scanned = ScannedText(article.text, part: .body)
    for quotation in scanned.quotations where quotation.parent == nil && quotation.isClosed && quotation.words > 0 {
      let passage = scanned.passage(quotation.range)
      guard !statements.contains(where: { $0.spans.contains(where: passage.overlaps) }) else { continue }
      all.append(
        DraftQuotation(
          pieces: [.init(text: passage.text.withoutMarks, start: passage.start)], speaker: nil, isNone: true))
    }
    return all.sorted { $0.start < $1.start }
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// A sentence or a paragraph ends in it.
  fileprivate var endsSentence: Bool {
    indices.contains { i in
      self[i] == "\n"
        || ".!?".unicodeScalars.contains(self[i]) && (i + 1 == endIndex || self[i + 1].properties.isWhitespace)
    }
  }
}

/// A statement with those of its words that stand between marks.
private struct Quoted {
  var statement: Statement
  var spans: [Passage]

  init?(_ statement: Statement) {
    guard statement.mode.isQuote, statement.part == .body else { return nil }
    spans = statement.fragments.filter(\.quoted).spans.filter { $0.text.unicodeScalars.contains(where: \.isLetter) }
    self.statement = statement
    guard !spans.isEmpty else { return nil }
  }

  /// One or two words of nobody.
  var isLoose: Bool {
    statement.mention == nil && statement.speaker == nil
      && spans.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count } <= 2
  }

  /// A pair of marks is one quotation: what is quoted inside of others' marks belongs to it, but where one statement quotes
  /// no more than the other, the inner one says whose words they are.
  static func innermost(_ statements: [Statement]) -> [Quoted] {
    let all = statements.map(Quoted.init)
    var dropped: Set<Int> = []
    for (i, inner) in all.enumerated() {
      guard let inner, let parent = inner.statement.parent, let outer = all[parent] else { continue }
      let isInside = inner.spans.allSatisfy { span in outer.spans.contains { $0.contains(span) } }
      if inner.spans == outer.spans { dropped.insert(parent) } else if isInside { dropped.insert(i) }
    }
    return all.enumerated().filter { !dropped.contains($0.offset) }.compactMap(\.element)
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { properties.isAlphabetic || properties.numericType != nil }
}

extension String {
  private static let marks: Set<Character> = ["“", "”", "\"", "«", "»", "„", "‟", "‘", "’", "'", "‹", "›", "`"]

  /// Without one pair of marks around it, and what stands outside of that.
  var withoutMarks: String {
    var rest = self[...]
    rest = rest.drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    // Two graves, two apostrophes: a mark written in two.
    for double in ["``", "''"] where rest.hasPrefix(double) { rest = rest.dropFirst() }
    for double in ["``", "''"] where rest.hasSuffix(double) { rest = rest.dropLast() }
    if let first = rest.first, Self.marks.contains(first) { rest.removeFirst() }
    if let last = rest.last, Self.marks.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
