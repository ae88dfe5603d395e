import English

extension ScannedText {
  /// The noun phrase in front of a verb group: "John Lee, the mayor's chief of staff,".
  ///
  /// No parser: it walks left to the nearest thing that cannot be inside a subject, then drops a leading adverbial.
  func subject(before verb: Int, from start: Int) -> Range<Int>? {
    var hi = verb
    while hi > start, tokens[hi - 1].kind == .comma || tokens[hi - 1].kind == .dash { hi -= 1 }
    guard hi > start else { return nil }
    if tokens[hi - 1].kind == .quote, tokens[hi - 1].isQuoted {
      // "Lee, star of “The Long Winter,” said": a title closes the apposition.
      let title = quotations[Int(tokens[hi - 1].quotation)]
      guard title.words <= 4, title.open > start + 2, title.close == hi - 1, isPunctuatedInside(title),
        tokens[title.close - 1].kind == .comma,
        tokens[title.open - 1].isWord
      else { return nil }
      return subjectAcrossCommas(hi, from: start)
    }
    if tokens[hi - 1].is(.relative) && !tokens[hi - 1].is(.possessive) || word(hi - 1, is: "that") {
      return hi - 1..<hi
    }
    // "the mogul's preferred mode": what belongs to somebody follows, and no verb; but "a friend of Lee's told".
    if hi == verb, isPossessiveClitic(hi - 1), !(max(start, hi - 6)..<hi).contains(where: { word($0, is: "of") }) {
      return nil
    }
    if hi < verb { return subjectAcrossCommas(hi, from: start) }
    hi = beforeTime(hi, from: start)
    let end = hi
    while hi > start + 1, tokens[hi - 1].kind == .comma || tokens[hi - 1].kind == .dash { hi -= 1 }
    return hi < end ? subjectAcrossCommas(hi, from: start) : nounPhraseEnd(before: hi, from: start)
  }

  /// Back over "on Friday", "last week", "a week ago" behind a subject.
  private func beforeTime(_ end: Int, from start: Int) -> Int {
    var hi = end
    if word(hi - 1, is: "ago"), hi - 3 > start { hi -= 3 }
    if tokens[hi - 1].is(.timeNoun), hi - 2 > start, tokens[hi - 2].is([.weekday, .timeAdjective]) {
      hi -= 2
    } else if tokens[hi - 1].is(.weekday), hi - 1 > start {
      hi -= 1
    }
    guard hi < end else { return end }
    while hi - 1 > start,
      tokens[hi - 1].is(.adverb) && !tokens[hi - 1].is([.groupNoun, .determiner]) || word(hi - 1, is: "on")
    { hi -= 1 }
    // "a poll released on Tuesday": it is the poll's time.
    return endsInEd(hi - 1) || tokens[hi - 1].is(.past) ? end : hi
  }

  /// Back over what stands between commas in front of the verb: appositions, relative clauses, participles, adverbials.
  ///
  /// "Lee, the mayor, said" keeps the apposition; "Lee, speaking in Ohio, said" drops it.
  private func subjectAcrossCommas(_ hi: Int, from start: Int) -> Range<Int>? {
    var end = hi
    var isNoun = true
    var depth = 0
    for _ in 0..<8 {
      guard let comma = commaBefore(end, from: start), let insertion = insertion(comma, end, depth, from: start) else {
        break
      }
      isNoun = isNoun && insertion == .noun
      // What stands between dashes leaves all in front of it as it was.
      if !isBetweenDashes(comma, end) { depth += 1 }
      end = comma
    }
    guard let core = nounPhraseEnd(before: end, from: start) else { return nil }
    return isNoun ? core.lowerBound..<hi : core
  }

  private enum Insertion { case noun, adverbial }

  private func isBetweenDashes(_ dash: Int, _ end: Int) -> Bool {
    tokens[dash].kind == .dash && end < tokens.count && tokens[end].kind == .dash
  }

  private func commaBefore(_ end: Int, from start: Int) -> Int? {
    var k = end - 1
    var depth = 0
    while k > start, end - k < 45 {
      let token = tokens[k]
      if token.isQuoted {
        // A comma inside marks parts nothing of what stands outside.
        let quotation = quotations[Int(token.quotation)]
        guard quotation.words <= 4 else { return nil }
        k = min(quotation.open, k) - 1
        continue
      }
      if token.kind == .close { depth += 1 }
      if token.kind == .open { depth -= 1 }
      if depth == 0, token.kind == .comma || token.kind == .dash { return k }
      if token.kind == .semicolon || token.kind == .colon { return nil }
      k -= 1
    }
    return nil
  }

