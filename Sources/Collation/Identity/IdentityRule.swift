import English
import ReportedSpeech

/// One reason for which a name in an article stands for a speaker known from another.
///
/// To add a reason, write a file beside the others and give it a line in `all`.
package struct IdentityRule: Sendable {
  package let id: String
  package let summary: String
  /// Names in articles of one event with "+" between them, of unrelated ones with "/", then "one" or "apart":
  /// "Mayor Ann Lee + Lee → one". Where a name is no person, its kind stands in front.
  package let examples: [String]
  let match: @Sendable (Persona, ArticleNames) -> Match?

  /// Whose a name is: the base of the identity, and the article that gives it in full where another one does.
  struct Match: Hashable, Sendable {
    var base: String
    var via: String?
  }

  init(
    id: String, summary: String, examples: [String], match: @escaping @Sendable (Persona, ArticleNames) -> Match?
  ) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.match = match
  }

  /// Every rule; the first that answers decides. What a person says stands above all, then what the name says by
  /// itself, then what its mates add.
  package static let all: [IdentityRule] = [
    .corrected,
    // A short form of a name asks its mates for the full one before it is taken for a name of its own.
    .acronym, .shortName, .role, .spokesperson, .nameVariant, .fullName, .institution,
    .lastName,
    // Before copies: a role that two story-mates name is one in the copies of both.
    .sharedRole,
    // Whatever it is called, in a copy of the text it is the same.
    .copiedText,
    .ownArticle,
  ]
}
