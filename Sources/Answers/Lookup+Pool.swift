import Queries

extension Lookup {
  /// For whoever asks again and again, from several threads.
  ///
  /// - Parameters:
  ///   - readers: how many connections are kept.
  ///   - patience: seconds after which SQLite stops looking for an answer.
  package init(database: String, readers: Int, patience: Double?) {
    self.init(database: database, desks: DeskPool(at: database, size: max(1, readers), patience: patience))
  }

  /// What a claim is called by content: the name of the report that stands first; nil where there is no such claim.
  package func name(ofClaim claim: Int64) throws -> String? {
    try asking { desk in
      let rows = try desk.all(FirstReported.self, ["claim": .integer(claim), "limit": .integer(1)])
      guard let first = rows.first, first.claim == claim else { return nil }
      return try named([first.wording.assertion], at: desk)[first.wording.assertion]
    }
  }
}
