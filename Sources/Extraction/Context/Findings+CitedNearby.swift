import English
import ReportedSpeech

extension Findings {
  /// "told the newspaper": the outlet that was cited last, here or in one of the two sentences before. Further up it may well
  /// be another one that was spoken to.
  func outletCited(before i: Int) -> String? {
    let here = text.sentenceIndex(holding: i)
    for index in stride(from: here, through: max(0, here - 2), by: -1) {
      let sentence = text.sentences[index]
      let range = sentence.start..<min(sentence.end, i)
      if let outlet = namedCitations(in: range).last(where: { $0.outlet != nil })?.outlet { return outlet }
      let speakers = (bySentence[index] ?? []).compactMap { drafts[$0].mention }.filter { $0.upperBound <= i }
      if let outlet = speakers.compactMap({ outlet(in: $0) }).last { return outlet.name }
    }
    return nil
  }

  /// "the newspaper said", "the paper quoted him": the outlet that was cited last.
  func pressAnew(_ phrase: Range<Int>, besideCueOf draft: Draft) -> Citation? {
    guard isPressAnew(phrase), let cue = draft.cue else { return nil }
    let whole = min(phrase.lowerBound, cue.lowerBound)..<max(phrase.upperBound, cue.upperBound)
    return outletCited(before: whole.lowerBound).map {
      Citation(kind: .outlet, outlet: $0, passage: text.passage(whole))
    }
  }

  /// "the newspaper", "that paper": an outlet that the text has named, or its own.
  func isPressAnew(_ phrase: Range<Int>) -> Bool {
    guard phrase.count == 2, text.word(phrase.lowerBound, is: "the") || text.word(phrase.lowerBound, is: "that") else {
      return false
    }
    return text.isOne(phrase.lowerBound + 1, of: Self.papers)
  }

  /// "The remarks appeared in the Courier.", "The letter, first reported by the Courier, …": a sentence beside a draft's own,
  /// in its paragraph, that says where its words were printed.
  func citationBeside(_ draft: Draft) -> Citation? {
    for index in [draft.sentence - 1, draft.reach + 1] where text.sentences.indices.contains(index) {
      let sentence = text.sentences[index]
      guard sentence.paragraph == text.sentences[draft.sentence].paragraph, tellsOfWords(sentence) else { continue }
      for verb in sentence.range where isOwnVoice(verb) && text.isOne(verb, of: Self.printing) {
        let start = verb + 1
        guard start < sentence.end, ["in", "by", "on"].contains(where: { text.word(start, is: $0) }),
          let outlet = outlet(in: start + 1..<min(start + 8, sentence.end), isLed: true)
            ?? name(behind: start, in: sentence)
        else { continue }
        return Citation(kind: .outlet, outlet: outlet.name, passage: text.passage(verb..<outlet.range.upperBound))
      }
    }
    return nil
  }

  /// Whoever first reported it is an outlet, known or not.
  private func name(behind by: Int, in sentence: Sentence) -> (name: String, range: Range<Int>)? {
    guard text.word(by, is: "by"), by >= 2, text.word(by - 2, is: "first") else { return nil }
    let lo = text.word(min(by + 1, sentence.end - 1), is: "the") ? by + 2 : by + 1
    var hi = lo
    while hi < sentence.end, text.tokens[hi].kind == .word, text.tokens[hi].shape.contains(.capital) { hi += 1 }
    guard hi > lo, !text.tokens[lo].is([.maleName, .femaleName, .title, .honorific]) else { return nil }
    return (text.passage(lo..<hi).text, lo..<hi)
  }

  /// It opens with "The remarks", "The email": with what was said.
  private func tellsOfWords(_ sentence: Sentence) -> Bool {
    let first = text.content(of: sentence).lowerBound
    return first + 2 < sentence.end && text.tokens[first].is(.determiner) && isOwnVoice(first)
      && (first + 1..<min(first + 3, sentence.end)).contains {
        text.isOne($0, of: Untruth.sayings) || text.word($0, is: "extract")
      }
  }

  private static let papers = Vocabulary.hashes("newspaper paper magazine daily weekly")
  private static let printing = Vocabulary.hashes("published appeared printed reported aired broadcast ran")
}
