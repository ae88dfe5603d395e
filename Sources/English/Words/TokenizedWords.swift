import ReportedSpeech

/// The words of a statement in normal form, in order.
@usableFromInline package struct TokenizedWords: Sendable {
  package private(set) var tokens: [Token] = []
  /// The normal words, parallel to `tokens`.
  package private(set) var words: [String] = []

  /// Prefixes that a hyphen joins: "re-election" is "reelection".
  package static let joined: Set<String> = ["re", "co", "pre", "non"]

  package init(of statement: Statement) {
    let stemmer = Stemmer()
    for (index, fragment) in statement.spans.enumerated() {
      let runs = fragment.rawWords(allQuoted: statement.mode == .direct)
      read(Self.split(runs), fragment: index, stemmer)
      if index > 0, let first = tokens.firstIndex(where: { $0.fragment == index }) {
        tokens[first].traits.insert(.opensClause)
      }
    }
    markNames()
  }

  /// Runs cut at contractions, joined at prefixes.
  private static func split(_ runs: [RawWord]) -> [(word: String, run: RawWord)] {
    var parts: [(word: String, run: RawWord)] = []
    parts.reserveCapacity(runs.count)
    for run in runs {
      var run = run
      if run.isHyphenated, !run.isNumber, let prefix = parts.last, joined.contains(prefix.word) {
        parts.removeLast()
        run.start = prefix.run.start
        run.bytes = prefix.run.bytes + run.bytes
        run.traits.formUnion(prefix.run.traits)
      }
      let text = String(decoding: run.bytes, as: UTF8.self)
      guard !run.isNumber, Contraction.mayBe(text) else {
        parts.append((text, run))
        continue
      }
      let cut = Contraction.parts(of: text)
      if cut.count == 1 {
        parts.append((cut[0].word, run))
      } else {
        parts.append(contentsOf: pieces(run, cut))
      }
    }
    return parts
  }

  private static func pieces(_ run: RawWord, _ cut: [(word: String, length: Int)]) -> [(word: String, run: RawWord)] {
    var start = run.start
    return cut.enumerated().map { i, part in
      var piece = run
      piece.start = start
      start += part.length
      piece.end = i == cut.count - 1 ? run.end : start
      if i > 0 { piece.traits.subtract([.opensSentence, .opensClause, .afterGap, .capital]) }
      return (part.word, piece)
    }
  }

  private mutating func read(_ parts: [(word: String, run: RawWord)], fragment: Int, _ stemmer: Stemmer) {
    let parts = Self.dated(parts)
    var i = 0
    while i < parts.count {
      if let figure = Figure.read(parts[i...]) {
        append(figure, parts[i..<i + figure.count], fragment)
        i += figure.count
      } else {
        append(parts[i].word, parts[i].run, fragment, stemmer)
        i += 1
      }
    }
  }

  /// Months by their names: "03" of "2024-03-05", and the one date that is known by its figures, "9/11". Of other dates
  /// between slashes nobody knows which figure is the month. Ordinals beside a month are days: "March 5th".
  private static func dated(_ parts: [(word: String, run: RawWord)]) -> [(word: String, run: RawWord)] {
    var parts = parts
    for i in parts.indices.dropLast() where parts[i].run.isNumber || parts[i + 1].run.isNumber {
      let (word, next) = (parts[i].word, parts[i + 1])
      if i > 0, parts[i - 1].word.utf8.count == 4, parts[i - 1].run.isNumber, parts[i].run.isHyphenated,
        word.utf8.count == 2,
        next.run.isHyphenated, next.word.utf8.count == 2, let month = Int(word), (1...12).contains(month)
      {
        (parts[i].word, parts[i].run.isNumber) = (MonthName.all[month - 1], false)
        parts[i].run.traits.insert(.capital)
      } else if word == "9", next.word == "11", next.run.isSlashed {
        (parts[i].word, parts[i].run.isNumber) = ("september", false)
        parts[i].run.traits.insert(.capital)
      } else if next.run.isNumber, isMonth(parts[i]) {
        parts[i + 1].word.removeOrdinal()
      } else if parts[i].run.isNumber, isMonth(next) {
        parts[i].word.removeOrdinal()
      }
    }
    return parts
  }

  private static func isMonth(_ part: (word: String, run: RawWord)) -> Bool {
    part.run.traits.contains(.capital) && MonthName.all.contains(Spelling.normal(part.word))
  }

  private mutating func append(
    _ figure: Figure.Reading, _ parts: ArraySlice<(word: String, run: RawWord)>, _ fragment: Int
  ) {
    guard let first = parts.first?.run, let last = parts.last?.run else { return }
    let hash = Fingerprint.of("#" + figure.word)
    tokens.append(
      Token(
        start: first.start, end: last.end, fragment: fragment, word: hash, stem: hash, weight: Self.figureWeight,
        figure: figure.value, traits: first.traits.subtracting(.capital).union(.figure)))
    words.append(figure.word)
  }

  /// A figure says as much as a middling name.
  private static let figureWeight: Float = 8

  private mutating func append(_ spelled: String, _ run: RawWord, _ fragment: Int, _ stemmer: Stemmer) {
    guard !spelled.isEmpty else { return }
    // "US" is a country; "us" is not.
    let word = run.isAllCapitals && spelled == "us" ? "usa" : Spelling.normal(spelled)
    let stem = stemmer.stem(Array(word.utf8))
    var traits = run.traits
    let classes = Lexicon.classes(of: word)
    if classes.contains(.stop) { traits.insert(.stop) }
    if classes.contains(.negator) { traits.insert(.negator) }
    if classes.contains(.date), run.traits.contains(.capital) { traits.insert(.date) }
    if run.isAllCapitals { traits.insert(.name) }
    tokens.append(
      Token(
        start: run.start, end: run.end, fragment: fragment, word: Fingerprint.of(word), stem: stem,
        weight: Self.weight(classes, stem, traits), traits: traits))
    words.append(word)
  }

  /// Bits above those of the commonest words, so that a match of grammar hardly counts.
  private static func weight(_ classes: Lexicon.Classes, _ stem: UInt64, _ traits: Token.Traits) -> Float {
    if traits.contains(.stop) { return traits.contains(.negator) ? 2 : 0.5 }
    if classes.contains(.newsroom) { return 1 }
    if traits.contains(.date) { return 4 }
    return max(1.5, Weights.standard[stem] - 7)
  }

  /// Marks names. Capitals say so where no sentence begins; in a headline that capitalizes its words, and at the head
  /// of a sentence, only together with rarity.
  private mutating func markNames() {
    let content = tokens.filter { $0.isContent && !$0.isFigure && !$0.traits.contains(.opensSentence) }
    let capitals = content.filter { $0.traits.contains(.capital) }.count
    let isTitleCase = content.count >= 4 && capitals * 10 >= content.count * 7
    for i in tokens.indices where tokens[i].traits.contains(.capital) {
      let t = tokens[i].traits
      guard tokens[i].isContent, !t.contains(.date) else {
        tokens[i].traits.remove(.name)
        continue
      }
      let isPlain = !t.contains(.opensSentence) && !isTitleCase
      if isPlain || tokens[i].weight >= 11 { tokens[i].traits.insert(.name) }
    }
  }
}

extension String {
  /// "5th" as "5".
  fileprivate mutating func removeOrdinal() {
    guard let end = ["st", "nd", "rd", "th"].first(where: hasSuffix), first?.isNumber == true else { return }
    removeLast(end.count)
  }
}
