import English

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
    if attributeByPut(first, sentence) { return }
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

  /// "As Lee put it, “…”".
  private mutating func attributeByPut(_ first: Int, _ sentence: Sentence) -> Bool {
    guard text.word(first, is: "as"),
      let put = (first + 2..<max(sentence.end - 1, first + 2)).first(where: {
        (text.word($0, is: "put") || text.word($0, is: "puts")) && text.word($0 + 1, is: "it")
      }),
      // What is quoted before it may be the title of the speaker's book.
      let q = sentence.quotations.first(where: { text.quotations[$0].open > put && text.quotations[$0].words > 2 }),
      isFree(text.quotations[q].range), let mention = text.subject(before: put, from: first + 1)
    else { return false }
    let open = text.quotations[q].open
    let content = Complement(start: open, kind: .quotation)
    add(
      [open..<max(text.contentEnd(content, sites: sites, to: sentence.end), text.quotations[q].close + 1)],
      cue: put..<put + 2, mention: mention)
    return true
  }
}