  /// What the words from a comma to the next are to the name before them; nil where the phrase starts there.
  private func insertion(_ comma: Int, _ end: Int, _ depth: Int, from start: Int) -> Insertion? {
    guard comma + 1 < end else { return nil }
    let first = tokens[comma + 1]
    let left = tokens[comma - 1]
    guard left.isWord || left.kind == .close || left.kind == .quote else { return nil }
    // "Lee — where it must begin — said": whatever stands between two dashes.
    if depth == 0, isBetweenDashes(comma, end) { return .adverbial }
    if first.is(.relative), !first.is(.possessive) || depth == 0 { return .noun }
    if end - comma == 2, first.is([.adverb, .subordinator]) { return .adverbial }
    if depth > 0, (comma + 1..<end).contains(where: { tokens[$0].is([.relative, .that]) }) { return nil }
    if depth == 0, first.is([.past, .pastParticiple]) || endsInEd(comma + 1), comma + 2 < end,
      tokens[comma + 2].is(.preposition)
    {
      return .adverbial
    }
    guard
      depth == 0 && first.shape.contains(.capital) && !left.is([.weekday, .timeNoun, .adverb, .subordinator])
        || left.shape.contains(.capital) || left.kind == .number || left.kind == .close || left.kind == .quote
        || left.is([.roleNoun, .groupNoun, .organizationNoun, .documentNoun, .subjectPronoun])
    else { return nil }
    if first.is(.relative) { return .noun }
    if first.is([.subordinator, .coordinator]) && !first.is(.preposition) { return nil }
    if first.kind == .number { return .noun }
    if opensWithPreposition(before: comma, from: start) {
      return depth == 0 && first.is([.preposition]) ? .adverbial : nil
    }
    if first.is([.determiner, .possessive, .numberWord]) { return .noun }
    if word(comma + 1, is: "of"), comma + 2 < end, word(comma + 2, is: "course") { return .adverbial }
    if word(comma + 1, is: "of") || word(comma + 1, is: "from") { return .noun }
    if first.is(.preposition) || first.is(.adverb) || endsInIng(comma + 1) { return .adverbial }
    if depth == 0 { return first.isWord ? .noun : nil }
    let isPlace =
      end - comma <= 3
      && (first.is([.place, .abbreviation, .generation]) || first.shape.contains(.abbreviation)
        || first.shape.contains([.hyphen, .capital]))
    return isPlace || !first.shape.contains(.capital) && first.is([.roleNoun, .title]) ? .noun : nil
  }

  /// Whether the words up to this comma are an adverbial: "In Ohio, the mayor".
  private func opensWithPreposition(before comma: Int, from start: Int) -> Bool {
    let first = commaBefore(comma, from: start).map { $0 + 1 } ?? start
    // "Asked about the letter on Nation Radio, the minister, Ann Lee": on what occasion.
    if first == start, first + 1 < comma, tokens[first].is(.pastParticiple), tokens[first + 1].is(.preposition),
      tokens[first].is(.reporting)
    {
      return true
    }
    return first < comma && tokens[first].is([.preposition]) && !word(first, is: "of") && !word(first, is: "as")
      && comma - first < 7
  }

  func endsInIng(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, token.end - token.start > 4 else { return false }
    let e = Int(token.end)
    return bytes[e - 1] | 32 == 103 && bytes[e - 2] | 32 == 110 && bytes[e - 3] | 32 == 105
  }

