/// An article in several elements beside one another: the posts of a live blog, a long part and a short one.
extension PageLayout {
  /// The element around several `article`s that are one page's parts: below its headline, and none with one of its own
  /// or with a heading that leads elsewhere.
  func holderOfPosts() -> Int? {
    let articles = tree.elements(.article).filter { !isDropped($0) }
    guard articles.count > 1 else { return nil }
    let marks = PartMarks(tree, sentences: SpokenBlocks(blocks).sentences)
    var parts: [Int: [Int]] = [:]
    for i in articles where prose(in: i) > 0 || marks.holdsSentence(in: i..<tree.nodes[i].end) {
      let range = i..<tree.nodes[i].end
      if headline.map(range.contains) != true, marks.isPart(range) {
        parts[holder(of: i), default: []].append(i)
      }
    }
    // Where the headline has an article of its own, what lies outside it is other articles'.
    let own = headline.flatMap { tree.ancestors(of: $0).first { $0 >= 0 && tree.nodes[$0].tag == .article } }
    return parts.filter { holder, parts in
      holder >= 0 && parts.count > 1 && own.map { ($0..<tree.nodes[$0].end).contains(holder) } ?? true
        && parts.reduce(0) { $0 + prose(in: $1) } * 2 >= prose
    }.keys.min()
  }

  /// The element around it; where that holds it alone, as an entry of a list does, the one around that.
  private func holder(of article: Int) -> Int {
    var node = article
    while case let parent = tree.nodes[node].parent, parent >= 0,
      [.li, .div, .section].contains(tree.nodes[parent].tag),
      tree.nodes[parent].end - parent - (tree.nodes[node].end - node) <= 3
    {
      node = parent
    }
    return tree.nodes[node].parent
  }

  /// Whether the smaller element would leave out words of an article that is marked as one: what somebody says behind it,
  /// or an element like it.
  func leavesWords(_ child: Int, in root: Int, _ spoken: SpokenBlocks) -> Bool {
    let behind = tree.nodes[child].end..<max(tree.nodes[child].end, tree.nodes[root].end)
    if spoken.said.slice(behind, by: \.first).contains(where: { !isOfOthers($0, below: root) }) { return true }
    return children(of: root).contains { i in
      i != child && isLike(i, child) && !spoken.sentences.slice(i..<tree.nodes[i].end, by: \.first).isEmpty
    }
  }

  /// Inside an `article`.
  func isMarked(_ node: Int) -> Bool {
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

/// What tells a page's parts: their times, their headings, and those headings that are another article's.
private struct PartMarks {
  private var times: [Int] = []
  private var headings: [Int] = []
  private var foreign: [Int] = []
  private let sentences: [PageBlock]

  init(_ tree: HTMLTree, sentences: [PageBlock]) {
    self.sentences = sentences
    for i in tree.nodes.indices {
      if tree.isTime(i) { times.append(i) }
      guard tree.nodes[i].tag.isHeading else { continue }
      headings.append(i)
      if tree.nodes[i].tag == .h1 || PartMarks.isLink(i, tree) { foreign.append(i) }
    }
  }

  /// "#post-7" leads to the post itself.
  private static func isLink(_ heading: Int, _ tree: HTMLTree) -> Bool {
    (heading..<tree.nodes[heading].end).prefix(40).contains {
      tree.nodes[$0].tag == .a && tree.nodes[$0]["href"]?.contains("#") == false
    }
      || tree.ancestors(of: heading).contains { $0 >= 0 && tree.nodes[$0].tag == .a }
  }

  func isPart(_ range: Range<Int>) -> Bool {
    func holds(_ all: [Int]) -> Bool { !all.slice(range, by: { $0 }).isEmpty }
    return (holds(times) || holds(headings)) && !holds(foreign)
  }

  func holdsSentence(in range: Range<Int>) -> Bool { !sentences.slice(range, by: \.first).isEmpty }
}

/// The blocks of a page that quote, and those that are sentences however short; each is asked for once.
struct SpokenBlocks {
  let said: [PageBlock]
  let sentences: [PageBlock]

  init(_ blocks: [PageBlock]) {
    said = blocks.filter(\.isSaid)
    sentences = blocks.filter { $0.isSaid || $0.isShortSentence }
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
