import ReportedSpeech

/// References to half of a UTF-16 pair, `&#xD800;`: no letter, and a parser of pages leaves them out without a word.
enum HalfReferences {
  /// With U+FFFD in their place, as browsers show them.
  static func replaced(in page: String, repairs: inout Repairs) -> String {
    let bytes = Array(page.utf8)
    var (out, kept, i): ([UInt8], Int, Int) = ([], 0, 0)
    while i + 2 < bytes.count {
      if bytes[i] == UInt8(ascii: "&"), bytes[i + 1] == UInt8(ascii: "#"), let end = end(ofHalf: bytes, from: i + 2) {
        out += bytes[kept..<i] + [0xEF, 0xBF, 0xBD]
        (i, kept) = (end, end)
      } else {
        i += 1
      }
    }
    guard kept > 0 else { return page }
    repairs.insert(.loneSurrogate)
    return String(decoding: out + bytes[kept...], as: UTF8.self)
  }

  /// Behind the number of a half and its semicolon, which may be missing; nil for what is none.
  private static func end(ofHalf bytes: [UInt8], from start: Int) -> Int? {
    let isHex = bytes[start] | 0x20 == UInt8(ascii: "x")
    let radix = isHex ? 16 : 10
    var (value, i) = (0, start + (isHex ? 1 : 0))
    while i < bytes.count, value < 0x110000, let digit = Character(Unicode.Scalar(bytes[i])).hexDigitValue,
      digit < radix
    {
      value = value * radix + digit
      i += 1
    }
    guard (0xD800...0xDFFF).contains(value) else { return nil }
    return i < bytes.count && bytes[i] == UInt8(ascii: ";") ? i + 1 : i
  }
}
