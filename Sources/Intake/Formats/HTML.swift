import ReportedSpeech

extension ArticleFormat {
  /// One page, one article: the text without what stands beside it, and all that the page says of itself.
  static let html = ArticleFormat(
    id: "html",
    summary: "a saved web page; its metadata (JSON-LD, OpenGraph, meta, time) and its article without the rest",
    examples: [
      Example(
        """
        <!DOCTYPE html><html lang="en"><head><title>Bridge closes | Harbor Courier</title>
        <link rel="canonical" href="https://harborcourier.example/2026/bridge">
        <meta property="og:site_name" content="Harbor Courier">
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "Bridge closes", "datePublished": "2026-03-05T08:30:00Z"}</script></head>
        <body><nav><a href="/">Home</a></nav><article><h1>Bridge closes</h1>
        <p>“It is safe,” Mayor Ann Lee said of the old bridge on Thursday.</p></article></body></html>
        """,
        "https://harborcourier.example/2026/bridge | Harbor Courier | 2026-03-05T08:30:00Z | Bridge closes")
    ],
    recognises: \.isPage,
    read: { stream, reading in
      guard let bytes = try stream.whole(limit: reading.settings.limits.recordSize) else {
        return try reading.skipTooLarge(nil, "page")
      }
      try reading.page(FetchedPage(bytes: bytes), place: nil, key: reading.file == "-" ? reading.key(1) : reading.file)
    }
  )
}

/// A page's bytes, and what is known of how they were had.
struct FetchedPage {
  var bytes: [UInt8]
  /// As the server named it.
  var charset: String?
  var address: String?
  /// When, as its crawler wrote it.
  var fetched: String?
}

extension Reading {
  /// Hands on the article of a page, or says why it has none.
  func page(_ page: FetchedPage, place: String?, key: String) throws {
    var repairs: Repairs = []
    let read = PageEncoding.text(page.bytes, header: page.charset, repairs: &repairs)
    let html = HalfReferences.replaced(in: read, repairs: &repairs)
    let tree: HTMLTree
    do throws(HTMLTree.Refusal) { tree = try HTMLTree(html, settings: settings) } catch {
      return try skip(place, error.reason)
    }
    let head = PageHead(tree, address: page.address, depth: settings.limits.nestingDepth)
    let body = tree.body(titles: head.titles)
    var notes = repairs.messages + head.data.notes
    guard let text = head.text(of: body, in: tree, settings: settings, notes: &notes) else {
      return try skip(place, "holds no article: nothing in it reads like sentences")
    }
    let record = head.record(body: body, address: page.address, fetched: page.fetched)
    try hand(on: record, text, place: place, key: key, notes: notes) { article, settings, notes in
      let datings = head.datings(of: body, in: tree, settings: settings, notes: &notes)
      article.datings += datings
      article.modified =
        (datings.filter { $0.basis == .modified }.map(\.interval.from) + [article.modified].compactMap { $0 }).max()
      article.read(body.masthead, settings: settings, notes: &notes)
      article.dropEarlySections(settings: settings)
      if head.data.isLive { article.markAsLive(until: head.data.coverageEnd(zone: settings.zone), settings: settings) }
    }
  }
}

extension PageHead {
  /// The body's text; where a page draws its text only when it is opened, the text that its metadata repeats.
  fileprivate func text(
    of body: PageBody, in tree: HTMLTree, settings: ReadingSettings, notes: inout [String]
  ) -> MarkedText? {
    let stated = data.stated(settings: settings)
    if let stated, stated.text.utf8.count > 400 || body.prose == 0, body.prose * 2 < stated.text.utf8.count {
      notes.append("the page itself shows little text; the articleBody of its JSON-LD was read")
      return stated
    }
    guard body.prose > 0 else { return nil }
    var text = body.text
    let posts = tree.markings(of: body.posts, in: body.composed, zone: settings.zone)
    text.markings += posts.isEmpty ? data.posts(in: body.composed, tree: tree, zone: settings.zone) : posts
    return text
  }
}

extension Article {
  /// What the lines above the text say: by whom, and when.
  fileprivate mutating func read(_ lines: [String], settings: ReadingSettings, notes: inout [String]) {
    guard !lines.isEmpty else { return }
    let masthead = Masthead(lines.joined(separator: "\n"))
    byline = byline ?? masthead.byline
    datings += masthead.datings(settings: settings, notes: &notes)
    let changes = masthead.modified.compactMap { $0.dating(.modified, zone: settings.zone) }
    datings += changes
    modified = modified ?? changes.map(\.interval.from).max()
    credit = credit ?? masthead.credit ?? otherOutlet(of: masthead)
    outlet = outlet ?? masthead.outlet.map { Outlet(name: $0) }
  }

  /// Parts that are older than the page by more than a day are events that it tells of, and no posts of its own.
  fileprivate mutating func dropEarlySections(settings: ReadingSettings) {
    var known = datings
    known.choose(now: settings.now)
    guard let published = known.publication?.interval else { return }
    let isEarly = markings.contains { marking in
      marking.kind == .section && marking.time.map { $0.to.advanced(by: 86_400) < published.from } ?? false
    }
    if isEarly { markings.removeAll { $0.kind == .section } }
  }
}

extension Beginning {
  /// Begins like a page, whatever stands before its first tag: comments, an XML declaration, white space.
  var isPage: Bool {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    var rest = Substring(text.trimmed.drop { $0 == "\u{FEFF}" })
    while rest.hasPrefix("<!--") || rest.hasPrefix("<?") {
      let end = rest.hasPrefix("<?") ? Phrase(">") : Phrase("-->")
      guard let range = end.range(in: rest) else { return ["html", "htm", "xhtml"].contains(fileExtension) }
      rest = Substring(rest[range.upperBound...].trimmed)
    }
    if rest.begins(with: "<!doctype html") || rest.begins(with: "<html") { return true }
    let openings = ["<head", "<meta", "<title", "<body", "<link", "<script"]
    if openings.contains(where: { rest.begins(with: $0) }) { return true }
    return ["html", "htm", "xhtml"].contains(fileExtension) && (rest.isEmpty || rest.hasPrefix("<"))
  }
}
