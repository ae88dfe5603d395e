import ReportedSpeech

/// A match with its assertions by name, as it stands between stages.
struct NamedMatch {
  var match: Match
  var first: String
  var second: String

  init(_ match: Match, _ first: String, _ second: String) {
    (self.match, self.first, self.second) = (match, first, second)
  }

  var json: JSONValue {
    [
      "first": .string(first), "second": .string(second), "relation": .string(match.relation.rawValue),
      "status": .string(match.status.rawValue), "score": .double(match.score), "similarity": .double(match.similarity),
    ]
  }

  init(json: JSONValue) throws(WireFault) {
    guard let first = json["first"]?.text, let second = json["second"]?.text, case .object(let members) = json else {
      throw WireFault(key: "matches", problem: "hold one without two names")
    }
    (self.first, self.second) = (first, second)
    let placed = members.filter { $0.name != "first" && $0.name != "second" }
    match = try Match(json: .object(placed + [.init("first", .integer(0)), .init("second", .integer(1))]))
  }
}
