import Queries

/// One kind of decision that is worth a person's look, and what finds those that are in doubt.
///
/// To add one, write a file beside the others and give it a line in `all`.
public struct DoubtKind: Sendable {
  public let id: String
  public let summary: String
  /// What a row of it says.
  public let examples: [String]
  let doubts: @Sendable (QuestionDesk) throws -> [Doubt]

  public static let all: [DoubtKind] = [.speaker, .merge, .story, .derivation]
}
