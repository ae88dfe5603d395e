import ReportedSpeech

/// A `nitf` element: an article as news agencies marked it up before NewsML-G2, and as some carry it inside that.
struct NITFDocument {
  let element: XMLElement

  /// Its paragraphs; what agencies write around them, captions and tables, is no text of the article.
  var text: MarkedText? {
    guard let body = element.first("body/body.content") else { return nil }
    var written = NITFText()
    written.add(body)
    return written.text.text.isEmpty ? nil : written.text
  }

  /// What is known of the article, in names that a record knows.
  var members: [JSONValue.Member] {
    let data = element.first("head/docdata")
    let head = element.first("body/body.head")
    let publication = element.first("head/pubdata")
    var members: [JSONValue.Member] = []
    func add(_ name: String, _ value: String?) {
      if let value { members.append(JSONValue.Member(name, .string(value))) }
    }
    add("id", data?.first("doc-id")?["id-string"])
    add("title", head?.first("hedline/hl1")?.line ?? element.first("head/title")?.line)
    add("author", author(head))
    add("outlet", publication?["name"] ?? head?.first("distributor")?.line)
    add("url", publication?["ex-ref"] ?? data?.first("du-key")?["key"].flatMap { WebAddress($0) == nil ? nil : $0 })
    add("date.publication", publication?["date.publication"])
    add("date.release", data?.first("date.release")?["norm"])
    add("date.issue", data?.first("date.issue")?["norm"])
    add("story.date", head?.first("dateline/story.date")?["norm"])
    add("language", element["xml:lang"])
    add("dateline", head?.first("dateline/location")?.line)
    add("urgency", data?.first("urgency")?["ed-urg"])
    add("section", publication?["position.section"])
    let keywords = data?.first("key-list")?.all("keyword").compactMap { $0["key"] } ?? []
    if !keywords.isEmpty { members.append(JSONValue.Member("keywords", .array(keywords.map(JSONValue.string)))) }
    return members
  }

  /// "By Ann Lee" or the person named in it.
  private func author(_ head: XMLElement?) -> String? {
    guard let byline = head?.first("byline") else { return nil }
    let people = byline.all("person").compactMap(\.line)
    if !people.isEmpty { return people.joined(separator: "; ") }
    return byline.line.map { Byline($0)?.names ?? $0 }
  }
}

extension XMLElement {
  /// The words of a block in one line. `q` marks a quotation where no marks were written.
  var paragraph: String? {
    let words = XMLElement(name: name, content: quoted(depth: 0)).line
    return words.map {
      TwiceDecoded.mended($0.replacing("“ ", with: "“").replacing(" ”", with: "”"))
        .replacing("‘ ", with: "‘").replacing(" ’”", with: "’”")
    }
  }

  private func quoted(depth: Int) -> [Content] {
    content.flatMap { content -> [Content] in
      guard case .element(let element) = content else { return [content] }
      if element.name == "br" { return [.text(" ")] }
      let inner = element.quoted(depth: element.name == "q" ? depth + 1 : depth)
      guard element.name == "q" else { return inner }
      let words = element.text.trimmed
      let isMarked = words.first.map { "“\"‘'«".contains($0) } ?? true
      let marks = depth % 2 == 0 ? ("“", "”") : ("‘", "’")
      return isMarked ? inner : [.text(marks.0)] + inner + [.text(marks.1)]
    }
  }
}
