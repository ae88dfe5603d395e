import ReportedSpeech

extension Claim {
  /// A hash of all that was decided of a claim, by names of content: the same wherever it is decided alike.
  ///
  /// - Parameter names: of the assertions that it names by their positions.
  func digest(of names: [String]) -> Int64 {
    var hash = ContentHash()
    hash.add(text)
    for utterance in utterances {
      hash.add(utterance.assertions.map { names[$0] }.sorted())
      hash.add([
        utterance.spokenIn.map { names[$0] } ?? "", utterance.said?.interval.from.text ?? "",
        utterance.said?.interval.to.text ?? "", utterance.said?.basis ?? "", utterance.precedence.rawValue,
        utterance.because,
      ])
    }
    for origin in origins { hash.add([names[origin.assertion], origin.precedence.rawValue, origin.because]) }
    for one in derivations.map({ ($0, names[$0.later], names[$0.earlier]) }).sorted(by: {
      ($0.1, $0.2) < ($1.1, $1.2)
    }) {
      let derivation = one.0
      hash.add([
        one.1, one.2, derivation.relation.rawValue, derivation.status.rawValue, "\(derivation.similarity)",
        derivation.basis?.rawValue ?? "", derivation.isParent ? "parent" : "",
      ])
      for drift in derivation.drifts {
        hash.add([
          drift.kind, drift.sign?.rawValue ?? "", drift.severity.rawValue, drift.earlier?.text ?? "",
          "\(drift.earlier?.start ?? -1)", drift.later?.text ?? "", "\(drift.later?.start ?? -1)",
        ])
      }
    }
    return Int64(bitPattern: hash.value)
  }
}
