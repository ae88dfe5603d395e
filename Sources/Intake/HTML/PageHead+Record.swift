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
    let own =
      address ?? savedFrom ?? self["og:url"].flatMap { PageHead.resolved($0, against: canonical) } ?? canonical
      ?? data.address
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
    if stated.path.count <= 1, own.path.count > 1 { return nil }
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

extension String {
  /// With what is escaped twice in metadata put right: `&amp;`, `&#8217;`, `&quot;`.
  var withoutReferences: String {
    guard contains("&"), let reference = Phrase(";").range(in: self) else { return trimmed }
    _ = reference
    var out = ""
    var rest = Substring(self)
    while let amp = rest.firstIndex(of: "&") {
      out += rest[..<amp]
      rest = rest[amp...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let letter = String.letter(of: rest[rest.index(after: rest.startIndex)..<end])
      else {
        out.append("&")
        rest = rest.dropFirst()
        continue
      }
      out.append(letter)
      rest = rest[rest.index(after: end)...]
    }
    return (out + rest).trimmed
  }

  private static func letter(of name: Substring) -> Character? {
    if name.hasPrefix("#") {
      let isHex = name.dropFirst().first == "x" || name.dropFirst().first == "X"
      let value = isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      if let value, (0x80..<0xA0).contains(value) { return Character(PageEncoding.windows1252(UInt8(value))) }
      return value.flatMap { $0 < 0x20 ? nil : Unicode.Scalar($0) }.map(Character.init)
    }
    return references[name]
  }

  private static let references: [Substring: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’", "lsquo": "‘", "ldquo": "“",
    "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…", "eacute": "é",
  ]
}
