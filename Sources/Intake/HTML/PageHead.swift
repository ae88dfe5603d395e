import ReportedSpeech

/// What a page says of itself beside its text: `meta`, `link`, `title`, JSON-LD.
struct PageHead {
  /// Every named value in order; names in lower case.
  private(set) var metas: [(name: String, value: String, node: Int)] = []
  private(set) var canonical: String?
  private(set) var alternateTitle: String?
  private(set) var language: String?
  private(set) var data = LinkedData([], depth: 0) { _ in false }
  /// Where a program that saved the page says it had it from.
  private(set) var savedFrom: String?
  private(set) var authors: [String] = []

  /// - Parameter address: where the page was fetched, if that is known.
  init(_ tree: HTMLTree, address: String?, depth: Int) {
    var scripts: [String] = []
    var base: String?
    // What a post says of itself it says of no page.
    let posts = NodeRanges(
      tree.nodes.indices.filter { tree.nodes[$0]["itemprop"]?.lowercased() == "liveblogupdate" }
        .map { $0..<tree.nodes[$0].end })
    for (i, node) in tree.nodes.enumerated() {
      switch node.tag {
      case .html: language = language ?? node["lang"]?.trimmed
      case .meta where node["itemprop"] == nil || !posts.contains(i): add(node, at: i)
      case .base: base = base ?? node["href"]
      case .link where node["rel"]?.lowercased() == "canonical": canonical = canonical ?? node["href"]
      case .title:
        alternateTitle = alternateTitle ?? node.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      case .script where node["type"]?.lowercased().contains("ld+json") == true: scripts.append(node.text)
      default:
        if node["itemprop"] != nil || node["rel"] == "author", !posts.contains(i) { note(i, of: tree) }
      }
    }
    savedFrom = tree.comments.lazy.compactMap(PageHead.origin).first
    canonical = canonical.flatMap { PageHead.resolved($0, against: base ?? address ?? self["og:url"] ?? savedFrom) }
    let own = Set([canonical, self["og:url"]].compactMap { $0.flatMap(WebAddress.init)?.canonical })
    let titles = Set(
      tree.elements(.h1).map { tree.words(in: $0).comparedWords } + [self["og:title"]?.comparedWords ?? ""])
    data = LinkedData(scripts, depth: depth) { text in
      WebAddress(text).map { own.contains($0.canonical) } ?? titles.contains(text.comparedWords)
    }
  }

  subscript(name: String) -> String? { metas.first { $0.name == name && !$0.value.isEmpty }?.value }

  private mutating func add(_ node: HTMLTree.Node, at i: Int) {
    guard let content = node["content"]?.trimmed, !content.isEmpty else { return }
    for attribute in ["property", "name", "itemprop", "http-equiv"] {
      if let name = node[attribute]?.trimmed.lowercased(), !name.isEmpty {
        // Of a server's answer the date is when it answered.
        if attribute == "http-equiv", name == "date" { return }
        metas.append((name, content, i))
        return
      }
    }
  }

  /// Microdata, and links that lead to the author.
  private mutating func note(_ i: Int, of tree: HTMLTree) {
    let node = tree.nodes[i]
    let properties = (node["itemprop"] ?? "").split(separator: " ").map { $0.lowercased() }
    if authors.count < 20, node["rel"] == "author" || properties.contains("author") {
      let words = tree.words(in: i)
      let isNew = !words.isEmpty && words.utf8.count < 100 && !authors.contains { $0 == words || words.contains($0) }
      if isNew { authors.append(words) }
    }
    for property in properties where ["datepublished", "datemodified", "headline"].contains(property) {
      let value = node["datetime"] ?? node["content"] ?? (property == "headline" ? tree.words(in: i) : "")
      // A `time` is read where it stands.
      if !value.isEmpty, node.tag != .time, node.tag != .meta { metas.append((property, value, i)) }
    }
  }

  /// "saved from url=(0042)https://…" (Chromium), "Page saved with SingleFile url: https://…".
  private static func origin(_ comment: String) -> String? {
    for label in ["saved from url=(", "url: ", "Mirrored from "] {
      guard let range = Phrase(label).range(in: comment) else { continue }
      var rest = comment[range.upperBound...]
      if label.hasSuffix("("), let close = rest.firstIndex(of: ")") { rest = rest[rest.index(after: close)...] }
      let word = String(rest.trimmed.prefix { !$0.isWhitespace })
      if let address = label.hasPrefix("Mirrored") ? WebAddress("http://" + word).map({ _ in "http://" + word }) : word,
        WebAddress(address) != nil
      {
        return address
      }
    }
    return nil
  }

  /// A whole address of one that may be only a path.
  static func resolved(_ text: String, against base: String?) -> String? {
    if WebAddress(text) != nil { return text.hasPrefix("//") ? "https:" + text : text }
    guard text.hasPrefix("/"), let base = base.flatMap(WebAddress.init) else { return nil }
    return base.scheme + "://" + base.host + (base.port.map { ":" + $0 } ?? "") + text
  }
}
