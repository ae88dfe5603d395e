/// Writes the language of Graphviz as UTF-8.
///
/// Every id and value stands in quotation marks. Characters that steer a terminal or that SVG cannot hold stand as
/// their pictures (␛), for a label is there to be seen.
struct DOTWriter {
  private(set) var bytes: [UInt8] = []

  mutating func drain(to output: inout Output) throws {
    try output.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func comment(_ line: String) { bytes += "// \(line)\n".utf8 }

  mutating func open(_ name: String) { bytes += "digraph \(name) {\n".utf8 }

  mutating func close() { bytes += "}\n".utf8 }

  /// What holds for all of a kind: `graph`, `node` or `edge`.
  mutating func defaults(_ element: String, _ attributes: [(String, String)]) {
    bytes += "  \(element)".utf8
    list(attributes)
  }

  mutating func node(_ id: String, _ attributes: [(String, String)]) {
    bytes += "  ".utf8
    quoted(id)
    list(attributes)
  }

  mutating func edge(_ source: String, _ target: String, _ attributes: [(String, String)]) {
    bytes += "  ".utf8
    quoted(source)
    bytes += " -> ".utf8
    quoted(target)
    list(attributes)
  }

  private mutating func list(_ attributes: [(String, String)]) {
    bytes += " [".utf8
    for (i, (name, value)) in attributes.enumerated() {
      if i > 0 { bytes += ", ".utf8 }
      bytes += "\(name)=".utf8
      if name == "URL" { address(value) } else { quoted(value) }
    }
    bytes += "];\n".utf8
  }

  /// Graphviz puts an address into SVG as it is: what could end the attribute there is percent-encoded, and an
  /// ampersand is an entity already.
  private mutating func address(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "!"..."~" where !"\"'<>\\^`{|}".unicodeScalars.contains(scalar): bytes.append(UInt8(ascii: scalar))
      default: bytes += String(scalar).percentEncoded.utf8
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      // \N, \G, \l and their like mean something in a label.
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r" where rest.first == "\n": break
      case "\t": bytes += " ".utf8
      // Graphviz reads entities in labels.
      case "&" where rest.beginsEntity: bytes += "&amp;".utf8
      default: bytes += String(scalar.pictured).utf8
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension Substring.UnicodeScalarView {
  /// What follows "&" in "&lt;" or "&#60;".
  fileprivate var beginsEntity: Bool {
    let name = prefix(32).prefix {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "#"
    }
    return !name.isEmpty && dropFirst(name.count).first == ";"
  }
}

extension Unicode.Scalar {
  /// Itself, or what can be seen in place of a control character.
  fileprivate var pictured: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: self
    }
  }
}
