/// A page as its elements and texts in the order in which they begin, each with the end of what lies in it. What walks
/// over it is a loop and never calls itself, so that no nesting is too deep for it.
struct HTMLTree {
  struct Node {
    let tag: HTMLTag
    var attributes: [Attribute] = []
    /// Of a text, a script or a style sheet; empty for other elements.
    var text = ""
    /// Index of the element around it; -1 for what lies in none.
    let parent: Int
    /// Index behind the last node in it.
    var end: Int

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  struct Attribute: Hashable {
    let name: String
    let value: String
  }

  var nodes: [Node] = []
  /// Comments of the page's beginning: programs that save pages say there where from.
  var comments: [String] = []

  /// The words in a node, white space collapsed, with the marks that a browser draws.
  func words(in node: Int) -> String {
    guard nodes.indices.contains(node) else { return "" }
    let range = node..<nodes[node].end
    guard range.contains(where: { nodes[$0].tag == .q }) else {
      let words = range.lazy.filter { nodes[$0].tag == .text }.flatMap { nodes[$0].text.split { $0.isWhitespace } }
      return words.joined(separator: " ")
    }
    var line = BlockText()
    var open: [Int] = []
    for i in range {
      while let last = open.last, nodes[last].end <= i { line.close(nodes[open.removeLast()].tag) }
      if nodes[i].tag == .text {
        line.add(nodes[i].text, at: i)
      } else {
        line.open(nodes[i].tag, isMarked: isMarked(i))
        open.append(i)
      }
    }
    while let last = open.popLast() { line.close(nodes[last].tag) }
    return (line.finished ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A `q` whose marks its author wrote all the same.
  func isMarked(_ q: Int) -> Bool {
    guard nodes[q].tag == .q else { return false }
    let texts = (q..<nodes[q].end).lazy.filter { nodes[$0].tag == .text }.map { nodes[$0].text.trimmed }
    return texts.first { !$0.isEmpty }?.first.map { "“\"‘'«„".contains($0) } ?? true
  }

  /// The elements of a tag, in order.
  func elements(_ tag: HTMLTag) -> [Int] { nodes.indices.filter { nodes[$0].tag == tag } }

  /// The elements around a node, the nearest first.
  func ancestors(of node: Int) -> UnfoldFirstSequence<Int> {
    sequence(first: nodes[node].parent) { $0 < 0 ? nil : nodes[$0].parent }
  }
}

/// What an element means to a reader of the page; whatever is not told apart here is `other`.
enum HTMLTag: String, CaseIterable {
  case text, other
  case html, head, body, title, meta, link, base, script, style, noscript, template
  case main, article, section, div, header, footer, nav, aside, address, form, dialog, center
  case h1, h2, h3, h4, h5, h6, p, blockquote, pre, hr, br, ul, ol, li, dl, dt, dd, table, tr, td, th, caption
  case thead, tbody, tfoot, details, summary, figure, figcaption, fieldset, legend
  case a, span, time, abbr, q, cite, code, small, label, button, select, option, textarea, input
  case img, picture, video, audio, iframe, object, embed, svg, canvas, map

  init(name: String) {
    if name.hasPrefix("amp-"), !HTMLTag.ampWithText.contains(name) {
      self = .embed
    } else {
      self = HTMLTag.byName[name] ?? .other
    }
  }

  /// Of AMP's own elements, those that hold words of the article.
  private static let ampWithText: Set<String> = ["amp-accordion", "amp-fit-text", "amp-layout", "amp-truncate-text"]

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0 != .text && $0 != .other }.map { ($0.rawValue, $0) })

  /// Begins on a line of its own.
  var isBlock: Bool {
    switch self {
    case .html, .body, .main, .article, .section, .div, .header, .footer, .nav, .aside, .address, .form, .dialog,
      .center, .h1, .h2, .h3, .h4, .h5, .h6, .p, .blockquote, .pre, .hr, .ul, .ol, .li, .dl, .dt, .dd, .table, .tr,
      .caption, .thead, .tbody, .tfoot, .details, .summary, .figure, .figcaption, .fieldset, .legend, .option, .title:
      true
    default: false
    }
  }

  /// Of a heading, 1 to 6.
  var level: Int { rawValue.last?.wholeNumberValue ?? 0 }

  var isHeading: Bool { [.h1, .h2, .h3, .h4, .h5, .h6].contains(self) }

  /// Holds nothing that is read as text of the page.
  var isNeverText: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .button, .select, .textarea, .input, .img, .picture, .video,
      .audio, .iframe, .object, .embed, .svg, .canvas, .map:
      true
    default: false
    }
  }
}
