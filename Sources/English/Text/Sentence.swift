/// A sentence as its reader sees it: what stands inside quotation marks never ends it.
@usableFromInline package struct Sentence: Sendable {
  /// Tokens, the final mark included.
  @usableFromInline package var range: Range<Int>
  package var paragraph: Int
  /// Indices into the reading's outermost quotations that begin in it.
  package var quotations: [Int]

  @inlinable package var start: Int { range.lowerBound }
  @inlinable package var end: Int { range.upperBound }
}

extension ScannedText {
  /// No sentence of news has more words and marks outside its quotations; a line without a full stop is cut here, so
  /// that rules may compare within a sentence and stay linear in the text.
  static let longestSentence = 160

  mutating func splitSentences() {
    sentences.reserveCapacity(tokens.count / 20 + 1)
    for (index, paragraph) in paragraphs.enumerated() {
      let beginning = afterDateline(paragraph)
      var start = beginning > paragraph.lowerBound ? beginning : afterClockLabel(paragraph)
      var held: [Int] = []
      var i = start
      var outside = 0
      while i < paragraph.upperBound {
        let ends: Bool
        if tokens[i].isQuoted {
          let q = Int(tokens[i].quotation)
          held.append(q)
          i = quotations[q].close + 1
          ends = i < paragraph.upperBound && endsAfterQuotation(q, i, paragraph)
          while ends, i < paragraph.upperBound, tokens[i].kind == .close, !tokens[i].shape.contains(.spaceBefore) {
            i += 1
          }
        } else {
          i += 1
          ends = i < paragraph.upperBound && endsAfter(i - 1)
          while ends, i < paragraph.upperBound, tokens[i].kind == .close, !tokens[i].shape.contains(.spaceBefore) {
            i += 1
          }
        }
        outside += 1
        guard ends || i >= paragraph.upperBound || outside >= ScannedText.longestSentence else { continue }
        outside = 0
        sentences.append(Sentence(range: start..<i, paragraph: index, quotations: held))
        held = []
        start = i
      }
    }
  }

  func endsAfter(_ i: Int) -> Bool {
    if tokens[i].endsSentence { return beginsSentence(i + 1, after: i) }
    return tokens[i].shape.contains(.abbreviation) && endsAtAbbreviation(i + 1)
  }

  /// "SPRINGFIELD, Ohio (Reuters) - " belongs to no sentence.
  private func afterDateline(_ paragraph: Range<Int>) -> Int {
    let first = paragraph.lowerBound
    guard tokens[first].shape.contains(.allCaps), tokens[first].end - tokens[first].start > 2 else { return first }
    for i in first + 1..<min(first + 15, paragraph.upperBound) {
      let token = tokens[i]
      // A quotation that has no opening mark runs from the start of its paragraph: nothing in front of it is left out.
      if token.isQuoted { return first }
      if token.kind == .dash { return i + 1 < paragraph.upperBound && !holdsBoth(i + 1, i) ? i + 1 : first }
      let belongs = token.isWord && (token.shape.contains(.capital) || token.kind == .number)
      guard belongs || [.comma, .open, .close, .stop, .symbol].contains(token.kind) else { return first }
    }
    return first
  }

  private func holdsBoth(_ i: Int, _ before: Int) -> Bool {
    tokens[i].isQuoted && quotations[Int(tokens[i].quotation)].open <= before
  }

  private func beginsSentence(_ i: Int, after stop: Int) -> Bool {
    let token = tokens[i]
    if token.kind == .close {
      // "(D-Mass.) said": a full stop inside brackets ends the sentence only where a new one begins behind them.
      guard !token.shape.contains(.spaceBefore), i + 1 < tokens.count, token.shape.contains(.spaceAfter) else {
        return i + 1 >= tokens.count || tokens[i + 1].kind == .quote
      }
      return tokens[i + 1].shape.contains(.capital) || tokens[i + 1].kind == .quote
    }
    guard token.shape.contains(.spaceBefore) || token.kind == .quote else {
      // "the end.The next" lost its space.
      return tokens[stop].kind == .stop && token.shape.contains(.capital) && token.kind == .word
    }
    switch token.kind {
    case .word: return token.shape.contains(.capital) || tokens[stop].kind != .ellipsis && startsLowerCaseName(i)
    case .comma, .semicolon, .colon: return false
    default: return true
    }
  }

  private func startsLowerCaseName(_ i: Int) -> Bool {
    // "iPhone", "eBay": lower case first, a capital within.
    let token = tokens[i]
    for k in Int(token.start) + 1..<max(Int(token.start) + 1, Int(token.end)) where bytes[k] >= 65 && bytes[k] <= 90 {
      return true
    }
    return false
  }

