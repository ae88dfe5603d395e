extension Neighbourhood: WireValue {
  /// Each witness once, by its position in `witnesses`. What corrections make of a speaker is no key: they name articles
  /// and words, and whoever has them applies them.
  package var json: JSONValue {
    var places: [Witness: Int] = [:]
    var witnesses: [JSONValue] = []
    let told = assertions.map { assertion -> JSONValue in
      let whole = assertion.whole
      let place = places[whole] ?? witnesses.count
      if places[whole] == nil {
        places[whole] = place
        witnesses.append(whole.json)
      }
      return .object([.init("witness", JSONValue(place))] + assertion.members)
    }
    return [
      "witnesses": .array(witnesses), "assertions": .array(told), "matches": .array(matches.map(\.json)),
      "corrections": .array(corrections.map(\.json)),
    ]
  }

  package init(json: JSONValue) throws(WireFault) {
    let object = try WireObject(json)
    var witnesses: [Witness] = []
    for one in try object.objects("witnesses") { witnesses.append(try Witness(one)) }
    var assertions: [ReportedAssertion] = []
    for one in try object.objects("assertions") {
      let place = try one.integer("witness")
      guard witnesses.indices.contains(place) else { throw one.fault("witness", "is \(place), which is none of them") }
      assertions.append(try ReportedAssertion(one, of: witnesses[place]))
    }
    var matches: [Match] = []
    for one in object.value("matches")?.values ?? [] {
      let match = try Match(json: one)
      guard assertions.indices.contains(match.first), assertions.indices.contains(match.second) else {
        throw object.fault("matches", "name an assertion that is not there")
      }
      matches.append(match)
    }
    var corrections: [Correction] = []
    for one in object.value("corrections")?.values ?? [] { corrections.append(try Correction(json: one)) }
    self.init(assertions: assertions, matches: matches, corrections: corrections)
  }
}

extension ReportedAssertion {
  /// All of it but its article: its name, its statement, and when its part of the article was posted.
  package var json: JSONValue { .object(members) }

  fileprivate var members: [JSONValue.Member] {
    let posted = article.isPart ? article.published : nil
    return [
      .init("name", .string(name)), .init("position", JSONValue(statement.fragments.first?.assertion ?? 0)),
      .init("posted_from", JSONValue(posted?.from)), .init("posted_to", JSONValue(posted?.to)),
      .init("introduction", JSONValue(introduction)), .init("statement", statement.json),
    ]
  }

  /// The article without what is true of this part of it only; when it was published as a whole does not matter then.
  fileprivate var whole: Witness {
    guard article.isPart else { return article }
    var whole = Witness(
      name: article.name, key: article.key, title: article.title, outlet: article.outlet, credit: article.credit,
      modified: article.modified, retrieved: article.retrieved, copyGroup: article.copyGroup,
      revises: article.revises, isExcerpt: article.isExcerpt)
    whole.revisedFrom = article.revisedFrom
    return whole
  }

  fileprivate init(_ object: WireObject, of witness: Witness) throws(WireFault) {
    var statement = try Statement(try object.object("statement"))
    let position = try object.integer(ifAny: "position") ?? 0
    for i in statement.fragments.indices { statement.fragments[i].assertion = position }
    self.init(
      name: try object.text("name"),
      article: witness.posted(try object.interval(ifAny: "posted_from", "posted_to")), statement: statement,
      introduction: try object.text(ifAny: "introduction"))
  }
}
