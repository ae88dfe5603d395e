/// Whether a field that should hold words holds HTML: tags that are opened and closed, not words about "<".
enum MarkupInText {
  private static let blocks: Set<String> = [
    "p", "div", "br", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "table", "tr",
    "section", "article", "hr", "html", "body", "dl", "dt", "dd", "pre", "header", "footer", "main", "aside", "center",
  ]
  private static let inlines: Set<String> = [
    "a", "span", "b", "i", "em", "strong", "u", "q", "cite", "small", "sup", "sub", "font", "img", "iframe", "script",
    "style", "abbr", "time", "mark", "del", "ins", "s", "strike", "code", "kbd", "figcaption", "picture", "source",
    "video",
    "noscript", "td", "th", "tbody", "thead", "label", "button", "svg", "path", "amp-img", "o:p", "big", "tt", "wbr",
  ]

  struct Finding {
    var isMarkup = false
    /// Some of its tags part paragraphs.
    var hasBlocks = false
  }

  static func look(at text: String) -> Finding {
    var finding = Finding()
    guard text.utf8.contains(UInt8(ascii: "<")) else { return finding }
    var opened: Set<String> = []
    var isFirst = true
    var left = 20_000
    var rest = text.utf8[...]
    while left > 0, let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      left -= 1
      let isAtStart = isFirst && text.utf8[..<start].allSatisfy { $0 <= 0x20 }
      isFirst = false
      rest = rest[start...].dropFirst()
      if rest.starts(with: "!--".utf8) || rest.starts(with: "![CDATA[".utf8) { finding.isMarkup = true }
      if isAtStart, Substring(rest.prefix(9)).lowercased().hasPrefix("!doctype ") { finding.isMarkup = true }
      guard let tag = Tag(rest) else { continue }
      let isBlock = blocks.contains(tag.name)
      guard isBlock || inlines.contains(tag.name) else { continue }
      if tag.isClosing
        ? opened.contains(tag.name) : (isAtStart && isBlock) || isSingle(tag) || parts(text, at: start, by: tag)
      {
        finding.isMarkup = true
      }
      if !tag.isClosing { opened.insert(tag.name) }
      finding.hasBlocks = finding.hasBlocks || isBlock
    }
    if !finding.isMarkup { finding.hasBlocks = false }
    return finding
  }

  private static func isSingle(_ tag: Tag) -> Bool {
    tag.name == "br" || tag.name == "hr" || (tag.name == "img" && tag.hasAttributes)
  }

  /// "… she said.<p>He left.": a paragraph that nothing closes, between two sentences. Of the "<p>" that is spoken of the
  /// one side or the other is in the midst of one.
  private static func parts(_ text: String, at start: String.Index, by tag: Tag) -> Bool {
    guard tag.name == "p" else { return false }
    let before = text[..<start].last { !$0.isWhitespace }
    let behind = text[tag.end...].first
    return before.map { ".!?”\"’>".contains($0) } ?? false
      && behind.map { $0.isUppercase || $0.isNewline || "“\"‘<".contains($0) } ?? false
  }

  /// "<p>", "</p>", "<a href=x>": a name, and attributes with values behind it.
  private struct Tag {
    let name: String
    let isClosing: Bool
    let hasAttributes: Bool
    /// Behind it.
    let end: String.Index

    init?(_ text: Substring.UTF8View) {
      var text = text
      isClosing = text.first == UInt8(ascii: "/")
      if isClosing { text = text.dropFirst() }
      let name = text.prefix {
        ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x3A || $0 == 0x2D
      }
      guard (1...12).contains(name.count) else { return nil }
      self.name = Substring(name).lowercased()
      text = text[name.endIndex...]
      guard let end = text.prefix(4096).firstIndex(of: UInt8(ascii: ">")) else { return nil }
      self.end = text.index(after: end)
      let inner = text[..<end].filter { $0 > 0x20 && $0 != UInt8(ascii: "/") }
      hasAttributes = !inner.isEmpty
      let next = text.first ?? 0
      guard next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/") else { return nil }
      // "<b and c>" is arithmetic.
      if hasAttributes, !inner.contains(UInt8(ascii: "=")) { return nil }
    }
  }
}
