extension TextLine {
  /// What a page shows beside its article: buttons, menus, players, counters, credits of pictures.
  var isFurniture: Bool {
    // Nothing in the lists is longer.
    guard text.utf8.count <= 160 else { return false }
    let lowered = text.lowercased()
    if TextLine.furniture.contains(lowered.trimming(marks: ":.!»›>…→")) { return true }
    if TextLine.furnitureBeginnings.contains(where: lowered.hasPrefix) && words <= 8 { return true }
    if WebAddress.host(text) != nil || lowered.hasPrefix("http") { return true }
    // "0:00 / 3:21", "12 comments", "5 min read", "@harborcourier".
    let letters = text.unicodeScalars.count(where: \.properties.isAlphabetic)
    return letters < 3 || text.hasPrefix("@") || (words <= 4 && TextLine.isCounter(lowered))
  }

  private static func isCounter(_ text: String) -> Bool {
    guard text.first?.isNumber == true else { return false }
    return ["read", "listen", "watch", "comments", "comment", "shares", "ago", "views", "photos"]
      .contains { text.hasSuffix($0) }
  }

  private static let furniture: Set<String> = [
    "play live radio", "share", "share this", "share this article", "share this story", "menu", "search", "subscribe",
    "subscribe now", "sign in", "sign up", "log in", "login", "register", "donate", "donate now", "listen",
    "listen live", "listen to this article", "watch", "watch live", "watch now", "live", "live tv", "live radio",
    "advertisement", "advertising", "ad", "sponsored", "home", "news", "local", "local news", "us", "u.s", "world",
    "politics", "business", "opinion", "sports", "sport", "culture", "arts", "health", "science", "technology", "tech",
    "weather", "video", "videos", "podcasts", "newsletters", "newsletter", "national", "international",
    "entertainment", "lifestyle", "education", "crime", "investigations", "more", "read more", "see more", "show more",
    "load more", "view all", "print", "email", "e-mail", "copy link", "link copied", "facebook", "twitter", "x",
    "linkedin", "whatsapp", "reddit", "flipboard", "pinterest", "instagram", "save", "save article", "comment",
    "comments", "close", "back", "next", "previous", "skip to content", "skip to main content", "skip to navigation",
    "toggle navigation", "toggle menu", "open menu", "close menu", "open navigation menu", "navigation", "follow us",
    "follow", "most read", "most popular", "popular", "trending", "trending now", "latest", "latest news",
    "latest stories", "top stories", "related", "related stories", "related articles", "recommended", "editor's picks",
    "breaking", "breaking news", "top news", "developing", "exclusive", "gift article", "source link", "via", "tags",
    "topics", "transcript", "download", "embed", "accessibility links", "cookie policy", "privacy policy",
    "terms of use", "terms of service", "contact us", "about us", "all rights reserved", "loading", "now playing",
    "next up", "up next", "available on air stations", "share full article", "skip advertisement",
    "on air", "stream", "schedule", "support us", "become a member", "member login",
    "on air now", "current conditions", "image", "photo", "photos", "caption", "hide caption", "toggle caption",
    "enlarge this image",
  ]

  private static let furnitureBeginnings = [
    "share on ", "share via ", "share this ", "follow us ", "sign up for ", "subscribe to ", "click here",
    "skip to ", "read more:", "photo:", "photo by ", "image:", "getty images", "filed under", "posted in ",
    "estimated read", "listen to ", "watch:", "more on ", "tags:", "topics:", "category:", "join our ", "download the ",
    "this article is more than", "image source", "image caption", "media caption", "illustration by",
  ]
}

extension StringProtocol {
  /// Without any of `marks` and white space at either end.
  func trimming(marks: String) -> String {
    var slice = Substring(trimmed)
    while let first = slice.first, first == " " || marks.contains(first) { slice.removeFirst() }
    while let last = slice.last, last == " " || marks.contains(last) { slice.removeLast() }
    return String(slice)
  }
}
