import CLibXML2
import ReportedSpeech

/// Which letters a page's bytes are: a byte order mark before everything, then bytes that can only be UTF-8, then what
/// the server said, then what the page says, and else what browsers take: windows-1252.
struct PageEncoding: Hashable {
  /// Lower case.
  let name: String

  /// The page's text as UTF-8; what has no letter becomes U+FFFD and is noted in `repairs`.
  static func text(_ bytes: [UInt8], header: String?, repairs: inout Repairs) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(bytes: bytes.dropFirst(3), repairs: &repairs) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false, repairs: &repairs) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true, repairs: &repairs) }
    let said = header ?? declared(in: bytes.prefix(4096))
    let isUTF8 = bytes.withUnsafeBufferPointer { $0.isUTF8 }
    // Pages in UTF-8 that say something else are far more frequent than others whose bytes happen to be UTF-8, but
    // for the encodings that write every letter in seven bits.
    let isSevenBit = said.map { $0.hasPrefix("iso-2022") || $0.hasPrefix("hz") || $0.hasPrefix("utf-16") } ?? false
    let isMostlyUTF8 = isUTF8 || bytes.withUnsafeBufferPointer { $0.isMostlyUTF8 }
    if isMostlyUTF8, !isSevenBit { return String(bytes: bytes, repairs: &repairs) }
    return text(bytes, in: said, repairs: &repairs)
  }

  private static func text(_ bytes: [UInt8], in name: String?, repairs: inout Repairs) -> String {
    switch name {
    case "utf-8", "utf8": return String(bytes: bytes, repairs: &repairs)
    case "utf-16", "utf-16le": return utf16(bytes[...], bigEndian: false, repairs: &repairs)
    case "utf-16be": return utf16(bytes[...], bigEndian: true, repairs: &repairs)
    case nil: return windows1252(bytes, repairs: &repairs)
    case let name? where latin.contains(name): return windows1252(bytes, repairs: &repairs)
    case let name?: return converted(bytes, from: name, repairs: &repairs) ?? windows1252(bytes, repairs: &repairs)
    }
  }

  private static let mostUnreadable = 200

  /// What browsers read as windows-1252.
  private static let latin: Set<String> = [
    "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "ascii", "us-ascii", "x-cp1252",
  ]

  /// The name in `<meta charset="…">`, `<meta content="text/html; charset=…">` or `<?xml encoding="…"?>`.
  static func declared(in beginning: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: beginning, as: UTF8.self).lowercased()
    for label in ["charset=", "encoding="] {
      guard let range = Phrase(label).range(in: text) else { continue }
      let name = text[range.upperBound...].drop { "\"' ".contains($0) }
        .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:".contains($0)) }
      // Who can read the name has no UTF-16 before him.
      if !name.isEmpty { return name.hasPrefix("utf-16") ? "utf-8" : String(name) }
    }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool, repairs: inout Repairs) -> String {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { i in
      let (a, b) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
      return bigEndian ? a << 8 | b : b << 8 | a
    }
    return String(bytes: UTF16Bytes.utf8(units), repairs: &repairs)
  }

  private static func windows1252(_ bytes: [UInt8], repairs: inout Repairs) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for b in bytes {
      if b < 0x80 { out.append(b) } else { out += Array(String(StrayByte.windows1252(b)).utf8) }
    }
    return String(bytes: out, repairs: &repairs)
  }

  /// By libxml2's converters; nil for a name it does not know, and where the bytes are plainly something else.
  private static func converted(_ bytes: [UInt8], from name: String, repairs: inout Repairs) -> String? {
    guard let handler = xmlFindCharEncodingHandler(name) else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    guard let input = xmlBufferCreateSize(bytes.count + 1), let output = xmlBufferCreateSize(bytes.count * 2 + 16)
    else { return nil }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
    }
    xmlBufferAdd(input, bytes, Int32(bytes.count))
    var unreadable = 0
    while xmlBufferLength(input) > 0 {
      let before = xmlBufferLength(input)
      _ = xmlCharEncInFunc(handler, output, input)
      guard xmlBufferLength(input) == before else { continue }
      unreadable += 1
      if unreadable > mostUnreadable { return nil }
      xmlBufferShrink(input, 1)
      xmlBufferAdd(output, [0xEF, 0xBF, 0xBD], 3)
    }
    if unreadable > 0 { repairs.insert(.unreadableBytes) }
    let text = UnsafeBufferPointer(start: xmlBufferContent(output), count: Int(xmlBufferLength(output)))
    return text.isEmpty ? nil : String(bytes: text, repairs: &repairs)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Holds more characters of several bytes than bytes that belong to none: letters of another encoding were copied
  /// into UTF-8. By chance hardly two bytes of Latin-1 make a character.
  var isMostlyUTF8: Bool {
    var (characters, strays) = (0, 0)
    var i = 0
    while i < count {
      let length = lengthOfScalar(at: i) ?? 0
      if length > 1 { characters += 1 } else if length == 0 { strays += 1 }
      i += Swift.max(1, length)
    }
    return characters > strays
  }
}
