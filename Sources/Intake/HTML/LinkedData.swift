import ReportedSpeech

/// What a page says of its article in JSON-LD: one object of schema.org's kinds of article, wherever it lies, with
/// what it refers to by `@id` put in its place.
struct LinkedData {
  private(set) var article: [JSONValue.Member] = []
  private var named: [String: [JSONValue.Member]] = [:]
  private var articles: [[JSONValue.Member]] = []
  private var pages: [[JSONValue.Member]] = []
  private(set) var notes: [String] = []

  /// - Parameter describes: whether an address or a headline is this page's, where several articles are described.
  init(_ scripts: [String], depth: Int, describes: (String) -> Bool) {
    for script in scripts { read(script, depth: depth) }
    let own = articles.first { $0.addresses.contains(where: describes) }
    article = own ?? articles.first ?? pages.first { $0["datePublished"] != nil } ?? []
  }

  private mutating func read(_ script: String, depth: Int) {
    let json = LenientJSON(
      script.trimmed.hasPrefix("<!--") ? String(script.trimmed.dropFirst(4)) : script, depth: depth)
    for value in json.values { collect(value) }
    if let fault = json.fault { notes.append("its JSON-LD was not read: \(fault.message)") }
  }

  private mutating func collect(_ json: JSONValue) {
    var waiting = [json]
    while let next = waiting.popLast() {
      switch next {
      case .array(let values): waiting += values.reversed()
      case .object(let members):
        note(members)
        for name in ["mainEntity", "mainEntityOfPage", "@graph"] {
          if let inner = members[name] { waiting.append(inner) }
        }
      default: break
      }
    }
  }

  private mutating func note(_ members: [JSONValue.Member]) {
    if let id = members["@id"]?.word, members.count > 1, named[id] == nil { named[id] = members }
    let types =
      members["@type"]?.words.map {
        String($0[($0.lastIndex { "/:#".contains($0) }.map { $0 } ?? $0.startIndex)...]).trimming(marks: "/:#")
      } ?? []
    if types.contains(where: LinkedData.isArticle) { articles.append(members) }
    if types.contains(where: { $0.hasSuffix("Page") }) { pages.append(members) }
  }

  /// schema.org's Article with all that is under it, and what newsrooms use in its stead.
  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting")
      || ["Report", "LiveBlogPosting", "NewsItem"].contains(type)
  }

  /// The value under `name`; what is only a reference is replaced by what it refers to.
  subscript(name: String) -> JSONValue? {
    guard let value = article[name] else { return nil }
    if case .array(let values) = value { return .array(values.map(resolved)) }
    return resolved(value)
  }

  private func resolved(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value, members["name"] == nil, let id = members["@id"]?.word,
      let whole = named[id]
    else { return value }
    return .object(whole)
  }

  /// Its own address.
  var address: String? {
    article.addresses.first { WebAddress($0) != nil }
  }
}

extension [JSONValue.Member] {
  subscript(name: String) -> JSONValue? { last { $0.name == name }?.value }

  fileprivate var addresses: [String] {
    var all = [self["url"]?.word, self["@id"]?.word, self["headline"]?.word]
    switch self["mainEntityOfPage"] {
    case .object(let page)?: all += [page["@id"]?.word, page["url"]?.word]
    case let value?: all.append(value.word)
    case nil: break
    }
    return all.compactMap { $0 }
  }
}

extension JSONValue {
  /// One word, or several in an array.
  var words: [String] {
    if case .array(let values) = self { return values.compactMap(\.word) }
    return word.map { [$0] } ?? []
  }
}
