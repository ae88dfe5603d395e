import English
import ReportedSpeech

/// One reason for which a name in an article stands for a speaker known from another.
///
/// To add a reason, write a file beside the others and give it a line in `all`.
public struct IdentityRule: Sendable {
  public let id: String
  public let summary: String
  /// Names in articles of one story with "+" between them, of unrelated stories with "/", then "one" or "apart":
  /// "Mayor Ann Lee + Lee → one". Where a name is no person, its kind stands in front.
  public let examples: [String]
  let match: @Sendable (Persona, Story) -> Match?

  /// Whose a name is: the base of the identity, and the article that gives it in full where another one does.
  struct Match: Hashable, Sendable {
    var base: String
    var via: String?
  }

  init(
    id: String, summary: String, examples: [String], match: @escaping @Sendable (Persona, Story) -> Match?
  ) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.match = match
  }

  /// Every rule; the first that answers decides. What a person says stands above all, then what the name says by
  /// itself, then what its story adds.
  public static let all: [IdentityRule] = [
    .corrected,
    // A short form of a name asks its story for the full one before it is taken for a name of its own.
    .acronym, .shortName, .role, .spokesperson, .nameVariant, .fullName, .institution,
    .lastName,
    // Before copies: a role that two story-mates name is one in the copies of both.
    .sharedRole,
    // Whatever it is called, in a copy of the text it is the same.
    .copiedText,
    .ownArticle,
  ]
}

/// A name in an article, taken apart.
public struct Persona: Sendable {
  let name: NameInArticle
  let identity: SpeakerIdentity
  let base: String
  /// What the mentions in its own article say of its trade.
  let fields: Set<FieldOfLife>
  private let mentioned: [Set<String>]

  public init(_ name: NameInArticle) {
    self.name = name
    identity = SpeakerIdentity(of: name.speaker, inArticle: name.key, alias: name.alias)
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

/// The names of one article, and of those that tell of the same event or are one text with it.
///
/// Whoever asks hands in as `others` the names of the article's story-mates and of its copies, and of no other article:
/// an unnamed role is one speaker only between two story-mates, and no rule asks again whether they are.
public struct Story {
  /// Of the article in question.
  let own: [Persona]
  /// Of the others, in the order of their keys.
  let others: [Persona]

  /// Taking a name apart costs more than asking every rule about it: who has many stories of the same articles takes
  /// each apart once.
  public init(of personas: [Persona], among others: [Persona]) {
    own = personas
    self.others = others.sorted {
      ($0.name.key, $0.name.article.text, $0.name.speaker.name)
        < ($1.name.key, $1.name.article.text, $1.name.speaker.name)
    }
  }

  public init(of names: [NameInArticle], among others: [NameInArticle]) {
    self.init(of: names.map(Persona.init), among: others.map(Persona.init))
  }

  /// The one speaker that those of `found` all are; nil where there is none, or more than one.
  func only(_ found: [Persona]) -> IdentityRule.Match? {
    guard let first = found.first, found.allSatisfy({ $0.base == first.base }) else { return nil }
    return IdentityRule.Match(base: first.base, via: first.name.key)
  }

  /// Whose each name in the article is.
  ///
  /// - Parameter known: every combination of fields that is known under a name, as `Identity.fields` has them, for names
  ///   that two people of clashing trades may share.
  public func identities(knowing known: [String: [String]] = [:]) -> [Identity] {
    own.compactMap { persona in
      for rule in IdentityRule.all {
        guard let match = rule.match(persona, self) else { continue }
        return identity(of: persona, match, rule.id, known[match.base] ?? [])
      }
      return nil
    }
  }

  private func identity(
    of persona: Persona, _ match: IdentityRule.Match, _ rule: String, _ known: [String]
  ) -> Identity {
    let lives = Set.lives(known.map(Set<FieldOfLife>.init(text:)))
    var text = match.base
    if lives.count > 1, let life = lives.first(where: { !$0.isDisjoint(with: fields(under: match.base, persona)) }) {
      text += "#" + (life.text ?? "")
    }
    let alone = SpeakerIdentity(of: persona.name.speaker, inArticle: persona.name.key)
    return Identity(
      article: persona.name.article, speaker: persona.name.speaker, folded: alone.bare, base: persona.base,
      fields: persona.isKnownByName ? fields(under: persona.base, persona).text : nil, text: text, rule: rule,
      via: match.via == persona.name.key ? nil : match.via, shown: persona.name.alias?.speaker.name)
  }

  /// What the article and its story say of somebody's trade.
  private func fields(under base: String, _ persona: Persona) -> Set<FieldOfLife> {
    others.filter { $0.base == base }.reduce(into: persona.fields) { $0.formUnion($1.fields) }
  }
}
