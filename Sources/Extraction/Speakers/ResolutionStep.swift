import ReportedSpeech

/// One way in which the words that name a speaker lead to whom they name.
///
/// A step answers only what the steps before it left open. Which one answered is kept, so that a person can be told.
package struct ResolutionStep: Sendable {
  /// Printed beside a resolved mention; never changes.
  package let id: String
  package let summary: String
  /// Marked text: `⟨m:…⟩` the mention, `⟨n:…⟩` words that are the speaker's name.
  package let examples: [String]
  let resolve: @Sendable (Mention, Resolution) -> Found?

  init(
    id: String, summary: String, examples: [String], resolve: @escaping @Sendable (Mention, Resolution) -> Found?
  ) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.resolve = resolve
  }
}

/// Whom a mention means: a member of the cast, or a speaker with no name of its own.
struct Found {
  var member: Int?
  var speaker: Speaker
  /// It is somebody's whom the text tells: "her office".
  var isOwned = false
}

/// How a statement's mention was resolved.
package struct MentionResolution: Hashable, Sendable {
  /// Index into the article's statements.
  package var statement: Int
  package var mention: Passage
  /// Nil where the mention, a pronoun, leads to nobody.
  package var speaker: Speaker?
  /// The id of the step that answered; nil where none did.
  package var step: String?

  package init(statement: Int, mention: Passage, speaker: Speaker?, step: String?) {
    self.statement = statement
    self.mention = mention
    self.speaker = speaker
    self.step = step
  }
}
