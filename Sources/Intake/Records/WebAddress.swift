/// A web address, taken apart far enough to compare it and to tell whose it is.
///
/// By hand and not by Foundation's `URL`, which refuses what browsers and crawlers let pass, and differently on
/// Linux and macOS.
struct WebAddress: Hashable {
  let scheme: String
  let host: String
  let port: String?
  /// Path and query, as written.
  let path: String
  let query: String?

  /// Nil for anything but `http`, `https` and `//host` addresses.
  init?(_ text: String) {
    let text = text.trimmed
    guard !text.utf8.contains(where: { $0 <= 0x20 }) else { return nil }
    let lowered = text.prefix(8).lowercased()
    guard let prefix = ["https://", "http://", "//"].first(where: { lowered.hasPrefix($0) }) else { return nil }
    var rest = text.dropFirst(prefix.count)
    scheme = prefix == "http://" ? "http" : "https"
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    rest = rest[authority.endIndex...]
    var place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    var port: String?
    if !place.hasSuffix("]"), let colon = place.lastIndex(of: ":") {
      port = String(place[place.index(after: colon)...])
      place = place[..<colon]
    }
    if place.hasSuffix(".") { place = place.dropLast() }
    guard !place.isEmpty else { return nil }
    host = place.lowercased()
    self.port = port == "" || port == (scheme == "http" ? "80" : "443") ? nil : port
    let mark = rest.firstIndex(of: "?")
    path = String(mark.map { rest[..<$0] } ?? rest)
    query = mark.map { String(rest[rest.index(after: $0)...]) }
  }

  /// One address for what differs only in how a page is reached: no scheme but `https`, no `www.`, `m.` or `amp.`, no last
  /// slash, no fragment, no default port, no parameters that only follow readers about or ask for another look of the page.
  /// Everything else is kept, in its order.
  var canonical: String {
    if let inner = WebAddress.inner(host, path) { return inner.canonical }
    let kept = keptParameters.joined(separator: "&")
    return "https://" + WebAddress.plain(host: host) + (port.map { ":" + $0 } ?? "") + WebAddress.plain(path: path)
      + (kept.isEmpty ? "" : "?" + kept)
  }

  /// The page of a host alone: no article's address.
  var isHome: Bool {
    let rest = canonical.dropFirst("https://".count).drop { $0 != "/" }
    return rest == "/"
  }

  private static func plain(host: String) -> String {
    var labels = host.split(separator: ".")[...]
    while labels.count > 2, let first = labels.first, looks.contains(first),
      registrableDomain(labels.dropFirst().joined(separator: ".")) == registrableDomain(host)
    {
      labels = labels.dropFirst()
    }
    return labels.count > 1 ? labels.joined(separator: ".") : host
  }

  private static let looks: Set<Substring> = ["www", "www2", "m", "mobile", "amp", "wap", "touch"]

  private static func plain(path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    func isLook(_ part: Substring) -> Bool { ["amp", "amp.html", "print", "print.html"].contains(part.lowercased()) }
    while let last = parts.last {
      let isIndex = ["index.html", "index.htm", "index.php"].contains(last.lowercased())
      guard last.isEmpty || isIndex || (parts.count > 1 && isLook(last)) else { break }
      parts = parts.dropLast()
    }
    if parts.count > 1, let first = parts.first, isLook(first) { parts = parts.dropFirst() }
    guard var last = parts.popLast() else { return "/" }
    if let session = Phrase(";jsessionid=").range(in: last, ignoringCase: true) { last = last[..<session.lowerBound] }
    for ending in [".amp.html", ".amp"] where last.utf8.count > ending.utf8.count && last.hasSuffix(ending) {
      last = last.dropLast(ending.count)
      if ending == ".amp.html" { return "/" + (parts + [last + ".html"]).joined(separator: "/") }
    }
    return "/" + (parts + [last]).joined(separator: "/")
  }

  /// The address inside one of a store of copies: "q-example.cdn.ampproject.org/c/s/q.example/a", "google.com/amp/s/…".
  private static func inner(_ host: String, _ path: String) -> WebAddress? {
    let parts = path.split(separator: "/")
    let isStore = host.hasSuffix(".cdn.ampproject.org") || host == "cdn.ampproject.org"
    let isGoogle = host.hasPrefix("www.google.") || host.hasPrefix("google.")
    guard isStore || (isGoogle && parts.first == "amp") else { return nil }
    let rest = parts.dropFirst().drop { $0 == "s" }
    guard let first = rest.first, first.contains(".") else { return nil }
    return WebAddress("https://" + rest.joined(separator: "/"))
  }
}

extension WebAddress {
  /// The host of an address, or of a bare host such as "www.harborcourier.example"; nil for a name in words.
  static func host(_ text: String) -> String? {
    if let address = WebAddress(text) { return address.host }
    let bare = text.trimmed.lowercased().prefix { $0 != "/" && $0 != ":" }
    let labels = bare.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      labels.count > 1 && labels.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isHostByte) }
      && (labels.last?.utf8.count ?? 0) > 1
    return isHost ? String(bare) : nil
  }

  private static func isHostByte(_ b: UInt8) -> Bool {
    (b >= 0x61 && b <= 0x7A) || (b >= 0x30 && b <= 0x39) || b == UInt8(ascii: "-") || b >= 0x80
  }

  /// The part of a host that somebody registered: "news.bbc.co.uk" gives "bbc.co.uk".
  ///
  /// The public suffix list is ten thousand lines that change weekly. Two rules cover nearly all newsrooms: a
  /// country's second level that is set aside for a kind of owner, and a few hosts whose subdomains are outlets.
  static func registrableDomain(_ host: String) -> String {
    let labels = host.split(separator: ".")
    guard labels.count > 2, !host.hasPrefix("["), !labels.allSatisfy({ $0.utf8.allSatisfy { $0 <= 0x39 } })
    else { return host }
    let lastTwo = labels.suffix(2).joined(separator: ".")
    let isSuffix =
      shared.contains(lastTwo) || (labels[labels.count - 1].count == 2 && owners.contains(labels[labels.count - 2]))
    return labels.suffix(isSuffix ? 3 : 2).joined(separator: ".")
  }

  /// Hosts whose addresses are other people's articles.
  static let forwarders: Set<String> = [
    "news.google.com", "t.co", "bit.ly", "apple.news", "flip.it", "feedproxy.google.com", "feeds.feedburner.com",
    "web.archive.org", "archive.ph", "archive.is", "archive.today",
  ]

  private static let owners: Set<Substring> = [
    "co", "com", "org", "net", "gov", "gob", "gouv", "ac", "edu", "or", "ne", "go", "ltd", "plc", "me", "sch", "nhs",
    "police", "nom", "mil", "id", "gen", "geek", "maori", "web", "info",
  ]

  private static let shared: Set<String> = [
    "blogspot.com", "wordpress.com", "substack.com", "github.io", "gitlab.io", "medium.com", "tumblr.com",
    "netlify.app", "pages.dev", "beehiiv.com", "ghost.io", "weebly.com", "wixsite.com", "typepad.com",
  ]
}
