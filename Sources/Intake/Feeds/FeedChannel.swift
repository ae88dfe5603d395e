import ReportedSpeech

/// What a feed says of all of its entries.
struct FeedChannel {
  var title: String?
  var language: String?
  /// Those of an Atom feed whose entries name none.
  var authors: [String] = []

  mutating func take(_ element: XMLElement) {
    switch element.name {
    case "title", "atom:title": title = title ?? element.line
    case "language", "dc:language": language = language ?? element.line
    case "atom:author": authors += element.first("atom:name")?.line.map { [$0] } ?? []
    default: break
    }
  }
}

extension Reading {
  /// Every entry of an RSS or Atom feed, in order.
  func feed(_ stream: ByteStream) throws {
    var channel = FeedChannel()
    var number = 0
    try stream.forEachElement(in: ["rss", "rdf:RDF", "channel", "atom:feed"], of: self) { part in
      switch part {
      case .opening(let element): channel.language = element["xml:lang"] ?? channel.language
      case .element(let element, let line) where ["item", "atom:entry"].contains(element.name):
        number += 1
        try entry(FeedEntry(element, in: channel), place: "line \(line)", key: key(number))
      case .element(let element, _): channel.take(element)
      }
    }
    if number == 0 { try skip(nil, "holds no entries") }
  }

  private func entry(_ entry: FeedEntry, place: String, key: String) throws {
    let text: MarkedText
    do throws(HTMLTree.Refusal) {
      text = try entry.text(of: self)
    } catch {
      return try skip(place, "the text of this entry \(error.reason)")
    }
    guard !text.text.isEmpty else { return try skip(place, "this entry holds no text") }
    let isExcerpt = entry.isSummary
    try hand(
      on: Record(entry.members(of: self), basis: .feed, mapping: settings.mapping), text, place: place, key: key
    ) { article, _, _ in article.isExcerpt = isExcerpt }
  }
}
