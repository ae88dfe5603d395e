import English
import ReportedSpeech

/// A name in an article, taken apart.
package struct Persona: Sendable {
  let name: NameInArticle
  let identity: SpeakerIdentity
  let base: String
  /// What the mentions in its own article say of its trade.
  let fields: Set<FieldOfLife>
  private let mentioned: [Set<String>]

  package init(_ name: NameInArticle) {
    self.name = name
    identity = SpeakerIdentity(of: name.speaker, inArticle: name.key, corrected: name.corrected)
    base = identity.text
    let names = SpeakerIdentity(of: name.speaker, inArticle: name.key).names
    fields =
      name.speaker.kind == .person
      ? name.mentions.reduce(into: []) { $0.formUnion(FieldOfLife.fields(of: $1, named: names)) } : []
    mentioned = name.mentions.map { mention in
      Set(NameInText(mention).words.map { NameInText.speaksFor.contains($0) ? NameInText.spokesperson : $0 })
    }
  }

  /// Its name alone tells who it is, in every article.
  var isKnownByName: Bool { identity.article == nil && identity.isNamed }

  /// Some mention of it holds all of these words: "the engineer" is in "engineer Ines Hall".
  func isMentioned(as words: Set<String>) -> Bool { mentioned.contains { words.isSubset(of: $0) } }

  /// Both are credited with one claim.
  func shares(claimWith other: Persona) -> Bool { !name.claims.isDisjoint(with: other.name.claims) }
}
