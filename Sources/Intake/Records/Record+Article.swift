import ReportedSpeech

extension Record {
  /// The records that this one is only a wrapping of: `{"status": "ok", "articles": [{…}, …]}`.
  func wrapped(mapping: [RecordKey: String]) -> [Record] {
    guard RecordKeys.text.allSatisfy({ value($0) == nil }) else { return [] }
    for name in RecordKeys.wrapper {
      guard case .array(let values)? = value(name) else { continue }
      let records = values.compactMap { value -> Record? in
        if case .object(let members) = value { Record(members, mapping: mapping) } else { nil }
      }
      if !records.isEmpty { return records }
    }
    return []
  }

  /// The article that this record is; nil where it holds no text.
  mutating func article(key: String, settings: ReadingSettings, notes: inout [String]) -> Article? {
    guard let text = take(first: RecordKeys.text, \.prose) else { return nil }
    if text.trimmed.begins(with: "<"), Phrase("</").range(in: text, limit: 4096) != nil {
      notes.append("the text is HTML and was kept with its tags; give the words alone")
    }
    return article(text: text, key: key, settings: settings, notes: &notes)
  }

  var whyNone: String {
    let shown = keys.prefix(12).joined(separator: ", ")
    return keys.isEmpty ? "holds nothing" : "holds no text; its keys are \(shown)"
  }

  /// An article of `text` with what this record says about it, and `key` where it names none.
  mutating func article(
    text: String, key: String, settings: ReadingSettings, notes: inout [String]
  ) -> Article {
    var article = Article(key: key, text: text)
    article.url = take(first: RecordKeys.url) { $0.word.flatMap { WebAddress($0) == nil ? nil : $0 } }
    let stated = take(first: RecordKeys.canonical) { $0.word.flatMap(WebAddress.init) }
    article.canonicalURL = (stated ?? article.url.flatMap(WebAddress.init))?.canonical
    article.key = take(first: RecordKeys.id, \.word) ?? article.canonicalURL ?? key
    article.title = take(first: RecordKeys.title, \.word)
    article.byline = take(first: RecordKeys.author, \.names)
    article.language = take(first: RecordKeys.language) { $0.word.flatMap(Article.languageTag) }
    article.outlet = outlet(address: (article.url.flatMap(WebAddress.init) ?? stated))
    takeDates(into: &article, zone: settings.zone, notes: &notes)
    article.extra = rest
    return article
  }

  private mutating func outlet(address: WebAddress?) -> Outlet? {
    let host = take(first: RecordKeys.outletHost) { $0.word.flatMap(WebAddress.host) }
    // An address that only leads on says nothing of who published.
    let own = address.flatMap { WebAddress.forwarders.contains($0.host) ? nil : $0.host }
    let domain = (host ?? own).map(WebAddress.registrableDomain)
    // A name may itself be an address or a host: then it is one, and the domain stands for the name.
    let name = take(first: RecordKeys.outletName, \.name)
    if let name, let named = WebAddress.host(name) {
      let domain = WebAddress.registrableDomain(named)
      return Outlet(name: domain, domain: domain)
    }
    return (name ?? domain).map { Outlet(name: $0, domain: domain) }
  }

  private mutating func takeDates(into article: inout Article, zone: Zone?, notes: inout [String]) {
    article.datings += takeDates(RecordKeys.published, basis, zone: zone, notes: &notes)
    let modified = takeDates(RecordKeys.modified, .modified, zone: zone, notes: &notes)
    let retrieved = takeDates(RecordKeys.retrieved, .retrieved, zone: zone, notes: &notes)
    let processed = takeDates(RecordKeys.processed, .processed, zone: zone, notes: &notes)
    article.datings += processed + retrieved + modified
    article.modified = modified.map(\.interval.from).max()
    // A bound: of a day, its last second.
    article.retrieved = (retrieved + processed).map { $0.interval.to.advanced(by: -1) }.min()
  }

  private mutating func takeDates(
    _ keys: [RecordKey], _ basis: Dating.Basis, zone: Zone?, notes: inout [String]
  ) -> [Dating] {
    var datings: [Dating] = []
    for key in keys {
      guard let word = value(key)?.word, let name = name(key) else { continue }
      switch WrittenTime.reading(word) {
      case .time(let time):
        guard let dating = time.withoutPadding.dating(basis, zone: zone) else { continue }
        take(key)
        if !datings.contains(dating) { datings.append(dating) }
      case .ambiguous:
        notes.append("the \(name) “\(word)” may mean two days and was not used; write it as YYYY-MM-DD")
      case .none:
        notes.append("the \(name) “\(word.prefix(60))” is not a date that is known and was not used")
      }
    }
    return datings
  }
}

extension Article {
  /// A language tag, lower case, of a tag in either spelling or of a language's English name.
  static func languageTag(_ text: String) -> String? {
    let lowered = text.lowercased()
    if let code = languageNames[lowered] { return code }
    let tag = lowered.split(whereSeparator: { $0 == "_" || $0 == "-" }).joined(separator: "-")
    let first = tag.prefix { $0 != "-" }
    let isTag = (2...3).contains(first.utf8.count) && tag.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 }
    return isTag && first.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } ? tag : nil
  }

  private static let languageNames = [
    "english": "en", "german": "de", "french": "fr", "spanish": "es", "italian": "it", "portuguese": "pt",
    "dutch": "nl", "russian": "ru", "arabic": "ar", "chinese": "zh", "japanese": "ja", "turkish": "tr",
  ]
}
