/// A page's blocks with what is known of where they stand.
struct PageLayout {
  let tree: HTMLTree
  let headline: Int?
  private(set) var blocks: [PageBlock]
  /// Prose of the blocks before each.
  private var sums: [Int] = []
  private(set) var dropped: [Range<Int>] = []
  private let quoted: NodeRanges
  private let embedded: [Int]
  let runs: WordRuns

  init(tree: HTMLTree, blocks: [PageBlock], headline: Int?) {
    self.tree = tree
    self.blocks = blocks
    self.headline = headline
    runs = WordRuns(blocks)
    let quotations = tree.setOffQuotations
    quoted = NodeRanges(
      quotations.map { $0.quote + 1..<max($0.quote + 1, tree.nodes[$0.quote].end) }
        + quotations.compactMap(\.credit).map { $0..<tree.nodes[$0].end })
    embedded = quotations.filter(\.isEmbedded).map(\.quote)
    sum()
  }

  /// What stands below a line that is one link is mostly the summary of another article, and tells nothing of where
  /// this one is.
  private mutating func sum() {
    var isBelowLink = false
    sums = blocks.reduce(into: [0]) { sums, block in
      sums.append(sums[sums.count - 1] + (isBelowLink ? 0 : block.prose))
      // Its date may stand between.
      isBelowLink = (block.isLinked && block.text.utf8.count >= 20) || (isBelowLink && block.prose < 80)
    }
  }

  var prose: Int { sums.last ?? 0 }

  func prose(in node: Int) -> Int { sums[index(of: tree.nodes[node].end)] - sums[index(of: node)] }

  /// Of the first block that begins at or behind a node.
  func index(of node: Int) -> Int {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].first < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func isDropped(_ node: Int) -> Bool {
    var (low, high) = (0, dropped.count)
    while low < high {
      let middle = (low + high) / 2
      if dropped[middle].upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low < dropped.count && dropped[low].contains(node)
  }

  /// Where names mislead so far that nothing is left, they are not believed.
  mutating func dropFurniture() {
    let holders = articleHolders()
    let (before, all) = (prose, blocks)
    var i = 0
    while i < tree.nodes.count {
      if isFurniture(i, holders: holders) {
        dropped.append(i..<tree.nodes[i].end)
        i = tree.nodes[i].end
      } else {
        i += 1
      }
    }
    blocks = blocks.filter { !isDropped($0.first) }
    sum()
    if before > 0, prose == 0 {
      (blocks, dropped) = (all, [])
      sum()
    }
  }

  private func isFurniture(_ i: Int, holders: [Int]) -> Bool {
    let tag = tree.nodes[i].tag
    guard tag != .text, tag != .html, tag != .body, tag != .main, let kind = tree.furniture(i) else { return false }
    let range = i..<tree.nodes[i].end
    if holders.holdsOne(in: range) { return false }
    if kind == .likely, belongsToQuotation(i) || holdsEmbedded(range) || isOwnPullQuote(i) { return false }
    return kind == .certain || prose(in: i) * 2 <= prose
  }

  /// Lies in a quotation that is set off, or says whose it is.
  func belongsToQuotation(_ node: Int) -> Bool { quoted.contains(node) }

  private func holdsEmbedded(_ range: Range<Int>) -> Bool {
    range.count < 200 && !embedded.slice(range, by: { $0 }).isEmpty
  }

  /// What only the article's own surroundings hold.
  private func articleHolders() -> [Int] {
    var holders = headline.map { [$0] } ?? []
    for (i, node) in tree.nodes.enumerated() {
      switch node.tag {
      case .main: holders.append(i)
      case .article where prose(in: i) * 2 > prose: holders.append(i)
      case _ where node["itemprop"]?.contains("articleBody") == true: holders.append(i)
      default: break
      }
    }
    return holders.sorted()
  }

  /// The smallest element around nearly all prose.
  func root() -> Int {
    guard prose > 0 else { return 0 }
    if let posts = holderOfPosts() { return posts }
    var root = scope()
    let enough = prose(in: root) * 85 / 100
    var spoken: SpokenBlocks?
    while let child = children(of: root).first(where: { prose(in: $0) >= enough }), isContainer(child) {
      spoken = spoken ?? (isMarked(root) ? SpokenBlocks(blocks) : nil)
      if let spoken, leavesWords(child, in: root, spoken) { break }
      root = child
    }
    return root
  }

  private func isContainer(_ i: Int) -> Bool {
    switch tree.nodes[i].tag {
    case .p, .li, .blockquote, .pre, .ul, .ol, .text, .a, .h1, .h2, .h3: false
    default: true
    }
  }

  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var i = node + 1
    while i < tree.nodes[node].end {
      children.append(i)
      i = tree.nodes[i].end
    }
    return children
  }

  /// Where the descent begins: what the page itself marks as the article, if half of all prose lies in it.
  private func scope() -> Int {
    // A page that goes on with the next article has a headline in each.
    if let headline, let own = tree.ancestors(of: headline).first(where: { $0 >= 0 && tree.nodes[$0].tag == .article }),
      prose(in: own) * 5 >= prose
    {
      return own
    }
    let marked = tree.nodes.indices.filter {
      !isDropped($0)
        && (tree.nodes[$0].tag == .article || tree.nodes[$0]["itemprop"]?.contains("articleBody") == true)
    }
    if let best = marked.max(by: { prose(in: $0) < prose(in: $1) }), prose(in: best) * 2 >= prose { return best }
    if let main = tree.nodes.firstIndex(where: { $0.tag == .main || $0["role"] == "main" }),
      prose(in: main) * 2 >= prose
    {
      return main
    }
    return tree.nodes.firstIndex { $0.tag == .body } ?? 0
  }
}

extension [Int] {
  /// Of sorted numbers.
  fileprivate func holdsOne(in range: Range<Int>) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] < range.upperBound
  }
}
