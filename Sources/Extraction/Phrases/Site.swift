import English
import ReportedSpeech

/// A reporting verb in a sentence, outside quotation marks, in a place where it is a verb.
struct Site {
  var verb: Int
  /// Auxiliaries, adverbs, the verb, and a particle after it.
  var group: Range<Int>
  var frame: Frame
  var form: WordClass
  var cue: Cue.Class
  var polarity: Polarity
  /// "was told", "is expected".
  var isPassive: Bool
  /// Clause text after it begins here, before any adverbial is skipped.
  var after: Int { group.upperBound }
}

extension ScannedText {
  /// The reporting verbs of a sentence, in order.
  func sites(in sentence: Sentence, into sites: inout [Site]) {
    sites.removeAll(keepingCapacity: true)
    for i in sentence.range where tokens[i].is(.reporting) && !tokens[i].isQuoted && tokens[i].kind == .word {
      if let site = site(at: i, in: sentence) { sites.append(site) }
    }
  }

  private func site(at i: Int, in sentence: Sentence) -> Site? {
    let token = tokens[i]
    var group = verbGroup(at: i, from: sentence.start)
    let aux = governing(group.lowerBound..<i)
    let isPassive = aux.be && token.is([.pastParticiple]) && !token.is(.participle)
    guard let form = form(of: i, aux, sentence) else { return nil }
    let entry = entry(i)
    if word(i, is: "put") || word(i, is: "puts") || word(i, is: "putting") {
      // "as Lee put it", and no other putting.
      guard i + 1 < sentence.end, word(i + 1, is: "it") else { return nil }
      group = group.lowerBound..<i + 2
    }
    // "shot back", "pointed out that": a particle with nothing of its own behind it.
    if i + 2 < sentence.end,
      word(i + 1, is: "back") || word(i + 1, is: "out") || word(i + 1, is: "up") || word(i + 1, is: "in"),
      tokens[i + 1].word != 0,
      !tokens[i + 2].isWord || tokens[i + 2].is(.that) || word(i + 1, is: "back") && tokens[i + 2].is(.preposition),
      entry.frame.contains(.quote) && word(i + 1, is: "back") || entry.frame.contains(.out) || entry.frame.contains(.up)
        || entry.frame.contains(.in)
    {
      group = group.lowerBound..<i + 2
    }
    var site = Site(
      verb: i, group: group, frame: entry.frame, form: form, cue: entry.cue, polarity: entry.polarity,
      isPassive: isPassive)
    site.polarity = polarity(of: site)
    return site
  }

  struct Governing {
    var be = false
    var have = false
    var finite = false
    var modal = false
    var to = false
    var any: Bool { be || have || modal || to || finite }
  }

  private func governing(_ range: Range<Int>) -> Governing {
    var g = Governing()
    for i in range {
      let token = tokens[i]
      if token.is(.be) { g.be = true }
      if token.is(.have) { g.have = true }
      if token.is(.modal) && !token.is(.have) { g.modal = true }
      if token.is(.do) { g.modal = true }
      if token.is(.to) { g.to = true }
      if token.is([.be, .have, .do]) { g.finite = true }
    }
    return g
  }

