import ReportedSpeech

extension PageHead {
  /// Every date that the page gives of itself, each with what vouches for it. A date that cannot be read is a note.
  func datings(of body: PageBody, in tree: HTMLTree, settings: ReadingSettings, notes: inout [String]) -> [Dating] {
    var all: [Dating] = []
    var read = 0
    func add(_ text: String?, _ basis: Dating.Basis, _ field: String) {
      guard let words = text?.trimmed, !words.isEmpty, read < PageHead.mostDates else { return }
      read += 1
      let stated = StatedDate(field: field, words: words)
      let dating = stated.dating(basis, order: nil, settings: settings, notes: &notes)
      if let dating, !all.contains(dating) { all.append(dating) }
    }
    add(data["datePublished"]?.dateWords, .jsonLD, "JSON-LD datePublished")
    // A draft is older than what was published of it: only where nothing else is said.
    if data["datePublished"] == nil {
      let created = data["dateCreated"] != nil ? "dateCreated" : "uploadDate"
      add(data[created]?.dateWords, .jsonLD, "JSON-LD \(created)")
    }
    add(data["dateModified"]?.dateWords, .modified, "JSON-LD dateModified")
    for meta in metas where !body.isOthers(meta.node) {
      if PageHead.published.contains(meta.name) { add(meta.value, .meta, "meta \(meta.name)") }
      if PageHead.modified.contains(meta.name) { add(meta.value, .modified, "meta \(meta.name)") }
    }
    for i in body.times {
      add(tree.timeWords(i), tree.isOfChange(i) ? .modified : .time, "time")
    }
    return all
  }

  /// A page that gives more does so to take time.
  private static let mostDates = 64

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
