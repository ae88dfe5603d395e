extension Statement: WireValue {
  /// As `extract` prints it. The words of fragments are not repeated: they are cut from the statement's own.
  package var json: JSONValue {
    let spans = spans
    let part = part
    return [
      "part": .string(part.rawValue), "start": JSONValue(start), "end": JSONValue(end),
      "spans": JSONValue(spans.map(\.range)), "mode": .string(mode.rawValue), "text": .string(spans.joinedText),
      "assertions": .array(assertions.map(\.json)), "speaker": JSONValue(mention, in: part),
      "speaker_name": JSONValue(speaker?.name), "speaker_kind": JSONValue(speaker?.kind.rawValue),
      "cue": JSONValue(cue?.passage, in: part), "cue_class": JSONValue(cue?.class.rawValue),
      "polarity": .string(polarity.rawValue), "check_worthy": .boolean(checkWorthy), "rule": JSONValue(rule),
      "parent": JSONValue(parent), "citations": .array(citations.map { $0.json(in: part) }),
      "said_from": JSONValue(said?.interval.from), "said_to": JSONValue(said?.interval.to),
      "said_basis": JSONValue(said?.basis),
    ]
  }

  package init(json: JSONValue) throws(WireFault) { try self.init(try WireObject(json)) }

  init(_ object: WireObject) throws(WireFault) {
    let part: Part = try object.word("part")
    let mode: Mode = try object.word("mode")
    self.init(
      mode: mode, fragments: try WrittenWords(object, part, mode).fragments(), cue: try Cue(object, part),
      mention: try Statement.passage(object, "speaker", part), speaker: try Speaker(object),
      polarity: try object.word(ifAny: "polarity") ?? .asserted, checkWorthy: try object.flag("check_worthy"),
      rule: try object.text(ifAny: "rule"), parent: try object.integer(ifAny: "parent"),
      citations: try Citation.read(object, part), said: try Saying(object))
    for (key, value) in [("start", start), ("end", end)] {
      if let written = try object.integer(ifAny: key), written != value {
        throw object.fault(key, "is \(written), where \"spans\" has \(value)")
      }
    }
  }

  fileprivate static func passage(_ object: WireObject, _ key: String, _ part: Part) throws(WireFault) -> Passage? {
    guard let written = try object.object(ifAny: key) else { return nil }
    return try written.passage(part)
  }
}

extension Assertion {
  fileprivate var json: JSONValue {
    let spans = spans
    return [
      "spans": JSONValue(spans.map(\.range)), "text": .string(spans.joinedText),
      "fragments": JSONValue(fragments.map(\.passage.range)), "quoted": .array(fragments.map { .boolean($0.quoted) }),
    ]
  }
}

extension Cue {
  fileprivate init?(_ statement: WireObject, _ part: Part) throws(WireFault) {
    guard let passage = try Statement.passage(statement, "cue", part) else { return nil }
    self.init(passage: passage, class: try statement.word("cue_class"))
  }
}

extension Speaker {
  fileprivate init?(_ statement: WireObject) throws(WireFault) {
    guard let name = try statement.text(ifAny: "speaker_name") else { return nil }
    self.init(name: name, kind: try statement.word("speaker_kind"))
  }
}

extension Saying {
  fileprivate init?(_ statement: WireObject) throws(WireFault) {
    guard let interval = try statement.interval(ifAny: "said_from", "said_to") else { return nil }
    self.init(interval: interval, basis: try statement.text(ifAny: "said_basis") ?? "")
  }
}

extension Citation {
  fileprivate func json(in part: Part) -> JSONValue {
    .object(
      [.init("kind", .string(kind.rawValue))] + JSONValue.members(of: passage, in: part)
        + [.init("outlet", JSONValue(outlet))])
  }

  fileprivate static func read(_ statement: WireObject, _ part: Part) throws(WireFault) -> [Citation] {
    var citations: [Citation] = []
    for one in try statement.objects("citations") {
      citations.append(
        Citation(
          kind: try one.word("kind"), outlet: try one.text(ifAny: "outlet"), passage: try one.passage(part)))
    }
    return citations
  }
}
