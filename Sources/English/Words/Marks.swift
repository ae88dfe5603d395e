/// Which quotation marks and brackets are open while a text is read from left to right.
package struct Marks {
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
    case 0x201C, 0xAB, 0x201E: inQuote = true
    case 0x201D, 0xBB: inQuote = always
    case 0x22: inQuote = always || !inQuote
    default: break
    }
  }

  static func isQuotationMark(_ c: UInt32) -> Bool {
    switch c {
    case 0x22, 0xAB, 0xBB, 0x2018...0x201F: true
    default: false
    }
  }
}
