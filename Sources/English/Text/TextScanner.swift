/// Walks the UTF-8 of a text once and cuts it into tokens and paragraphs.
struct TextScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: Vocabulary
  private var p = 0
  private var point: Int32 = 0
  private var tokens: [ScannedToken] = []
  private var paragraphs: [Range<Int>] = []
  private var paragraphStart = 0
  private var newlines = 0
  private var lineStart = 0
  private var lastLineLength = 0
  private var spaceBefore = true

  static func scan(_ bytes: [UInt8], _ vocabulary: Vocabulary) -> ([ScannedToken], [Range<Int>]) {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = TextScanner(bytes: buffer, vocabulary: vocabulary)
      scanner.tokens.reserveCapacity(buffer.count / 5 + 8)
      scanner.run()
      return (scanner.tokens, scanner.paragraphs)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  private mutating func run() {
    while p < bytes.count {
      let byte = bytes[p]
      switch byte {
      case 0x20, 0x09, 0x0B, 0x0C, 0x00...0x08, 0x0E...0x1F, 0x7F:
        skip(1, 1)
      case 0x0A, 0x0D:
        lineBreak(byte)
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        word()
      default:
        if byte < 0x80 { ascii(byte) } else { beyondASCII() }
      }
    }
    endParagraph()
    for i in tokens.indices.dropLast() where tokens[i + 1].shape.contains(.spaceBefore) {
      tokens[i].shape.insert(.spaceAfter)
    }
    if let last = tokens.indices.last { tokens[last].shape.insert(.spaceAfter) }
  }

  private mutating func skip(_ count: Int, _ points: Int32) {
    p += count
    point += points
    spaceBefore = true
  }

  // MARK: Lines

  private mutating func lineBreak(_ byte: UInt8) {
    if newlines == 0 { lastLineLength = p - lineStart }
    if !(byte == 0x0A && p > 0 && bytes[p - 1] == 0x0D) { newlines += 1 }
    skip(1, 1)
    lineStart = p
  }

  /// Called before each token: two line breaks end a paragraph, and so does one that is no soft wrap.
  private mutating func settleLines() {
    guard newlines > 0 else { return }
    if newlines > 1 || !isSoftWrap { endParagraph() }
    newlines = 0
  }

  /// Text wrapped at a column breaks long lines in the middle of a sentence.
  private var isSoftWrap: Bool {
    guard lastLineLength >= 45, lastLineLength <= 120, let last = tokens.last else { return false }
    return !last.endsSentence && last.kind != .quote && last.kind != .colon
  }

  private mutating func endParagraph() {
    if tokens.count > paragraphStart { paragraphs.append(paragraphStart..<tokens.count) }
    paragraphStart = tokens.count
  }

  // MARK: Tokens

  private mutating func append(
    _ kind: ScannedToken.Kind, length: Int, points: Int32, shape: Shape = [], mark: QuotationMark = .none,
    hash: UInt64 = 0
  ) {
    settleLines()
    var token = ScannedToken(
      start: Int32(p), end: Int32(p + length), from: point, to: point + points, kind: kind,
      shape: spaceBefore ? shape.union(.spaceBefore) : shape, mark: mark, word: 0, quotation: -1, classes: [])
    if hash != 0 {
      token.word = vocabulary.index(hash)
      token.classes = vocabulary.entries[Int(token.word)].classes
    }
    tokens.append(token)
    p += length
    point += points
    spaceBefore = false
  }

  private mutating func ascii(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ","): append(.comma, length: 1, points: 1)
    case UInt8(ascii: "."): dots()
    case UInt8(ascii: "?"): append(.question, length: 1, points: 1)
    case UInt8(ascii: "!"): append(.exclamation, length: 1, points: 1)
    case UInt8(ascii: ":"): append(.colon, length: 1, points: 1)
    case UInt8(ascii: ";"): append(.semicolon, length: 1, points: 1)
    case UInt8(ascii: "-"): dash()
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): append(.open, length: 1, points: 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): append(.close, length: 1, points: 1)
    case UInt8(ascii: "\""): append(.quote, length: 1, points: 1, mark: .straight)
    case UInt8(ascii: "'"): apostrophe(length: 1, .straightSingle)
    case UInt8(ascii: "`"):
      if peek(1) == UInt8(ascii: "`") {
        append(.quote, length: 2, points: 2, mark: .twoGraves)
      } else {
        append(.quote, length: 1, points: 1, mark: .openingSingle)
      }
    case UInt8(ascii: "@"), UInt8(ascii: "#"):
      if isWordByte(peek(1)) { word() } else { append(.symbol, length: 1, points: 1) }
    case UInt8(ascii: "<"): markup()
    default: append(.symbol, length: 1, points: 1)
    }
  }

  /// A tag is one symbol, so that its attributes are not taken for quotations.
  private mutating func markup() {
    var end = p + 1
    let first = peek(1)
    guard first == UInt8(ascii: "/") || (first | 32) >= 97 && (first | 32) <= 122 else {
      return append(.symbol, length: 1, points: 1)
    }
    var points: Int32 = 1
    while end < bytes.count, end - p < 400, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<"),
      bytes[end] != 0x0A
    {
      if bytes[end] & 0xC0 != 0x80 { points += 1 }
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ">") else { return append(.symbol, length: 1, points: 1) }
    append(.symbol, length: end + 1 - p, points: points + 1)
  }

  private mutating func dots() {
    var length = 1
    while peek(length) == UInt8(ascii: ".") { length += 1 }
    append(length > 1 ? .ellipsis : .stop, length: length, points: Int32(length))
  }

  private mutating func dash() {
    var length = 1
    while peek(length) == UInt8(ascii: "-") { length += 1 }
    let spaced = spaceBefore && (p + length >= bytes.count || bytes[p + length] <= 0x20)
    append(length > 1 || spaced ? .dash : .symbol, length: length, points: Int32(length))
  }

  /// A mark that stands outside a word: a quotation mark, two of them, or the start of a clitic.
  private mutating func apostrophe(length: Int, _ mark: QuotationMark) {
    if !spaceBefore, let last = tokens.last, last.isWord, let clitic = cliticLength(after: p + length) {
      var hash = Vocabulary.step(Vocabulary.emptyHash, 39)
      for k in 0..<clitic { hash = Vocabulary.step(hash, bytes[p + length + k]) }
      return append(.word, length: length + clitic, points: Int32(1 + clitic), shape: .clitic, hash: hash)
    }
    // ''… or Bust''': where marks close, the one inside closes first.
    let isClosingInside = !spaceBefore && peek(2) == UInt8(ascii: "'") && peek(3) != UInt8(ascii: "'")
    if length == 1, peek(1) == UInt8(ascii: "'"), !isClosingInside {
      return append(.quote, length: 2, points: 2, mark: .twoApostrophes)
    }
    if length == 3, p + 5 < bytes.count, bytes[p + 3] == bytes[p], bytes[p + 4] == bytes[p + 1],
      bytes[p + 5] == bytes[p + 2]
    {
      return append(.quote, length: 6, points: 2, mark: .twoApostrophes)
    }
    append(.quote, length: length, points: 1, mark: mark)
  }

  /// "s", "d", "m", "re", "ve", "ll" and then no letter.
  private func cliticLength(after start: Int) -> Int? {
    let a = start < bytes.count ? bytes[start] | 32 : 0
    let b = start + 1 < bytes.count ? bytes[start + 1] : 0
    let c = start + 2 < bytes.count ? bytes[start + 2] : 0
    if a == 115 || a == 100 || a == 109 { return isWordByte(b) ? nil : 1 }
    let pair = (a, b | 32)
    guard pair == (114, 101) || pair == (118, 101) || pair == (108, 108) else { return nil }
    return isWordByte(c) ? nil : 2
  }

  private func peek(_ offset: Int) -> UInt8 { p + offset < bytes.count ? bytes[p + offset] : 0 }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 48 && byte <= 57 || (byte | 32) >= 97 && (byte | 32) <= 122
  }

  // MARK: Words

  private mutating func word() {
    var end = p
    var points: Int32 = 0
    var hash = Vocabulary.emptyHash
    var letters = 0
    var upper = 0
    // Letters up to the last mark inside the word: "D-N.Y." is one letter, a mark, one letter.
    var joined = 0
    var shape: Shape = []
    let first = bytes[p]
    var capital = first >= 65 && first <= 90
    var digits = first >= 48 && first <= 57
    loop: while end < bytes.count {
      let byte = bytes[end]
      if isWordByte(byte) || byte == 0x5F || end == p && byte < 0x80 {
        if byte >= 65 && byte <= 90 { upper += 1 }
        letters += 1
        hash = Vocabulary.step(hash, byte)
        end += 1
        points += 1
      } else if byte >= 0x80 {
        guard case (let length, let isLetter, let isUpper) = letter(at: end), isLetter else {
          if isApostrophe(at: end), end + 3 < bytes.count, joins(end + 3) {
            hash = Vocabulary.step(hash, 39)
            end += 3
            points += 1
            continue loop
          }
          break loop
        }
        if isUpper { upper += 1 }
        if end == p {
          capital = isUpper
          digits = false
        }
        for k in 0..<length { hash = Vocabulary.step(hash, bytes[end + k]) }
        letters += 1
        end += length
        points += 1
      } else if joinsAsPunctuation(end, letters: letters - joined, digits: digits) {
        joined = letters
        if byte == 0x2D { shape.insert(.hyphen) }
        hash = Vocabulary.step(hash, byte)
        end += 1
        points += 1
      } else {
        break
      }
    }
    if capital { shape.insert(.capital) }
    if upper > 1 && upper == letters { shape.insert(.allCaps) }
    if end < bytes.count, bytes[end] == 0x2E, takesStop(end, hash: hash, capital: capital) {
      hash = Vocabulary.step(hash, 0x2E)
      end += 1
      points += 1
      shape.insert(.abbreviation)
    }
    append(digits ? .number : .word, length: end - p, points: points, shape: shape, hash: hash)
  }

  /// An apostrophe joins two letters unless a clitic begins there.
  private func joins(_ next: Int) -> Bool {
    isWordByte(bytes[next]) && cliticLength(after: next) == nil
  }

  private func isApostrophe(at i: Int) -> Bool {
    i + 2 < bytes.count && bytes[i] == 0xE2 && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x99
  }

  private func joinsAsPunctuation(_ i: Int, letters: Int, digits: Bool) -> Bool {
    guard i > p, i + 1 < bytes.count else { return false }
    let next = bytes[i + 1]
    switch bytes[i] {
    case 0x27: return joins(i + 1)
    case 0x2D: return isWordByte(next) || next >= 0xC3 && next < 0xE2
    case 0x2E:
      if digits { return next >= 48 && next <= 57 }
      // "U.S", "Ph.D", "example.com", but not the full stop of a sentence that lost its space.
      return isWordByte(next) && (letters == 1 || next >= 97 || i - p == 2)
    case 0x2C: return digits && next >= 48 && next <= 57
    case 0x26, 0x2F, 0x40: return isWordByte(next)
    case 0x3A: return next == 0x2F && i + 2 < bytes.count && bytes[i + 2] == 0x2F
    default: return false
    }
  }

  /// Whether a full stop belongs to the word before it.
  private func takesStop(_ stop: Int, hash: UInt64, capital: Bool) -> Bool {
    let length = stop - p
    if length == 1 {
      return capital && bytes[p] != UInt8(ascii: "I") || capital && stop + 1 < bytes.count && bytes[stop + 1] != 0x20
    }
    if length >= 3, bytes[stop - 2] == 0x2E { return true }
    guard length <= 9 else { return false }
    // "D-Calif.": what follows the hyphen is the abbreviation.
    var suffix = stop
    while suffix > p, bytes[suffix - 1] != 0x2D { suffix -= 1 }
    var key = hash
    if suffix > p {
      key = Vocabulary.emptyHash
      for k in suffix..<stop { key = Vocabulary.step(key, bytes[k]) }
    }
    let index = vocabulary.index(Vocabulary.step(key, 0x2E))
    guard index != 0, vocabulary.entries[Int(index)].classes.contains(.abbreviation) else { return false }
    // "no." and the like end sentences more often than they count.
    return capital || stop + 2 < bytes.count && bytes[stop + 2] >= 48 && bytes[stop + 2] <= 57
  }

  // MARK: Beyond ASCII

  private mutating func beyondASCII() {
    let (length, isLetter, _) = letter(at: p)
    if isLetter { return word() }
    let scalar = bytes.scalar(at: p).0
    switch scalar {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x200E, 0x200F: skip(length, 1)
    case 0x2028, 0x2029, 0x85:
      newlines += scalar == 0x2028 ? 1 : 2
      skip(length, 1)
    case 0x2013, 0x2014, 0x2015, 0x2212: append(.dash, length: length, points: 1)
    case 0x2026: append(.ellipsis, length: length, points: 1)
    case 0x2019: apostrophe(length: 3, .closingSingle)
    default:
      if let mark = QuotationMark(scalar) {
        append(.quote, length: length, points: 1, mark: mark)
      } else {
        append(.symbol, length: length, points: 1)
      }
    }
  }
}
