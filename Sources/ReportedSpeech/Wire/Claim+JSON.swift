extension Claim: WireValue {
  /// By positions of assertions in the neighbourhood that it was decided in.
  package var json: JSONValue {
    [
      "text": .string(text), "utterances": .array(utterances.map(\.json)),
      "derivations": .array(derivations.map(\.json)), "origins": .array(origins.map(\.json)),
    ]
  }

  package init(json: JSONValue) throws(WireFault) {
    let object = try WireObject(json)
    var utterances: [Utterance] = []
    for one in try object.objects("utterances") { utterances.append(try Utterance(one)) }
    var derivations: [Derivation] = []
    for one in try object.objects("derivations") { derivations.append(try Derivation(one)) }
    var origins: [Origin] = []
    for one in try object.objects("origins") { origins.append(try Origin(one)) }
    self.init(text: try object.text("text"), utterances: utterances, derivations: derivations, origins: origins)
  }
}

extension Utterance {
  fileprivate var json: JSONValue {
    [
      "assertions": .array(assertions.map { JSONValue($0) }), "spoken_in": JSONValue(spokenIn),
      "said_from": JSONValue(said?.interval.from), "said_to": JSONValue(said?.interval.to),
      "said_basis": JSONValue(said?.basis), "precedence": .string(precedence.rawValue), "because": .string(because),
    ]
  }

  fileprivate init(_ object: WireObject) throws(WireFault) {
    let said = try object.interval(ifAny: "said_from", "said_to")
    let basis = try object.text(ifAny: "said_basis") ?? ""
    let places = (object.value("assertions")?.values ?? []).compactMap { $0.integer.flatMap { Int(exactly: $0) } }
    self.init(
      assertions: places, spokenIn: try object.integer(ifAny: "spoken_in"),
      said: said.map { Saying(interval: $0, basis: basis) }, precedence: try object.word("precedence"),
      because: try object.text("because"))
  }
}

extension Origin {
  fileprivate var json: JSONValue {
    ["assertion": JSONValue(assertion), "precedence": .string(precedence.rawValue), "because": .string(because)]
  }

  fileprivate init(_ object: WireObject) throws(WireFault) {
    self.init(
      assertion: try object.integer("assertion"), precedence: try object.word("precedence"),
      because: try object.text("because"))
  }
}

extension Derivation {
  fileprivate var json: JSONValue {
    [
      "later": JSONValue(later), "earlier": JSONValue(earlier), "relation": .string(relation.rawValue),
      "status": .string(status.rawValue), "similarity": .double(similarity),
      "direction_basis": JSONValue(basis?.rawValue), "is_parent": .boolean(isParent),
      "drift": .array(drifts.map(\.json)),
    ]
  }

  fileprivate init(_ object: WireObject) throws(WireFault) {
    var drifts: [Drift] = []
    for one in try object.objects("drift") { drifts.append(try Drift(one)) }
    self.init(
      later: try object.integer("later"), earlier: try object.integer("earlier"),
      relation: try object.word("relation"), status: try object.word("status"),
      similarity: try object.double("similarity"), basis: try object.word(ifAny: "direction_basis"),
      isParent: try object.flag("is_parent"), drifts: drifts)
  }
}

extension Drift {
  fileprivate var json: JSONValue {
    [
      "kind": .string(kind), "sign": JSONValue(sign?.rawValue), "severity": .string(severity.rawValue),
      "earlier": JSONValue(earlier, in: .body), "later": JSONValue(later, in: .body),
    ]
  }

  fileprivate init(_ object: WireObject) throws(WireFault) {
    self.init(
      kind: try object.text("kind"), sign: try object.word(ifAny: "sign"), severity: try object.word("severity"),
      earlier: try object.object(ifAny: "earlier")?.passage(.body),
      later: try object.object(ifAny: "later")?.passage(.body))
  }
}
