extension Reading: WireValue {
  /// As `extract` prints it: an article's first keys, what was read, and whatever else `ingest` needs.
  package var json: JSONValue {
    .object(
      article.head + [
        .init("statements", .array(statements.map(\.json))), .init("notices", .array(notices.map(JSONValue.string))),
        .init("read_by", .string(readBy)),
      ] + article.tail)
  }

  /// A line of JSON is one of these where it has both of these keys.
  package static func isWritten(in json: JSONValue) -> Bool { json["statements"] != nil && json["read_by"] != nil }

  /// Checks that every passage slices to its words, that parents are there, and that no two statements stand in one
  /// place. Linear in the text and its statements.
  ///
  /// - Throws: `WireFault`, which names the key that is wrong.
  package init(json: JSONValue) throws(WireFault) {
    let object = try WireObject(json)
    let article = try Article(object)
    let texts = (title: CodePoints(article.title ?? ""), body: CodePoints(article.text))
    let written = try object.objects("statements")
    var statements: [Statement] = []
    statements.reserveCapacity(written.count)
    var places: Set<Place> = []
    for one in written {
      let statement = try Statement(one)
      try Reading.check(statement, one, texts)
      if let parent = statement.parent, parent < 0 || parent >= written.count || parent == statements.count {
        throw one.fault("parent", "is \(parent), which is none of the statements or this one")
      }
      guard places.insert(Place(statement)).inserted else { throw one.fault("", "stands where another one does") }
      statements.append(statement)
    }
    for (index, marking) in article.markings.enumerated() {
      guard marking.end <= (marking.part == .title ? texts.title : texts.body).count else {
        throw object.fault("markings[\(index)].end", "is behind the end of the text")
      }
    }
    self.init(
      article: article, statements: statements, readBy: try object.text("read_by"),
      notices: try object.texts("notices"))
  }

  private struct Place: Hashable {
    var part: Part
    var start: Int
    var end: Int

    init(_ statement: Statement) { (part, start, end) = (statement.part, statement.start, statement.end) }
  }

  /// The slicing law.
  private static func check(
    _ statement: Statement, _ object: WireObject, _ texts: (title: CodePoints, body: CodePoints)
  ) throws(WireFault) {
    let citations = statement.citations.enumerated().map { ("citations[\($0)]", $1.passage) }
    let named = [("speaker", statement.mention), ("cue", statement.cue?.passage)].compactMap { key, passage in
      passage.map { (key, $0) }
    }
    for (key, passage) in statement.spans.map({ ("text", $0) }) + named + citations {
      let found = (passage.part == .title ? texts.title : texts.body).text(passage.start..<passage.end)
      // Compared as code points: two strings are equal in Swift where they only look so.
      guard found.map({ $0.utf8.elementsEqual(passage.text.utf8) }) == true else {
        throw object.fault(key, "is not what stands at \(passage.start)-\(passage.end) of the \(passage.part.rawValue)")
      }
    }
  }
}
