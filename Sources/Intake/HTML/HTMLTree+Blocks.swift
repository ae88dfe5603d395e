extension HTMLTree {
  /// Every block of the page, in order, but for what no reader sees.
  func blocks() -> [PageBlock] {
    var walk = BlockWalk(tree: self)
    var i = 0
    while i < nodes.count {
      walk.leave(before: i)
      let node = nodes[i]
      if node.tag == .text {
        walk.line.add(node.text, at: i)
      } else if node.tag.isNeverText || isUnseenInline(i) {
        i = node.end
        continue
      } else {
        walk.enter(i)
      }
      i += 1
    }
    walk.flush()
    return walk.blocks
  }

  private func isUnseenInline(_ i: Int) -> Bool {
    guard !nodes[i].tag.isBlock, !nodes[i].attributes.isEmpty else { return false }
    return nodes[i].isUnseen || (nodes[i].tag == .a && nodes[i]["role"] == "button")
  }
}

/// A way through a page, and the blocks that were left behind on it.
private struct BlockWalk {
  let tree: HTMLTree
  var blocks: [PageBlock] = []
  var line = BlockText()
  /// The block element that the way is in.
  private var container = 0
  private var open: [Int] = []
  /// Rows whose cells are pages of their own, as pages were laid out until 2005.
  private var layoutRows: Set<Int> = []

  /// Whose a quotation is stands on a line of its own, whatever element says so.
  private let credits: Set<Int>

  init(tree: HTMLTree) {
    self.tree = tree
    credits = Set(tree.setOffQuotations.compactMap(\.credit))
  }

  /// Ends what ends before a node: the line of a block, the words of a link.
  mutating func leave(before i: Int) {
    while let last = open.last, tree.nodes[last].end <= i {
      open.removeLast()
      if isBlock(last) {
        flush()
        container = open.last(where: isBlock) ?? 0
      }
      line.close(tree.nodes[last].tag)
    }
  }

  mutating func enter(_ i: Int) {
    if isBlock(i) {
      flush()
      container = i
    }
    let tag = tree.nodes[i].tag
    if tag == .tr, isLayout(i) { layoutRows.insert(i) }
    line.open(tag, isMarked: tag == .q && tree.isMarked(i))
    if tag == .br, line.endsParagraph { flush() }
    open.append(i)
  }

  mutating func flush() {
    if let text = line.finished {
      blocks.append(
        PageBlock(
          text: text, linked: min(line.linked, text.utf8.count), timed: line.timed, element: container,
          first: line.first, tag: tree.nodes[container].tag))
    }
    line.reset()
  }

  private func isBlock(_ i: Int) -> Bool {
    let node = tree.nodes[i]
    return node.tag.isBlock || credits.contains(i)
      || ([.td, .th].contains(node.tag) && layoutRows.contains(node.parent))
  }

  private func isLayout(_ row: Int) -> Bool {
    tree.nodes[row..<tree.nodes[row].end].dropFirst().contains { $0.tag == .br || $0.tag.isBlock }
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
