extension Marking: WireValue {
  package var json: JSONValue {
    [
      "kind": .string(kind.rawValue), "part": .string(part.rawValue), "start": JSONValue(start), "end": JSONValue(end),
      "value": JSONValue(value), "of": of.map { [JSONValue($0.lowerBound), JSONValue($0.upperBound)] } ?? nil,
      "time_from": JSONValue(time?.from), "time_to": JSONValue(time?.to),
    ]
  }

  package init(json: JSONValue) throws(WireFault) { try self.init(try WireObject(json)) }

  init(_ object: WireObject) throws(WireFault) {
    let start = try object.integer("start")
    let end = try object.integer("end")
    guard start >= 0, end >= start else { throw object.fault("end", "is before \"start\"") }
    var of: Range<Int>?
    if let pair = object.value("of") {
      let ends = (pair.values ?? []).compactMap { $0.integer.flatMap { Int(exactly: $0) } }
      guard ends.count == 2, pair.values?.count == 2, ends[0] >= 0, ends[0] <= ends[1] else {
        throw object.fault("of", "is no [start,end]")
      }
      of = ends[0]..<ends[1]
    }
    self.init(
      kind: try object.word("kind"), part: try object.word(ifAny: "part") ?? .body, start: start, end: end,
      value: try object.text(ifAny: "value"), of: of, time: try object.interval(ifAny: "time_from", "time_to"))
  }

  static func read(_ article: WireObject) throws(WireFault) -> [Marking] {
    var markings: [Marking] = []
    for one in try article.objects("markings") { markings.append(try Marking(one)) }
    return markings
  }
}
