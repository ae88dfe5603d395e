import English
import ReportedSpeech

extension Resolution {
  /// Whom a name that only markup has means: whoever the text names so, else the name itself.
  mutating func answer(named value: String) -> Answer? {
    let credit = ScannedText(value, part: .title)
    var range = credit.tokens.indices
    while let first = range.first, !credit.tokens[first].isWord { range = range.dropFirst() }
    guard !range.isEmpty else { return nil }
    let mention = credit.mention(range)
    guard !mention.isPronoun else { return nil }
    if let name = mention.name {
      let found =
        member(credit, name)
        ?? Found(
          speaker: Speaker(
            name: credit.passage(name.words).text, kind: name.looksLikeOrganization ? .organization : .person))
      return Answer(found: found, step: AttributionRule.markupCredit.id)
    }
    let speaker = Speaker(name: credit.plain(mention.core), kind: credit.kind(of: mention.core))
    return Answer(found: Found(speaker: speaker), step: AttributionRule.markupCredit.id)
  }

  private func member(_ credit: ScannedText, _ name: Name) -> Found? {
    cast.member(name, credit).map(found)
  }
}
