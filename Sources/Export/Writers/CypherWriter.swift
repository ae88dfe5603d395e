import ReportedSpeech

/// Writes Cypher literals as UTF-8.
///
/// A string stands between apostrophes. Control characters are escapes; a backslash and an apostrophe carry a
/// backslash, so that nothing in a text can end its string.
struct CypherWriter {
  private(set) var bytes: [UInt8] = []

  mutating func drain(to output: inout Output) throws {
    try output.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Words of the language itself.
  mutating func keywords(_ text: String) { bytes += text.utf8 }

  /// A label, a type or a property's name, between backticks where it is no plain word.
  mutating func name(_ name: String) {
    func isLetter(_ c: Unicode.Scalar) -> Bool { ("a"..."z").contains(c) || ("A"..."Z").contains(c) }
    let isPlain = name.unicodeScalars.allSatisfy { isLetter($0) || $0 == "_" || ("0"..."9").contains($0) }
    bytes +=
      (isPlain && name.unicodeScalars.first.map(isLetter) == true ? name : "`" + name.replacing("`", with: "``") + "`")
      .utf8
  }

  mutating func map(_ fields: [Field]) {
    bytes += "{".utf8
    for (i, field) in fields.enumerated() {
      if i > 0 { bytes += ", ".utf8 }
      name(field.name)
      bytes += ": ".utf8
      if Field.times.contains(field.name), case .string(let text) = field.value {
        bytes += "datetime(".utf8
        string(text)
        bytes += ")".utf8
      } else {
        value(field.value)
      }
    }
    bytes += "}".utf8
  }

  mutating func value(_ value: Property.Value) {
    switch value {
    case .string(let text): string(text)
    case .integer(let number): bytes += String(number).utf8
    case .double(let number): bytes += (number.isFinite ? "\(number)" : "null").utf8
    case .boolean(let flag): bytes += (flag ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    }
  }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "'"))
    for scalar in text.unicodeScalars { bytes += scalar.escaped(inside: "'").utf8 }
    bytes.append(UInt8(ascii: "'"))
  }
}

extension Unicode.Scalar {
  /// C0, DEL, C1, and what some readers end a line at.
  var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0x2028 || value == 0x2029 }

  /// As Cypher, Turtle and N-Quads write it between two of these marks.
  func escaped(inside mark: Unicode.Scalar) -> String {
    switch self {
    case mark: "\\\(mark)"
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: isControl ? "\\u\(fourHexDigits)" : String(self)
    }
  }

  /// Of one below U+10000.
  private var fourHexDigits: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
