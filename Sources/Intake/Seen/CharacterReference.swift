import CLibXML2
import ReportedSpeech

/// "&rsquo;", "&#8217;", "&#x2019;": a letter that is written by its name or number.
enum CharacterReference {
  /// - Parameter name: without "&" and ";".
  static func letter(_ name: Substring) -> Character? {
    if name.hasPrefix("#") {
      let isHex = name.dropFirst().first == "x" || name.dropFirst().first == "X"
      let value = isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      // To every browser `&#146;` is ’.
      if let value, (0x80..<0xA0).contains(value) { return Character(StrayByte.windows1252(UInt8(value))) }
      return value.flatMap { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) ? nil : Unicode.Scalar($0) }.map(
        Character.init)
    }
    guard name.utf8.allSatisfy({ ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }) else {
      return nil
    }
    if name == "apos" { return "'" }
    return htmlEntityLookup(String(name)).flatMap { Unicode.Scalar($0.pointee.value) }.map(Character.init)
  }
}

extension String {
  /// With references as the letters that they stand for. What only looks like one ("AT&T; and so on") stays.
  var dereferenced: String {
    guard utf8.contains(UInt8(ascii: "&")), utf8.contains(UInt8(ascii: ";")) else { return self }
    var out = ""
    var rest = Substring(self)
    while let amp = rest.firstIndex(of: "&") {
      out += rest[..<amp]
      rest = rest[amp...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let letter = CharacterReference.letter(rest[rest.index(after: rest.startIndex)..<end])
      else {
        out.append("&")
        rest = rest.dropFirst()
        continue
      }
      rest = rest[rest.index(after: end)...]
      guard letter == "\r" else {
        out.append(letter)
        continue
      }
      // Half of a line break, or a whole one.
      if !["&#10;", "&#xA;", "&#xa;", "\n"].contains(where: rest.hasPrefix) { out.append("\n") }
    }
    return out + rest
  }

  /// With what is escaped twice in metadata put right: `&amp;`, `&#8217;`, `&quot;`.
  var withoutReferences: String { dereferenced.trimmed }
}
