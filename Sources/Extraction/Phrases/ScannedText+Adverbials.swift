import English

extension ScannedText {
  /// Past the time, the place and the occasion that follow a cue: "on Tuesday in an interview with the Courier,".
  ///
  /// Stops in front of the first token that can be no part of them.
  func afterAdverbials(_ start: Int, to end: Int) -> Int {
    var i = start
    while i < end {
      let next = afterAdverbial(i, end)
      guard next > i else { break }
      i = next
    }
    return i
  }

  private func afterAdverbial(_ i: Int, _ end: Int) -> Int {
    let token = tokens[i]
    if token.isQuoted || opensAmount(i, end) { return i }
    if token.is(.weekday) { return weekdayEnd(i, end) }
    if token.is(.month), token.shape.contains(.capital) { return dateEnd(i, end) }
    if token.is(.timeAdjective), i + 1 < end, tokens[i + 1].is([.timeNoun, .weekday, .month]) { return i + 2 }
    if token.is([.numberWord, .groupNoun]) || token.kind == .number || word(i, is: "a") || word(i, is: "an"),
      i + 2 < end, tokens[i + 1].is(.timeNoun),
      word(i + 2, is: "ago") || word(i + 2, is: "later") || word(i + 2, is: "earlier")
    {
      return i + 3
    }
    if token.is(.timeNoun), word(i, is: "today") || word(i, is: "yesterday") || word(i, is: "tonight") { return i + 1 }
    if token.is(.adverb), !token.is([.determiner, .negation, .reflexive]), !word(i, is: "there"), !word(i, is: "not"),
      !word(i, is: "only"), !word(i, is: "even")
    {
      return i + 1
    }
    if endsInLy(i) { return i + 1 }
    if token.is(.preposition), !word(i, is: "about"), !word(i, is: "of"), !word(i, is: "like"), !word(i, is: "as"),
      !word(i, is: "since"), !word(i, is: "for") || i + 1 < end && tokens[i + 1].is([.venueNoun, .determiner])
    {
      return prepositionalEnd(i, end)
    }
    return i
  }

  /// "at least 14 workers", "around 200 people", "nearly half": how many, not when or where.
  func opensAmount(_ i: Int, _ end: Int) -> Bool {
    if word(i, is: "at"), i + 1 < end, word(i + 1, is: "least") || word(i + 1, is: "most") { return true }
    let isRough =
      word(i, is: "about") || word(i, is: "around") || word(i, is: "over") || word(i, is: "under")
      || word(i, is: "nearly") || word(i, is: "almost") || word(i, is: "roughly") || word(i, is: "approximately")
      || word(i, is: "between") || word(i, is: "some") || word(i, is: "exactly")
    guard isRough, i + 2 < end, tokens[i + 1].kind == .number || tokens[i + 1].is(.numberWord) else { return false }
    // "said around 2019": a year ends the phrase.
    return tokens[i + 2].isWord || tokens[i + 2].kind == .symbol
  }

  private func weekdayEnd(_ i: Int, _ end: Int) -> Int {
    var k = i + 1
    if k < end, tokens[k].is(.timeNoun) { k += 1 }
    return k
  }

  private func dateEnd(_ i: Int, _ end: Int) -> Int {
    var k = i + 1
    if k < end, tokens[k].kind == .number { k += 1 }
    if k + 1 < end, tokens[k].kind == .comma, tokens[k + 1].kind == .number { k += 2 }
    return k
  }

