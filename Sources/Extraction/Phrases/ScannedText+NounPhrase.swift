import English

extension ScannedText {
  /// The noun phrase that begins at `start`, with its apposition: "Ann Lee, the mayor of Springfield,".
  ///
  /// For a subject behind its verb ("said Ann Lee") and the object of "according to".
  func nounPhrase(at start: Int, to end: Int, apposition: Bool = true) -> Range<Int>? {
    guard start < end else { return nil }
    if tokens[start].is([.subjectPronoun, .objectPronoun]) && !tokens[start].is([.determiner, .groupNoun, .possessive])
    {
      return start..<start + 1
    }
    guard opensNounPhrase(start) else { return nil }
    var i = start
    scan: while i < end {
      let token = tokens[i]
      if token.isQuoted {
        let q = quotations[Int(token.quotation)]
        guard q.words <= 4, q.close + 1 < end, i > start, !isPunctuatedInside(q) else { break }
        i = q.close + 1
        continue
      }
      switch token.kind {
      case .word, .number:
        if i > start, token.is(.relative), !word(i, is: "which") {
          i = relativeEnd(i, end)
          break scan
        }
        if i > start, let next = afterOrigin(i, end) {
          i = next
          continue
        }
        if i > start, endsPhrase(i, start) { break scan }
      case .open:
        while i < end, tokens[i].kind != .close { i += 1 }
        if i == end { break scan }
      case .comma:
        guard apposition, let next = afterApposition(i, start, end) else { break scan }
        i = next
        if tokens[i - 1].kind == .comma, i < end, !tokens[i].is([.relative, .generation]) { break scan }
        continue
      case .symbol: break
      default: break scan
      }
      i += 1
    }
    while i > start + 1, !tokens[i - 1].isWord, tokens[i - 1].kind != .close, tokens[i - 1].kind != .quote,
      tokens[i - 1].kind != .comma
    { i -= 1 }
    return start..<min(i, end)
  }

  /// "an official who was not allowed to speak": to the mark that ends the clause.
  private func relativeEnd(_ relative: Int, _ end: Int) -> Int {
    var i = relative + 1
    while i < end, !tokens[i].isQuoted, tokens[i].isWord || tokens[i].kind == .symbol { i += 1 }
    return i
  }

  /// The noun that a phrase is about: "report" in "the report issued by the city".
  func headNoun(_ range: Range<Int>) -> Int? {
    var head: Int?
    for i in range {
      let token = tokens[i]
      if token.is([.preposition, .relative]) && !token.shape.contains(.capital) || token.kind == .comma { break }
      if let head, !tokens[head].is([.determiner, .possessive, .adjective]),
        endsInEd(i) || token.is(.determiner) || token.is(.pastParticiple) && !token.is(.alsoNoun) || isPostpositive(i)
      {
        break
      }
      if token.isWord, !token.is(.coordinator) { head = i }
    }
    return head
  }

  /// "a person familiar with the talks": an adjective that stands behind its noun.
  private func isPostpositive(_ i: Int) -> Bool {
    word(i, is: "familiar") || word(i, is: "privy") || word(i, is: "taken") || word(i, is: "held")
      || word(i, is: "sent") || word(i, is: "written") || word(i, is: "close") || word(i, is: "aware")
      || word(i, is: "there")
      || word(i, is: "here") || word(i, is: "present") || word(i, is: "responsible")
  }

  func isPunctuatedInside(_ q: Quotation) -> Bool {
    guard q.isClosed, q.close - 1 > q.open else { return true }
    var last = q.close - 1
    // ‘… do to help?’”: the marks of a quotation inside it.
    while last > q.open + 1, tokens[last].kind == .quote { last -= 1 }
    return tokens[last].kind == .comma || tokens[last].endsSentence
  }

  private func opensNounPhrase(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.isWord || token.kind == .symbol else { return false }
    if token.is([.that]) { return false }
    if token.is([.preposition, .subordinator, .auxiliary, .to, .wh, .relative]) && !token.shape.contains(.capital) {
      return false
    }
    if token.is([.weekday, .timeNoun]) { return false }
    if token.is(.adverb) && !token.is([.determiner, .title, .groupNoun]) { return false }
    return true
  }

