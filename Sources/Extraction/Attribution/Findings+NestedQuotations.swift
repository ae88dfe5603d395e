import English
import ReportedSpeech

extension Findings {
  /// Quotations of three words or more inside quotations, with the draft each stands in.
  func nested(_ resolution: inout Resolution, _ answers: [Resolution.Answer?]) -> [(Told, Int)] {
    var found: [(Told, Int)] = []
    for quotation in text.quotations where quotation.parent != nil && quotation.words >= 3 {
      guard let outer = quotation.parent, owner[quotation.open] >= 0 else { continue }
      let draft = Int(owner[quotation.open])
      var answer: Resolution.Answer?
      var statement = Statement(mode: .direct, fragments: text.fragments([quotation.range]))
      if let (verb, mention) = innerCue(quotation, in: text.quotations[outer]) {
        statement.cue = Cue(passage: text.passage(verb..<verb + 1), class: .speech)
        statement.mention = text.passage(mention)
        statement.rule = AttributionRule.speakerBeforeQuotation.id
        let isSelf = text.word(mention.lowerBound, is: "i")
        if isSelf || !text.tokens[mention.lowerBound].is(.subjectPronoun) {
          answer = resolution.answer(mention, inheriting: isSelf ? answers[draft] : nil)
        }
        statement.speaker = answer?.found.speaker
        statement.citations = citations(of: quotation, in: text.quotations[outer])
      }
      found.append((Told(statement: statement, step: answer?.step), draft))
    }
    return found
  }

  /// "Lee told me, ‘…’" or "‘…,’ he said" inside a quotation.
  private func innerCue(_ inner: Quotation, in outer: Quotation) -> (Int, Range<Int>)? {
    leadingCue(before: inner.open, after: outer.open) ?? trailingCue(after: inner.close, before: outer.close)
  }

  private func leadingCue(before open: Int, after start: Int) -> (Int, Range<Int>)? {
    var verb = open - 1
    // Over the comma and whom it was said to: "told the crew,".
    while verb > start, open - verb < 6, !isReportingVerb(verb) {
      guard text.tokens[verb].isWord || text.tokens[verb].kind == .comma || text.tokens[verb].kind == .colon else {
        return nil
      }
      verb -= 1
    }
    guard verb > start + 1, isReportingVerb(verb) else { return nil }
    var hi = verb
    while hi - 1 > start, text.tokens[hi - 1].is([.auxiliary, .adverb]), !text.tokens[hi - 1].is(.subjectPronoun) {
      hi -= 1
    }
    return speaker(endingAt: hi, after: start).map { (verb, $0) }
  }

  private func trailingCue(after close: Int, before end: Int) -> (Int, Range<Int>)? {
    var verb = close + 1
    while verb < end, verb - close < 6, text.tokens[verb].isWord, !isReportingVerb(verb) { verb += 1 }
    guard verb < end, verb > close + 1, isReportingVerb(verb), let mention = speaker(endingAt: verb, after: close),
      mention.lowerBound == close + 1
    else { return nil }
    return (verb, mention)
  }

  private func isReportingVerb(_ i: Int) -> Bool {
    text.tokens[i].is([.past, .third, .base, .participle]) && text.entry(i).frame.contains(.quote)
      || text.tokens[i].is(.past) && text.entry(i).frame.contains(.addressee)
  }

  /// A pronoun, a name, or a noun with its article: as much of a subject as can be told inside marks.
  func speaker(endingAt hi: Int, after start: Int) -> Range<Int>? {
    guard hi - 1 > start else { return nil }
    if text.tokens[hi - 1].is(.subjectPronoun) { return hi - 1..<hi }
    var lo = hi
    while lo - 1 > start, text.tokens[lo - 1].isWord, text.tokens[lo - 1].shape.contains(.capital),
      !text.tokens[lo - 1].is(.determiner)
    { lo -= 1 }
    if lo < hi { return lo..<hi }
    for k in stride(from: hi - 1, to: max(start, hi - 7), by: -1) where text.tokens[k].is([.determiner, .possessive]) {
      return k..<((k + 1..<hi).first { text.isFinite($0) && !text.isPossessiveClitic($0) } ?? hi)
    }
    return nil
  }
}
