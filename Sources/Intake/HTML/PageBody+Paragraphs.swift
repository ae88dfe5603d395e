extension PageBody {
  /// Takes the root's blocks in order, without the headline, without what is about the article, and without what is
  /// neither: buttons, labels, headings over nothing.
  mutating func fill(from layout: PageLayout, root: Int, titles: [String]) {
    let names = Set((titles + [heading].compactMap { $0 }).map(\.comparedWords))
    let range = min(layout.headline ?? root, root)..<layout.tree.nodes[root].end
    others = NodeRanges(layout.others(root: root))
    let clocks = clocks(layout.blocks.filter { range.contains($0.first) })
    var headings: [PageBlock] = []
    var last: PageBlock?
    for block in layout.blocks where range.contains(block.first) {
      let isOwn = !isOthers(block.first) && !layout.isAboveArticle(block.first, root: root)
      let isOutside = block.first < root && !block.isLead(in: layout)
      if !isOutside, clocks.contains(block.first) {
        headings.append(block)
      } else if isOutside || names.contains(block.text.comparedWords)
        || (last == nil && block.isAboutArticle(in: layout.tree))
      {
        if isOwn { masthead.append(block.text) }
      } else if layout.belongsToQuotation(block.first), last != nil {
        if !block.isLink { add(block, under: headings, after: last, in: layout.tree) }
        headings = []
        last = block
      } else if block.isFurniture {
        if Credit(block.text) != nil { masthead.append(block.text) }
      } else if block.tag.isHeading {
        // Nothing stood under those that this one ends.
        headings.removeAll { $0.tag.level >= block.tag.level && !clocks.contains($0.first) }
        headings.append(block)
      } else if last == nil, !block.isSentence {
        if isOwn { masthead.append(block.text) }
      } else {
        add(block, under: headings, after: last, in: layout.tree)
        headings = []
        last = block
      }
    }
  }

  /// The times that head posts, each with something of the article below it: one alone is a film's length, and two above
  /// one another say when the page was published and changed.
  private func clocks(_ blocks: [PageBlock]) -> Set<Int> {
    let heads = zip(blocks, blocks.dropFirst()).filter { clock, next in
      clock.isClock && !next.isClock && !isOthers(clock.first) && !isOthers(next.first) && !next.isFurniture
    }
    return heads.count > 1 ? Set(heads.map(\.0.first)) : []
  }

  private mutating func add(_ block: PageBlock, under headings: [PageBlock], after last: PageBlock?, in tree: HTMLTree)
  {
    var text = block.text
    if last == nil {
      first = block.first
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed)
      // Old pages part headline, byline and text by line breaks alone.
      if let end = lines.prefix(5).lastIndex(where: { Byline($0) != nil || Notation($0).isWhole }) {
        masthead += lines[...end]
        text = lines[(end + 1)...].joined(separator: "\n").trimmed
      }
    }
    guard !text.isEmpty else { return }
    for heading in headings { composed.add(heading.text, of: heading) }
    let isNextRow =
      block.tag == .tr && last?.tag == .tr
      && last.map { tree.nodes[$0.element].parent } == tree.nodes[block.element].parent
    composed.add(text, of: block, joint: isNextRow && headings.isEmpty ? "\n" : "\n\n")
    prose += block.prose
  }
}

extension PageBlock {
  /// A paragraph above the element that holds all others: an opening set apart, no subtitle.
  fileprivate func isLead(in layout: PageLayout) -> Bool {
    tag == .p && prose >= 80 && !isSummary(in: layout.tree)
  }

  private func isSummary(in tree: HTMLTree) -> Bool {
    ([element] + tree.ancestors(of: element).prefix(2)).contains { i in
      i >= 0 && ![.article, .main, .body, .html].contains(tree.nodes[i].tag)
        && tree.nodes[i].isNamed(for: PageBlock.summaries)
    }
  }

  private static let summaries: Set<String> = [
    "standfirst", "dek", "deck", "subtitle", "subheadline", "subhead", "summary", "description", "excerpt", "abstract",
  ]

