import English
import Extraction
import Queries
import ReportedSpeech

/// Words that somebody asks about, in normal form: case, marks, spaces, hyphens, contractions and spelling tell nothing apart.
struct AskedWords: Sendable {
  /// As asked; offsets count its code points.
  let text: String
  /// The parts of the text that hold the words; what else stands there credits them.
  let spans: [Passage]
  let tokens: [Token]
  let words: [String]
  /// Runs of tokens that must stand in one piece; between two of them the asked words mark that something is left out or
  /// put by an editor: “We will … rebuild [the pier] soon”.
  let pieces: [Range<Int>]
  /// What to look articles up by: of the rarest words each in all its spellings. Whatever is written in more than one way
  /// that an index of words cannot know, figures, contractions and dates, is left to the comparison.
  private(set) var lookup: [[String]] = []
  /// The word that stands in the fewest texts, of those that must stand somewhere.
  private(set) var rarestWord: String?

  init(_ text: String) { self.init(text, [Passage(start: 0, end: text.unicodeScalars.count, text: text)]) }

  init(_ text: String, _ spans: [Passage]) {
    self.text = text
    self.spans = spans
    let reading = TokenizedWords(of: Statement(mode: .unattributed, spans: spans))
    tokens = Array(reading.tokens.prefix(Self.longest))
    words = Array(reading.words.prefix(Self.longest))
    pieces = Self.pieces(tokens)
    lookup = rarest()
    rarestWord = pieces.joined().max { (tokens[$0].weight, $1) < (tokens[$1].weight, $0) }.map { words[$0] }
  }

  /// No quotation that somebody checks is longer, and a pasted article must not take minutes.
  private static let longest = QuestionLimits.standard.askedWords

  private static func pieces(_ tokens: [Token]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var isOpen = false
    for (i, token) in tokens.enumerated() {
      if token.traits.contains(.bracketed) {
        isOpen = false
      } else if isOpen, let last = pieces.last, !token.traits.contains(.afterGap) {
        pieces[pieces.count - 1] = last.lowerBound..<i + 1
      } else {
        pieces.append(i..<i + 1)
        isOpen = true
      }
    }
    return pieces.isEmpty && !tokens.isEmpty ? [0..<tokens.count] : pieces
  }

  /// They say something of something, as far as one verb tells: whatever negates or conditions that changes what is said.
  var isClause: Bool {
    let scanned = ScannedText(asked, part: .body)
    return scanned.hasFinite(scanned.tokens.indices, quoted: true)
  }

  /// How many of them are no grammar.
  var contentCount: Int { tokens.count { $0.isContent } }

  /// The tokens that a marked elision, or an editor's word, stands in front of or behind.
  var gaps: Set<Int> { Set(pieces.dropFirst().map(\.lowerBound) + pieces.dropLast().map(\.upperBound)) }

  var isMarkedAsCut: Bool { pieces.count > 1 }

  /// The code points of some of the tokens in the text.
  func span(_ tokens: some Sequence<Int>) -> Range<Int>? {
    var span: Range<Int>?
    for i in tokens {
      let (start, end) = (self.tokens[i].start, self.tokens[i].end)
      span = min(span?.lowerBound ?? start, start)..<max(span?.upperBound ?? end, end)
    }
    return span
  }

  /// The asked words without what stands around them.
  var asked: String { spans.map(\.text).joined(separator: " ") }

  var range: Range<Int> { (spans.first?.start ?? 0)..<(spans.last?.end ?? 0) }

  /// As a quotation to hold against a record.
  var statement: Statement { Statement(mode: .direct, spans: spans) }
}

extension AskedWords {
  private func rarest() -> [[String]] {
    let scalars = Array(text.unicodeScalars)
    var told: [(weight: Float, spellings: [String])] = []
    for (token, word) in zip(tokens, words)
    where token.isContent && !token.isFigure && token.traits.isDisjoint(with: [.date, .bracketed, .bleeped]) {
      let written = String(String.UnicodeScalarView(scalars[token.start..<min(token.end, scalars.count)])).lowercased()
      guard let spellings = Self.spellings(of: word, written: written) else { continue }
      if !told.contains(where: { $0.spellings == spellings }) { told.append((token.weight, spellings)) }
    }
    told.sort { ($1.weight, $0.spellings[0]) < ($0.weight, $1.spellings[0]) }
    if told.isEmpty { return grammar(scalars) }
    return told.prefix(Self.most).map(\.spellings)
  }

  /// So many rare words leave few articles; more only cost.
  private static let most = QuestionLimits.standard.rareWords

  private static func spellings(of word: String, written: String) -> [String]? {
    let letters = written.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
    let isOwner = written.hasSuffix("'s") || written.hasSuffix("’s")
    let isJoined = written.contains { $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}" }
    guard letters || isOwner || isJoined, word.utf8.count >= 3, !contracted.contains(word) else { return nil }
    var spellings = Spelling.spellings(of: word)
    if letters, !spellings.contains(written) { spellings.append(written) }
    for prefix in ["re", "co", "pre", "non"] where word.hasPrefix(prefix) && word.utf8.count >= prefix.utf8.count + 3 {
      spellings.append(String(word.dropFirst(prefix.count)))
    }
    return spellings
  }

  /// A single word, which stands nowhere but where one of its spellings does.
  var isOneWord: Bool {
    words.count == 1 && tokens[0].isContent && lookup.count == 1 && lookup[0].contains(words[0])
      && !Self.contracted.contains(words[0])
  }

  /// What "gonna", "wanna", "gotta" and figures in words may stand for.
  private static let contracted = Lexicon.words(
    "going want got percent dollar dollars euro euros pounds hundred thousand million billion trillion dozen")

  /// Where all is grammar, that: “yes, we can”.
  private func grammar(_ scalars: [Unicode.Scalar]) -> [[String]] {
    var all: [[String]] = []
    for token in tokens where !token.isFigure {
      let written = String(String.UnicodeScalarView(scalars[token.start..<min(token.end, scalars.count)])).lowercased()
      guard written.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }), !all.contains([written]) else {
        continue
      }
      all.append([written])
    }
    return Array(all.prefix(2 * Self.most))
  }
}
