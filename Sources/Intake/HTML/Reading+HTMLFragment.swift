extension Reading {
  /// The words of a piece of HTML as paragraphs: what stands on lines of its own, parted by empty lines.
  ///
  /// A piece without tags is text in which entities may stand; its own empty lines part it.
  func paragraphs(ofHTML html: String) throws(HTMLTree.Refusal) -> String {
    if html.mayHoldTags { return try HTMLTree(html, settings: settings).paragraphs }
    guard html.utf8.contains(UInt8(ascii: "&")) else { return html.trimmed }
    var parts: [String] = []
    for part in html.components(of: "\n\n") where !part.trimmed.isEmpty {
      parts.append(try HTMLTree(part, settings: settings).paragraphs)
    }
    return parts.joined(separator: "\n\n")
  }
}

extension HTMLTree {
  var paragraphs: String { blocks().map(\.text).joined(separator: "\n\n") }
}

extension String {
  /// "<p", "</a", "<!--": with "a < b" it has nothing to do.
  var mayHoldTags: Bool {
    var last: UInt8 = 0
    for b in utf8 {
      if last == UInt8(ascii: "<"),
        b == UInt8(ascii: "/") || b == UInt8(ascii: "!") || (b | 0x20 >= 0x61 && b | 0x20 <= 0x7A)
      {
        return true
      }
      last = b
    }
    return false
  }
}
