/// Which quotation marks and brackets are open while a text is read from left to right.
@usableFromInline package struct Marks {
  private(set) var inQuote: Bool
  private(set) var inBracket = false
  /// In a direct quote every word is the speaker's, whether or not the marks came along.
  private let always: Bool

  package init(mode allQuoted: Bool) {
    always = allQuoted
    inQuote = allQuoted
  }

  /// Takes one code point that is no part of a word.
  ///
  /// A straight single mark is left to the words: apostrophes are far commoner.
  package mutating func take(_ c: UInt32) {
    switch c {
    case 0x5B: inBracket = true
    // Nobody speaks in parentheses: inside marks they are an editor's brackets.
    case 0x28 where inQuote: inBracket = true
    case 0x5D, 0x29: inBracket = false
    default:
      switch QuotationMark(c) {
      case .opening, .low: inQuote = true
      case .closing: inQuote = always
      case .straight: inQuote = always || !inQuote
      default: break
      }
    }
  }

  /// Whether it may open a sentence; a straight single mark is an apostrophe.
  static func isQuotationMark(_ c: UInt32) -> Bool { c != 0x27 && QuotationMark(c) != nil }
}
