import English
import ReportedSpeech

extension Findings {
  /// Where the outlet says it has a draft from, read off the words around its cue.
  ///
  /// "told the Courier in an interview", "first reported by", "in an email obtained by", "according to a filing".
  func citations(of draft: Draft) -> [Citation] {
    guard draft.cue != nil else { return [] }
    var found: [Citation] = []
    if let mention = draft.mention { found += citations(in: mention, draft) }
    if let cue = draft.cue, let mention = draft.mention, text.word(cue.lowerBound, is: "first"),
      text.word(cue.upperBound - 1, is: "reported"), found.isEmpty
    {
      // Whoever reported it first is an outlet, known or not.
      let name = text.word(mention.lowerBound, is: "the") ? mention.dropFirst() : mention
      if !name.isEmpty, name.allSatisfy({ text.tokens[$0].shape.contains(.capital) }) {
        found.append(Citation(kind: .outlet, outlet: text.passage(name).text, passage: text.passage(mention)))
      }
    }
    if draft.rule == AttributionRule.quotedAsSaying.id, let cue = draft.cue {
      let front = text.sentences[draft.sentence].start..<cue.lowerBound
      if let outlet = outlet(in: front) {
        found.append(Citation(kind: .outlet, outlet: outlet.name, passage: text.passage(outlet.range)))
      } else if let again = pressAnew(front.suffix(2), besideCueOf: draft) {
        found.append(again)
      }
    }
    let range = text.sentences[draft.sentence].range
    addCitations(in: range, to: &found) { owner[$0] < 0 && !text.tokens[$0].isQuoted }
    if !found.contains(where: { $0.outlet != nil }), let beside = citationBeside(draft) { found.append(beside) }
    return found
  }

  /// Those of a range that name an outlet themselves.
  func namedCitations(in range: Range<Int>) -> [Citation] {
    var found: [Citation] = []
    addCitations(in: range, to: &found) {
      !text.tokens[$0].isQuoted && !isPressAnew($0 + 1..<min($0 + 3, range.upperBound))
    }
    return found
  }

  /// Where a quotation inside a quotation comes from, in the words of the outer one: “She told the Courier, ‘…’”.
  func citations(of inner: Quotation, in outer: Quotation) -> [Citation] {
    var found: [Citation] = []
    let range = text.sentence(of: inner.open, in: outer.open + 1..<outer.close)
    addCitations(in: range, isInside: true, to: &found) { !inner.range.contains($0) }
    return found
  }

  private func addCitations(
    in range: Range<Int>, isInside: Bool = false, to found: inout [Citation], where isOpen: (Int) -> Bool
  ) {
    var i = range.lowerBound
    while i < range.upperBound {
      if !isOpen(i) || !isPointer(i) {
        i += 1
        continue
      }
      let (citations, next) = citations(at: i, range.upperBound, isInside: isInside)
      for citation in citations {
        let known = found.contains { $0.passage.overlaps(citation.passage) || repeats(citation, $0) }
        if !known { found.append(citation) }
      }
      i = max(next, i + 1)
    }
  }

  /// "told the Courier in an interview" is one interview.
  private func repeats(_ later: Citation, _ earlier: Citation) -> Bool {
    later.kind == .interview && earlier.kind == .interview && later.outlet == nil
  }

  /// The words that lead to where something was said.
  private func isPointer(_ i: Int) -> Bool {
    text.tokens[i].is([.preposition]) || text.word(i, is: "told") || text.word(i, is: "tells")
      || text.word(i, is: "telling") || text.word(i, is: "informed") || text.word(i, is: "citing")
  }

  /// The speaker is an outlet or a document itself.
  private func citations(in mention: Range<Int>, _ draft: Draft) -> [Citation] {
    var outlet = outlet(in: mention).map {
      Citation(kind: .outlet, outlet: $0.name, passage: text.passage($0.range))
    }
    outlet = outlet ?? pressAnew(mention, besideCueOf: draft)
    guard let head = text.headNoun(mention), text.tokens[head].is(.documentNoun),
      !text.tokens[head].is([.organizationNoun]) || draft.cueClass == .according,
      !text.tokens[head].shape.contains(.capital) || mention.count == 1 || outlet == nil
    else { return outlet.map { [$0] } ?? [] }
    // "a letter seen by the Harbor Times": the letter, and whose find it is.
    let end = outlet.map { _ in head + 1 } ?? mention.upperBound
    return [Citation(kind: .document, passage: text.passage(mention.lowerBound..<end))] + (outlet.map { [$0] } ?? [])
  }

