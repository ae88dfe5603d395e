import ReportedSpeech

/// One `item` of an RSS feed or `entry` of an Atom feed.
struct FeedEntry {
  private let element: XMLElement
  private let channel: FeedChannel
  private let body: FeedText?

  init(_ element: XMLElement, in channel: FeedChannel) {
    self.element = element
    self.channel = channel
    body = FeedText(element)
  }

  /// The feed gives no more than a description of the article.
  var isSummary: Bool { body?.isSummary ?? true }

  func text(of reading: Reading) throws(HTMLTree.Refusal) -> MarkedText {
    try body?.seen(reading).withoutSignature ?? MarkedText(text: "")
  }

  /// What is known of the article, in names that a record knows, and all else in the feed's own.
  func members(of reading: Reading) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    func add(_ name: String, _ value: String?) {
      if let value { members.append(JSONValue.Member(name, .string(value))) }
    }
    add("id", id)
    add("url", address)
    add("title", title(reading))
    add("author", authors.isEmpty ? nil : authors.joined(separator: "; "))
    add("outlet", outlet ?? channel.title)
    add("outlet_domain", (element.first("source")?["url"]).flatMap(WebAddress.host))
    add("language", element["xml:lang"] ?? channel.language)
    for name in FeedEntry.dates { add(name.1, element.first(name.0)?.line) }
    let others = element.elements.filter {
      !FeedEntry.known.contains($0.name) && $0.name != body?.element && !$0.isPageLink
    }
    var names: [String] = []
    for other in others where !names.contains(other.name) { names.append(other.name) }
    for name in names {
      let values = others.filter { other in other.name == name }.map { $0.json }
      members.append(JSONValue.Member(name, values.count == 1 ? values[0] : .array(values)))
    }
    return members
  }

  /// Its own id. A permanent link is an address and is compared as one.
  private var id: String? {
    guard let id = element.first("guid")?.line ?? element.first("atom:id")?.line else { return nil }
    let isLink = element.first("guid").map { $0["isPermaLink"]?.lowercased() != "false" } ?? true
    return isLink ? WebAddress(id)?.canonical ?? id : id
  }

  /// A feed that counts its readers names the article's own address besides the one that leads there.
  private var address: String? {
    let links = element.elements.filter(\.isPageLink)
    let link = element.first("feedburner:origLink")?.line ?? element.first("link")?.line
    let page = links.first { $0["type"] == nil || $0["type"] == "text/html" } ?? links.first
    return link ?? page?["href"]
      ?? element.first("guid")?.line.flatMap { WebAddress($0) == nil ? nil : $0 }
  }

  /// Publishers write titles as text, as HTML, and as HTML that was written as text once more.
  private func title(_ reading: Reading) -> String? {
    guard let title = element.first("title") ?? element.first("atom:title"), let line = title.line else { return nil }
    let isPlain = title["type"] == "text" || !(line.mayHoldTags || line.utf8.contains(UInt8(ascii: "&")))
    let words = isPlain ? nil : try? reading.markedText(ofHTML: line).text
    return words.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed } ?? line
  }

  private var authors: [String] {
    let creators = (element.all("dc:creator") + element.all("itunes:author")).compactMap(\.line)
    if !creators.isEmpty { return creators }
    let names = element.all("atom:author").compactMap { $0.first("atom:name")?.line }
    if !names.isEmpty { return names }
    let written = element.all("author").compactMap(\.line).map(FeedEntry.name)
    return written.isEmpty ? channel.authors : written
  }

  /// RSS wants "ann@harborcourier.example (Ann Lee)".
  private static func name(_ author: String) -> String {
    guard author.contains("@"), let open = author.firstIndex(of: "("), author.hasSuffix(")") else { return author }
    return author[author.index(after: open)...].dropLast().trimmed
  }

  /// Where the entry was taken over from another feed, that one.
  private var outlet: String? {
    element.first("source")?.line ?? element.first("atom:source/atom:title")?.line
  }

  /// As the feed calls them where a record knows that name too, so that a note names the feed's own.
  private static let dates = [
    ("pubDate", "pubDate"), ("atom:published", "published"), ("dc:date", "date"), ("dcterms:created", "datetime"),
    ("atom:updated", "updated"), ("dcterms:modified", "modified"),
  ]

  private static let known: Set<String> = [
    "title", "atom:title", "link", "guid", "atom:id", "author", "atom:author", "dc:creator", "itunes:author",
    "pubDate", "atom:published", "dc:date", "dcterms:created", "atom:updated", "dcterms:modified", "source",
    "feedburner:origLink",
  ]
}

extension XMLElement {
  fileprivate var isPageLink: Bool { name == "atom:link" && (self["rel"] == nil || self["rel"] == "alternate") }
}

extension MarkedText {
  /// Without what WordPress writes below every entry.
  fileprivate var withoutSignature: MarkedText {
    let paragraphs = text.components(of: "\n\n")
    guard paragraphs.count > 1, let last = paragraphs.last, last.hasPrefix("The post "),
      last.components(of: " appeared first on ").count == 2
    else { return self }
    return cut(at: text.unicodeScalars.count - last.unicodeScalars.count - 2)
  }
}