  private func endsPhrase(_ i: Int, _ start: Int) -> Bool {
    let token = tokens[i]
    if token.shape.contains(.clitic) { return !isPossessiveClitic(i) }
    if token.is([.weekday, .that]) && !token.is(.preposition) || token.is(.auxiliary) { return true }
    if token.is([.timeNoun]) && !tokens[i - 1].is([.preposition, .determiner, .adjective])
      && !token.shape.contains(.capital)
    {
      return true
    }
    if token.is(.timeAdjective), i + 1 < tokens.count, tokens[i + 1].is([.timeNoun, .weekday, .month]),
      !tokens[i - 1].is(.determiner)
    {
      return true
    }
    if word(i, is: "of") || word(i, is: "for") || word(i, is: "at") || word(i, is: "from") || word(i, is: "with") {
      return false
    }
    if word(i, is: "in") || word(i, is: "on") {
      // "an official in the ministry", but "said Lee in Ohio".
      return
        !(tokens[i - 1].is([.roleNoun, .groupNoun, .organizationNoun, .documentNoun])
        && !tokens[i - 1].shape.contains(.capital))
        || tokens[i + 1 < tokens.count ? i + 1 : i].is([.weekday, .month, .determiner]) && nextIsVenue(i)
    }
    if token.is([.relative]) { return word(i, is: "which") }
    // "a letter seen by the Harbor Times".
    if word(i, is: "by"), tokens[i - 1].is(.pastParticiple) || endsInEd(i - 1) || word(i - 1, is: "seen") {
      return false
    }
    if token.is([.subordinator, .wh, .preposition]) && !token.is(.determiner) && !token.shape.contains(.capital) {
      return true
    }
    if token.is(.to), !tokens[i - 1].is(.roleNoun) { return true }
    if token.is(.coordinator) {
      return !word(i, is: "and")
        || !(i + 1 < tokens.count
          && (tokens[i + 1].shape.contains(.capital)
            || tokens[i + 1].is([.determiner, .groupNoun, .roleNoun, .adjective]) || tokens[i + 1].word == 0))
    }
    if token.is([.subjectPronoun]) && !token.is([.groupNoun, .numberWord]) { return true }
    return false
  }

  /// "a poll conducted last week", "an analysis by the city": where a document is from; the end of it.
  private func afterOrigin(_ i: Int, _ end: Int) -> Int? {
    guard tokens[i - 1].is(.documentNoun), !tokens[i].shape.contains(.capital) else { return nil }
    if word(i, is: "by") {
      let next = afterAdverbials(i, to: end)
      return next > i ? next : nil
    }
    guard endsInEd(i) || word(i, is: "taken") || word(i, is: "held") || word(i, is: "written") || word(i, is: "sent")
    else { return nil }
    return afterAdverbials(i + 1, to: end)
  }

  /// "in a statement", "on Twitter": where it was said, not who said it.
  private func nextIsVenue(_ i: Int) -> Bool {
    for k in i + 1..<min(i + 6, tokens.count) where tokens[k].is([.venueNoun, .weekday, .month]) { return true }
    return false
  }

  /// Past a comma that opens an apposition or a relative clause, to the end of it.
  private func afterApposition(_ comma: Int, _ start: Int, _ end: Int) -> Int? {
    guard comma + 1 < end else { return nil }
    let first = tokens[comma + 1]
    if first.is(.generation) { return comma + 2 }
    if first.is([.weekday, .subordinator, .coordinator, .adverb]) && !first.is(.determiner)
      || first.is(.subjectPronoun) && !first.is([.groupNoun, .relative]) || endsInIng(comma + 1)
    {
      return nil
    }
    if first.is(.preposition) || first.isQuoted { return nil }
    var i = comma + 1
    let isRelative = first.is(.relative)
    guard
      isRelative || first.is([.determiner, .possessive, .title, .roleNoun, .numberWord]) || first.kind == .number
        || first.shape.contains(.capital) || first.word == 0
    else { return nil }
    while i < end {
      let token = tokens[i]
      if token.isQuoted, quotations[Int(token.quotation)].words > 4 { break }
      if token.kind == .semicolon || token.kind == .colon || token.kind == .dash || token.endsSentence { break }
      if token.kind == .comma {
        // The comma that closes it, unless the apposition itself goes on.
        return i + 1 < end && tokens[i + 1].is([.relative]) ? i : i + 1
      }
      if !isRelative, token.is([.auxiliary]), !isPossessiveClitic(i) { return nil }
      i += 1
    }
    return i
  }
}
