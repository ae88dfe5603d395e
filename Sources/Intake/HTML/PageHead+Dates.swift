import ReportedSpeech

extension PageHead {
  /// Every date that the page gives, each with what vouches for it. A date that cannot be read is a note; in a `time`
  /// it is not, where "2 hours ago" is usual.
  func datings(times: [Int], in tree: HTMLTree, zone: Zone?, notes: inout [String]) -> [Dating] {
    var all: [Dating] = []
    func add(_ text: String?, _ basis: Dating.Basis, name: String?) {
      guard let text = text?.trimmed, !text.isEmpty, all.count < PageHead.mostDates else { return }
      switch WrittenTime.reading(text) {
      case .time(let time):
        if let dating = time.dating(basis, zone: zone), !all.contains(dating) { all.append(dating) }
      case .ambiguous:
        if let name { notes.append("the \(name) “\(text)” may mean two days and was not used") }
      case .none:
        if let name { notes.append("the \(name) “\(text.prefix(60))” is not a date that is known and was not used") }
      }
    }
    // A draft is older than what was published of it: only where nothing else is said.
    let published = data["datePublished"]?.word
    add(published ?? data["dateCreated"]?.word ?? data["uploadDate"]?.word, .jsonLD, name: "JSON-LD date")
    add(data["dateModified"]?.word, .modified, name: "JSON-LD dateModified")
    for (name, value) in metas {
      if PageHead.published.contains(name) { add(value, .meta, name: "meta \(name)") }
      if PageHead.modified.contains(name) { add(value, .modified, name: "meta \(name)") }
    }
    for i in times {
      let node = tree.nodes[i]
      let value = node["datetime"] ?? (node.tag == .abbr ? node["title"] : nil) ?? tree.words(in: i)
      add(value, isOfChange(i, in: tree) ? .modified : .time, name: nil)
    }
    return all
  }

  /// A page that gives more does so to take time.
  private static let mostDates = 64

  /// The time of an "Updated": by its own names, or by the words before it.
  private func isOfChange(_ i: Int, in tree: HTMLTree) -> Bool {
    let names = [tree.nodes[i]["itemprop"], tree.nodes[i]["class"], tree.nodes[i]["data-testid"]]
    if let all = names.compactMap({ $0?.lowercased() }).first, all.contains("modif") || all.contains("updat") {
      return true
    }
    if tree.nodes[i]["itemprop"]?.lowercased() == "datepublished" { return false }
    var before = ""
    for j in stride(from: i - 1, to: max(-1, i - 8), by: -1) where tree.nodes[j].tag == .text {
      before = tree.nodes[j].text + before
    }
    let words = before.lowercased().split(whereSeparator: { !$0.isLetter }).suffix(3)
    return words.contains { $0.hasPrefix("updat") || $0.hasPrefix("modif") || $0.hasPrefix("revis") }
      && !words.contains { $0.hasPrefix("publish") }
  }

  private static let published: Set<String> = [
    "article:published_time", "og:published_time", "article:published", "article.published", "datepublished",
    "date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.issued", "dcterms.created",
    "dc:date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date",
    "publication_date", "publication-date", "published_time", "published-date", "published_date", "pub_date",
    "article_date_original", "article:post_date", "originalpublicationdate", "cxenseparse:recs:publishtime",
    "bt:pubdate", "ptime", "pdate", "displaydate", "rnews:datepublished", "citation_publication_date",
    "citation_date", "created", "release_date", "article-publication-date", "article:publicationdate", "issue_date",
  ]

  private static let modified: Set<String> = [
    "article:modified_time", "og:updated_time", "og:modified_time", "article:modified", "datemodified",
    "dc.date.modified", "dcterms.modified", "dc.modified", "last-modified", "lastmod", "lastmodified", "last_modified",
    "revised", "modified_time", "modified-date", "utime", "article:updated_time", "bt:moddate", "updated",
    "article-modified-date",
  ]
}
