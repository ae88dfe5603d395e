import English

/// One way in which English news says whose words something is.
///
/// A rule reads one sentence and adds what it finds; it answers only what the rules before it left open.
package struct AttributionRule: Sendable {
  /// Stored with every statement it decides; never changes.
  package let id: String
  package let summary: String
  /// Marked text: `⟨q:…⟩` what is said, `⟨m:…⟩` who says it, `⟨c:…⟩` the cue.
  package let examples: [String]
  let attribute: @Sendable (Sentence, inout Findings) -> Void

  init(
    id: String, summary: String, examples: [String], attribute: @escaping @Sendable (Sentence, inout Findings) -> Void
  ) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.attribute = attribute
  }
}
