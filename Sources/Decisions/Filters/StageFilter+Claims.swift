import ReportedSpeech

extension StageFilter {
  public static let claims = StageFilter(
    id: "claims", summary: "the claims of a neighbourhood: assertions that matches lead to from one another",
    reads: #"""
      {"witnesses":[…],"assertions":[{"witness":0,"name",…}…],"matches":[{"first":0,"second":1,"relation","status",
      "score","similarity"}…]}: assertions as 'stemma stage keys' prints them
      """#,
    prints: #"""
      {"assertions":[NAME…],"claims":[{"text","utterances":[…],"derivations":[…],"origins":[…]}…]}, by positions in
      "assertions"
      """#
  ) { line throws(WireFault) in
    let neighbourhood = try Neighbourhood(json: line)
    let claims = neighbourhood.decided()
    guard claims.hold(eachOf: neighbourhood.assertions.count) else {
      throw WireFault(key: "assertions", problem: "were left undecided: please report this")
    }
    return [
      "assertions": .array(neighbourhood.assertions.map { .string($0.name) }), "claims": .array(claims.map(\.json)),
    ]
  }
}
