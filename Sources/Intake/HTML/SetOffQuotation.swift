/// A quotation that markup sets off, `blockquote` or a box that its maker calls a quote and that ends in a credit, and the element that names whose it is: `cite`, `footer`, `figcaption`
/// or what its maker calls so.
struct SetOffQuotation {
  let quote: Int
  let credit: Int?
  /// A post of another site that the page shows: its last line says whose.
  let isEmbedded: Bool
}

extension HTMLTree {
  /// The outermost ones, in order.
  var setOffQuotations: [SetOffQuotation] {
    var all: [SetOffQuotation] = []
    var i = 0
    while i < nodes.count, all.count < HTMLTree.mostQuotations {
      guard nodes[i].tag == .blockquote || isQuoteBox(i) else {
        i += 1
        continue
      }
      all.append(SetOffQuotation(quote: i, credit: credit(of: i), isEmbedded: isEmbedded(i)))
      i = nodes[i].end
    }
    return all
  }

  /// A page that has more has them to take time.
  private static let mostQuotations = Limits.setOffQuotations

  /// `<div class="quote">` with a sentence and whose it is.
  private func isQuoteBox(_ i: Int) -> Bool {
    guard [.div, .figure, .section, .aside].contains(nodes[i].tag), nodes[i].end - i < 40, let name = nodes[i]["class"],
      name.split(separator: " ").contains(where: { !HTMLTree.quoteNames.isDisjoint(with: $0.nameWords) }),
      !(i..<nodes[i].end).contains(where: { nodes[$0].tag == .blockquote }), let credit = creditInside(i)
    else { return false }
    let words = (i..<credit).lazy.filter { nodes[$0].tag == .text }.map { nodes[$0].text }.joined(separator: " ")
      .trimmed
    return words.split(separator: " ").count >= 3 && [".", "!", "?", "”", "\"", "…"].contains { words.hasSuffix($0) }
  }

  private static let quoteNames: Set<String> = ["quote", "pullquote", "blockquote", "quotation"]

  private func credit(of quote: Int) -> Int? { creditInside(quote) ?? creditBeside(quote) }

  /// The last element in it that is a credit and behind which nothing more is said.
  private func creditInside(_ quote: Int) -> Int? {
    let inside = (quote + 1)..<max(quote + 1, nodes[quote].end)
    guard let last = inside.last(where: { nodes[$0].tag == .text && !nodes[$0].text.trimmed.isEmpty }) else {
      return nil
    }
    let around = ancestors(of: last).prefix { $0 > quote }
    // Of a `cite` in a `footer` the footer; a `cite` in the quotation's own paragraph may be a title.
    let credit = around.last { isCredit($0) }
    guard let credit, holdsWords(inside.lowerBound..<credit) else { return nil }
    return credit
  }

  /// In the figure around it, or right behind it.
  private func creditBeside(_ quote: Int) -> Int? {
    if let figure = ancestors(of: quote).prefix(4).first(where: { $0 >= 0 && nodes[$0].tag == .figure }) {
      let inside = (figure + 1)..<nodes[figure].end
      let isOnly = inside.allSatisfy { nodes[$0].tag != .blockquote || $0 == quote || isInside($0, quote) }
      let captions = inside.filter { !isInside($0, quote) && (nodes[$0].tag == .figcaption || isCredit($0)) }
      if isOnly, let caption = captions.first { return caption }
    }
    var next = nodes[quote].end
    while next < nodes.count, nodes[next].tag == .text, nodes[next].text.trimmed.isEmpty { next += 1 }
    guard next < nodes.count, nodes[next].parent == nodes[quote].parent, nodes[next].tag != .text else { return nil }
    return isCredit(next) && nodes[next].tag != .footer && nodes[next].end - next < 12 ? next : nil
  }

  private func isInside(_ node: Int, _ element: Int) -> Bool { node > element && node < nodes[element].end }

  private func holdsWords(_ range: Range<Int>) -> Bool {
    range.contains { nodes[$0].tag == .text && nodes[$0].text.contains(where: \.isLetter) }
  }

  private func isCredit(_ i: Int) -> Bool {
    switch nodes[i].tag {
    case .cite, .footer, .figcaption, .address: return true
    case .text, .a, .blockquote: return false
    default: break
    }
    return ["class", "itemprop"].contains { name in
      nodes[i][name].map { value in
        value.split { !$0.isLetter }.contains { HTMLTree.creditNames.contains($0.lowercased()) }
      } ?? false
    }
  }

  private static let creditNames: Set<String> = [
    "attribution", "author", "speaker", "cite", "citation", "credit", "quotee", "source", "byline", "quotecredit",
    "quoteauthor", "quotesource",
  ]

  private func isEmbedded(_ quote: Int) -> Bool {
    let own = [nodes[quote]["class"], nodes[quote].parent >= 0 ? nodes[nodes[quote].parent]["class"] : nil]
    return own.compactMap { $0 }.contains { names in HTMLTree.embedNames.contains { Phrase($0).range(in: names) != nil }
    }
  }

  private static let embedNames = [
    "twitter-tweet", "twitter-video", "bluesky-embed", "mastodon-embed", "instagram-media", "fb-post", "fb-xfbml",
    "fb-video", "text-post-media", "tiktok-embed", "reddit-embed", "reddit-card", "tumblr-post", "truthsocial-embed",
  ]
}
