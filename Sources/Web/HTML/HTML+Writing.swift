extension HTML {
  /// As a document of its own.
  var document: String { "<!doctype html>\n" + markup }

  var markup: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes.escape(text)
    case .all(let all): for one in all { one.write(to: &bytes) }
    case .drawing(let picture): bytes += picture.drawing.utf8
    case .ownStyle:
      bytes += "<style>".utf8
      bytes += StyleSheet.text.utf8
      bytes += "</style>".utf8
    case .element(let tag, let attributes, let content):
      bytes += "<\(tag.rawValue)".utf8
      for attribute in attributes {
        bytes += " \(attribute.name)".utf8
        guard !attribute.value.isEmpty || attribute.name == "value" else { continue }
        bytes += "=\"".utf8
        bytes.escape(attribute.value)
        bytes.append(UInt8(ascii: "\""))
      }
      bytes.append(UInt8(ascii: ">"))
      if tag.isVoid { return }
      for one in content { one.write(to: &bytes) }
      bytes += "</\(tag.rawValue)>".utf8
    }
  }
}

extension [UInt8] {
  /// The five that mean anything to a parser, in text and in attributes alike; what no page may hold is left out.
  fileprivate mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): self += "&amp;".utf8
      case UInt8(ascii: "<"): self += "&lt;".utf8
      case UInt8(ascii: ">"): self += "&gt;".utf8
      case UInt8(ascii: "\""): self += "&quot;".utf8
      case UInt8(ascii: "'"): self += "&#39;".utf8
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: break
      // U+0080 to U+009F, whose first byte begins nothing else but letters of Latin-1.
      case 0x80..<0xA0 where last == 0xC2: removeLast()
      default: append(byte)
      }
    }
  }
}
