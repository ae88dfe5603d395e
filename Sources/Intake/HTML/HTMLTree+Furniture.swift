/// What stands beside the article on its page, told by what elements are and by what their makers call them.
///
/// Sites name things alike because they all use the same few publishing systems. A name alone may mislead (a wrapper
/// called `content-with-sidebar`), so none of them counts against an element that holds the article itself.
extension HTMLTree {
  enum Furniture {
    /// Dropped, unless the article lies in it.
    case likely
    /// Dropped even where it is longer than the article: comments, other articles.
    case certain
  }

  func furniture(_ i: Int) -> Furniture? {
    let node = nodes[i]
    switch node.tag {
    case .nav, .aside, .footer, .dialog, .form, .figcaption, .legend: return .likely
    case .figure where !holdsWords(i): return .likely
    default: break
    }
    if node.attributes.isEmpty { return nil }
    if node.isUnseen || node["role"].map(HTMLTree.roles.contains) == true { return .likely }
    var found: Furniture?
    for name in ["class", "id", "data-component", "data-testid", "data-component-name", "data-module"] {
      guard let value = node[name] else { continue }
      switch HTMLTree.furniture(named: value) {
      case .certain: return .certain
      case .likely: found = .likely
      case nil: break
      }
    }
    return found
  }

  /// A figure may be a quotation or a table.
  private func holdsWords(_ figure: Int) -> Bool {
    (figure..<nodes[figure].end).contains { [.blockquote, .table, .pre].contains(nodes[$0].tag) }
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "dialog", "alertdialog", "search", "menu", "menubar",
    "toolbar", "tooltip", "button",
  ]

  static func furniture(named value: String) -> Furniture? {
    var found: Furniture?
    for name in value.split(separator: " ") {
      let words = name.nameWords
      for (i, word) in words.enumerated() {
        let isSaidOfPage =
          i > 0 && ["has", "with", "no", "not", "without", "show", "is", "after"].contains(words[i - 1])
        guard !isSaidOfPage else { continue }
        if certain.contains(word) || certainStems.contains(where: word.hasPrefix) { return .certain }
        if likely.contains(word) || likelyStems.contains(where: word.hasPrefix) { found = .likely }
        if i > 0, pairs.contains(words[i - 1] + " " + word) { found = .likely }
      }
    }
    return found
  }

  private static let certain: Set<String> = ["comments", "commentlist", "disqus", "respond", "outbrain", "taboola"]

  private static let certainStems = ["related", "recommend", "recirc"]

  private static let likely: Set<String> = [
    "comment", "share", "sharebar", "sharebox", "social", "socials", "ad", "ads", "adslot", "adunit", "adbox", "dfp",
    "gpt", "sponsor", "teaser", "teasers", "promo", "promos", "caption", "captions", "credit", "credits", "menu",
    "menus", "nav", "navbar", "navigation", "toolbar", "tags", "taglist", "topics", "keywords", "bio", "donate",
    "donation", "ticker", "widget", "widgets", "carousel", "gallery", "slideshow", "lightbox", "modal", "popup",
    "overlay", "tooltip", "toast", "banner", "masthead", "colophon", "copyright", "pullquote", "trending", "popular",
    "mostread", "readmore", "skip", "skiplink", "paginator", "pager", "gdpr", "consent", "onetrust", "footer", "signup",
    "sidebar", "toc", "advertisement", "advert", "advertising", "affiliate", "inread", "infobox", "audioplayer",
    "videoplayer", "player", "counter", "print", "printonly", "register", "login", "piano", "meter", "survey",
  ]

  private static let likelyStems = [
    "newsletter", "advert", "breadcrumb", "cookie", "subscri", "sponsor", "sharing", "socialmedia", "socialshar",
    "pagination", "relatedpost", "authorbio", "navigat", "mostpopular", "readalso", "readnext", "upnext", "backtotop",
  ]

  private static let pairs: Set<String> = [
    "read more", "read next", "read also", "see also", "up next", "most read", "most viewed", "most popular",
    "more stories", "more news", "more on", "more from", "top stories", "latest news", "author box", "about author",
    "author info", "author card", "pull quote", "links block", "link list", "link box", "sign up", "call action",
    "back top", "story links", "also like", "you may", "next article", "next story", "editors picks", "in brief",
    "entry footer", "image source", "image caption", "media caption", "media info", "photo info", "photo by",
  ]
}

extension Substring {
  /// The words that a name is made of: "articleRelated__list-item" gives "article", "related", "list", "item".
  var nameWords: [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for scalar in unicodeScalars.prefix(120) {
      let isUpper = scalar.value >= 0x41 && scalar.value <= 0x5A
      // With its digits, what a program has made up ("f98b1ad2") stays one word that means nothing.
      let isDigit = scalar.value >= 0x30 && scalar.value <= 0x39
      let isLetter = isUpper || isDigit || (scalar.value >= 0x61 && scalar.value <= 0x7A)
      if !isLetter || (isUpper && wasLower), !word.isEmpty {
        words.append(word)
        word = ""
      }
      if isLetter { word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20)) }
      wasLower = isLetter && !isUpper
    }
    return word.isEmpty ? words : words + [word]
  }
}
