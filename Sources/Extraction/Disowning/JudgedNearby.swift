import English

extension DisowningRule {
  static let judgedNearby = DisowningRule(
    id: "judged-nearby",
    summary: "“…” The quote is fabricated. … There is no record of her saying this. … She never said that.",
    examples: [
      "A post has Ann Lee with the words ⟨q:“the gate is rotten.”⟩ ⟨d:The quote is fabricated⟩.",
      "⟨q:“The gate is rotten,”⟩ Ann Lee said, according to posts. But she ⟨d:never said that⟩.",
      "⟨q:“The gate is rotten,”⟩ Ann Lee told posts. There is ⟨d:no record of Lee ever saying this⟩.",
    ]
  ) { findings in
    findings.text.sentences.indices.flatMap { index in findings.judged(by: index) }
  }
}

extension Findings {
  fileprivate func judged(by index: Int) -> [(draft: Int, evidence: Range<Int>)] {
    let sentence = text.sentences[index]
    guard sentence.range.contains(where: { text.tokens[$0].kind == .word && Untruth.signs.contains(text.hash($0)) }),
      let (evidence, subject) = judgement(sentence)
    else { return [] }
    var targets = targets(before: index)
    if targets.isEmpty, subject == nil { targets = targetsBehind(index) }
    return targets.filter { draft in subject.map { fits(draft, $0) } ?? true }.map { ($0, evidence) }
  }

  /// The quotations of the nearest sentence in front that has any.
  private func targets(before index: Int) -> [Int] {
    for k in stride(from: index - 1, through: max(index - 3, 0), by: -1) {
      let quoted = draftsIn(k).filter(isQuoted)
      if !quoted.isEmpty { return quoted }
      // "A deepfake has Lee say that …": without marks only what a rumour carries.
      let carried = draftsIn(k).filter { isCarried($0) }
      if !carried.isEmpty { return carried }
    }
    return []
  }

  /// "The quotation is bogus. “…,” the post says." What somebody says in a paragraph of its own is another matter.
  private func targetsBehind(_ index: Int) -> [Int] {
    guard index + 1 < text.sentences.count else { return [] }
    let isApart = text.sentences[index + 1].paragraph != text.sentences[index].paragraph
    return draftsIn(index + 1).filter { isQuoted($0) && (!isApart || isCarried($0)) }
  }

  func isQuoted(_ draft: Int) -> Bool {
    drafts[draft].fragments.contains { $0.contains { text.tokens[$0].isQuoted && text.tokens[$0].isWord } }
  }
}

extension Findings {
  /// The words of a sentence that say of something in front of it that it was not said, and who has not said it.
  private func judgement(_ sentence: Sentence) -> (evidence: Range<Int>, subject: Range<Int>?)? {
    let range = text.content(of: sentence)
    let holdsQuotation = sentence.quotations.contains { text.quotations[$0].words >= 3 }
    for i in range where isOwnVoice(i) && text.tokens[i].isWord {
      if let never = text.neverSaidIt(at: i, in: range) {
        return (never, text.subject(before: never.lowerBound, from: range.lowerBound))
      }
      if !holdsQuotation, let found = absent(i, range) { return (found, nil) }
      if let predicate = text.predicateOfUntruth(at: i, in: range), let subject = anaphor(range),
        subject.upperBound <= predicate.lowerBound
      {
        return (subject.lowerBound..<predicate.upperBound, nil)
      }
      if text.word(i, is: "never"), i + 1 < range.upperBound,
        text.word(i + 1, is: "took") || text.word(i + 1, is: "happened") || text.word(i + 1, is: "occurred"),
        let subject = anaphor(range)
      {
        return (subject.lowerBound..<i + 2, nil)
      }
    }
    return nil
  }

  /// "no record of Lee ever saying this", "no such words", "found no trace of the quotation".
  private func absent(_ i: Int, _ range: Range<Int>) -> Range<Int>? {
    guard text.word(i, is: "no"), i + 1 < range.upperBound else { return nil }
    let near = i + 1..<min(i + 4, range.upperBound)
    if text.word(i + 1, is: "such"), let noun = near.first(where: { text.isOne($0, of: Untruth.sayings) }) {
      return i..<noun + 1
    }
    guard let noun = near.first(where: { text.isOne($0, of: Untruth.absences) }) else { return nil }
    let rest = noun + 1..<range.upperBound
    let isOfSaying = rest.prefix(10).contains { text.isOne($0, of: Untruth.speaking) }
    let end = rest.first { !text.tokens[$0].isWord } ?? range.upperBound
    return isOfSaying ? i..<end : nil
  }

  /// "The quote", "These words", "But the whole interview", "It": what a judgement speaks of.
  private func anaphor(_ range: Range<Int>) -> Range<Int>? {
    var first = range.lowerBound
    while first + 1 < range.upperBound,
      text.tokens[first].is(.coordinator) || text.word(first, is: "however")
        || text.tokens[first].kind == .comma
    { first += 1 }
    guard isOwnVoice(first) else { return nil }
    if text.word(first, is: "it") || text.word(first, is: "they") { return first..<first + 1 }
    guard text.tokens[first].is([.determiner, .possessive]) || text.word(first, is: "that") else { return nil }
    for noun in first + 1..<max(min(first + 7, range.upperBound), first + 1) {
      if text.isOne(noun, of: Untruth.sayings) || text.word(noun, is: "exchange") { return first..<noun + 1 }
      guard text.tokens[noun].isWord, !text.isFinite(noun) else { return nil }
    }
    return nil
  }

  /// "“We will pay,” Lee said. Park never said that": the one who has not said it must be the one who is said to have.
  private func fits(_ draft: Int, _ subject: Range<Int>) -> Bool {
    guard let mention = drafts[draft].mention, !isCarried(draft) else { return true }
    let names = subject.filter { text.tokens[$0].shape.contains(.capital) && !text.tokens[$0].is(.determiner) }
    if names.isEmpty || text.tokens[subject.lowerBound].is(.subjectPronoun) { return true }
    let named = Set(mention.map(text.hash))
    return names.contains { named.contains(text.hash($0)) }
  }
}
