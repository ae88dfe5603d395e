/// The article on its page: its paragraphs, and what the page says above them of who wrote it and when.
struct PageBody {
  var composed = ComposedText()
  /// Lines that are about the article: byline, date, section.
  var masthead: [String] = []
  /// The headline that a reader sees.
  var heading: String?
  /// The `<time>` elements that date the article.
  var times: [Int] = []
  /// What of the page is other articles', comments, or the page's own frame.
  var others = NodeRanges([])
  /// Its parts that have times of their own.
  var posts: [PostTimes.Post] = []
  /// The element that holds it.
  var root = 0
  /// Index of the first paragraph's first text.
  var first: Int?
  /// Bytes of sentences that are in `paragraphs`.
  var prose = 0

  /// Whether a node says nothing of this article.
  func isOthers(_ node: Int) -> Bool { others.contains(node) }

  var text: MarkedText { MarkedText(text: composed.text, markings: composed.markings) }
}

extension HTMLTree {
  /// Finds the article: what is furniture goes, then the smallest element that still holds nearly all that reads like
  /// sentences is it, whatever it is called.
  ///
  /// - Parameter titles: what the page's metadata calls it, to know its headline by.
  func body(titles: [String]) -> PageBody {
    let blocks = blocks()
    let headline = headline(titles: titles)
    var layout = PageLayout(tree: self, blocks: blocks, headline: headline)
    layout.dropFurniture()
    var body = PageBody()
    guard !nodes.isEmpty else { return body }
    let root = layout.root()
    body.heading = headline.map { words(in: $0) }
    body.fill(from: layout, root: root, titles: titles)
    body.root = root
    let end = body.first ?? nodes[root].end
    let others = layout.others(root: root)
    // A post's time may stand in its own small foot.
    let isFoot = { (range: Range<Int>) in self.nodes[range.lowerBound].tag == .footer && range.count < 40 }
    let framed = NodeRanges(others.filter { !isFoot($0) })
    body.posts = PostTimes(self, root: root, composed: body.composed, isOthers: framed.contains).posts
    // What a post says of its time it says of itself alone.
    body.others = NodeRanges(others + body.posts.map(\.nodes))
    body.times = layout.times(root: root, upTo: end, isOthers: body.isOthers)
    body.composed.markings = quotationMarkings(in: body.composed)
    return body
  }

  /// The `h1` that the page's metadata names, else the first of three words or more, else the first.
  private func headline(titles: [String]) -> Int? {
    let all = elements(.h1).map { (node: $0, words: words(in: $0)) }.filter { !$0.words.isEmpty }
    let named = all.first { heading in titles.contains { $0.trimmed == heading.words } }
    return (named ?? all.first { $0.words.contains { $0 == " " } } ?? all.first)?.node
  }
}
