extension AttributionRule {
  static let asSpeakerSaid = AttributionRule(
    id: "as-speaker-said",
    summary: "As NAME said, …",
    examples: ["As ⟨m:Ann Lee⟩ ⟨c:noted⟩, ⟨q:the bridge is older than the city⟩."]
  ) { sentence, findings in
    findings.attributeByAs(sentence)
  }
}

extension Findings {
  mutating func attributeByAs(_ sentence: Sentence) {
    var first = sentence.start
    if text.tokens[first].is(.coordinator) { first += 1 }
    guard first + 3 < sentence.end, text.word(first, is: "as"),
      let site = sites.first(where: { isFree($0) && $0.frame.contains(.that) && $0.form != .participle }),
      let mention = text.subject(before: site.group.lowerBound, from: first + 1), mention.lowerBound == first + 1
    else { return }
    let comma = text.afterAdverbials(site.after, to: sentence.end)
    guard comma + 2 < sentence.end, text.tokens[comma].kind == .comma, owner[comma + 1] < 0,
      !text.tokens[comma + 1].isQuoted
    else { return }
    let content = Complement(start: comma + 1, kind: .clause)
    add([content.start..<text.contentEnd(content, sites: sites, to: sentence.end)], site, mention: mention)
  }
}
