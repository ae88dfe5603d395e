/// Two assertions held side by side: how they are related, and by how much.
///
/// Unordered: which came first is decided for a claim, not for a pair. A pair that is neither has no match.
public struct Match: Hashable, Sendable {
  /// Positions in whatever list both stand in.
  public var first: Int
  public var second: Int
  public var relation: Relation
  public var status: Status
  /// Orders matches: the higher, the more likely one thing is said.
  public var score: Double
  /// The measured share of the shorter wording's weight that aligns, 0 to 1.
  public var similarity: Double

  public enum Relation: String, Hashable, Sendable, CaseIterable {
    case sameUtterance = "same-utterance"
    case sameClaim = "same-claim"
    case neither
  }

  public enum Status: String, Hashable, Sendable, CaseIterable {
    case confirmed, suggested
  }

  package init(first: Int, second: Int, relation: Relation, status: Status, score: Double, similarity: Double) {
    self.first = first
    self.second = second
    self.relation = relation
    self.status = status
    self.score = score
    self.similarity = similarity
  }
}
