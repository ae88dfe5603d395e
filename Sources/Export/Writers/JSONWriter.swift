/// Writes JSON (RFC 8259) as UTF-8.
///
/// Control characters are escaped, C1 and DEL too, so that nothing in a text can steer a terminal. U+2028 and U+2029
/// are, because JavaScript once ended lines there. Every other character, bidi marks among them, stands as itself.
public struct JSONWriter: Sendable {
  /// Two spaces a level, a member a line; else all on one line.
  public var isIndented: Bool
  /// `<`, `>` and `&` as escapes, so that the JSON may stand inside a `script` element.
  public var isForHTML: Bool

  public init(isIndented: Bool = false, isForHTML: Bool = false) {
    self.isIndented = isIndented
    self.isForHTML = isForHTML
  }

  public func bytes(_ value: JSONValue) -> [UInt8] {
    var out: [UInt8] = []
    write(value, to: &out)
    return out
  }

  public func write(_ value: JSONValue, to out: inout [UInt8]) { write(value, level: 0, to: &out) }

  private func write(_ value: JSONValue, level: Int, to out: inout [UInt8]) {
    switch value {
    case .null: out += Array("null".utf8)
    case .boolean(let flag): out += Array((flag ? "true" : "false").utf8)
    case .integer(let number): out += Array(String(number).utf8)
    case .double(let number): out += Array((number.isFinite ? "\(number)" : "null").utf8)
    case .string(let text): write(text, to: &out)
    case .array(let values):
      list("[", "]", values, level: level, to: &out) { value, out in write(value, level: level + 1, to: &out) }
    case .object(let members):
      list("{", "}", members, level: level, to: &out) { member, out in
        write(member.name, to: &out)
        out += Array((isIndented ? ": " : ":").utf8)
        write(member.value, level: level + 1, to: &out)
      }
    }
  }

  private func list<Element>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ elements: [Element], level: Int, to out: inout [UInt8],
    _ write: (Element, inout [UInt8]) -> Void
  ) {
    out.append(UInt8(ascii: open))
    for (i, element) in elements.enumerated() {
      if i > 0 { out.append(UInt8(ascii: ",")) }
      breakLine(level + 1, to: &out)
      write(element, &out)
    }
    if !elements.isEmpty { breakLine(level, to: &out) }
    out.append(UInt8(ascii: close))
  }

  private func breakLine(_ level: Int, to out: inout [UInt8]) {
    guard isIndented else { return }
    out.append(UInt8(ascii: "\n"))
    out += [UInt8](repeating: UInt8(ascii: " "), count: level * 2)
  }

  /// A string with its quotation marks.
  public func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var i = 0
      while i < bytes.count {
        let b = bytes[i]
        if b == 0xC2, i + 1 < bytes.count, bytes[i + 1] < 0xA0 {
          escape(UInt16(bytes[i + 1]), to: &out)
          i += 2
        } else if b == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80, bytes[i + 2] & 0xFE == 0xA8 {
          escape(0x2028 + UInt16(bytes[i + 2] & 1), to: &out)
          i += 3
        } else {
          write(b, to: &out)
          i += 1
        }
      }
    }
    out.append(UInt8(ascii: "\""))
  }

  private func write(_ b: UInt8, to out: inout [UInt8]) {
    switch b {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), b]
    case UInt8(ascii: "\n"): out += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
    case UInt8(ascii: "\r"): out += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
    case UInt8(ascii: "\t"): out += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
    case 0..<0x20, 0x7F: escape(UInt16(b), to: &out)
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
      if isForHTML { escape(UInt16(b), to: &out) } else { out.append(b) }
    default: out.append(b)
    }
  }

  private func escape(_ unit: UInt16, to out: inout [UInt8]) {
    out += [UInt8(ascii: "\\"), UInt8(ascii: "u")]
    for shift in [12, 8, 4, 0] { out.append(JSONWriter.hexDigits[Int(unit >> UInt16(shift) & 15)]) }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
