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
      if let inner = innerCue(quotation, in: text.quotations[outer]) {
        statement.cue = Cue(passage: text.passage(inner.cue), class: .speech)
        statement.rule = AttributionRule.speakerBeforeQuotation.id
        statement.polarity = polarity(of: inner)
        if let mention = inner.mention, !isAddressed(inner) {
          statement.mention = text.passage(mention)
          let isSelf = text.word(mention.lowerBound, is: "i")
          if isSelf || !text.tokens[mention.lowerBound].is(.subjectPronoun) {
            answer = resolution.answer(mention, inheriting: isSelf ? answers[draft] : nil)
          }
        }
        statement.speaker = answer?.found.speaker
        statement.citations = citations(of: quotation, in: text.quotations[outer])
      }
      found.append((Told(statement: statement, step: answer?.step), draft))
    }
    return found
  }

  /// "Lee told me, ‘…’" or "‘…,’ he said" inside a quotation.
  private func innerCue(_ inner: Quotation, in outer: Quotation) -> InnerCue? {
    leadingCue(before: inner.open, after: outer.open) ?? trailingCue(after: inner.close, before: outer.close)
  }

  private func leadingCue(before open: Int, after start: Int) -> InnerCue? {
    var verb = open - 1
    // Over the comma and whom it was said to: "told the crew,".
    while verb > start, open - verb < 6, !isReportingVerb(verb), !isLike(verb, before: open) {
      guard text.tokens[verb].isWord || text.tokens[verb].kind == .comma || text.tokens[verb].kind == .colon else {
        return nil
      }
      verb -= 1
    }
    guard verb > start + 1, isReportingVerb(verb) || isLike(verb, before: open) else { return nil }
    let first = isReportingVerb(verb) ? verb : verb - 1
    var hi = first
    while hi - 1 > start, text.tokens[hi - 1].is([.auxiliary, .negation, .adverb, .to]),
      !text.tokens[hi - 1].is(.subjectPronoun)
    { hi -= 1 }
    guard let mention = speaker(endingAt: hi, after: start) else { return nil }
    return InnerCue(cue: first..<verb + 1, mention: named(mention, after: start), group: hi..<verb + 1)
  }

  /// "No American would say": nobody of that name is meant.
  private func named(_ mention: Range<Int>, after start: Int) -> Range<Int>? {
    let before = mention.lowerBound - 1
    return text.word(mention.lowerBound, is: "no") || before > start && text.word(before, is: "no") ? nil : mention
  }

  /// "he's like, ‘…’": said, in speech.
  private func isLike(_ i: Int, before open: Int) -> Bool {
    text.word(i, is: "like") && text.tokens[i - 1].is(.be) && open - i <= 2
  }

  private func trailingCue(after close: Int, before end: Int) -> InnerCue? {
    var verb = close + 1
    while verb < end, verb - close < 6, text.tokens[verb].isWord, !isReportingVerb(verb) { verb += 1 }
    guard verb < end, verb > close + 1, isReportingVerb(verb), let mention = speaker(endingAt: verb, after: close),
      mention.lowerBound == close + 1
    else { return nil }
    return InnerCue(cue: verb..<verb + 1, mention: mention, group: mention.upperBound..<verb + 1)
  }

  /// Whether anybody has said it: "they may say", "no American would say", "the answer is not to yell".
  private func polarity(of inner: InnerCue) -> Polarity {
    guard let before = inner.mention.map({ $0.lowerBound - 1 }) else { return .declined }
    if before >= 0, text.word(before, is: "if") || text.word(before, is: "unless") { return .conditional }
    if inner.group.contains(where: { text.tokens[$0].is(.negation) }) { return .declined }
    let isUnfulfilled = inner.group.contains { text.tokens[$0].is(.modal) && text.isUnfulfilled($0) }
    return isUnfulfilled || isInfinitive(inner) ? .hypothetical : .asserted
  }

  private func isInfinitive(_ inner: InnerCue) -> Bool { inner.group.contains { text.tokens[$0].is(.to) } }

  /// "We are told, ‘…’", "the answer is to yell ‘…’": what stands in front is not who says it.
  private func isAddressed(_ inner: InnerCue) -> Bool {
    let verb = inner.group.upperBound - 1
    let isPassive =
      text.tokens[verb].is(.pastParticiple) && !text.tokens[verb].is(.participle)
      && inner.group.dropLast().contains { text.tokens[$0].is(.be) }
    return isPassive || isInfinitive(inner)
  }

  private func isReportingVerb(_ i: Int) -> Bool {
    text.tokens[i].is([.past, .third, .base, .participle]) && text.entry(i).frame.contains(.quote)
      || text.tokens[i].is(.past) && text.entry(i).frame.contains(.addressee)
  }

  /// A pronoun, a name, or a noun with its article: as much of a subject as can be told inside marks.
  func speaker(endingAt hi: Int, after start: Int) -> Range<Int>? {
    guard hi - 1 > start else { return nil }
    if text.tokens[hi - 1].is(.subjectPronoun) { return hi - 1..<hi }
    // "[He] is like": a name that an editor put in brackets.
    if text.tokens[hi - 1].kind == .close, hi - 2 > start, text.tokens[hi - 2].is(.subjectPronoun) {
      return hi - 2..<hi - 1
    }
    var lo = hi
    while lo - 1 > start, text.tokens[lo - 1].isWord, text.tokens[lo - 1].shape.contains(.capital),
      !text.tokens[lo - 1].is(.determiner)
    { lo -= 1 }
    // "Then Park", "If Park": a capital at a sentence's start says nothing.
    while lo < hi - 1, text.tokens[lo].is([.adverb, .subordinator, .preposition, .coordinator]) { lo += 1 }
    if lo < hi { return lo..<hi }
    for k in stride(from: hi - 1, to: max(start, hi - 7), by: -1) where text.tokens[k].is([.determiner, .possessive]) {
      return k..<((k + 1..<hi).first { text.isFinite($0) && !text.isPossessiveClitic($0) } ?? hi)
    }
    return pluralSpeaker(endingAt: hi, after: start)
  }

  /// "Other countries just say": from the mark on nothing but a plural.
  private func pluralSpeaker(endingAt hi: Int, after start: Int) -> Range<Int>? {
    guard hi - start <= 4, hi - 1 > start, text.bytes[Int(text.tokens[hi - 1].end) - 1] | 32 == 115,
      (start + 1..<hi).allSatisfy({
        text.tokens[$0].kind == .word
          && !text.tokens[$0].is([.auxiliary, .preposition, .wh, .that, .objectPronoun, .coordinator, .subordinator])
          && !text.isFinite($0)
      })
    else { return nil }
    return start + 1..<hi
  }
}

/// A cue inside a quotation, for words inside it.
private struct InnerCue {
  var cue: Range<Int>
  /// Whoever stands in front of it; nil where that is nobody.
  var mention: Range<Int>?
  /// The cue with its auxiliaries and adverbs.
  var group: Range<Int>
}