  private static let bylines: Set<String> = [
    "byline", "bylines", "author", "authors", "timestamp", "pubdate", "published", "date", "datetime", "posted",
    "updated", "dateline", "meta", "metadata", "kicker", "eyebrow", "readtime", "contributor", "contributors",
  ]

  /// A byline, a date or a subtitle.
  fileprivate func isAboutArticle(in tree: HTMLTree) -> Bool {
    if isTime || Byline(text) != nil || Notation(text).isWhole || isSummary(in: tree) { return true }
    guard text.utf8.count < 200 else { return false }
    let around = [element] + tree.ancestors(of: element).prefix(3)
    return around.contains { i in
      i >= 0 && ![.article, .main, .body, .html].contains(tree.nodes[i].tag)
        && tree.nodes[i].isNamed(for: PageBlock.bylines) && tree.nodes[i].end - i < 60
    }
  }

  /// Ends like a sentence, or holds one.
  fileprivate var isSentence: Bool {
    prose > 0 || [".", "!", "?", "”", "\"", "’", "…", ":", ")", "*"].contains { text.hasSuffix($0) }
  }

  fileprivate var isFurniture: Bool {
    if isTime { return true }
    if isLinked, tag != .blockquote, !["“", "\"", "‘"].contains(where: text.hasPrefix) { return true }
    let isPointer = PageBlock.pointers.contains { text.begins(with: $0) }
    if isPointer, linked * 3 > text.utf8.count { return true }
    if case .copyright? = Credit(text), text.utf8.count < 160 { return true }
    // “No.” and "7 p.m." are short and end like sentences: whoever writes labels ends them with nothing.
    let isSaid = !isPointer && [".", "!", "?", "”", "’", "\""].contains(where: text.hasSuffix)
    guard !isSaid, ![.tr, .pre, .blockquote].contains(tag) else { return false }
    return TextLine(text: text).isFurniture || (prose == 0 && Credit(text) != nil)
  }

  fileprivate var isClock: Bool {
    timed == 0 && (tag.isHeading || [.p, .dt, .li, .div, .td].contains(tag)) && ClockHeading(text)?.isWhole == true
  }

  /// What an embedded post shows besides its words.
  fileprivate var isLink: Bool {
    isTime || ["view this post", "view on ", "see new posts", "♬"].contains { text.begins(with: $0) }
  }

  /// How a line begins that only leads to another page.
  private static let pointers = [
    "read more", "read also", "also read", "read next", "read:", "read the full", "related:", "related ", "see also",
    "see more", "more:", "more on", "watch:", "watch ", "listen:", "listen ", "don’t miss", "don't miss", "click here",
    "follow ", "sign up", "subscribe", "opinion:", "explainer:", "in pictures:", "analysis:", "recommended",
  ]
}

extension HTMLTree.Node {
  fileprivate func isNamed(for words: Set<String>) -> Bool {
    ["class", "id", "itemprop", "rel", "data-testid", "data-component"].contains { name in
      self[name].map { value in
        value.split(whereSeparator: { !$0.isLetter }).contains { words.contains($0.lowercased()) }
      } ?? false
    }
  }
}

extension PageLayout {
  /// The times above the text, and those that say of themselves what they are.
  func times(root: Int, upTo end: Int, isOthers: (Int) -> Bool) -> [Int] {
    let scope = scope(root: root)
    return tree.nodes.indices.filter { i in
      let node = tree.nodes[i]
      guard node.tag == .time || (node.tag == .abbr && node.isNamed(for: ["published", "updated"])), !isOthers(i)
      else {
        return false
      }
      let isMarked = node["pubdate"] != nil || node["itemprop"]?.hasPrefix("date") == true
      return isMarked || (scope.contains(i) && i < end && i >= (headline ?? 0) - 60)
    }
  }
}

extension String {
  /// For comparing headlines: words alone, without case and marks.
  var comparedWords: String {
    lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).joined(separator: " ")
  }
}