  /// The noun phrase that ends before `hi`.
  private func nounPhraseEnd(before hi: Int, from start: Int) -> Range<Int>? {
    var k = hi - 1
    if k >= start, tokens[k].is([.subjectPronoun]), !tokens[k].is([.groupNoun]), !word(k, is: "one"), !isGoverned(k) {
      return k..<hi
    }
    var lo = hi
    scan: while k >= start {
      let token = tokens[k]
      if token.isQuoted {
        // A nickname or a title of a work inside a name; a long quotation ends it.
        let q = quotations[Int(token.quotation)]
        guard q.words <= 2, q.close != hi - 1, q.open > start, !isPunctuatedInside(q) else { break }
        k = q.open - 1
        lo = q.open
        continue
      }
      switch token.kind {
      case .word, .number:
        if endsSubject(k, hi) {
          guard let who = relativeClause(k, lo, from: start) else { break scan }
          k = who
        }
        if opensNounPhrase(k, from: start) {
          lo = k
          // "The woman who chairs the Trust": whom the clause is about, not what is in it.
          guard k - 3 >= start, word(k - 2, is: "who"), tokens[k - 3].kind == .word, !isFinite(k - 3) else {
            break scan
          }
          k -= 2
        }
      case .close:
        guard let open = matchingOpen(k, from: start) else { break scan }
        k = open
      case .symbol, .open: if token.kind == .open { break scan }
      case .comma:
        guard continuesAcrossComma(k, from: start, hi) else { break scan }
      case .quote:
        // "the workers' union": an apostrophe that is no mark.
        guard token.mark.isSingle, !token.shape.contains(.spaceBefore) else { break scan }
      default: break scan
      }
      lo = k
      k -= 1
    }
    return trimmed(lo..<hi, from: start)
  }

  /// "did not question the engineer, who …": an article begins a noun phrase, unless a preposition, a name or another
  /// word of its kind ties it to what stands before.
  private func opensNounPhrase(_ k: Int, from start: Int) -> Bool {
    guard word(k, is: "the") || word(k, is: "a") || word(k, is: "an"), k > start, tokens[k - 1].kind == .word else {
      return false
    }
    let before = tokens[k - 1]
    return !before.shape.contains(.capital) && !before.shape.contains(.clitic)
      && !before.is([.preposition, .to, .coordinator, .determiner, .possessive, .adverb, .subordinator])
  }

  private func matchingOpen(_ close: Int, from start: Int) -> Int? {
    var k = close - 1
    while k >= start, close - k < 12 {
      if tokens[k].kind == .open { return k }
      k -= 1
    }
    return nil
  }

  /// "Lee, Park and Reyes said": a list of names.
  private func continuesAcrossComma(_ comma: Int, from start: Int, _ hi: Int) -> Bool {
    guard comma > start, comma + 1 < hi else { return false }
    let left = tokens[comma - 1]
    let right = tokens[comma + 1]
    if right.is(.generation) || joinsAdjectives(comma, from: start, hi) { return true }
    if tokens[comma - 1].shape.contains(.capital), right.shape.contains(.capital) || right.is(.coordinator) {
      for k in comma + 1..<hi where word(k, is: "and") { return !left.is([.weekday, .month, .adverb]) }
    }
    return false
  }

  /// "an accomplished, experienced member": the comma between two adjectives.
  private func joinsAdjectives(_ comma: Int, from start: Int, _ hi: Int) -> Bool {
    guard comma - 2 >= start, word(comma - 2, is: "a") || word(comma - 2, is: "an") || word(comma - 2, is: "the"),
      comma == start + 2 || !tokens[comma - 3].is(.preposition), comma + 2 < hi
    else { return false }
    let left = tokens[comma - 1]
    let right = tokens[comma + 1]
    return left.kind == .word && right.kind == .word && !left.shape.contains(.capital)
      && !right.shape.contains(.capital) && !left.is([.roleNoun, .groupNoun, .organizationNoun, .documentNoun])
      && !right.is([.determiner, .possessive, .relative, .preposition, .subordinator, .auxiliary, .adverb])
  }

  /// "people who have fought other threats say": back over the verb of a relative clause to its "who".
  ///
  /// Not where that verb takes a clause of its own: "people who think Lee said" are not who said it.
  private func relativeClause(_ verb: Int, _ lo: Int, from start: Int) -> Int? {
    guard tokens[verb].kind == .word, isFinite(verb) || tokens[verb].is([.past, .third, .base, .plainVerb]),
      !(tokens[verb].is(.reporting) && entry(verb).frame.contains(.clause) && lo == verb + 1)
    else { return nil }
    var k = verb - 1
    while k > start + 1, verb - k < 4, tokens[k].is([.auxiliary, .adverb, .negation]) || endsInLy(k) { k -= 1 }
    guard k > start, word(k, is: "who") || word(k, is: "that"), !tokens[k].isQuoted,
      tokens[k - 1].is([.groupNoun, .roleNoun, .documentNoun, .determiner, .organizationNoun])
        || word(k, is: "who") && tokens[k - 1].kind == .word && !tokens[k - 1].is([.preposition, .auxiliary])
    else { return nil }
    return k
  }

