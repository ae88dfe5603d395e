/// Writes JSON (RFC 8259) as UTF-8.
///
/// Control characters are escaped, C1 and DEL too, so that nothing in a text can steer a terminal. U+2028 and U+2029
/// are, because JavaScript once ended lines there. Every other character, bidi marks among them, stands as itself.
package struct JSONWriter: Sendable {
  /// Two spaces a level, a member a line; else all on one line.
  package var isIndented: Bool
  /// `<`, `>` and `&` as escapes, so that the JSON may stand inside a `script` element.
  package var isForHTML: Bool

  /// The members of every object in the order of their names' bytes, so that equal values are written equally.
  package var sortsNames: Bool

  package init(isIndented: Bool = false, isForHTML: Bool = false, sortsNames: Bool = false) {
    self.isIndented = isIndented
    self.isForHTML = isForHTML
    self.sortsNames = sortsNames
  }

  package func bytes(_ value: JSONValue) -> [UInt8] {
    var out: [UInt8] = []
    write(value, to: &out)
    return out
  }

  package func write(_ value: JSONValue, to out: inout [UInt8]) { write(value, level: 0, to: &out) }

  private func write(_ value: JSONValue, level: Int, to out: inout [UInt8]) {
    switch value {
    case .null: out.append(contentsOf: "null".utf8)
    case .boolean(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let number): out.append(contentsOf: String(number).utf8)
    case .double(let number): out.append(contentsOf: (number.isFinite ? "\(number)" : "null").utf8)
    case .number(let digits): out.append(contentsOf: digits.utf8)
    case .string(let text): write(text, to: &out)
    case .array(let values):
      out.append(UInt8(ascii: "["))
      for i in values.indices {
        separate(i, level, to: &out)
        write(values[i], level: level + 1, to: &out)
      }
      close("]", isEmpty: values.isEmpty, level, to: &out)
    case .object(let given):
      let members = sortsNames ? given.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } : given
      out.append(UInt8(ascii: "{"))
      for i in members.indices {
        separate(i, level, to: &out)
        write(members[i].name, to: &out)
        out.append(UInt8(ascii: ":"))
        if isIndented { out.append(UInt8(ascii: " ")) }
        write(members[i].value, level: level + 1, to: &out)
      }
      close("}", isEmpty: members.isEmpty, level, to: &out)
    }
  }

  private func separate(_ index: Int, _ level: Int, to out: inout [UInt8]) {
    if index > 0 { out.append(UInt8(ascii: ",")) }
    breakLine(level + 1, to: &out)
  }

  private func close(_ bracket: Unicode.Scalar, isEmpty: Bool, _ level: Int, to out: inout [UInt8]) {
    if !isEmpty { breakLine(level, to: &out) }
    out.append(UInt8(ascii: bracket))
  }

  private func breakLine(_ level: Int, to out: inout [UInt8]) {
    guard isIndented else { return }
    out.append(UInt8(ascii: "\n"))
    out += [UInt8](repeating: UInt8(ascii: " "), count: level * 2)
  }

  /// A string with its quotation marks.
  package func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var i = 0
      // What needs no escape is copied in one piece.
      var plain = 0
      while i < bytes.count {
        let length = isPlain(bytes[i]) ? 0 : lengthOfEscaped(bytes, i)
        guard length > 0 else {
          i += 1
          continue
        }
        out.append(contentsOf: bytes[plain..<i])
        escape(bytes, i, length, to: &out)
        i += length
        plain = i
      }
      out.append(contentsOf: bytes[plain...])
    }
    out.append(UInt8(ascii: "\""))
  }

  /// Most bytes are letters and spaces.
  @inline(__always)
  private func isPlain(_ byte: UInt8) -> Bool { byte >= 0x40 && byte < 0x7F && byte != 0x5C || byte == 0x20 }

  /// In bytes, of what may not stand as itself; 0 where it may.
  private func lengthOfEscaped(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    switch bytes[i] {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): return 1
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): return isForHTML ? 1 : 0
    case 0xC2: return i + 1 < bytes.count && bytes[i + 1] < 0xA0 ? 2 : 0
    case 0xE2: return i + 2 < bytes.count && bytes[i + 1] == 0x80 && bytes[i + 2] & 0xFE == 0xA8 ? 3 : 0
    default: return 0
    }
  }

  private func escape(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ length: Int, to out: inout [UInt8]) {
    switch length {
    case 2: escape(UInt16(bytes[i + 1]), to: &out)
    case 3: escape(0x2028 + UInt16(bytes[i + 2] & 1), to: &out)
    default: write(bytes[i], to: &out)
    }
  }

  private func write(_ b: UInt8, to out: inout [UInt8]) {
    switch b {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), b]
    case UInt8(ascii: "\n"): out += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
    case UInt8(ascii: "\r"): out += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
    case UInt8(ascii: "\t"): out += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
    default: escape(UInt16(b), to: &out)
    }
  }

  private func escape(_ unit: UInt16, to out: inout [UInt8]) {
    out += [UInt8(ascii: "\\"), UInt8(ascii: "u")]
    for shift in [12, 8, 4, 0] { out.append(JSONWriter.hexDigits[Int(unit >> UInt16(shift) & 15)]) }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
