/// Assertions that any chain of matches, or of corrections, leads to from one another. It is what is dropped and decided
/// again, never a claim by itself: deciding parts it into claims.
public struct Neighbourhood: Hashable, Sendable {
  public var assertions: [ReportedAssertion]
  /// Between positions in `assertions`.
  public var matches: [Match]
  /// What a person's corrections say of them, in the order in which they were made.
  public var corrections: [Correction]

  public init(assertions: [ReportedAssertion], matches: [Match], corrections: [Correction] = []) {
    self.assertions = assertions
    self.matches = matches
    self.corrections = corrections
  }
}
