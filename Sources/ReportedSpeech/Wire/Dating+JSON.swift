extension Dating: WireValue {
  package var json: JSONValue {
    [
      "basis": .string(basis.rawValue), "precision": .string(precision.text),
      "published_from": JSONValue(interval.from), "published_to": JSONValue(interval.to), "chosen": .boolean(chosen),
      "conflict": .boolean(conflict),
    ]
  }

  package init(json: JSONValue) throws(WireFault) { try self.init(try WireObject(json)) }

  init(_ object: WireObject) throws(WireFault) {
    let words = try object.text("precision")
    guard let precision = Precision(text: words) else { throw object.fault("precision", "is '\(words)', no precision") }
    let interval = try object.interval(ifAny: "published_from", "published_to")
    self.init(
      basis: try object.word("basis"), precision: precision,
      interval: try object.required("published_from", interval), chosen: try object.flag("chosen"),
      conflict: try object.flag("conflict"))
  }
}
