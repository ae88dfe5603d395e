import ReportedSpeech

/// A `newsItem` element of NewsML-G2: an article with what its agency says of it.
struct NewsItem {
  let element: XMLElement

  /// What is known of the article, in names that a record knows.
  var members: [JSONValue.Member] {
    let (item, content) = (element.first("itemMeta"), element.first("contentMeta"))
    var members: [JSONValue.Member] = []
    func add(_ name: String, _ value: String?) {
      if let value { members.append(JSONValue.Member(name, .string(value))) }
    }
    add("id", element["guid"])
    add("version", element["version"])
    add("title", content?.first("headline")?.line ?? item?.first("title")?.line)
    add("author", authors(content))
    add("outlet", item?.first("provider").flatMap(NewsItem.name))
    add("firstCreated", item?.first("firstCreated")?.line)
    add("contentCreated", content?.first("contentCreated")?.line)
    add("modified", content?.first("contentModified")?.line ?? item?.first("versionCreated")?.line)
    add("language", content?.first("language")?["tag"] ?? element["xml:lang"])
    add("url", item?.all("link").first { $0["rel"] == "irel:seeAlso" }?["href"])
    add("dateline", content?.first("dateline")?.line)
    add("pub_status", item?.first("pubStatus")?["qcode"])
    add("item_class", item?.first("itemClass")?["qcode"])
    let subjects = content?.all("subject").compactMap { $0.first("name")?.line ?? $0["qcode"] } ?? []
    if !subjects.isEmpty { members.append(JSONValue.Member("subjects", .array(subjects.map(JSONValue.string)))) }
    return members
  }

  /// An agency takes an item back by setting its status.
  var isCancelled: Bool { element.first("itemMeta/pubStatus")?["qcode"] == "stat:canceled" }

  /// The text, whether it is carried as NITF, as XHTML or as text.
  func text(_ reading: Reading) throws(HTMLTree.Refusal) -> MarkedText? {
    guard let set = element.first("contentSet") else { return nil }
    for inline in set.all("inlineXML") {
      if let nitf = inline.descendants("nitf").first { return NITFDocument(element: nitf).text }
      let body = inline.descendants("xhtml:body").first ?? inline.descendants("body").first ?? inline
      let text = try reading.markedText(ofHTML: body.markup)
      if !text.text.isEmpty { return text }
    }
    for inline in set.all("inlineData") where !inline.text.trimmed.isEmpty {
      return inline["contenttype"] == "text/html"
        ? try reading.markedText(ofHTML: inline.text)
        : MarkedText(written: inline.text.trimmed, settings: reading.settings)
    }
    return nil
  }

  private func authors(_ content: XMLElement?) -> String? {
    let creators = content?.all("creator").compactMap(NewsItem.name) ?? []
    if !creators.isEmpty { return creators.joined(separator: "; ") }
    return content?.first("by")?.line.map { Byline($0)?.names ?? $0 }
  }

  /// A name in words, else as written, else the code.
  private static func name(_ element: XMLElement) -> String? {
    let code = element["qcode"]?.split(separator: ":").last.map(String.init)
    return element.first("name")?.line ?? element["literal"] ?? element["name"] ?? code
  }
}
