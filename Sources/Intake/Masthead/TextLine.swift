/// A line of a text, trimmed, as the reader of a page sees it.
struct TextLine {
  let text: String
  /// The next line follows without a blank one between and begins with a small letter: this one is only a piece.
  var isWrapped = false

  var words: Int { text.utf8.split(whereSeparator: { $0 <= 0x20 }).count }

  /// The first `head` lines and the last `tail` of them that are not empty; a line is in one of the two.
  static func ends(of text: String, head: Int, tail: Int) -> (head: [TextLine], tail: [TextLine]) {
    var first: [TextLine] = []
    let utf8 = text.utf8
    var at = utf8.startIndex
    while at < utf8.endIndex, first.count < head {
      let end = utf8[at...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.endIndex
      let line = Substring(utf8[at..<end])
      at = end < utf8.endIndex ? utf8.index(after: end) : end
      guard let trimmed = kept(line) else { continue }
      let next = utf8[at...].first
      first.append(TextLine(text: trimmed, isWrapped: next.map { $0 >= 0x61 && $0 <= 0x7A } ?? false))
    }
    var last: [TextLine] = []
    var end = utf8.endIndex
    while end > at, last.count < tail {
      let start = utf8[at..<end].lastIndex(of: UInt8(ascii: "\n")).map { utf8.index(after: $0) } ?? at
      if let trimmed = kept(Substring(utf8[start..<end])) { last.append(TextLine(text: trimmed)) }
      end = start > at ? utf8.index(before: start) : at
    }
    return (first, last.reversed())
  }

  private static func kept(_ line: Substring) -> String? {
    let trimmed = line.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }
}
