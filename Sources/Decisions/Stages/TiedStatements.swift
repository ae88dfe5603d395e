import ReportedSpeech

extension DecisionStage {
  /// What corrections name is decided together, wherever it stands.
  static let tiedStatements = DecisionStage(
    id: "tied-statements", summary: "assertions that a correction names are decided as one neighbourhood"
  ) { settlement in
    let named = settlement.corrections.all.filter(\.tiesStatements)
    guard !named.isEmpty, !settlement.change.added.isEmpty || !settlement.touched.isEmpty else { return }
    let transaction = settlement.transaction
    let keys = Set(try transaction.keys(of: settlement.change.added))
    for correction in settlement.corrections.naming(keys) where correction.tiesStatements {
      let assertions = try correction.places.flatMap { try transaction.assertions(at: $0) }
      try transaction.bind(assertions, in: settlement.run)
      settlement.touched.formUnion(assertions)
    }
  }
}
