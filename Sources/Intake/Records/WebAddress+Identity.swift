extension WebAddress {
  /// Whether it names no one article: a front page, a section, a slip of a template.
  ///
  /// - Parameter own: where the page was found, if that is known: an address above it is a section's.
  func isNoIdentity(beside own: WebAddress? = nil) -> Bool {
    if isHome { return true }
    let parts = canonicalParts
    guard let last = parts.last else { return asksOnlyForLook }
    if WebAddress.slips.contains(last) { return true }
    let isKnown =
      asksOnlyForLook
      && (parts.allSatisfy(WebAddress.sections.contains) || parts.count <= 2 && WebAddress.shelves.contains(parts[0]))
    guard let own, own.canonical != canonical else { return isKnown }
    let deeper = own.canonicalParts
    guard deeper.count > parts.count, deeper.starts(with: parts) else { return isKnown && !own.isHome }
    // "/bridge-closes/2" and "/bridge-closes/comments" are pages of one article.
    let isPage = deeper[parts.count...].allSatisfy { part in
      WebAddress.pages.contains(part) || (part.utf8.count < 4 && part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 })
    }
    return !isPage && !WebAddress.isSlug(last)
  }

  /// No query that could name an article, only how the page is to be shown: "?lang=en".
  private var asksOnlyForLook: Bool {
    canonical.drop { $0 != "?" }.dropFirst().split(separator: "&").allSatisfy { parameter in
      WebAddress.lookParameters.contains(parameter.prefix { $0 != "=" }.lowercased())
    }
  }

  private static let lookParameters: Set<String> = [
    "lang", "language", "locale", "hl", "edition", "region", "country", "theme", "skin", "tab", "currency",
  ]

  var whyNoKey: String {
    "the address “\(canonical)” is a front page's or a section's; it tells no articles apart and is no key"
  }

  private var canonicalParts: [String] {
    canonical.dropFirst("https://".count).prefix { $0 != "?" }.split(separator: "/").dropFirst().map { $0.lowercased() }
  }

  /// "bridge-closes-for-good", "story-1234567": no section is called so.
  private static func isSlug(_ part: String) -> Bool {
    part.utf8.count { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") } >= 2
      || part.utf8.count { $0 >= 0x30 && $0 <= 0x39 } >= 5
  }

  private static let slips: Set<String> = ["undefined", "null", "none", "nan", "404", "not-found", "error", "false"]
  private static let pages: Set<String> = ["page", "all", "full", "comments", "gallery", "photos", "video", "single"]
  private static let shelves: Set<String> = [
    "category", "categories", "tag", "tags", "topic", "topics", "section", "sections", "author", "authors", "archive",
  ]
  private static let sections: Set<String> = shelves.union([
    "home", "index", "news", "latest", "local", "national", "world", "international", "politics", "business", "economy",
    "sport", "sports", "culture", "arts", "opinion", "comment", "lifestyle", "technology", "science", "health", "en",
    "uk", "us", "today", "blog", "article", "articles", "story", "stories", "feed", "rss", "live", "amp",
  ])
}

extension String {
  /// "N/A", "0", "none": what stands in the place of an id and is none.
  var isNoIdentity: Bool {
    if let address = WebAddress(self) { return address.isNoIdentity() }
    let lowered = trimmed.lowercased()
    if String.noIdentities.contains(lowered) { return true }
    return lowered.utf8.allSatisfy {
      $0 == 0x30 || !(($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 >= 0x80)
    }
  }

  private static let noIdentities: Set<String> = [
    "n/a", "na", "#n/a", "none", "null", "nil", "nan", "undefined", "unknown", "empty", "missing", "no id", "noid",
    "id",
    "guid", "uuid", "tbd", "false", "true", "-1", "untitled", "#ref!", "#value!", "<na>", "not available", "n.a.",
    "default",
  ]
}