  /// Which form it is here; nil where it is more likely no verb at all.
  private func form(of i: Int, _ aux: Governing, _ sentence: Sentence) -> WordClass? {
    let token = tokens[i]
    let next = i + 1 < sentence.end ? tokens[i + 1] : nil
    let previous = i > sentence.start ? tokens[i - 1] : nil
    if !aux.any, invertedSpeaker(at: i, in: sentence) != nil {
      return token.is(.third) ? .third : token.is(.past) ? .past : .base
    }
    // "the United States targeted": a name.
    if previous != nil, token.shape.contains(.capital), !token.shape.contains(.allCaps), !isSetInCapitals(sentence) {
      return nil
    }
    // "according to state media": a noun.
    if i - 2 >= sentence.start, tokens[i - 1].is(.to), tokens[i - 2].is(.according) { return nil }
    if let next, next.shape.contains(.clitic), !next.is([.be, .have, .modal]) { return nil }
    if let next, word(i + 1, is: "'s") || word(i + 1, is: "’s"), next.shape.contains(.clitic) { return nil }
    if let previous,
      previous.is([.determiner]) && !previous.is(.subjectPronoun)
        || isPossessiveClitic(i - 1) && !(token.is(.participle) && i >= 2 && tokens[i - 2].is(.subjectPronoun))
        || previous.is(.possessive) && !previous.is(.objectPronoun)
    {
      // "the reported talks", "his claim": no verb, but "those said", "all said" are.
      let takesMore = next.map { $0.kind == .comma || $0.kind == .colon || $0.isQuoted || $0.is([.that]) } ?? false
      guard token.is(.past),
        previous.is([.groupNoun]) || previous.is(.determiner) && takesMore && !word(i - 1, is: "the")
      else { return nil }
      return .past
    }
    if token.is(.past), !aux.any || aux.have && !aux.be {
      return token.is(.alsoNoun) && !aux.any && !subjectFits(i, sentence) ? nil : .past
    }
    if token.is(.participle) {
      return token.is(.alsoNoun) && !aux.be && !(previous?.kind == .comma) ? nil : .participle
    }
    if aux.be, token.is(.pastParticiple) { return .pastParticiple }
    if aux.have, token.is(.pastParticiple) { return .past }
    if aux.modal || aux.to, token.is(.base) { return token.shape.contains(.capital) && !isTitleCase ? nil : .base }
    if token.is(.third) { return !token.is(.alsoNoun) || subjectFits(i, sentence) ? .third : nil }
    if token.is(.past) { return .past }
    if token.is(.base) { return pluralSubjectFits(i, sentence) ? .base : nil }
    return token.is(.pastParticiple) ? .pastParticiple : nil
  }

  /// Capitals throughout: a headline, or a line in the body that is set like one.
  private func isSetInCapitals(_ sentence: Sentence) -> Bool {
    if isTitleCase { return true }
    var long = 0
    var capitals = 0
    for i in sentence.range where tokens[i].kind == .word && tokens[i].end - tokens[i].start > 3 {
      long += 1
      if tokens[i].shape.contains(.capital) { capitals += 1 }
    }
    return long > 2 && capitals * 10 > long * 7
  }

  func isPossessiveClitic(_ i: Int) -> Bool {
    i >= 0 && tokens[i].shape.contains(.clitic) && (word(i, is: "'s") || word(i, is: "’s"))
  }

  /// "Lee claims victory", but not "the new claims" or "Lee's claims".
  private func subjectFits(_ i: Int, _ sentence: Sentence) -> Bool {
    var k = i - 1
    while k > sentence.start, tokens[k].is(.adverb) { k -= 1 }
    guard k >= sentence.start else { return false }
    let previous = tokens[k]
    let complement = i + 1 >= sentence.end || opensComplement(i + 1) || tokens[i + 1].endsSentence
    if previous.kind == .comma || previous.kind == .quote || previous.kind == .close || previous.kind == .dash {
      return complement
    }
    // "a speech, which Lee claims affirmed the plan".
    if previous.shape.contains(.capital), k > sentence.start, tokens[k - 1].is(.relative), i + 1 < sentence.end,
      tokens[i + 1].is(.past) || endsInEd(i + 1)
    {
      return true
    }
    guard previous.isWord, complement else { return false }
    if previous.is([.subjectPronoun, .relative, .that]) { return true }
    if previous.is([.preposition, .coordinator, .adjective, .numberWord, .to]) { return previous.is(.coordinator) }
    if previous.shape.contains(.capital) && k > sentence.start || isTitleCase { return true }
    return previous.is([.roleNoun, .organizationNoun, .documentNoun, .groupNoun, .organizationName])
      || previous.shape.contains(.capital) || headSpeaks(before: i, sentence, plural: false)
  }

  /// "A poll out this week shows", "polls from several states show": the head of what stands before is what can speak.
  private func headSpeaks(before i: Int, _ sentence: Sentence, plural: Bool) -> Bool {
    guard let subject = subject(before: i, from: sentence.start),
      subject.count > 1 || subject.lowerBound > sentence.start && tokens[subject.lowerBound - 1].kind == .comma,
      let head = headNoun(subject)
    else {
      return false
    }
    let opens =
      subject.lowerBound == sentence.start || !tokens[subject.lowerBound - 1].isWord
      || tokens[subject.lowerBound - 1].is([.subordinator, .coordinator, .that])
    guard opens else { return false }
    let isPlural =
      bytes[Int(tokens[head].end) - 1] | 32 == 115 || tokens[head].is(.groupNoun)
      || subject.contains { word($0, is: "and") || word($0, is: "percent") || tokens[$0].is(.groupNoun) }
    let speaks =
      tokens[head].is([.documentNoun, .roleNoun, .organizationNoun, .groupNoun, .reportingNoun]) || isAgentive(head)
      || subject.contains { word($0, is: "percent") || tokens[$0].kind == .symbol } || isPlural && plural
    return speaks && (plural ? isPlural : true)
  }