  private func citations(at i: Int, _ end: Int, isInside: Bool) -> ([Citation], Int) {
    // What is cited is a statement of its own.
    let phrase = i + 1..<phraseEnd(i + 1, end, owned: text.word(i, is: "citing"), isInside: isInside)
    guard !phrase.isEmpty else { return ([], i + 1) }
    if text.word(i, is: "told") || text.word(i, is: "tells") || text.word(i, is: "telling")
      || text.word(i, is: "informed")
    {
      if isPressAnew(phrase), let outlet = outletCited(before: i) {
        return (
          [Citation(kind: .interview, outlet: outlet, passage: text.passage(i..<phrase.upperBound))], phrase.upperBound
        )
      }
      guard let outlet = outlet(in: phrase, isLed: true) else { return ([], i + 1) }
      return (
        [Citation(kind: .interview, outlet: outlet.name, passage: text.passage(i..<outlet.range.upperBound))],
        outlet.range.upperBound
      )
    }
    if text.word(i, is: "citing") {
      if let outlet = outlet(in: phrase, isLed: true) {
        return (
          [Citation(kind: .outlet, outlet: outlet.name, passage: text.passage(i..<outlet.range.upperBound))],
          outlet.range.upperBound
        )
      }
      guard let head = text.headNoun(phrase), isWritten(head) else { return ([], i + 1) }
      return ([Citation(kind: .document, passage: text.passage(phrase.lowerBound..<head + 1))], head + 1)
    }
    if text.word(i, is: "by") || text.word(i, is: "to") || text.word(i, is: "with") || text.word(i, is: "on")
      || text.word(i, is: "from")
    {
      let isAccording = i > 0 && text.tokens[i - 1].is(.according)
      let start = isAccording ? i - 1 : citingVerb(before: i)
      guard !isStaged(i) else { return ([], i + 1) }
      guard
        let outlet = outlet(in: phrase, isLed: text.word(i, is: "by") && start < i)
          ?? reporter(in: phrase, behind: start) ?? unnamedPress(phrase, behind: start)
      else { return ([], i + 1) }
      let kind: Citation.Kind =
        !isAccording && text.word(i, is: "to") || text.word(i, is: "with") || text.word(i, is: "on")
        ? .interview : .outlet
      return (
        [Citation(kind: kind, outlet: outlet.name, passage: text.passage(start..<outlet.range.upperBound))],
        outlet.range.upperBound
      )
    }
    guard text.word(i, is: "in") || text.word(i, is: "during") || text.word(i, is: "at") || text.word(i, is: "via"),
      let head = text.headNoun(phrase)
    else { return ([], i + 1) }
    return occasion(i, phrase, head, end)
  }

  /// "in an interview with the Courier", "in a letter obtained by the Courier".
  private func occasion(_ i: Int, _ phrase: Range<Int>, _ head: Int, _ end: Int) -> ([Citation], Int) {
    if text.word(head, is: "interview") || text.word(head, is: "interviews") {
      let rest = head + 1..<min(head + 9, end)
      let outlet = outlet(in: phrase) ?? (text.word(min(head + 1, end - 1), is: "with") ? outlet(in: rest) : nil)
      let hi = max(phrase.upperBound, outlet?.range.upperBound ?? 0)
      return ([Citation(kind: .interview, outlet: outlet?.name, passage: text.passage(i..<hi))], hi)
    }
    guard text.tokens[head].is([.documentNoun, .venueNoun]), isWritten(head) else { return ([], i + 1) }
    return ([Citation(kind: .document, passage: text.passage(phrase.lowerBound..<head + 1))], head + 1)
  }

  /// A paper or a post, not a rally.
  private func isWritten(_ i: Int) -> Bool {
    text.tokens[i].is(.documentNoun) || text.word(i, is: "op-ed") || text.word(i, is: "e-mail")
      || text.word(i, is: "essay")
      || text.word(i, is: "column") || text.word(i, is: "documents")
  }

