/// A run of text that stands on lines of its own: a paragraph, a heading, an element of a list, a row of a table.
struct PageBlock {
  /// As a reader sees it: white space collapsed, line breaks kept.
  let text: String
  /// How many of its bytes are links'.
  let linked: Int
  /// How many are times'.
  let timed: Int
  /// The block element that it lies in.
  let element: Int
  /// Index of its first text.
  let first: Int
  let tag: HTMLTag

  /// Bytes that are no link's, of what reads like sentences; 0 for menus, labels, buttons.
  var prose: Int {
    let own = text.utf8.count - linked
    guard own >= 40, own > linked else { return 0 }
    return text.unicodeScalars.contains(where: PageBlock.isSentenceMark) ? own : 0
  }

  /// Of the scripts that articles come in. Thai has none and parts its sentences by spaces, Burmese has two of its own.
  private static func isSentenceMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", "?", "!", "”", "»", "。", "，", "、", "！", "？", "؟", "،", "।", "။", "၊", "։", "።": true
    case "\u{E00}"..."\u{E7F}": true
    default: false
    }
  }

  var isTime: Bool { timed * 5 >= text.utf8.count * 4 }
  var isLinked: Bool { linked * 5 >= text.utf8.count * 4 }
}

extension HTMLTree {
  /// Every block of the page, in order, but for what no reader sees.
  func blocks() -> [PageBlock] {
    var blocks: [PageBlock] = []
    var line = BlockText()
    var (i, container) = (0, 0)
    // What ends at an index: the line break behind a block element, the end of a link.
    var open: [(end: Int, node: Int)] = []
    // Rows whose cells are pages of their own, as pages were laid out until 2005.
    var layoutRows: Set<Int> = []
    func isBlock(_ i: Int) -> Bool {
      nodes[i].tag.isBlock || ([.td, .th].contains(nodes[i].tag) && layoutRows.contains(nodes[i].parent))
    }
    func flush() {
      if let text = line.finished {
        blocks.append(
          PageBlock(
            text: text, linked: min(line.linked, text.utf8.count), timed: line.timed, element: container,
            first: line.first, tag: nodes[container].tag))
      }
      line.reset()
    }
    while i < nodes.count {
      while let last = open.last, last.end <= i {
        open.removeLast()
        if isBlock(last.node) {
          flush()
          container = open.last { isBlock($0.node) }?.node ?? 0
        }
        if nodes[last.node].tag == .a { line.links -= 1 }
        if nodes[last.node].tag == .time { line.times -= 1 }
        if nodes[last.node].tag == .pre { line.preformatted -= 1 }
      }
      let node = nodes[i]
      if node.tag == .text {
        line.add(node.text, at: i)
      } else if node.tag.isNeverText || isUnseenInline(i) {
        i = node.end
        continue
      } else {
        if isBlock(i) {
          flush()
          container = i
        }
        if node.tag == .tr, isLayout(i) { layoutRows.insert(i) }
        line.open(node.tag)
        if node.tag == .br, line.endsParagraph { flush() }
        open.append((node.end, i))
      }
      i += 1
    }
    flush()
    return blocks
  }

  private func isLayout(_ row: Int) -> Bool {
    (row + 1..<max(row + 1, nodes[row].end)).contains { nodes[$0].tag == .br || nodes[$0].tag.isBlock }
  }

  private func isUnseenInline(_ i: Int) -> Bool {
    guard !nodes[i].tag.isBlock, !nodes[i].attributes.isEmpty else { return false }
    return nodes[i].isUnseen || nodes[i].tag == .a && nodes[i]["role"] == "button"
  }
}

/// The text of one block as it comes together.
private struct BlockText {
  private var bytes: [UInt8] = []
  private var wantsSpace = false
  private(set) var linked = 0
  private(set) var timed = 0
  private(set) var first = 0
  var links = 0
  var times = 0
  var preformatted = 0

  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    wantsSpace = false
    linked = 0
    timed = 0
  }

  mutating func open(_ tag: HTMLTag) {
    switch tag {
    case .a: links += 1
    case .time: times += 1
    case .pre: preformatted += 1
    case .br:
      wantsSpace = false
      if !bytes.isEmpty { bytes.append(0x0A) }
    case .td, .th:
      wantsSpace = false
      if !bytes.isEmpty { bytes.append(0x09) }
    default: break
    }
  }

  /// Two line breaks one after another.
  var endsParagraph: Bool { bytes.suffix(2) == [0x0A, 0x0A] }

  mutating func add(_ text: String, at node: Int) {
    var text = text
    text.withUTF8 { utf8 in
      var i = 0
      while i < utf8.count {
        let length = utf8[i] < 0x80 ? 1 : utf8[i] < 0xE0 ? 2 : utf8[i] < 0xF0 ? 3 : 4
        let end = min(i + length, utf8.count)
        add(UnsafeBufferPointer(rebasing: utf8[i..<end]), at: node)
        i = end
      }
    }
  }

  private mutating func add(_ letter: UnsafeBufferPointer<UInt8>, at node: Int) {
    switch (letter[0], letter.count) {
    case (0x0A, _) where preformatted > 0, (0x09, _) where preformatted > 0: bytes.append(letter[0])
    case (0x20, _), (0x09...0x0D, _): wantsSpace = true
    case (0xC2, 2) where letter[1] == 0xA0: wantsSpace = true
    case (0xC2, 2) where letter[1] < 0xA0:
      Array(String(PageEncoding.windows1252(letter[1])).utf8).withUnsafeBufferPointer { append($0, at: node) }
    // U+00AD, U+200B, U+2060 and U+FEFF: nobody sees places where a word may be parted.
    case (0xC2, 2) where letter[1] == 0xAD: break
    case (0xE2, 3) where (letter[1] == 0x80 && letter[2] == 0x8B) || (letter[1] == 0x81 && letter[2] == 0xA0): break
    case (0xEF, 3) where letter[1] == 0xBB && letter[2] == 0xBF: break
    default: append(letter, at: node)
    }
  }

  private mutating func append(_ letter: UnsafeBufferPointer<UInt8>, at node: Int) {
    if bytes.isEmpty { first = node }
    let before = bytes.count
    if wantsSpace, let last = bytes.last, last > 0x20 { bytes.append(0x20) }
    wantsSpace = false
    bytes += letter
    if links > 0 { linked += bytes.count - before }
    if times > 0 { timed += bytes.count - before }
  }

  var finished: String? {
    let text = bytes[...].trimmed
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}

extension HTMLTree.Node {
  /// Not shown to who looks at the page.
  var isUnseen: Bool {
    if self["hidden"] != nil || self["aria-hidden"] == "true" { return true }
    if let style = self["style"]?.lowercased().filter({ $0 != " " }),
      style.contains("display:none") || style.contains("visibility:hidden")
    {
      return true
    }
    let spoken = ["visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screen-reader-only", "a11y"]
    return self["class"].map { classes in classes.split(separator: " ").contains { spoken.contains($0.lowercased()) } }
      ?? false
  }
}
