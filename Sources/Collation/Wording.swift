import English
import ReportedSpeech

/// An assertion's words in normal form, with all that comparing it to another needs.
package struct Wording: Sendable {
  package let statement: Statement
  /// Its fragments run together: what its tokens count as `fragment`.
  let spans: [Passage]
  /// Nil where a text is compared that no article holds.
  let witness: Witness?
  let corrected: CorrectedSpeaker?
  let tokens: [Token]
  let words: [String]
  /// Weight by stem, content words only, each stem once, in the order of stems.
  let bag: [Term]
  /// The sum of `bag`.
  let mass: Float
  /// Hashes of content words that stand next to each other, grammar aside: each once, ascending.
  let neighbours: [UInt64]
  let occasion: Occasion
  package let isBoilerplate: Bool
  /// Whom it is credited to, as far as the names say it.
  let identity: SpeakerIdentity?
  /// The name of whom the speaker speaks for, word by word: "lumora" of "Lumora spokesman Ed Roe".
  let represented: [String]?

  struct Term: Hashable, Sendable {
    var stem: UInt64
    var weight: Float
  }

  /// Words beyond this many are not aligned: no statement is that long, and a text without sentences must not explode.
  static let longest = 1000

  package init(of report: ReportedAssertion) {
    self.init(
      of: report.statement, witness: report.article, introduction: report.introduction, corrected: report.corrected)
  }

  package init(of statement: Statement) { self.init(of: statement, witness: nil, introduction: nil, corrected: nil) }

  /// The same words where another article, or the same one in another light, has them: read once, and only who says it
  /// when is asked again. Nil where the words are others.
  package func carried(by report: ReportedAssertion) -> Wording? {
    guard statement == report.statement else { return nil }
    if witness == report.article, corrected == report.corrected { return self }
    return Wording(like: self, report)
  }

  private init(like other: Wording, _ report: ReportedAssertion) {
    statement = report.statement
    witness = report.article
    corrected = report.corrected
    (spans, tokens, words, bag, mass) = (other.spans, other.tokens, other.words, other.bag, other.mass)
    (neighbours, isBoilerplate) = (other.neighbours, other.isBoilerplate)
    occasion = Occasion(of: statement, witness: witness)
    identity = Self.identity(of: statement, witness, corrected)
    represented = Self.represented(by: statement, report.introduction)
  }

  private init(of statement: Statement, witness: Witness?, introduction: String?, corrected: CorrectedSpeaker?) {
    self.statement = statement
    self.witness = witness
    self.corrected = corrected
    spans = statement.spans
    let reading = TokenizedWords(of: statement)
    tokens = Self.marked(Array(reading.tokens.prefix(Self.longest)), statement.fragments)
    words = Array(reading.words.prefix(Self.longest))
    var bag: [Term] = []
    for token in tokens where token.isContent { bag.append(Term(stem: token.stem, weight: token.weight)) }
    bag.sort { ($0.stem, $1.weight) < ($1.stem, $0.weight) }
    var unique: [Term] = []
    for term in bag where term.stem != unique.last?.stem { unique.append(term) }
    self.bag = unique
    mass = unique.reduce(0) { $0 + $1.weight }
    neighbours = Self.neighbours(tokens)
    occasion = Occasion(of: statement, witness: witness)
    isBoilerplate = Self.isBoilerplate(tokens, statement.polarity)
    identity = Self.identity(of: statement, witness, corrected)
    represented = Self.represented(by: statement, introduction)
  }

  private static func identity(of statement: Statement, _ witness: Witness?, _ corrected: CorrectedSpeaker?)
    -> SpeakerIdentity?
  {
    if statement.isCarried { return nil }
    return statement.speaker.map { SpeakerIdentity(of: $0, inArticle: witness?.key ?? "", corrected: corrected) }
  }

  private static func represented(by statement: Statement, _ introduction: String?) -> [String]? {
    (introduction ?? statement.mention?.text).flatMap { NameInText($0).represented }
  }

  /// Which words stand in marks is what the fragments say. Where none of them says anything, because no article parts a
  /// text into fragments, what was read off the marks stays.
  private static func marked(_ tokens: [Token], _ fragments: [Fragment]) -> [Token] {
    guard fragments.contains(where: \.quoted) else { return tokens }
    var tokens = tokens
    var k = 0
    for i in tokens.indices {
      while k + 1 < fragments.count, fragments[k].end <= tokens[i].start { k += 1 }
      if fragments[k].quoted { tokens[i].traits.insert(.quoted) } else { tokens[i].traits.remove(.quoted) }
    }
    return tokens
  }

  private static func neighbours(_ tokens: [Token]) -> [UInt64] {
    let content = tokens.filter(\.isContent)
    var all = zip(content, content.dropFirst()).map { a, b in
      var f = Fingerprint()
      f.add(a.stem)
      f.add(b.stem)
      return f.mixed
    }
    all.sort()
    var unique: [UInt64] = []
    for hash in all where hash != unique.last { unique.append(hash) }
    return unique
  }

  /// Of "a White House official", "the ministry", "police": who says a thing in one story and again in the next. A paper is
  /// quoted for years, and so is a person of a name.
  var isOfOffice: Bool {
    guard let speaker = statement.speaker, speaker.kind != .document else { return false }
    return speaker.kind != .person || !Self.endsInName(speaker.name)
  }

  /// "Mayor Ann Lee"; not "the Harwick mayor".
  static func endsInName(_ words: String) -> Bool {
    words.split(separator: " ").last?.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Out a week and more before or after the other: nothing tells that the later report means the earlier occasion.
  func isOutFar(from other: Wording) -> Bool {
    guard let a = witness?.published, let b = other.witness?.published else { return false }
    return a.gap(to: b) >= StoryMates.far
  }

  /// How many neighbours both have.
  func sharedNeighbours(_ other: Wording) -> Int { neighbours.inCommon(with: other.neighbours) }

  /// "did not respond to a request for comment": hardly a word beyond those that reports are made of.
  private static func isBoilerplate(_ tokens: [Token], _ polarity: Polarity) -> Bool {
    var said: Float = 0
    for token in tokens where token.isContent && token.weight > 1 {
      if !token.isName { said += token.weight } else if token.weight > 10, polarity != .declined { return false }
    }
    return said < (polarity == .declined ? 12 : 3)
  }

  /// The exact words from one token to another, in one span: where they spread over more, the longest piece.
  func passage(_ range: Range<Int>) -> Passage? {
    guard !range.isEmpty, let longest = pieces(range).max(by: { ($0.count, $1.lowerBound) < ($1.count, $0.lowerBound) })
    else { return nil }
    return slice(longest)
  }

  /// The exact words of a range, piece by piece.
  func passages(_ range: Range<Int>) -> [Passage] { pieces(range).compactMap(slice) }

  private func slice(_ piece: Range<Int>) -> Passage? {
    let fragment = spans[tokens[piece.lowerBound].fragment]
    let scalars = fragment.text.unicodeScalars
    let (start, end) = (tokens[piece.lowerBound].start, tokens[piece.upperBound - 1].end)
    guard start >= fragment.start,
      let from = scalars.index(scalars.startIndex, offsetBy: start - fragment.start, limitedBy: scalars.endIndex),
      let to = scalars.index(from, offsetBy: end - start, limitedBy: scalars.endIndex)
    else { return nil }
    return Passage(part: fragment.part, start: start, end: end, text: String(scalars[from..<to]))
  }

  private func pieces(_ range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for i in range where i + 1 == range.upperBound || tokens[i + 1].fragment != tokens[i].fragment {
      pieces.append(start..<i + 1)
      start = i + 1
    }
    return pieces
  }

  /// All of it, where it stands in one span; else its longest one.
  var whole: Passage? { spans.count == 1 ? spans.first : passage(0..<tokens.count) }
}
