/// Two statements whose wordings align, and what that makes of them. Unordered: which one came
/// first is decided per claim, not per pair. A pair that is neither has no likeness.
public struct Likeness: Hashable, Sendable {
  public var first: Int64
  public var second: Int64
  public var relation: Relation
  /// The measured share of the shorter wording's weight that aligns, 0 to 1.
  public var similarity: Double
  public var status: Status

  public enum Relation: String, Hashable, Sendable, CaseIterable {
    case sameUtterance = "same-utterance"
    case sameClaim = "same-claim"
    case neither
  }

  public enum Status: String, Hashable, Sendable, CaseIterable {
    case confirmed, suggested
  }

  public init(first: Int64, second: Int64, relation: Relation, similarity: Double, status: Status) {
    self.first = first
    self.second = second
    self.relation = relation
    self.similarity = similarity
    self.status = status
  }
}

/// Every statement that any chain of likenesses, or of corrections, reaches from any other in it. It is the unit that is dropped
/// and decided again, never a claim by itself: deciding parts it into claims.
public struct Neighbourhood: Hashable, Sendable {
  public var statements: [Recorded]
  public var likenesses: [Likeness]
  /// What a person's corrections say of its statements, in the order in which they were made.
  public var corrections: [Ruling]

  public init(statements: [Recorded], likenesses: [Likeness], corrections: [Ruling] = []) {
    self.statements = statements
    self.likenesses = likenesses
    self.corrections = corrections
  }
}
