import ReportedSpeech

/// Writes XML 1.0 as UTF-8. What XML cannot hold at all, even escaped, is left out: control characters but tab, line
/// feed and return, U+FFFE and U+FFFF. What would steer whoever shows the file is written by its number.
package struct XMLWriter {
  package private(set) var bytes: [UInt8] = []
  private var open: [String] = []

  package init() {}

  /// Hands over what is written so far.
  mutating func drain(to output: inout Output) throws {
    try output.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  package mutating func declaration() { raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  package mutating func start(_ name: String, _ attributes: (String, String)...) { start(name, attributes) }

  package mutating func start(_ name: String, _ attributes: [(String, String)]) {
    begin(name, attributes)
    raw(">")
    open.append(name)
  }

  package mutating func empty(_ name: String, _ attributes: (String, String)...) {
    begin(name, attributes)
    raw("/>")
  }

  /// Closes the element that was opened last.
  package mutating func end() {
    guard let name = open.popLast() else { return }
    raw("</\(name)>")
  }

  package mutating func element(_ name: String, _ attributes: (String, String)..., text: String) {
    begin(name, attributes)
    raw(">")
    self.text(text)
    raw("</\(name)>")
  }

  package mutating func text(_ text: String) { escaped(text, inAttribute: false) }

  package mutating func lineBreak() { raw("\n") }

  private mutating func begin(_ name: String, _ attributes: [(String, String)]) {
    raw("<\(name)")
    for (name, value) in attributes {
      raw(" \(name)=\"")
      escaped(value, inAttribute: true)
      raw("\"")
    }
  }

  private mutating func raw(_ text: String) { bytes += text.utf8 }

  private mutating func escaped(_ text: String, inAttribute: Bool) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar.value != 0x7F {
        escaped(UInt8(scalar.value), inAttribute: inAttribute)
      } else if scalar.steers {
        raw("&#x\(String(scalar.value, radix: 16, uppercase: true));")
      } else if scalar.mayStandInXML, let letter = UTF8.encode(scalar) {
        bytes.append(contentsOf: letter)
      }
    }
  }

  private mutating func escaped(_ b: UInt8, inAttribute: Bool) {
    switch b {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    // Everywhere, so that "]]>" never stands in a text.
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\"") where inAttribute: raw("&quot;")
    // A reader makes spaces of these in an attribute, and a line feed of a return everywhere.
    case 0x09 where inAttribute: raw("&#9;")
    case 0x0A where inAttribute: raw("&#10;")
    case 0x0D: raw("&#13;")
    case 0x09, 0x0A, 0x20...: bytes.append(b)
    default: break
    }
  }
}

extension Unicode.Scalar {
  /// XML 1.0 has no way at all to write the others.
  var mayStandInXML: Bool { value >= 0x20 && value != 0xFFFE && value != 0xFFFF || [0x09, 0x0A, 0x0D].contains(value) }
}
