import ReportedSpeech

/// A run of letters or digits as it stands in the text, before contractions, figures and stems.
@usableFromInline package struct RawWord {
  package var start: Int
  package var end: Int
  /// Lower case, accents and curly apostrophes gone.
  package var bytes: [UInt8]
  package var traits: Token.Traits
  /// "$", "£", "€" just in front.
  var currency: UInt8?
  /// "%" just behind.
  var isPercent = false
  package var isNumber = false
  /// It is tied to the run in front by a hyphen.
  var isHyphenated = false
  /// A slash ties it to the figure in front.
  var isSlashed = false
  /// More than one letter, all of them capitals.
  var isAllCapitals = false
}

extension Passage {
  /// Its runs of letters and digits, in one pass over the UTF-8.
  package func rawWords(allQuoted: Bool) -> [RawWord] {
    var scan = Scan(at: start, allQuoted: allQuoted)
    var text = text
    text.withUTF8 { scan.read($0) }
    return scan.runs
  }
}

private struct Scan {
  var runs: [RawWord] = []
  private var position: Int
  private var marks: Marks
  private var pending: Token.Traits = [.opensSentence, .opensClause]
  private var currency: UInt8?
  private var slash = false
  private var hyphen = false
  private var dots = 0
  private var last: UInt32 = 32

  init(at position: Int, allQuoted: Bool) {
    self.position = position
    marks = Marks(mode: allQuoted)
  }

  mutating func read(_ b: UnsafeBufferPointer<UInt8>) {
    var i = 0
    while i < b.count {
      let (c, length) = b.scalar(at: i)
      if c.isWordCharacter, last <= 32, b.isAddress(at: i) {
        skip(b, &i)
      } else if c.isWordCharacter {
        word(b, &i)
      } else {
        between(c)
        i += length
        position += 1
      }
    }
  }

  /// Addresses are no words: their random letters would look like the rarest of names.
  private mutating func skip(_ b: UnsafeBufferPointer<UInt8>, _ i: inout Int) {
    while i < b.count, b[i] > 32 {
      i += b.scalar(at: i).1
      position += 1
    }
  }

  /// One code point that is no part of a word.
  private mutating func between(_ c: UInt32) {
    switch c {
    case 0x2E: dots += 1
    case 0x2026: dots = 3
    case 0x20, 0xA0: break
    default: dots = 0
    }
    if dots >= 3 { pending.insert(.afterGap) }
    switch c {
    case 0x21, 0x2E, 0x3A, 0x3F, 0x2026: pending.formUnion([.opensSentence, .opensClause])
    case 0x28, 0x29, 0x2C, 0x3B, 0x5B, 0x5D, 0x2013, 0x2014, 0x2015: pending.insert(.opensClause)
    case 0x26: read("and")
    case 0x25:
      // "5%" and "5 %".
      if let end = runs.indices.last, runs[end].isNumber, runs[end].end == position - (last <= 32 ? 1 : 0) {
        runs[end].isPercent = true
        runs[end].end = position + 1
      }
    case 0x24, 0xA3, 0x20AC:
      currency = c == 0x24 ? 36 : c == 0xA3 ? 35 : 38
      // "US$5" is "$5".
      if c == 0x24, let code = runs.last, code.end == position, code.bytes == [0x75, 0x73], code.isAllCapitals {
        pending.formUnion(code.traits.intersection([.opensSentence, .opensClause, .afterGap]))
        runs.removeLast()
      }
    default: break
    }
    if Marks.isQuotationMark(c), !last.isWordCharacter { pending.insert(.opensSentence) }
    slash = c == 0x2F && last.isDigit
    hyphen = (c == 0x2D || c == 0x2010 || c == 0x2011) && last.isWordCharacter
    marks.take(c)
    last = c
  }

  private mutating func read(_ word: String) {
    runs.append(RawWord(start: position, end: position + 1, bytes: Array(word.utf8), traits: here))
  }

  private var here: Token.Traits {
    var traits: Token.Traits = []
    if marks.inQuote { traits.insert(.quoted) }
    if marks.inBracket { traits.insert(.bracketed) }
    return traits
  }

  private mutating func word(_ b: UnsafeBufferPointer<UInt8>, _ i: inout Int) {
    var run = RawWord(start: position, end: position, bytes: [], traits: here.union(pending), currency: currency)
    run.bytes.reserveCapacity(16)
    run.isHyphenated = hyphen
    run.isSlashed = slash
    let first = b.scalar(at: i).0
    run.isNumber = first.isDigit
    if first.isUppercase { run.traits.insert(.capital) }
    run.isAllCapitals = first.isUppercase
    var letters = 0
    while i < b.count {
      let (c, length) = b.scalar(at: i)
      guard c.isWordCharacter || Self.mayJoin(c) && joins(c, b, i + length, run) else { break }
      if c == 0x2A { run.traits.insert(.bleeped) }
      if c.isLetter, !c.isUppercase { run.isAllCapitals = false }
      letters += c.isLetter ? 1 : 0
      if !(run.isNumber && c == 0x2C) { c.appendFolded(to: &run.bytes) }
      i += length
      position += 1
      last = c
    }
    if letters < 2 { run.isAllCapitals = false }
    run.end = position
    undot(&run)
    runs.append(run)
    (pending, currency, hyphen, slash, dots) = ([], nil, false, false, 0)
  }

  private static func mayJoin(_ c: UInt32) -> Bool {
    c == 0x27 || c == 0x2018 || c == 0x2019 || c == 0x2A || c == 0x2C || c == 0x2E
  }

  /// Apostrophes and hidden letters inside words, points and commas inside figures, points inside "U.S.".
  private func joins(_ c: UInt32, _ b: UnsafeBufferPointer<UInt8>, _ next: Int, _ run: RawWord) -> Bool {
    let after = next < b.count ? b.scalar(at: next).0 : 32
    switch c {
    // The opening mark is what a careless editor makes of it: “Trump‘s”.
    case 0x27, 0x2018, 0x2019: return !run.isNumber && after.isLetter
    case 0x2A: return !run.isNumber && (after == 0x2A || after.isLetter || run.bytes.last == 0x2A)
    case 0x2C: return run.isNumber && after.isDigit && b.digits(at: next) == 3
    case 0x2E:
      if run.isNumber { return after.isDigit }
      let isInitials = run.bytes.count == 1 || run.bytes.dropLast().last == 0x2E
      return isInitials && after.isLetter && !(next + 1 < b.count && b.scalar(at: next + 1).0.isLetter)
    default: return false
    }
  }

  private func undot(_ run: inout RawWord) {
    guard !run.isNumber, run.bytes.contains(0x2E) else { return }
    run.bytes.removeAll { $0 == 0x2E }
    run.isAllCapitals = run.traits.contains(.capital)
  }
}
