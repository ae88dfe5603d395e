extension NameInArticle: WireValue {
  package var json: JSONValue {
    [
      "article": .string(article.text), "key": .string(key), "text": .string(text), "name": .string(speaker.name),
      "kind": .string(speaker.kind.rawValue), "alias": corrected?.json ?? nil,
      "mentions": .array(mentions.map(JSONValue.string)), "claims": .array(claims.sorted().map { JSONValue($0) }),
    ]
  }

  package init(json: JSONValue) throws(WireFault) {
    let object = try WireObject(json)
    var claims: Set<Int> = []
    for value in object.value("claims")?.values ?? [] {
      guard let claim = value.integer.flatMap({ Int(exactly: $0) }) else {
        throw object.fault("claims", "is no list of whole numbers")
      }
      claims.insert(claim)
    }
    self.init(
      article: TextName(text: try object.text("article")), key: try object.text("key"),
      text: try object.text(ifAny: "text"), speaker: try Speaker(named: object),
      corrected: try CorrectedSpeaker(ifAny: object),
      mentions: try object.texts("mentions"), claims: claims)
  }
}

extension CorrectedSpeaker {
  fileprivate var json: JSONValue {
    [
      "name": .string(speaker.name), "kind": .string(speaker.kind.rawValue), "article": JSONValue(article),
      "apart": JSONValue(apart),
    ]
  }

  fileprivate init?(ifAny name: WireObject) throws(WireFault) {
    guard let object = try name.object(ifAny: "alias") else { return nil }
    self.init(
      speaker: try Speaker(named: object), article: try object.text(ifAny: "article"),
      apart: try object.text(ifAny: "apart"))
  }
}

extension Speaker {
  /// `"name"` and `"kind"`; a person, where no kind is named.
  init(named object: WireObject) throws(WireFault) {
    let name = try object.text("name")
    guard !name.isEmpty else { throw object.fault("name", "is empty") }
    self.init(name: name, kind: try object.word(ifAny: "kind") ?? .person)
  }
}
