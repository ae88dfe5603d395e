import ReportedSpeech

/// One part of an article, read once: tokens, paragraphs, sentences and quotations, all as indices.
@usableFromInline package struct ScannedText: Sendable {
  @usableFromInline package let part: Part
  @usableFromInline package let bytes: [UInt8]
  @usableFromInline package var tokens: [ScannedToken]
  /// Ranges of tokens; a blank line, or a line break after a finished line, ends one.
  package var paragraphs: [Range<Int>]
  package var quotations: [Quotation] = []
  package var sentences: [Sentence] = []
  /// The first tokens of the paragraphs that say who wrote the text.
  package internal(set) var bylines: Set<Int> = []
  /// For each token the number of the sentence that a reader sees it in; see `splitHosts`.
  @usableFromInline package var hosts: [Int32] = []
  /// Most words are capitalised, so a capital says nothing.
  package var isTitleCase = false
  /// Its headline says that it corrects what was printed.
  package var isCorrection = false
  @usableFromInline package let vocabulary = Vocabulary.english

  /// - Parameter quoted: what markup sets off as quoted, in code points.
  package init(_ text: String, part: Part, quoted: [Range<Int>] = []) {
    self.part = part
    bytes = Array(text.utf8)
    tokens = []
    paragraphs = []
    (tokens, paragraphs) = TextScanner.scan(bytes, vocabulary)
    separateBylines()
    if part == .title { isTitleCase = mostlyCapitalised }
    for i in tokens.indices where tokens[i].is(.weekday) && isNamedForDay(i) { tokens[i].classes.remove(.weekday) }
    for i in tokens.indices where tokens[i].is(.modal) && isSurname(i) {
      tokens[i].classes.subtract([.modal, .auxiliary, .month])
    }
    pairQuotations(setOff: quoted)
    splitSentences()
    splitHosts()
  }

  /// The "Sunday" of "the Sunday Times".
  private func isNamedForDay(_ i: Int) -> Bool {
    i > 0 && i + 1 < tokens.count && word(i - 1, is: "the") && tokens[i + 1].kind == .word
      && tokens[i + 1].shape.contains(.capital) && !tokens[i + 1].is([.month, .weekday])
  }

  /// The "Will" of "which Will claims" and "George Will wrote", the "May" of "Mrs. May said": a modal has a capital only at a
  /// sentence's start and in a headline.
  private func isSurname(_ i: Int) -> Bool {
    let shape = tokens[i].shape
    guard shape.contains(.capital), !shape.contains(.allCaps), !isTitleCase else { return false }
    if isBeforePast(i) { return true }
    guard i > 0, i + 1 < tokens.count,
      tokens[i - 1].kind == .word || tokens[i - 1].shape.contains(.abbreviation),
      !tokens[i + 1].shape.contains(.capital)
    else { return false }
    if tokens[i - 1].is([.honorific, .maleName, .femaleName]) { return true }
    // "in May" is the month, and a list item may begin with any word.
    return word(i, is: "will") && !tokens[i - 1].shape.contains(.capital) && tokens[i - 1].shape.contains(.spaceBefore)
      && (tokens[i + 1].is([.past, .third]) || tokens[i + 1].shape.contains(.clitic))
  }

  /// “We will go,” May said: no modal takes that form.
  private func isBeforePast(_ i: Int) -> Bool {
    guard word(i, is: "may") || word(i, is: "will"), i + 1 < tokens.count else { return false }
    let verb = tokens[i + 1].is(.adverb) && i + 2 < tokens.count ? i + 2 : i + 1
    return tokens[verb].is(.past) && !tokens[verb].is([.base, .alsoNoun]) && !tokens[verb].shape.contains(.capital)
  }

  private var mostlyCapitalised: Bool {
    var words = 0
    var capitals = 0
    for token in tokens where token.kind == .word && token.end - token.start > 3 {
      words += 1
      if token.shape.contains(.capital) { capitals += 1 }
    }
    return capitals * 5 >= words * 4
  }

  /// The words of a range of tokens, as they stand.
  @inlinable package func passage(_ range: Range<Int>) -> Passage {
    guard !range.isEmpty, range.upperBound <= tokens.count else {
      return Passage(part: part, start: 0, end: 0, text: "")
    }
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    return Passage(part: part, start: Int(first.from), end: Int(last.to), text: text(first.start, last.end))
  }

  @inlinable package func text(_ start: Int32, _ end: Int32) -> String {
    String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self)
  }

  @inlinable package func string(_ i: Int) -> String { text(tokens[i].start, tokens[i].end) }

  /// Whether a token is this lower-case ASCII word.
  @inlinable
  @inline(__always)
  package func word(_ i: Int, is text: StaticString) -> Bool {
    let start = Int(tokens[i].start)
    guard Int(tokens[i].end) - start == text.utf8CodeUnitCount, bytes[start] | 32 == text.utf8Start.pointee | 32 else {
      return false
    }
    return spells(start, text)
  }

  @usableFromInline func spells(_ start: Int, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { buffer in
      for (offset, byte) in buffer.enumerated() {
        let have = bytes[start + offset]
        if (have >= 65 && have <= 90 ? have | 32 : have) != byte { return false }
      }
      return true
    }
  }

  @inlinable package func entry(_ i: Int) -> Vocabulary.Entry { vocabulary.entries[Int(tokens[i].word)] }

  @inlinable package func wordCount(_ range: Range<Int>) -> Int {
    var count = 0
    for i in range where tokens[i].isWord && !tokens[i].shape.contains(.clitic) { count += 1 }
    return count
  }
}
