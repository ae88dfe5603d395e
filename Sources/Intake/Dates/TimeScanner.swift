import ReportedSpeech

/// Reads dates and times out of a line of words, from a position on.
struct TimeScanner {
  enum Token: Hashable {
    case number(Int, digits: Int)
    /// Lower case, letters only.
    case word(String)
    case mark(UInt8)
  }

  let tokens: [Token]
  var at = 0
  /// "26" may be a year: in a field that is a date and nothing else, or behind a label that says so.
  var readsShortYears = false

  init(_ text: String) { tokens = TimeScanner.tokens(text) }

  var isAtEnd: Bool { at >= tokens.count }

  func peek(_ ahead: Int = 0) -> Token? { at + ahead < tokens.count ? tokens[at + ahead] : nil }

  private static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    var i = 0
    while i < bytes.count {
      let start = i
      if isDigit(bytes[i]) {
        while i < bytes.count, isDigit(bytes[i]) { i += 1 }
        // "March 12, 20264:35 PM": two elements of a page that lost the space between them.
        let isGlued = (5...6).contains(i - start) && i < bytes.count && bytes[i] == UInt8(ascii: ":")
        if isGlued { tokens.append(number(bytes[start..<start + 4])) }
        tokens.append(number(bytes[(isGlued ? start + 4 : start)..<i]))
      } else if isLetter(bytes[i]) {
        while i < bytes.count, isLetter(bytes[i]) { i += 1 }
        tokens.append(.word(String(decoding: bytes[start..<i].map { $0 | 0x20 }, as: UTF8.self)))
      } else {
        // U+2212, the minus sign, counts as a hyphen; other letters and marks are one opaque mark a byte.
        let isMinus = bytes[i...].starts(with: [0xE2, 0x88, 0x92])
        // No-break spaces stand between a time and "a.m." on many pages.
        let space = [[0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0x20]].first { bytes[i...].starts(with: $0) }
        if space == nil { tokens.append(.mark(isMinus ? UInt8(ascii: "-") : bytes[i])) }
        i += isMinus ? 3 : space?.count ?? 1
      }
    }
    return tokens
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Token {
    .number(digits.count > 15 ? -1 : digits.reduce(0) { $0 * 10 + Int($1 - 48) }, digits: digits.count)
  }

  private static func isDigit(_ b: UInt8) -> Bool { b >= 0x30 && b <= 0x39 }
  private static func isLetter(_ b: UInt8) -> Bool { (b | 0x20) >= 0x61 && (b | 0x20) <= 0x7A }
}

extension TimeScanner {
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard peek() == .mark(UInt8(ascii: mark)) else { return false }
    at += 1
    return true
  }

  mutating func take(word: String) -> Bool {
    guard peek() == .word(word) else { return false }
    at += 1
    return true
  }

  /// A number of as many digits; at most two in "5", at most four in a year.
  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let count)? = peek(), digits.contains(count) else { return nil }
    at += 1
    return value
  }

  mutating func skipMarks() {
    while case .mark(let b)? = peek(), b != UInt8(ascii: "("), b < 0x80 { at += 1 }
  }

  /// "(Coordinated Universal Time)", "[UTC]": what programs add behind a zone.
  mutating func skipParenthesis() {
    guard peek() == .mark(UInt8(ascii: "(")) || peek() == .mark(UInt8(ascii: "[")) else { return }
    while let token = peek() {
      at += 1
      if token == .mark(UInt8(ascii: ")")) || token == .mark(UInt8(ascii: "]")) { return }
    }
  }

  /// Tries `scan`; where it fails, nothing was read.
  mutating func attempt<Value>(_ scan: (inout TimeScanner) -> Value?) -> Value? {
    let start = at
    if let value = scan(&self) { return value }
    at = start
    return nil
  }
}
