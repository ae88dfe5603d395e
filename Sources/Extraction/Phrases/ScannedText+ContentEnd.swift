import English

extension ScannedText {
  /// Where what is said ends: at the end of the sentence, or before the next thing that is reported.
  ///
  /// PolNeAR's boundaries: "that" inside; ", adding that", ", while Lee said" and "according to" outside.
  func contentEnd(_ complement: Complement, sites: [Site], to end: Int) -> Int {
    var i = complement.start
    var depth = 0
    while i < end {
      let token = tokens[i]
      if token.isQuoted {
        let close = max(quotations[Int(token.quotation)].close, i)
        if complement.closing == .anyComma, i > complement.start, close > i, tokens[close - 1].kind == .comma {
          return min(close + 1, end)
        }
        i = close + 1
        if i < end, tokens[i].isWord, stops(at: close, next: i, complement, sites, end) { return i }
        continue
      }
      switch token.kind {
      case .open: depth += 1
      case .close:
        if depth == 0 { return i }
        depth -= 1
      case .comma, .semicolon, .dash:
        if i > complement.start, stops(at: i, next: i + 1, complement, sites, end) { return i }
      case .word:
        if token.is([.coordinator, .according]), i > complement.start, stops(at: i, next: i, complement, sites, end) {
          return i
        }
      default: break
      }
      i += 1
    }
    while i > complement.start, tokens[i - 1].endsSentence, !tokens[i - 1].isQuoted { i -= 1 }
    return i
  }

  /// `called it “rigged” in a post on Tuesday`: when and where it was said is none of what was said, where marks tell
  /// the end of that.
  func beforeOccasion(_ content: Range<Int>) -> Int {
    guard let last = content.last(where: { tokens[$0].isQuoted }), last + 1 < content.upperBound else {
      return content.upperBound
    }
    let rest = last + 1..<content.upperBound
    let first = tokens[rest.lowerBound]
    guard first.is([.preposition, .weekday, .timeAdjective, .subordinator]), !first.is(.to) else {
      return content.upperBound
    }
    let isWhole = tokens[content.lowerBound].isQuoted
    if isWhole, tokens[last].kind == .quote,
      tokens[last - 1].endsSentence || tokens[last - 1].kind == .comma,
      word(last + 1, is: "when") || word(last + 1, is: "after") || word(last + 1, is: "as")
    {
      return last + 1
    }
    guard afterAdverbials(rest.lowerBound, to: rest.upperBound) >= rest.upperBound,
      rest.contains(where: { tokens[$0].is([.venueNoun, .weekday]) })
    else { return content.upperBound }
    return last + 1
  }

  /// Whether the content stops in front of this comma, mark, "and" or "according".
  private func stops(at i: Int, next: Int, _ complement: Complement, _ sites: [Site], _ end: Int) -> Bool {
    var k = next
    guard k < end, tokens[k].isWord, !tokens[k].isQuoted else { return false }
    if tokens[k].is(.according), k + 1 < end, tokens[k + 1].is(.to) { return true }
    if tokens[i].kind == .comma, complement.closing == .anyComma { return true }
    // ", because": nothing has been said yet, "that, because …".
    if i - complement.start < 2, complement.kind == .clause { return false }
    if tokens[i].kind == .semicolon { return true }
    // “A,” but: the comma stands inside the marks.
    let isComma = tokens[i].kind == .comma || tokens[i].kind == .quote && i > 0 && tokens[i - 1].kind == .comma
    if word(k, is: "as"), k + 1 < end, word(k + 1, is: "well") { return false }
    if isComma, closes(k, complement) { return true }
    // "…, a claim that his office disputes": the outlet's own afterthought.
    if isComma, word(k, is: "a") || word(k, is: "an"), !tokens[i - 1].shape.contains(.capital) { return true }
    let coordinated = tokens[k].is(.coordinator)
    let subordinated = tokens[k].is(.subordinator) || word(k, is: "as")
    if coordinated || subordinated { k += 1 }
    while k < end, tokens[k].is(.adverb) && !tokens[k].is(.determiner) || endsInLy(k) { k += 1 }
    guard k < end else { return false }
    if complement.kind == .object, stopsObject(at: i, k, coordinated, subordinated, end) { return true }
    guard let site = sites.first(where: { $0.verb >= k }) else { return false }
    // ", adding that", "and said": the same speaker goes on.
    if site.group.lowerBound <= k {
      if site.form == .participle { return isComma || coordinated || tokens[i].isQuoted }
      let isPast = site.form == .past || site.group.contains { tokens[$0].is(.do) }
      return coordinated
        && (site.form == complement.form || isPast && (complement.form.isEmpty || complement.form == .past))
    }
    if coordinated, tokens[i].kind == .word, opensNewReport(k, site) { return true }
    if isComma, !coordinated, !subordinated, opensMainReport(next, sites, end) { return true }
    // "the mayor's remark — Park said it was late": the last dash of a sentence opens no aside.
    if tokens[i].kind == .dash, !(next..<end).contains(where: { tokens[$0].kind == .dash }),
      opensMainReport(next, sites, end)
    {
      return true
    }
    guard
      isComma && (coordinated || subordinated)
        || subordinated && tokens[i].kind == .word
    else { return false }
    guard site.frame.contains(.that) || site.frame.contains(.quote), site.form != .participle else { return false }
    // ", while Lee said": somebody else begins, with nothing but a subject before the verb.
    guard let subject = subject(before: site.group.lowerBound, from: k) else { return false }
    return subject.lowerBound - k <= 1
  }

