import Queries

/// One kind of decision that is worth a person's look, and what finds those that are in doubt.
///
/// To add one, write a file beside the others and give it a line in `all`.
package struct DoubtKind: Sendable {
  package let id: String
  package let summary: String
  /// What a row of it says.
  package let examples: [String]
  let doubts: @Sendable (QuestionDesk) throws -> [Doubt]

  package static let all: [DoubtKind] = [.speaker, .merge, .story, .derivation]
}
