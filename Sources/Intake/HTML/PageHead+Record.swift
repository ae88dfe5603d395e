import ReportedSpeech

extension PageHead {
  /// All that a page may call its article, the most trusted first.
  var titles: [String] {
    let all = [
      data["headline"]?.word, self["og:title"], self["headline"], self["title"], self["dc.title"],
      self["twitter:title"], data["name"]?.word,
    ]
    return all.compactMap { $0?.withoutReferences }.map(withoutOutlet)
  }

  var outletName: String? {
    let all = [
      self["og:site_name"], data["publisher"]?.name, self["publisher"], self["dc.publisher"], self["application-name"],
      self["cre"], self["copyright"],
    ]
    return all.compactMap { $0?.withoutReferences }.first { WebAddress($0) == nil && $0.utf8.count <= 80 }
  }

  /// Without " | Harbor Courier" behind it.
  func withoutOutlet(_ title: String) -> String {
    guard let name = outletName else { return title }
    for separator in [" | ", " - ", " – ", " — ", " : ", " · "] {
      let tail = separator + name
      if title.utf8.count > tail.utf8.count, title.lowercased().hasSuffix(tail.lowercased()) {
        return title.dropLast(tail.count).trimmed
      }
    }
    return title
  }

  /// As a record in the names that every record uses; what is not used lies in `meta` and `json-ld`.
  ///
  /// - Parameters:
  ///   - address: where the page was fetched, if that is known.
  ///   - fetched: when, as its crawler wrote it.
  func record(body: PageBody, address: String?, fetched: String?) -> Record {
    var members: [JSONValue.Member] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.trimmed.isEmpty { members.append(JSONValue.Member(name, .string(value))) }
    }
    let named = [
      address, savedFrom, self["og:url"].flatMap { PageHead.resolved($0, against: canonical) }, canonical, data.address,
    ].compactMap { $0 }
    // A front page's address is not this page's, unless it was fetched there.
    let own = address ?? named.first { WebAddress($0).map { !$0.isNoIdentity() } ?? false } ?? named.first
    add("url", own)
    add("canonical_url", ownCanonical(of: own))
    add("title", titles.first ?? body.heading ?? alternateTitle.map { withoutOutlet($0.withoutReferences) })
    add("sitename", outletName)
    add("author", byline)
    add("language", data["inLanguage"]?.word ?? language ?? self["og:locale"] ?? self["content-language"])
    add("retrieved_at", fetched)
    let unused = unused
    if !unused.metas.isEmpty { members.append(JSONValue.Member("meta", .object(unused.metas))) }
    if !unused.data.isEmpty { members.append(JSONValue.Member("json-ld", .object(unused.data))) }
    return Record(members)
  }

  /// The address that the page gives itself. One of another site is where the text came from, and a front page is a
  /// slip: neither names this page.
  private func ownCanonical(of own: String?) -> String? {
    guard let stated = (canonical ?? self["og:url"]).flatMap(WebAddress.init) else { return nil }
    guard let own = own.flatMap(WebAddress.init) else { return stated.canonical }
    let isCopy = WebAddress.forwarders.contains(own.host) || own.host.hasSuffix(".cdn.ampproject.org")
    let isSameSite = WebAddress.registrableDomain(stated.host) == WebAddress.registrableDomain(own.host)
    return isSameSite || isCopy ? stated.canonical : nil
  }

  private var byline: String? {
    var names = data["author"]?.names
    let keys = [
      "author", "article:author", "og:author", "byl", "dc.creator", "dcterms.creator", "parsely-author",
      "sailthru.author", "citation_author", "article:author_name", "twitter:data1",
    ]
    for key in keys where names == nil {
      let all = metas.filter { $0.name == key && WebAddress($0.value) == nil }.map(\.value)
      if key == "twitter:data1", self["twitter:label1"]?.lowercased().contains("written by") != true { continue }
      if !all.isEmpty { names = all.joined(separator: "; ") }
    }
    names = names ?? (authors.isEmpty ? nil : authors.joined(separator: "; "))
    return names.map { $0.withoutReferences }.map { $0.begins(with: "by ") ? String($0.dropFirst(3)).trimmed : $0 }
  }

  /// Whatever nothing above made use of, long texts cut.
  private var unused: (metas: [JSONValue.Member], data: [JSONValue.Member]) {
    var seen: Set<String> = []
    let metas = metas.filter { !PageHead.used.contains($0.name) && seen.insert($0.name).inserted }
      .map { JSONValue.Member($0.name, .string(String($0.value.prefix(1000)))) }
    let data = data.article.filter { !PageHead.usedData.contains($0.name) }
    return (metas, data)
  }

  private static let used: Set<String> = [
    "viewport", "charset", "content-type", "x-ua-compatible", "theme-color", "robots", "og:site_name", "author",
  ]

  private static let usedData: Set<String> = [
    "@context", "@type", "headline", "articleBody", "publisher", "author", "datePublished", "dateModified", "image",
    "liveBlogUpdate", "inLanguage",
  ]
}
