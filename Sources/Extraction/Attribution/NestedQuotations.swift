import ReportedSpeech

extension Findings {
  /// Quotations of three words or more inside quotations, with the draft each stands in.
  func nested(_ resolution: inout Resolution, _ answers: [Resolution.Answer?]) -> [(Told, Int)] {
    var found: [(Told, Int)] = []
    for quotation in text.quotations where quotation.parent != nil && quotation.words >= 3 {
      guard let outer = quotation.parent, owner[quotation.open] >= 0 else { continue }
      let draft = Int(owner[quotation.open])
      var answer: Resolution.Answer?
      var statement = Statement(mode: .direct, fragments: [text.passage(quotation.range)])
      if let (verb, mention) = innerCue(before: quotation.open, after: text.quotations[outer].open) {
        statement.cue = Cue(passage: text.passage(verb..<verb + 1), class: .speech)
        statement.mention = text.passage(mention)
        statement.rule = AttributionRule.speakerBeforeQuotation.id
        let isSelf = text.word(mention.lowerBound, is: "i")
        if isSelf || !text.tokens[mention.lowerBound].is(.subjectPronoun) {
          answer = resolution.answer(mention, inheriting: isSelf ? answers[draft] : nil)
        }
        statement.speaker = answer?.found.speaker
      }
      found.append((Told(statement: statement, step: answer?.step), draft))
    }
    return found
  }

  /// "Lee said, ‘…’" inside a quotation.
  private func innerCue(before open: Int, after start: Int) -> (Int, Range<Int>)? {
    var verb = open - 1
    while verb > start, !text.tokens[verb].isWord { verb -= 1 }
    guard verb > start + 1, text.tokens[verb].is([.past, .third, .base]), text.entry(verb).frame.contains(.quote) else {
      return nil
    }
    var lo = verb
    if text.tokens[verb - 1].is(.subjectPronoun) { lo = verb - 1 }
    while lo == verb ? lo - 1 > start : lo - 1 > start && text.tokens[lo].shape.contains(.capital),
      text.tokens[lo - 1].shape.contains(.capital), text.tokens[lo - 1].isWord
    { lo -= 1 }
    return lo < verb ? (verb, lo..<verb) : nil
  }
}
