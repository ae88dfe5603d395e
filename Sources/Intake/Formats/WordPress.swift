import ReportedSpeech

extension ArticleFormat {
  /// A post's number is only its own site's: its address is what it is known by.
  static let wordPress = ArticleFormat(
    id: "wordpress",
    summary:
      "what a WordPress site answers at /wp-json/wp/v2/posts; where a post shows no content, its excerpt is read",
    examples: [
      Example(
        #"[{"id": 7, "date": "2026-03-05T03:30:00", "date_gmt": "2026-03-05T08:30:00", "#
          + #""guid": {"rendered": "https://harborcourier.example/?p=7"}, "link": "https://harborcourier.example/bridge/", "#
          + #""title": {"rendered": "Bridge &#8216;closes&#8217;"}, "#
          + #""content": {"rendered": "<p>&#8220;It is safe,&#8221; she said.</p>", "protected": false}, "#
          + #""yoast_head_json": {"author": "Ann Lee", "og_site_name": "Harbor Courier"}}]"#,
        "https://harborcourier.example/bridge | Harbor Courier | 2026-03-05T08:30:00Z | Bridge ‘closes’")
    ],
    recognises: { beginning in
      let start = String(decoding: beginning.bytes.prefix(32_768), as: UTF8.self)
      let isJSON = [UInt8(ascii: "["), UInt8(ascii: "{")].contains(beginning.bytes[...].trimmed.first)
      return isJSON && [#""rendered""#, #""guid""#, #""link""#].allSatisfy { Phrase($0).range(in: start) != nil }
        && [#""date_gmt""#, #""date""#].contains { Phrase($0).range(in: start) != nil }
    },
    read: { stream, reading in
      try reading.forEachObject(inDocument: stream) { post, place, key, repairs in
        try reading.post(post, place: place, key: key, repairs: repairs)
      }
    }
  )
}

extension Reading {
  fileprivate func post(_ post: [JSONValue.Member], place: String, key: String, repairs: Repairs) throws {
    func words(_ name: String) -> MarkedText? {
      guard let words = post[name]?.shown, !words.trimmed.isEmpty else { return nil }
      let seen = MarkedText(written: words, settings: settings)
      return seen.text.trimmed.isEmpty ? nil : seen
    }
    let content = words("content")
    guard let text = content ?? words("excerpt") else {
      return try skip(place, post["content"] == nil ? "is no post: it has no content" : "this post holds no text")
    }
    var record = Record(members(of: post, hasContent: content != nil), mapping: settings.mapping)
    record.rename(["id"], to: "wordpress_id")
    let isExcerpt = content == nil
    try hand(on: record, text.withoutMore, place: place, key: key, notes: repairs.messages) { article, _, _ in
      article.isExcerpt = isExcerpt
    }
  }

  /// In names that a record knows.
  private func members(of post: [JSONValue.Member], hasContent: Bool) -> [JSONValue.Member] {
    let head = post["yoast_head_json"]?.members ?? []
    let used: Set<String> = [
      "content", "guid", "date_gmt", "date", "modified_gmt", "modified", "author", "yoast_head", "yoast_head_json",
      "_links", "_embedded",
    ]
    var members = post.without(hasContent ? used : used.union(["excerpt"]))
    func add(_ name: String, _ value: JSONValue?) {
      if let value, value.word?.isEmpty != true { members.append(JSONValue.Member(name, value)) }
    }
    // Of a draft it is null, or nought.
    let isKnown = post["date_gmt"]?.word.map { !$0.hasPrefix("0000") } ?? false
    add(isKnown ? "date_gmt" : "date", isKnown ? post["date_gmt"]?.inUTC : post["date"])
    let isChanged = post["modified_gmt"]?.word.map { !$0.hasPrefix("0000") } ?? false
    add("modified", isChanged ? post["modified_gmt"]?.inUTC : post["modified"])
    if post["link"]?.word.flatMap(WebAddress.init) == nil { add("url", post["guid"]?.shown.map(JSONValue.string)) }
    add("guid_address", post["guid"]?.shown.map(JSONValue.string))
    add("canonical", head["canonical"])
    add("outlet", head["og_site_name"])
    add("author", author(of: post, head))
    return members
  }

  /// By name, where the answer embeds it; its number says nothing.
  private func author(of post: [JSONValue.Member], _ head: [JSONValue.Member]) -> JSONValue? {
    let embedded = (post["_embedded"]?.members ?? [])["author"]
    let written = head["twitter_misc"]?.members["Written by"] ?? head["twitter_misc"]?.members["Par"]
    let all = [
      embedded, post["authors"], post["coauthors"], head["author"], written, post["author_name"], post["author"],
    ]
    return all.lazy.compactMap { $0 }.first { value in value.names.map { $0.contains(where: \.isLetter) } ?? false }
  }
}

extension JSONValue {
  fileprivate var members: [Member] { if case .object(let members) = self { members } else { [] } }

  /// WordPress writes no zone where it says that it is Greenwich's.
  fileprivate var inUTC: JSONValue {
    guard let word, !word.hasSuffix("Z"), !word.dropFirst(10).contains("+") else { return self }
    return .string(word + "Z")
  }
}

extension MarkedText {
  /// An excerpt breaks off in "[…]".
  fileprivate var withoutMore: MarkedText {
    for mark in [" [&hellip;]", " [\u{2026}]", " [...]"] where text.hasSuffix(mark) {
      return cut(at: text.unicodeScalars.count - mark.unicodeScalars.count)
    }
    return self
  }
}
