/// A byte that is no part of UTF-8 in a text that is: mostly a letter of Windows-1252 that a program copied in.
package enum StrayByte {
  /// The letter that Windows-1252 has for a byte from 0x80 on; a control where it has none.
  package static func windows1252(_ b: UInt8) -> Unicode.Scalar {
    b < 0x80 || b >= 0xA0 ? Unicode.Scalar(b) : high[Int(b) - 0x80]
  }

  private static let high: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// Its letter where nothing else can be meant; nil for half of a character that was cut off, for bytes of a language
  /// that writes with nothing else, and for letters that another old encoding has in other places.
  package static func letter(at i: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    let b = bytes[i]
    let before = i > 0 ? bytes[i - 1] : 0x20
    let after = i + 1 < bytes.count ? bytes[i + 1] : 0x20
    switch b {
    // … ‘ ’ “ ” • – — ™, and the spaces and signs that text is full of.
    case 0x85, 0x91...0x97, 0x99, 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB...0xBE:
      return isCutOff(i, of: bytes) ? nil : windows1252(b)
    // Small letters with accents stand in words; capitals begin them, but for those that are the quotation marks of an old
    // Macintosh.
    case 0xC0...0xD1, 0xD8...0xF6, 0xF8...0xFD:
      guard before < 0x80, after < 0x80 else { return nil }
      let isSmall = b >= 0xDF
      let isInWord = isSmall ? isLetter(before) || isLetter(after) : isLetter(after) && !isLetter(before)
      return isInWord ? windows1252(b) : nil
    default: return nil
    }
  }

  /// Follows the first bytes of a longer character: "â€" of a text that was cut by bytes.
  private static func isCutOff(_ i: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard i > 0 else { return false }
    let before = bytes[i - 1]
    if before >= 0xC2, before <= 0xF4 { return bytes.lengthOfScalar(at: i - 1) == nil && bytes[i] < 0xC0 }
    return i > 1 && before >= 0x80 && before < 0xC0 && bytes[i - 2] >= 0xE0 && bytes.lengthOfScalar(at: i - 2) == nil
  }

  private static func isLetter(_ b: UInt8) -> Bool { (b | 0x20) >= 0x61 && (b | 0x20) <= 0x7A }
}
