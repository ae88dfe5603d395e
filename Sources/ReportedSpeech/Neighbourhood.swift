/// Assertions that any chain of matches, or of corrections, leads to from one another. It is what is dropped and decided
/// again, never a claim by itself: deciding parts it into claims.
package struct Neighbourhood: Hashable, Sendable {
  package var assertions: [ReportedAssertion]
  /// Between positions in `assertions`.
  package var matches: [Match]
  /// What a person's corrections say of them, in the order in which they were made.
  package var corrections: [Correction]

  package init(assertions: [ReportedAssertion], matches: [Match], corrections: [Correction] = []) {
    self.assertions = assertions
    self.matches = matches
    self.corrections = corrections
  }
}