  /// A preposition and its noun phrase, kept short: no verb, no comma.
  private func prepositionalEnd(_ i: Int, _ end: Int) -> Int {
    var k = i + 1
    guard k < end, !tokens[k].isQuoted, !tokens[k].is([.that, .to]) else { return i }
    if endsInIng(k) && !tokens[k].is(.venueNoun) { return i }
    if tokens[k].is(.weekday) { return weekdayEnd(k, end) }
    if tokens[k].is(.month) { return dateEnd(k, end) }
    var seenNoun = false
    while k < end {
      let token = tokens[k]
      if token.isQuoted {
        let q = quotations[Int(token.quotation)]
        guard q.words <= 4, !isPunctuatedInside(q), q.close + 1 < end else { break }
        k = q.close + 1
        seenNoun = true
        continue
      }
      guard token.isWord || token.kind == .symbol else { break }
      if token.is([.that, .wh, .relative, .auxiliary, .to]) && !isPossessiveClitic(k) { break }
      if token.is([.preposition, .coordinator, .adverb, .weekday]) && !token.is([.determiner, .title]) && seenNoun {
        break
      }
      if token.is([.subjectPronoun]) && !token.is([.groupNoun, .objectPronoun]) { break }
      // A determiner after a noun begins another phrase: the content.
      if seenNoun, token.is([.determiner, .possessive]), !tokens[k - 1].is([.determiner, .possessive]),
        !isPossessiveClitic(k - 1)
      {
        break
      }
      if !token.is([.determiner, .possessive, .adjective]) { seenNoun = true }
      k += 1
    }
    return seenNoun ? k : i
  }

  /// "In an interview on Monday", "Speaking in Ohio", "Asked about it": when, where and why it was said.
  func tellsOccasion(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if endsInIng(first) || endsInEd(first) || tokens[first].is([.past, .weekday, .participle]) { return true }
    if word(first, is: "when") || word(first, is: "as") || word(first, is: "after") || word(first, is: "during")
      || word(first, is: "before")
    {
      return true
    }
    guard tokens[first].is([.preposition, .timeAdjective, .adverb, .coordinator]) else { return false }
    return range.contains { tokens[$0].is([.venueNoun, .weekday, .month, .timeNoun]) }
      && tokens[first].is([.preposition, .timeAdjective])
  }

  /// "told reporters", "to the Courier": whom it was said to; the end of it.
  func afterAddressee(_ start: Int, to end: Int) -> Int {
    guard start < end else { return start }
    if tokens[start].is([.objectPronoun, .reflexive]) { return start + 1 }
    if tokens[start].is(.subjectPronoun) && !tokens[start].is(.groupNoun) { return start }
    guard !tokens[start].isQuoted, !tokens[start].is([.that, .wh, .to]) else { return start }
    var i = start
    while i < end {
      let token = tokens[i]
      if token.isQuoted || token.kind == .comma || token.kind == .colon || token.kind == .dash || token.endsSentence {
        break
      }
      if token.is([.that]) && i > start || token.is([.to, .auxiliary, .wh]) && !isPossessiveClitic(i) { break }
      if token.is([.subjectPronoun]) && !token.is(.groupNoun) && i > start { break }
      if token.is([.weekday]) { break }
      if i > start, token.is([.preposition]), !word(i, is: "of"), !word(i, is: "from"), !word(i, is: "for") { break }
      if i > start, token.is([.determiner, .possessive]), !tokens[i - 1].is([.determiner, .preposition, .coordinator]) {
        break
      }
      i += 1
    }
    return i
  }

  /// The "that" that follows a cue behind adverbials only: "said on Tuesday in Ohio that". Nil where a verb comes first.
  func delayedThat(_ start: Int, to end: Int) -> Int? {
    var i = start
    var commas = 0
    while i < end, i - start < 24 {
      let token = tokens[i]
      if token.isQuoted || token.kind == .colon || token.kind == .semicolon || token.endsSentence { return nil }
      if token.kind == .comma {
        commas += 1
        if commas > 2 { return nil }
      }
      if token.is(.that) {
        let noun = i + 1 < end && tokens[i + 1].is([.roleNoun, .organizationNoun, .timeNoun])
        return noun ? nil : i
      }
      if token.is([.auxiliary, .plainVerb, .relative]) && !isPossessiveClitic(i) && !token.is(.month) { return nil }
      if token.is(.subjectPronoun), !token.is([.groupNoun, .objectPronoun]) { return nil }
      if token.is([.past, .third]), !token.is(.alsoNoun), i > start { return nil }
      i += 1
    }
    return nil
  }
}
