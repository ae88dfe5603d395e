import English

extension ScannedText {
  /// The subject of the first finite verb of a sentence.
  func mainSubject(in sentence: Sentence, before limit: Int) -> Range<Int>? {
    for i in sentence.start..<limit
    where !tokens[i].isQuoted && i > sentence.start && isFinite(i) && !isPossessiveClitic(i) {
      let group = verbGroup(at: i, from: sentence.start)
      if let subject = subject(before: group.lowerBound, from: sentence.start) { return subject }
    }
    return nil
  }

  /// The subject of the first finite verb from `start` on.
  func mainSubject(in sentence: Sentence, from start: Int) -> Range<Int>? {
    guard start < sentence.end else { return nil }
    for i in start..<sentence.end where !tokens[i].isQuoted && i > start && isFinite(i) && !isPossessiveClitic(i) {
      if let subject = subject(before: verbGroup(at: i, from: start).lowerBound, from: start) { return subject }
    }
    return nil
  }

  /// The subject of the finite verb that a participle depends on: the nearest to its left.
  func subjectOfParticiple(at verb: Int, in sentence: Sentence) -> Range<Int>? {
    var i = verb - 1
    var embedded: Range<Int>?
    while i > sentence.start, verb - i < 60 {
      if !tokens[i].isQuoted, isFinite(i), !isPossessiveClitic(i) {
        let group = verbGroup(at: i, from: sentence.start)
        if let subject = subject(before: group.lowerBound, from: sentence.start), !isJoined(group, subject, sentence) {
          if !isEmbedded(subject, sentence) { return agent(of: group, before: verb, sentence) ?? subject }
          // "a plant where two men died has sued, alleging": what "where" hangs on.
          if word(subject.lowerBound - 1, is: "where"), subject.lowerBound - 1 > sentence.start,
            let main = self.subject(before: subject.lowerBound - 1, from: sentence.start)
          {
            return main
          }
          embedded = embedded ?? subject
        }
      }
      i -= 1
    }
    return embedded
  }

  /// "Lee was sued by his aide, Ida Roth, alleging": who does it, where a passive names her right in front of the comma.
  private func agent(of group: Range<Int>, before verb: Int, _ sentence: Sentence) -> Range<Int>? {
    let comma = verb - 1
    guard comma > group.upperBound + 1, tokens[comma].kind == .comma, tokens[verb].is(.participle),
      group.upperBound < comma,
      let by = (group.lowerBound..<min(group.upperBound + 2, comma)).first(where: { word($0, is: "by") }),
      tokens[group.lowerBound..<by].contains(where: { $0.is(.be) }),
      let agent = nounPhrase(at: by + 1, to: sentence.end), agent.upperBound == comma || agent.upperBound == verb
    else { return nil }
    return by + 1..<comma
  }

  /// "and left", ", left": a verb without a subject of its own; "Lee, who knew it, left" has one.
  private func isJoined(_ group: Range<Int>, _ subject: Range<Int>, _ sentence: Sentence) -> Bool {
    let before = group.lowerBound - 1
    guard before >= sentence.start else { return false }
    if tokens[before].is(.coordinator) { return true }
    return tokens[before].kind == .comma && endsInEd(group.upperBound - 1) && !tokens[group.upperBound - 1].is(.past)
      && !subject.contains { tokens[$0].kind == .comma && !tokens[$0 + 1].is(.subjectPronoun) }
  }

  /// "Lee said that Park left, adding": the clause is what somebody said, not where the sentence goes on.
  private func isEmbedded(_ subject: Range<Int>, _ sentence: Sentence) -> Bool {
    let before = subject.lowerBound - 1
    guard before > sentence.start else { return false }
    // "had handled messages later deemed secret": what a verb takes is nobody who acts.
    if tokens[before].is(.auxiliary), !isPossessiveClitic(before) { return true }
    return tokens[before].is(.that) || word(before, is: "where") || word(before, is: "because")
      || word(before, is: "if")
      || tokens[before].is(.reporting) && entry(before).frame.contains(.clause) && !tokens[before].is(.alsoNoun)
  }

  /// "wrote a letter to Park asking", "emailed supporters saying": what stands before a participle is no subject.
  private func isObject(_ subject: Range<Int>, _ site: Site, from start: Int) -> Bool {
    guard site.form == .participle, site.cue != .document, subject.lowerBound > start,
      !isProgressive(site)
    else { return false }
    if isFinite(subject.lowerBound - 1), !tokens[subject.lowerBound - 1].is(.auxiliary) { return true }
    return headNoun(subject).map { tokens[$0].is([.venueNoun, .documentNoun]) } ?? false
  }

