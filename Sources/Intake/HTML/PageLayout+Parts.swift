/// An article in several elements beside one another: the posts of a live blog, a long part and a short one.
extension PageLayout {
  /// The element around several `article`s that are one page's parts: below its headline, and none with one of its own
  /// or with a heading that leads elsewhere.
  func holderOfPosts() -> Int? {
    var parts: [Int: [Int]] = [:]
    for i in tree.nodes.indices where tree.nodes[i].tag == .article && isPart(i) {
      parts[tree.nodes[i].parent, default: []].append(i)
    }
    return parts.filter { holder, parts in
      holder >= 0 && parts.count > 1 && parts.reduce(0) { $0 + prose(in: $1) } * 2 >= prose
    }.keys.min()
  }

  private func isPart(_ i: Int) -> Bool {
    let range = i..<tree.nodes[i].end
    guard !isDropped(i), headline.map(range.contains) != true, holdsSentence(range) else { return false }
    let headings = range.filter { tree.nodes[$0].tag.isHeading }
    let isDated = range.contains { tree.isTime($0) }
    return (isDated || !headings.isEmpty)
      && headings.allSatisfy { tree.nodes[$0].tag != .h1 && !isLink($0) }
  }

  private func isLink(_ heading: Int) -> Bool {
    (heading..<tree.nodes[heading].end).contains { tree.nodes[$0].tag == .a && tree.nodes[$0]["href"] != nil }
      || tree.ancestors(of: heading).contains { $0 >= 0 && tree.nodes[$0].tag == .a }
  }

  private func holdsSentence(_ range: Range<Int>) -> Bool {
    blocks[index(of: range.lowerBound)..<index(of: range.upperBound)].contains { $0.isSaid || $0.prose > 0 }
  }

  /// Whether the smaller element would leave out words of an article that is marked as one: what somebody says behind it,
  /// or an element like it.
  func leavesWords(_ child: Int, in root: Int) -> Bool {
    guard isMarked(root) else { return false }
    let inside = index(of: child)..<index(of: tree.nodes[child].end)
    let behind = inside.upperBound..<index(of: tree.nodes[root].end)
    if blocks[behind].contains(where: { $0.isSaid && !isOfOthers($0, below: root) }) { return true }
    return children(of: root).contains { i in
      i != child && isLike(i, child)
        && blocks[index(of: i)..<index(of: tree.nodes[i].end)].contains { $0.isSaid || $0.isShortSentence }
    }
  }

  /// Inside an `article`.
  private func isMarked(_ node: Int) -> Bool {
    ([node] + tree.ancestors(of: node)).contains { i in
      i >= 0 && (tree.nodes[i].tag == .article || tree.nodes[i]["itemprop"]?.contains("articleBody") == true)
    }
  }

  private func isLike(_ a: Int, _ b: Int) -> Bool {
    tree.nodes[a].tag == tree.nodes[b].tag && tree.nodes[a]["class"] == tree.nodes[b]["class"]
      && ![.header, .text].contains(tree.nodes[a].tag)
  }

  /// In an article of its own inside the article: the next one's beginning, a comment.
  private func isOfOthers(_ block: PageBlock, below root: Int) -> Bool {
    ([block.element] + tree.ancestors(of: block.element).prefix { $0 != root }).contains { i in
      i >= 0 && i != root && tree.nodes[i].tag == .article
    }
  }
}

extension PageBlock {
  /// A paragraph without links that quotes: “Vote early,” the clerk said.
  fileprivate var isSaid: Bool {
    guard linked == 0, !tag.isHeading, isEnded else { return false }
    return [("“", "”"), ("\"", "\""), ("«", "»")].contains { open, close in
      let parts = text.split(separator: open, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let end = Phrase(close).range(in: parts[1]) else { return false }
      return parts[1][..<end.lowerBound].split(separator: " ").count >= 2
    }
  }

  fileprivate var isShortSentence: Bool {
    linked == 0 && !tag.isHeading && isEnded && text.split(separator: " ").count >= 3 && Byline(text) == nil
      && !Notation(text).isWhole && Credit(text) == nil && !TextLine(text: text).isFurniture
  }

  private var isEnded: Bool { [".", "!", "?", "”", "\"", "»", "…"].contains { text.hasSuffix($0) } }
}
