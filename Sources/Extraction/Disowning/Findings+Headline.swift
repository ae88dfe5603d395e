import English
import ReportedSpeech

extension Findings {
  /// The words of a headline that say that something was not said: "mayor did not say", "Fake quote", "False claim".
  ///
  /// What a post or an image carries in the text beneath is what they speak of.
  var headlineDisowning: Range<Int>? {
    guard text.part == .title, let sentence = text.sentences.first else { return nil }
    let range = sentence.start..<(text.sentences.last?.end ?? sentence.end)
    let isFactCheck = range.contains { i in
      text.word(i, is: "fact-check")
        || i + 1 < range.upperBound && text.word(i, is: "fact")
          && (text.word(i + 1, is: "check") || text.word(i + 1, is: "checking"))
    }
    for i in range where text.tokens[i].kind == .word && !text.tokens[i].isQuoted {
      if let saying = text.untrueSaying(at: i, to: range.upperBound) { return saying }
      if text.isOne(i, of: Untruth.misquoting) || text.isOne(i, of: Untruth.adverbs) { return i..<i + 1 }
      if let predicate = text.predicateOfUntruth(at: i, in: range), isFactCheck { return predicate }
      if text.word(i, is: "never") || text.tokens[i].is(.do) && isNegated(i, range) {
        let verb = (i + 1..<min(i + 4, range.upperBound)).first { text.tokens[$0].is(.reporting) }
        if let verb, text.entry(verb).cue == .speech { return i..<verb + 1 }
      }
      if isFactCheck, text.word(i, is: "no"),
        let noun = (i + 1..<min(i + 3, range.upperBound)).first(where: {
          text.isOne($0, of: Untruth.absences)
        })
      {
        return i..<noun + 1
      }
    }
    return nil
  }

  private func isNegated(_ i: Int, _ range: Range<Int>) -> Bool {
    text.tokens[i].is(.negation) || i + 1 < range.upperBound && text.tokens[i + 1].is(.negation)
  }
}
