extension Beginning {
  /// The first element of an XML document as it is written, "<rss version=…>", behind declarations and comments; nil where
  /// the input does not begin as one, or says too much beforehand.
  var rootTag: Substring? {
    guard let start = bytes.startOfXML else { return nil }
    let text = String(decoding: bytes[start...].prefix(16_384), as: UTF8.self)
    var rest = Substring(text)
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard rest.first == "<" else { return nil }
      if rest.hasPrefix("<!--") {
        guard let end = rest.range(after: "-->") else { return nil }
        rest = rest[end...]
      } else if rest.hasPrefix("<?") {
        guard let end = rest.range(after: "?>") else { return nil }
        rest = rest[end...]
      } else if rest.hasPrefix("<!") {
        // Declared entities stand in brackets.
        let bracket = rest.firstIndex(of: "[")
        let close = rest.firstIndex(of: ">")
        let isPlain = bracket.map { bracket in close.map { $0 < bracket } ?? false } ?? true
        guard let end = isPlain ? rest.range(after: ">") : rest.range(after: "]>") else { return nil }
        rest = rest[end...]
      } else {
        return rest.prefix { $0 != ">" }
      }
    }
  }

  /// The name of the first element without its prefix: "rss", "feed", "nitf".
  var rootName: String? {
    guard let name = rootTag?.dropFirst().prefix(while: { !$0.isWhitespace && $0 != "/" }) else { return nil }
    return name.split(separator: ":").last.map(String.init)
  }

  /// First elements of the XML that some format reads.
  static let readableRoots: Set<String> = ["rss", "RDF", "feed", "nitf", "newsMessage", "newsItem", "html"]
}

extension Substring {
  /// Where the first `mark` ends.
  fileprivate func range(after mark: String) -> Index? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(mark) { return index(at, offsetBy: mark.count) }
      at = index(after: at)
    }
    return nil
  }
}

extension [UInt8] {
  /// Where an XML document begins: at its first byte, or behind what does not belong before it: a blank line, a comment,
  /// a server's warning. Nil where none of the documents that are read begins.
  var startOfXML: Int? {
    let beginning = self[..<Swift.min(count, 16_384)]
    // And no "<?xml-stylesheet".
    let declarations = [" ", "\t", "\n", "\r"].compactMap { beginning.firstRange(of: Array("<?xml\($0)".utf8)) }
    if let declaration = declarations.map(\.lowerBound).min(), isBehindNoOther(declaration) { return declaration }
    let first = beginning.firstIndex { $0 > 0x20 } ?? 0
    if beginning[first...].starts(with: [UInt8(ascii: "<")]), !isMarkupOfPage(first) { return first }
    let roots = ["<rss", "<feed", "<rdf:RDF", "<nitf", "<newsMessage", "<newsItem"]
    return roots.compactMap { beginning.firstRange(of: Array($0.utf8))?.lowerBound }.filter(isBehindNoOther).min()
  }

  /// What stands before is no JSON, no page and no long text: then `<rss` in it is only spoken of.
  private func isBehindNoOther(_ at: Int) -> Bool {
    let before = self[..<at].trimmed
    guard let first = before.first else { return true }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return false }
    let text = String(decoding: before, as: UTF8.self).lowercased()
    let isWarning = ["warning", "notice", "deprecated", "error"].contains { Phrase($0).range(in: text) != nil }
    let isPage = ["<html", "<!doctype html", "<head", "<body"].contains { Phrase($0).range(in: text) != nil }
    // "&nbsp;" is white space that an editor has put there.
    let holdsLetters = text.dereferenced.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
    return !isPage && (first == UInt8(ascii: "<") || isWarning || !holdsLetters)
  }

  /// "<br />", "<b>": how a server's warning begins.
  private func isMarkupOfPage(_ at: Int) -> Bool {
    ["<br", "<b>", "<p>", "<div", "<pre", "<font", "<table"].contains { self[at...].starts(with: $0.utf8) }
  }
}
