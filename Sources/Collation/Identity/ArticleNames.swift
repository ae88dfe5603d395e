import ReportedSpeech

/// The names of one article, and of those that tell of the same event or are one text with it.
///
/// Whoever asks hands in as `others` the names of the article's story-mates and of its copies, and of no other article:
/// an unnamed role is one speaker only between two story-mates, and no rule asks again whether they are.
package struct ArticleNames {
  /// Of the article in question.
  let own: [Persona]
  /// Of the others, in the order of their keys.
  let others: [Persona]

  /// Taking a name apart costs more than asking every rule about it: who asks about many articles of one event takes
  /// each apart once.
  package init(of personas: [Persona], among others: [Persona]) {
    own = personas
    self.others = others.sorted {
      ($0.name.key, $0.name.article.text, $0.name.speaker.name)
        < ($1.name.key, $1.name.article.text, $1.name.speaker.name)
    }
  }

  package init(of names: [NameInArticle], among others: [NameInArticle]) {
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
  package func identities(knowing known: [String: [String]] = [:]) -> [Identity] {
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
      via: match.via == persona.name.key ? nil : match.via, shown: persona.name.corrected?.speaker.name)
  }

  /// What the article and its mates say of somebody's trade.
  private func fields(under base: String, _ persona: Persona) -> Set<FieldOfLife> {
    others.filter { $0.base == base }.reduce(into: persona.fields) { $0.formUnion($1.fields) }
  }
}