  /// "has been saying".
  private func isProgressive(_ site: Site) -> Bool { site.group.contains { tokens[$0].is(.be) } }

  /// "Lee, recalling the vote, said": the name in front of the comma.
  func nameBeforeInsertion(_ site: Site, _ sentence: Sentence) -> Range<Int>? {
    let comma = site.group.lowerBound - 1
    guard comma > sentence.start, tokens[comma].kind == .comma, !tokens[sentence.start].is(.preposition) else {
      return nil
    }
    return subject(before: comma, from: sentence.start)
  }

  /// "Asked about it", "when asked": a past participle without a subject.
  func opensParticiple(_ site: Site, _ sentence: Sentence) -> Bool {
    let lo = site.group.lowerBound
    return lo == sentence.start || tokens[lo - 1].is([.subordinator, .wh]) || !tokens[lo - 1].isWord
  }

  /// "footage of Ann Lee asking", "with Lee saying": the name, not what it hangs on.
  private func nameBehindPreposition(_ verb: Int, from start: Int) -> Range<Int>? {
    var lo = verb
    while lo > start, tokens[lo - 1].kind == .word, tokens[lo - 1].shape.contains(.capital) { lo -= 1 }
    guard lo < verb, lo > start, word(lo - 1, is: "of") || word(lo - 1, is: "with") || word(lo - 1, is: "about"),
      !tokens[lo].is([.weekday, .month, .place])
    else { return nil }
    return lo..<verb
  }

  /// The subject of a verb, through the verbs that govern it: "Lee wants to continue to call".
  func subject(of site: Site, from start: Int) -> Range<Int>? {
    var lo = site.group.lowerBound
    // ", saying": it shares the subject of the clause it hangs on; "a statement saying" is somebody's statement.
    if site.form == .participle, !isProgressive(site), lo > start,
      !tokens[lo - 1].isWord
        || tokens[lo - 1].is([
          .preposition, .coordinator, .subordinator, .venueNoun, .documentNoun, .timeNoun, .weekday,
        ])
    {
      return nil
    }
    if site.form == .participle, !site.group.contains(where: { tokens[$0].is(.auxiliary) }),
      let name = nameBehindPreposition(lo, from: start)
    {
      return name
    }
    // "Lee offered the man a job as clerk, then said": the second of two things that one subject did.
    if lo > start + 1, tokens[lo - 1].kind == .comma, word(lo, is: "then") { return nil }
    for _ in 0..<4 {
      if tokens[lo].is(.to) {
        if let subject = subjectOfInfinitive(lo, from: start) { return subject }
      } else if let subject = subject(before: lo, from: start) {
        guard let auxiliary = predicating(subject, site, from: start) else {
          return isObject(subject, site, from: start) ? nil : subject
        }
        lo = verbGroup(at: auxiliary, from: start).lowerBound
        continue
      }
      guard lo > start, tokens[lo].is([.to]) || site.form == .participle, isFinite(lo - 1) || tokens[lo - 1].is(.base)
      else { return nil }
      lo = verbGroup(at: lo - 1, from: start).lowerBound
    }
    return nil
  }

  /// "has begun urging", "is one of the first to say": what stands behind an auxiliary is its predicate.
  private func predicating(_ subject: Range<Int>, _ site: Site, from start: Int) -> Int? {
    let before = subject.lowerBound - 1
    guard before >= start, !tokens[before].isQuoted, tokens[before].is([.be, .have]), !isPossessiveClitic(before),
      site.form != .base || tokens[site.group.lowerBound].is(.to)
    else { return nil }
    return before
  }

  /// "for voters to say"; any other infinitive has the subject of the verb it hangs on.
  private func subjectOfInfinitive(_ to: Int, from start: Int) -> Range<Int>? {
    guard to > start + 1, let subject = subject(before: to, from: start), subject.lowerBound > start,
      word(subject.lowerBound - 1, is: "for")
    else { return nil }
    return subject
  }

  /// "who", "while Lee", "as Lee": the subject of a clause inside another.
  func isSubordinate(_ subject: Range<Int>) -> Bool {
    let first = subject.lowerBound
    if subject.count == 1, tokens[first].is([.relative, .that]) { return true }
    return first > 0 && (tokens[first - 1].is([.subordinator, .that]) || word(first - 1, is: "as"))
  }
}