  /// "first reported by", "obtained by": the participle that leads to the outlet.
  private func citingVerb(before i: Int) -> Int {
    guard i > 0,
      text.tokens[i - 1].is([.past, .pastParticiple]) || text.endsInEd(i - 1) || text.word(i - 1, is: "seen")
    else { return i }
    return i > 1 && text.word(i - 2, is: "first") ? i - 2 : i - 1
  }

  /// "a debate hosted by the Courier": it was there, and is no source of what others write.
  private func isStaged(_ by: Int) -> Bool {
    text.word(by, is: "by") && by > 0
      && ["hosted", "moderated", "sponsored", "organized", "organised", "televised", "owned", "founded", "fired"]
        .contains { text.word(by - 1, is: $0) }
  }

  /// "first reported by TechLine": whoever reported it first is an outlet, known or not, unless it is a person.
  private func reporter(in phrase: Range<Int>, behind start: Int) -> (name: String, range: Range<Int>)? {
    guard text.word(start, is: "first"), let first = phrase.first else { return nil }
    let lo = text.word(first, is: "the") ? first + 1 : first
    let name = lo..<(phrase.first { $0 >= lo && !text.tokens[$0].shape.contains(.capital) } ?? phrase.upperBound)
    guard !name.isEmpty, !text.tokens[lo].is([.maleName, .femaleName, .title, .honorific]) else { return nil }
    return (text.passage(name).text, first..<name.upperBound)
  }

  /// "was quoted by the state news agency as saying": whichever it is, the words are from there.
  private func unnamedPress(_ phrase: Range<Int>, behind start: Int) -> (name: String, range: Range<Int>)? {
    guard text.word(start, is: "quoted"), let first = phrase.first, text.word(first, is: "the"),
      let noun = phrase.last(where: text.isPressNoun), noun - first > 1
    else { return nil }
    return (text.passage(first + 1..<noun + 1).text, first..<noun + 1)
  }

  /// The end of the noun phrase that starts here, short of the next preposition.
  private func phraseEnd(_ start: Int, _ end: Int, owned: Bool, isInside: Bool) -> Int {
    var k = start
    while k < end, k - start < 10, text.tokens[k].isWord || k > start && isOfName(k, from: start, before: end),
      isInside || !text.tokens[k].isQuoted && (owned || owner[k] < 0)
    {
      if k > start,
        text.tokens[k].is([.preposition, .that, .relative, .weekday, .subordinator, .auxiliary])
          && !text.isPossessiveClitic(k) && !text.tokens[k].shape.contains(.capital)
      {
        break
      }
      if text.tokens[k].is(.weekday)
        || k > start && text.tokens[k].is(.timeAdjective) && !text.tokens[k - 1].is(.determiner)
      {
        break
      }
      k += 1
    }
    return k
  }

  /// "Signal & Wire", "Channel 9", "Voice of Calder".
  private func isOfName(_ i: Int, from lo: Int, before end: Int) -> Bool {
    if text.tokens[i].kind == .word, text.tokens[i].shape.contains(.capital) { return true }
    if text.tokens[i].kind == .number { return text.tokens[i - 1].is(.outletWord) }
    guard i + 1 < end else { return false }
    let leads =
      text.word(i, is: "of") && text.word(i + 1, is: "the") && i + 2 < end
      && text.tokens[i + 2].shape.contains(.capital)
    guard text.tokens[i + 1].shape.contains(.capital) || leads else { return false }
    if text.word(i, is: "of") { return i == lo + 1 && isPress(lo) }
    // "Voice of the Fens", "Le Relais de Marne".
    if i > lo, text.word(i, is: "the") { return text.word(i - 1, is: "of") }
    if ["de", "du", "des", "di", "van", "von", "der"].contains(where: { text.word(i, is: $0) }) { return true }
    return text.tokens[i].kind == .symbol && text.bytes[Int(text.tokens[i].start)] == UInt8(ascii: "&")
  }

  private func isPress(_ i: Int) -> Bool {
    text.tokens[i].is(.outletWord) || PressName.words.contains(text.hash(i)) || text.isCallSign(i)
  }

