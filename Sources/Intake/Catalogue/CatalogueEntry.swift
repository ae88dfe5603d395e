import ReportedSpeech

/// What a list of articles says of one whose text it does not hold.
public struct CatalogueEntry: Hashable, Sendable {
  /// The canonical address that names the article.
  public var address: String
  /// Where the list says so: "line 12".
  public var place: String?
  /// All that is said of it; the text is empty.
  var article: Article

  /// The same article under the addresses that lists and pages write for it: with and without `www.`, with `http` and with
  /// `https`, with and without a last slash. The entry's own is the first of them.
  public var addresses: [String] {
    guard let address = WebAddress(address) else { return [self.address] }
    let bare = address.host.hasPrefix("www.") ? String(address.host.dropFirst(4)) : address.host
    let rest = address.canonical.dropFirst(address.scheme.utf8.count + 3 + address.host.utf8.count)
    // A question mark has its own ideas of slashes.
    let slashed = address.query != nil ? String(rest) : rest.hasSuffix("/") ? String(rest.dropLast()) : rest + "/"
    var all = [self.address]
    for scheme in ["https://", "http://"] {
      for host in [bare, "www." + bare] {
        // The page of a host alone always ends in a slash.
        for path in [String(rest), slashed] where !path.isEmpty {
          let other = scheme + host + path
          if !all.contains(other) { all.append(other) }
        }
      }
    }
    return all
  }
}

extension Article {
  /// With what a list says of it where it says nothing itself. What it says stands, but for a name that is only its host's.
  ///
  /// Adding the same entry again changes nothing.
  package func with(_ entry: CatalogueEntry, now: Instant) -> Article {
    var article = self
    let other = entry.article
    if let outlet = other.outlet, outlet.name != outlet.domain {
      let isUnnamed = article.outlet.map { $0.name == $0.domain } ?? true
      if isUnnamed { article.outlet = Outlet(name: outlet.name, domain: article.outlet?.domain ?? outlet.domain) }
    }
    article.outlet = article.outlet ?? other.outlet
    if let credit = article.credit, credit == article.outlet?.name { article.credit = nil }
    if article.title == nil || article.titleIsGuessed, let title = other.title {
      article.title = title
      article.titleIsGuessed = false
    }
    article.byline = article.byline ?? other.byline
    article.language = article.language ?? other.language
    article.retrieved = [article.retrieved, other.retrieved].compactMap { $0 }.min()
    for dating in other.datings {
      let isKnown = article.datings.contains { $0.basis == dating.basis && $0.interval == dating.interval }
      if !isKnown { article.datings.append(dating) }
    }
    article.datings.choose(now: now)
    article.extra = JSONValue.merged(article.extra, other.extra)
    return article
  }
}

extension JSONValue {
  /// The members of two objects; of two of one name the first one's.
  fileprivate static func merged(_ first: String, _ second: String) -> String {
    guard case .object(let own)? = parsed(first), case .object(let other)? = parsed(second) else { return first }
    let names = Set(own.map(\.name))
    return JSONValue.object(own + other.filter { !names.contains($0.name) }).sortedLine
  }

  private static func parsed(_ text: String) -> JSONValue? {
    try? JSONValue(parsing: text, depth: 1024)
  }
}