  /// "and others have said": somebody else reports, right behind "and".
  private func opensNewReport(_ k: Int, _ site: Site) -> Bool {
    guard site.form != .participle,
      site.frame.contains(.clause) || site.cue == .speech && tokens[k].is(.subjectPronoun),
      site.group.lowerBound - k <= 4,
      k < site.group.lowerBound
    else { return false }
    return (k..<site.group.lowerBound).allSatisfy {
      tokens[$0].isWord && !tokens[$0].is([.preposition, .auxiliary, .to])
    }
      && subject(before: site.group.lowerBound, from: k)?.lowerBound == k
  }

  /// "Asked about it, she said": behind the comma, and when and where, a speaker and a cue that takes what follows.
  private func opensMainReport(_ k: Int, _ sites: [Site], _ end: Int) -> Bool {
    let start = afterAdverbials(k, to: end)
    guard start < end, !tokens[start].is([.relative, .that]), let site = sites.first(where: { $0.verb >= start }),
      site.cue == .speech, site.frame.contains(.that),
      site.form == .past || site.form == .third, site.group.lowerBound - start <= 6, site.after < end,
      tokens[site.after].isWord || tokens[site.after].isQuoted || tokens[site.after].kind == .colon
    else { return false }
    return subject(before: site.group.lowerBound, from: start)?.lowerBound == start
  }

  private func closes(_ k: Int, _ complement: Complement) -> Bool {
    switch complement.closing {
    case .never: false
    case .anyComma: true
    case .commaBeforeVerb: isFinite(k) || tokens[k].is(.adverb) && k + 1 < tokens.count && isFinite(k + 1)
    }
  }

  /// What was praised ends at ", who", ", but he", "and went".
  private func stopsObject(at i: Int, _ k: Int, _ coordinated: Bool, _ subordinated: Bool, _ end: Int) -> Bool {
    if coordinated, isFinite(k) { return true }
    guard tokens[i].kind == .comma else { return false }
    if tokens[k].is(.relative) || word(k, is: "where") { return true }
    if coordinated || subordinated {
      if tokens[k].is(.subjectPronoun) || isFinite(k) { return true }
      guard !word(i + 1, is: "and") || tokens[k].shape.contains(.capital) else { return false }
      for j in k..<min(k + 6, end) where tokens[j].is(.auxiliary) && !isPossessiveClitic(j) { return true }
    }
    return endsInIng(k) && !word(k, is: "including") && !coordinated
  }

  /// A finite verb stands there, as far as one word tells; what stands in marks counts where `quoted` says so.
  package func hasFinite(_ range: Range<Int>, quoted: Bool = false) -> Bool {
    range.contains { (quoted || !tokens[$0].isQuoted) && isFinite($0) && !isPossessiveClitic($0) }
  }

  /// A finite verb, as far as one word tells.
  func isFinite(_ i: Int) -> Bool {
    let token = tokens[i]
    if token.shape.contains(.capital) || token.is([.documentNoun, .roleNoun]) { return false }
    return token.is([.auxiliary, .plainVerb]) || token.is([.past, .third]) && !token.is(.alsoNoun) || endsInEd(i)
  }
}