  private func pluralSubjectFits(_ i: Int, _ sentence: Sentence) -> Bool {
    var k = i - 1
    while k > sentence.start, tokens[k].is(.adverb) { k -= 1 }
    guard k >= sentence.start else { return false }
    let previous = tokens[k]
    guard previous.isWord else {
      return (previous.kind == .comma || previous.kind == .dash) && i + 1 < sentence.end && opensComplement(i + 1)
        && (!tokens[i].is(.alsoNoun) || tokens[i + 1].is(.that))
    }
    if previous.is([.subjectPronoun, .relative]) { return true }
    if previous.is([.groupNoun]) { return true }
    if previous.is([.determiner, .preposition, .adjective, .possessive]) { return false }
    if previous.is(.coordinator) { return !tokens[i].is(.alsoNoun) }
    if previous.shape.contains(.clitic) { return false }
    let last = bytes[Int(previous.end) - 1] | 32
    if last == 115, !tokens[i].is(.alsoNoun) || opensComplement(i + 1), i + 1 < sentence.end { return true }
    // "Goalkeeper will leave, reports say": a headline has no full stop.
    if last == 115, !tokens[i].is(.alsoNoun) || previous.is([.documentNoun, .groupNoun]), i + 1 == sentence.end,
      k > sentence.start, tokens[k - 1].kind == .comma
    {
      return true
    }
    return i + 1 < sentence.end && (opensComplement(i + 1) || tokens[i + 1].endsSentence)
      && headSpeaks(before: i, sentence, plural: true)
  }

  /// Whether a token can begin what is said.
  func opensComplement(_ i: Int) -> Bool {
    guard i < tokens.count else { return false }
    let token = tokens[i]
    if token.kind == .quote || token.kind == .colon || token.kind == .comma || word(i, is: "back") { return true }
    if token.is([
      .that, .determiner, .possessive, .subjectPronoun, .objectPronoun, .wh, .to, .preposition, .weekday, .reflexive,
    ]) {
      return true
    }
    return token.shape.contains(.capital) || token.kind == .number || token.is([.groupNoun, .negation])
  }

  /// The verb with its auxiliaries and adverbs: "has also repeatedly said".
  func verbGroup(at i: Int, from start: Int) -> Range<Int> {
    var lo = i
    var k = i - 1
    while k >= start, tokens[k].kind == .word, !tokens[k].isQuoted {
      let token = tokens[k]
      if token.is([.auxiliary, .negation]) && !isPossessive(k) || token.is(.to) && lo == k + 1 {
        lo = k
      } else if !(token.is(.adverb) && !token.is(.reflexive) || endsInLy(k))
        || token.is([.determiner, .preposition]) && !token.is(.adverb)
      {
        break
      }
      k -= 1
    }
    // Adverbs that lead the group belong to the cue: "also said".
    while lo - 1 >= start, tokens[lo - 1].is(.adverb) || endsInLy(lo - 1),
      !tokens[lo - 1].is([.subjectPronoun, .reflexive, .determiner]), lo - 1 > start
    {
      lo -= 1
    }
    return lo..<i + 1
  }

  private func isPossessive(_ k: Int) -> Bool {
    // "Lee's said": an auxiliary only after a pronoun.
    isPossessiveClitic(k) && !(k > 0 && tokens[k - 1].is([.subjectPronoun, .wh, .that, .relative]))
  }

  func endsInLy(_ k: Int) -> Bool {
    guard k >= 0 else { return false }
    let token = tokens[k]
    guard token.kind == .word, token.end - token.start > 4,
      token.word == 0 || token.classes == .checkable, !token.shape.contains(.capital)
    else {
      return false
    }
    return bytes[Int(token.end) - 1] == 121 && bytes[Int(token.end) - 2] == 108
  }
}
