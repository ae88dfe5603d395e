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

  /// Its text as a reader sees it, taken out; nil where it holds none.
  mutating func takeText(settings: ReadingSettings) -> MarkedText? {
    take(first: RecordKeys.text, \.prose).map { MarkedText(written: $0, settings: settings) }
  }

  var whyNone: String {
    let shown = keys.prefix(12).joined(separator: ", ")
    return keys.isEmpty ? "holds nothing" : "holds no text; its keys are \(shown)"
  }

  /// An article of `text` with what this record says about it, and `key` where it names none.
  mutating func article(
    text: MarkedText, key: String, settings: ReadingSettings, notes: inout [String]
  ) -> Article {
    var article = Article(key: key, text: text.text, markings: text.markings)
    article.url = take(first: RecordKeys.url) { $0.word.flatMap { WebAddress($0) == nil ? nil : $0 } }
    let own = article.url.flatMap(WebAddress.init)
    let stated = take(first: RecordKeys.canonical) { $0.word.flatMap(WebAddress.init) }
    let id = takeID(notes: &notes)
    article.canonicalURL = identity(stated, own: own, notes: &notes)
    if id == nil, article.canonicalURL == nil, let own { notes.append(own.whyNoKey) }
    article.key = id ?? article.canonicalURL ?? key
    article.title = take(first: RecordKeys.title) { $0.shown?.asSeen(settings: settings) }
    article.byline = take(first: RecordKeys.author, \.names)?.asSeen(settings: settings)
    article.language = take(first: RecordKeys.language) { $0.word.flatMap(Article.languageTag) }
    article.outlet = outlet(address: own ?? stated, settings: settings)
    takeDates(into: &article, settings: settings, notes: &notes)
    article.extra = rest
    return article
  }

  /// Its own id, unless it is none; an address is compared as one.
  private mutating func takeID(notes: inout [String]) -> String? {
    var seen: Set<RecordKey> = []
    for key in RecordKeys.id where seen.insert(key).inserted {
      guard let own = name(key), let word = stored(own)?.shown else { continue }
      if word.isNoIdentity {
        notes.append("the \(own) “\(word.prefix(60))” does not tell articles apart and is no key")
        continue
      }
      take(key)
      return WebAddress(word)?.canonical ?? word
    }
    return nil
  }

  /// The address that names it: the one that it states, unless that is a front page's or a section's.
  private func identity(_ stated: WebAddress?, own: WebAddress?, notes: inout [String]) -> String? {
    if let stated {
      if !stated.isNoIdentity(beside: own) { return stated.canonical }
      if own.map({ !$0.isNoIdentity() }) ?? true { notes.append(stated.whyNoKey) }
    }
    return own.flatMap { $0.isNoIdentity() ? nil : $0.canonical }
  }

  private mutating func outlet(address: WebAddress?, settings: ReadingSettings) -> Outlet? {
    let host = take(first: RecordKeys.outletHost) { $0.word.flatMap(WebAddress.host) }
    // An address that only leads on says nothing of who published.
    let address = address.flatMap { WebAddress($0.canonical) }
    let own = address.flatMap { WebAddress.forwarders.contains($0.host) ? nil : $0.host }
    let domain = (host ?? own).map(WebAddress.registrableDomain)
    // A name may itself be an address or a host: then it is one, and the domain stands for the name.
    let name = take(first: RecordKeys.outletName, \.name)?.asSeen(settings: settings)
    if let name, let named = WebAddress.host(name) {
      let domain = WebAddress.registrableDomain(named)
      return Outlet(name: domain, domain: domain)
    }
    return (name ?? domain).map { Outlet(name: $0, domain: domain) }
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
