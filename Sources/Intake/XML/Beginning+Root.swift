extension Beginning {
  /// The first element of an XML document as it is written, "<rss version=…>", behind declarations and comments; nil where
  /// the input does not begin as one, or says too much beforehand.
  var rootTag: Substring? {
    let text = String(decoding: bytes.prefix(16_384), as: UTF8.self)
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