  /// Whether a word cannot be part of a subject that ends at `hi`.
  private func endsSubject(_ k: Int, _ hi: Int) -> Bool {
    let token = tokens[k]
    if token.shape.contains(.clitic) { return !isPossessiveClitic(k) || k > 0 && tokens[k - 1].is(.subjectPronoun) }
    if token.is([.subordinator]) && !token.is(.preposition)
      || token.is([.relative, .that, .auxiliary, .wh]) && !token.is(.determiner)
    {
      return true
    }
    if word(k, is: "that") { return !(k + 1 < hi && tokens[k + 1].is([.roleNoun, .organizationNoun])) }
    if word(k, is: "as") || word(k, is: "than") || word(k, is: "before") || word(k, is: "after")
      || word(k, is: "because")
    {
      return true
    }
    if token.is(.coordinator) {
      if word(k, is: "and") || word(k, is: "or") { return !joinsNouns(k) }
      return true
    }
    if token.is([.past, .third, .base]) && !token.is(.alsoNoun) && !token.shape.contains(.capital) {
      return !(token.is(.past) && isReducedRelative(k, hi))
    }
    if token.is(.plainVerb), !token.shape.contains(.capital) {
      return !(k > 0 && tokens[k - 1].is([.determiner, .possessive, .adjective])) && !isReducedRelative(k, hi)
    }
    if endsInEd(k), k > 0, !tokens[k - 1].is([.determiner, .possessive, .adjective, .preposition, .coordinator]),
      !isPossessiveClitic(k - 1),
      k + 1 < hi,
      tokens[k + 1].is([.determiner, .possessive, .preposition, .to]) || tokens[k + 1].shape.contains(.capital)
        || tokens[k + 1].kind == .number || word(k + 1, is: "one")
        // "the board repeatedly blurred facts", but "the newly elected mayor".
        || k > 1 && endsInLy(k - 1)
          && !(tokens[k - 2].is([.determiner, .possessive, .adjective]) || isPossessiveClitic(k - 2))
    {
      return !isReducedRelative(k, hi)
    }
    return token.is([.subjectPronoun]) && !token.is(.groupNoun) && !(k + 1 < hi && word(k + 1, is: "and"))
      && !isGoverned(k)
  }

  /// "on it": no subject.
  private func isGoverned(_ pronoun: Int) -> Bool {
    tokens[pronoun].is(.objectPronoun) && pronoun > 0 && tokens[pronoun - 1].is(.preposition)
      && !tokens[pronoun - 1].is(.subordinator) && !word(pronoun - 1, is: "as")
  }

  /// "a poll released on Tuesday showed": between this participle and the verb stand adverbials only.
  private func isReducedRelative(_ k: Int, _ hi: Int) -> Bool {
    guard k + 1 < hi, k > 0, tokens[k - 1].isWord, !tokens[k - 1].is([.subjectPronoun, .relative]) else { return false }
    return afterAdverbials(k + 1, to: hi) == hi
  }

  /// Whether a subject can begin here.
  func opensSubject(_ i: Int) -> Bool {
    tokens[i].is([.determiner, .possessive, .roleNoun, .title, .groupNoun]) || tokens[i].shape.contains(.capital)
  }

  /// Whether "and" joins two nouns rather than two clauses.
  private func joinsNouns(_ k: Int) -> Bool {
    guard k > 0, k + 1 < tokens.count,
      tokens[k - 1].isWord || tokens[k - 1].kind == .comma || tokens[k - 1].kind == .close
    else { return false }
    if tokens[k - 1].kind == .comma { return false }
    if tokens[k + 1].is([.subjectPronoun, .adverb]) && !tokens[k + 1].is(.groupNoun) { return false }
    // A finite verb to the left, in the same clause, makes it a new clause.
    var i = k - 1
    while i >= 0, k - i < 14 {
      let token = tokens[i]
      if token.kind == .comma || token.kind == .semicolon || token.kind == .quote || token.endsSentence { return true }
      if token.is([.auxiliary, .plainVerb]) && !isPossessiveClitic(i)
        || token.is([.past, .third]) && !token.is(.alsoNoun)
      {
        return false
      }
      i -= 1
    }
    return true
  }
}
