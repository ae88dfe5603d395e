/// The article on its page: its paragraphs, and what the page says above them of who wrote it and when.
struct PageBody {
  var paragraphs: [String] = []
  /// Lines that are about the article: byline, date, section.
  var masthead: [String] = []
  /// The headline that a reader sees.
  var heading: String?
  /// The `<time>` elements that date the article.
  var times: [Int] = []
  /// Index of the first paragraph's first text.
  var first: Int?
  /// Bytes of sentences that are in `paragraphs`.
  var prose = 0

  var text: String { paragraphs.joined(separator: "\n\n") }
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
    let root = layout.root()
    var body = PageBody()
    body.heading = headline.map { words(in: $0) }
    body.fill(from: layout, root: root, titles: titles)
    body.times = layout.times(upTo: body.first ?? nodes[root].end)
    return body
  }

  /// The `h1` that the page's metadata names, else the first of three words or more, else the first.
  private func headline(titles: [String]) -> Int? {
    let all = elements(.h1).map { (node: $0, words: words(in: $0)) }.filter { !$0.words.isEmpty }
    let named = all.first { heading in titles.contains { $0.trimmed == heading.words } }
    return (named ?? all.first { $0.words.contains { $0 == " " } } ?? all.first)?.node
  }
}
