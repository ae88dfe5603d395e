/// An inferred edge from a later assertion to an earlier one that says the same.
///
/// *Later* is by order: who was out first, from publication, then by names. That the later has it from the earlier is
/// descent, and needs a basis; without one the edge is a likeness, which is never called "from" or "quotation of".
public struct Derivation: Hashable, Sendable {
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// The same text, carried.
    case copy
    /// Words of the earlier one, inside marks.
    case quotation
    /// The same report in other words.
    case rewording
    /// Said again on another occasion, or by someone else.
    case restatement
  }

  /// What says that the later assertion has it from the earlier one.
  public enum DirectionBasis: String, Hashable, Sendable, CaseIterable {
    /// The text names the outlet it has it from.
    case citation
    /// The text is credited to the other's outlet.
    case credit
    /// The two articles are one text, whose owner is known.
    case copy
    /// A later version of the same article.
    case revision
    /// Both have a slip that nobody else has.
    case sharedError = "shared error"
    /// A person says so.
    case confirmation
  }

  /// Positions of assertions.
  public var later: Int
  public var earlier: Int
  public var relation: Relation
  public var status: Match.Status
  /// The measured share that aligns, 0 to 1.
  public var similarity: Double
  /// Nil: a likeness, without descent.
  public var basis: DirectionBasis?
  /// Among a later assertion's derivations, the one to the wording that it is held against: its parent.
  public var isParent: Bool
  public var drifts: [Drift]

  package init(
    later: Int, earlier: Int, relation: Relation, status: Match.Status, similarity: Double, basis: DirectionBasis?,
    isParent: Bool, drifts: [Drift]
  ) {
    self.later = later
    self.earlier = earlier
    self.relation = relation
    self.status = status
    self.similarity = similarity
    self.basis = basis
    self.isParent = isParent
    self.drifts = drifts
  }
}