  /// An outlet named in a range: "the Harbor Times", "CNN's Ann Lee".
  ///
  /// - Parameter isLed: the words before lead to an outlet, "told", "as first reported by": then any name behind "the"
  ///   is one that has nothing of a person's, a place's or an institution's.
  func outlet(in range: Range<Int>, isLed: Bool = false) -> (name: String, range: Range<Int>)? {
    var i = range.lowerBound
    while i < range.upperBound {
      guard text.tokens[i].shape.contains(.capital), text.tokens[i].kind == .word,
        !text.tokens[i].is([.weekday, .month])
      else {
        i += 1
        continue
      }
      var hi = i + 1
      while hi < range.upperBound, isOfName(hi, from: i, before: range.upperBound) { hi += 1 }
      let lo = text.word(i, is: "the") ? i + 1 : i
      let from = i > range.lowerBound && text.word(i - 1, is: "the") ? i - 1 : i
      if lo < hi, isOutlet(lo..<hi, in: range, behindThe: lo > i || from < i, isLed) {
        return (text.passage(lo..<hi).text, from..<hi)
      }
      i = hi
    }
    return nil
  }

  private func isOutlet(_ name: Range<Int>, in range: Range<Int>, behindThe: Bool, _ isLed: Bool) -> Bool {
    let first = name.lowerBound
    let opensAsPerson = text.tokens[first].is([.maleName, .femaleName])
    // "Vice President Joe Biden" is no issue of Vice.
    if text.tokens[first].is(.title) || name.count > 1 && text.tokens[first + 1].is(.title) { return false }
    if name.contains(where: { text.tokens[$0].is(.outletWord) }) {
      // "local TV": no name by itself.
      if name.count == 1, text.word(first, is: "tv") || text.word(first, is: "radio") { return false }
      return !opensAsPerson || name.count > 2
    }
    // "television station WQLN", "the news site Lantern".
    if first > range.lowerBound, text.isPressNoun(first - 1) { return true }
    let last = name.upperBound - 1
    if PressName.words.contains(text.hash(last)), behindThe && (isLed || name.count > 1) { return true }
    guard isLed else { return false }
    if text.isCallSign(last) || name.contains(where: { text.tokens[$0].kind == .symbol }) { return true }
    // "told The Hangar": no sentence begins here, so that the article is part of a name.
    let isTitled = text.tokens[name.lowerBound - 1].shape.contains(.capital) && name.count == 1 && behindThe
    return behindThe && (name.count > 1 || isTitled)
      && !name.contains {
        text.tokens[$0].is([
          .organizationName, .organizationNoun, .groupNoun, .roleNoun, .title, .honorific, .place, .maleName,
          .femaleName, .companyWord, .generation,
        ])
      }
  }
}

extension ScannedText {
  /// "the station", "the news agency".
  func isPressNoun(_ i: Int) -> Bool {
    OrganizationNoun.press.contains(hash(i)) || word(i, is: "agency") && i > 0 && word(i - 1, is: "news")
  }

  /// "WQLN", "KTVX-TV": how stations in the Americas sign.
  func isCallSign(_ i: Int) -> Bool {
    let word = Array(bytes[Int(tokens[i].start)..<Int(tokens[i].end)])
    let sign = word.prefix { $0 != UInt8(ascii: "-") }
    let rest = word.dropFirst(sign.count + 1)
    guard (3...4).contains(sign.count), sign.allSatisfy({ (65...90).contains($0) }),
      sign.first == UInt8(ascii: "W") || sign.first == UInt8(ascii: "K")
    else { return false }
    return word.count == sign.count
      ? sign.count == 4 : ["TV", "FM", "AM"].contains(String(decoding: rest, as: UTF8.self))
  }

  /// The sentence around a token, no further than `range`.
  func sentence(of i: Int, in range: Range<Int>) -> Range<Int> {
    var lo = min(max(i, range.lowerBound), range.upperBound)
    while lo > range.lowerBound, !tokens[lo - 1].endsSentence { lo -= 1 }
    var hi = min(max(i + 1, lo), range.upperBound)
    while hi < range.upperBound, !tokens[hi].endsSentence { hi += 1 }
    return lo..<hi
  }
}
