/// One thing that is decided, out of readings, corrections and what the stages before it decided.
struct DecisionStage: Sendable {
  let id: String
  /// One line for the code map.
  let summary: String
  let decide: @Sendable (Settlement) throws -> Void

  /// In the order in which they build on one another: which articles are one text says which of them are held side by
  /// side; pairs say what is matched; matches make claims; and who speaks is asked last, because names may stand for one
  /// person where both are credited with one claim.
  static let all: [DecisionStage] = [.tiedStatements, .copies, .storyMates, .matches, .claims, .speakers]
}