  /// "… in the U.S. The next": a capital function word after an abbreviation that is not a title.
  private func endsAtAbbreviation(_ i: Int) -> Bool {
    let word = tokens[i]
    guard !tokens[i - 1].is([.honorific, .title]) else { return false }
    // "of Springfield, Ill. “We": a quotation that begins as a sentence does.
    if word.kind == .quote, word.isQuoted, word.shape.contains(.spaceBefore), i + 1 < tokens.count {
      let quotation = quotations[Int(word.quotation)]
      return quotation.open == i && quotation.words >= 3 && tokens[i + 1].shape.contains(.capital)
    }
    guard word.shape.contains([.capital, .spaceBefore]) else { return false }
    // "at 9 a.m. Roads are shut"; not "at 9 a.m. Monday" and "9 p.m. EST".
    if endsClock(i - 1) {
      return !word.is([.weekday, .month, .place, .timeNoun]) && !word.shape.contains(.allCaps) && !isZone(i)
    }
    return word.is([.determiner, .subjectPronoun, .possessive, .subordinator, .coordinator, .preposition, .that])
      && !word.is(.month)
  }

  private func endsClock(_ i: Int) -> Bool { ["a.m.", "p.m."].contains { self.word(i, is: $0) } }

  private func isZone(_ i: Int) -> Bool {
    ["eastern", "pacific", "central", "mountain", "greenwich"].contains { self.word(i, is: $0) }
  }

  /// `"…." The` ends; `"…," he` and `"…?" he` do not, nor does `"…?" Lee asked`.
  func endsAfterQuotation(_ q: Int, _ next: Int, _ paragraph: Range<Int>) -> Bool {
    let quotation = quotations[q]
    var last = quotation.close - (quotation.isClosed ? 1 : 0)
    while last > quotation.open, tokens[last].kind == .quote { last -= 1 }
    guard
      tokens[last].endsSentence || tokens[last].shape.contains(.abbreviation) && tokens[next].shape.contains(.capital)
    else { return false }
    let token = tokens[next]
    if token.kind == .quote { return true }
    // (She claimed to “retire.”) Then: the bracket that closes behind the marks ends the sentence with them.
    if token.kind == .close, !token.shape.contains(.spaceBefore), tokens[last].endsSentence {
      return next + 1 >= tokens.count || tokens[next + 1].kind == .quote || tokens[next + 1].shape.contains(.capital)
    }
    guard token.shape.contains(.capital), token.isWord else { return token.kind == .number || token.kind == .symbol }
    // Lee told the court that “it was a farce.” The court laughed: the marks close words that had their cue.
    if tokens[last].kind == .stop, quotation.open > paragraph.lowerBound, word(quotation.open - 1, is: "that") {
      return true
    }
    return !isCue(next, paragraph, afterStop: tokens[last].kind == .stop && !tokens[last].shape.contains(.abbreviation))
  }

  /// A name and then a reporting verb: the cue of the question before it. After a full stop only where the sentence ends
  /// with it: `“We will.” Lee said.`
  private func isCue(_ next: Int, _ paragraph: Range<Int>, afterStop: Bool) -> Bool {
    var hasComma = false
    for k in next + 1..<max(min(next + 25, paragraph.upperBound), next + 1) {
      hasComma = hasComma || tokens[k].kind == .comma
      if !hasComma, k <= next + 3, isUnlistedPast(k), !tokens[k - 1].is(.be),
        !(afterStop && tokens[next].is(.determiner) || word(next, is: "it"))
      {
        return k + 1 >= paragraph.upperBound || tokens[k + 1].kind == .stop
      }
      guard tokens[k].is([.past, .third]), !hasComma || tokens[k - 1].kind == .comma else {
        let isLong = tokens[k].kind == .quote && (!tokens[k].isQuoted || quotations[Int(tokens[k].quotation)].words > 2)
        if tokens[k].endsSentence || isLong || !hasComma && k > next + 5 { return false }
        continue
      }
      guard entry(k).frame.contains(.quote) else { return false }
      if k + 1 >= paragraph.upperBound || tokens[k + 1].kind == .stop { return true }
      return !afterStop
        && (!tokens[k + 1].isWord || entry(k).frame.contains(.addressee)
          || tokens[k + 1].is([.preposition, .weekday, .adverb]))
    }
    return false
  }
}

extension ScannedText {
  /// The index of the sentence that holds a token.
  package func sentenceIndex(holding token: Int) -> Int {
    var lo = 0
    var hi = sentences.count
    while lo < hi {
      let mid = (lo + hi) / 2
      if sentences[mid].end <= token { lo = mid + 1 } else { hi = mid }
    }
    return min(lo, sentences.count - 1)
  }

  /// The first token of the sentence that holds a token.
  package func sentence(holding token: Int) -> Int { sentences[sentenceIndex(holding: token)].start }
}
