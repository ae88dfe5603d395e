import English
import ReportedSpeech

/// A statement while it is being found, in token ranges of one reading.
struct Draft {
  /// In text order, disjoint.
  var fragments: [Range<Int>]
  var cue: Range<Int>?
  var cueClass: Cue.Class
  var mention: Range<Int>?
  var polarity: Polarity
  /// The id of the rule that decided.
  var rule: String
  /// Its speaker is that of another draft: a quotation that goes on without a cue.
  var follows: Int?
  /// The sentence that decided it.
  var sentence: Int
  /// The last sentence with words of it.
  var reach: Int
  /// A speaker whom only markup names.
  var named: String?
  /// What its mention is where that is a label of a transcript.
  var label: Label.Kind?
}

/// What has been found in a reading so far. Rules add to it, the most certain first.
struct Findings {
  let text: ScannedText
  var drafts: [Draft] = []
  /// For each token the draft whose words it is; -1 where it is free.
  var owner: [Int32]
  /// The reporting verbs of the sentence that is being read.
  var sites: [Site] = []
  /// For each token whether it is in a cue that has been used.
  var cues: [Bool]
  var rule = ""
  var sentence = 0
  /// What markup sets off as quoted, and whom it credits with it.
  var credits: [MarkupCredit] = []
  /// The sentences that are nothing but the name of whom markup credits.
  var creditLines: Set<Int> = []
  /// Drafts by the sentence that decided them, once all are found.
  var bySentence: [Int: [Int]] = [:]
  /// Two paragraphs or more open with a label: a transcript or an interview.
  let isDialogue: Bool
  /// Two paragraphs in five or more do.
  let isTranscript: Bool
  /// In such a text, the words that have a capital inside a sentence.
  let capitals: Set<UInt64>

  init(_ text: ScannedText) {
    self.text = text
    owner = Array(repeating: -1, count: text.tokens.count)
    cues = Array(repeating: false, count: text.tokens.count)
    let labelled = text.paragraphs.reduce(0) { $0 + (text.label(of: $1) == nil ? 0 : 1) }
    isDialogue = labelled > 1
    isTranscript = 5 * labelled >= 2 * text.paragraphs.count
    capitals = isDialogue ? text.capitalsInside : []
  }

  func isFree(_ range: Range<Int>) -> Bool {
    for i in range where owner[i] >= 0 { return false }
    return true
  }

  /// Nobody's words and nobody's cue.
  func isOpen(_ i: Int) -> Bool { owner[i] < 0 && !cues[i] }

  func isFree(_ site: Site) -> Bool { owner[site.verb] < 0 && !cues[site.verb] }

  @discardableResult
  mutating func add(
    _ fragments: [Range<Int>], cue: Range<Int>?, _ cueClass: Cue.Class = .speech, mention: Range<Int>?,
    polarity: Polarity = .asserted, follows: Int? = nil
  ) -> Int {
    var (mention, polarity) = (mention, polarity)
    if cue != nil, mention == nil, text.opensNever(text.sentences[sentence].start) { polarity = .declined }
    if let subject = mention, !subject.isEmpty, text.isNegated(subject: subject, from: text.sentences[sentence].start) {
      mention = nil
      polarity = cueClass == .attitude ? .denied : .declined
    }
    if let listener = mention, !listener.isEmpty, let cue, text.onlyListens(listener, cue) { mention = nil }
    let index = drafts.count
    let kept = fragments.filter { !$0.isEmpty }
    drafts.append(
      Draft(
        fragments: kept, cue: cue, cueClass: cueClass, mention: mention, polarity: polarity, rule: rule,
        follows: follows, sentence: sentence, reach: sentence))
    for fragment in kept { for i in fragment { owner[i] = Int32(index) } }
    return index
  }

  @discardableResult
  mutating func add(_ fragments: [Range<Int>], _ site: Site, mention: Range<Int>?) -> Int {
    for i in site.group { cues[i] = true }
    return add(fragments, cue: site.group, site.cue, mention: mention, polarity: site.polarity)
  }

  mutating func extend(_ draft: Int, with fragment: Range<Int>) {
    guard !fragment.isEmpty else { return }
    drafts[draft].fragments.append(fragment)
    drafts[draft].reach = max(drafts[draft].reach, sentence)
    for i in fragment { owner[i] = Int32(draft) }
  }

  /// A speaker for a verb without a subject of its own: that of the verb it is joined to.
  func inheritedMention(for site: Site, in sentence: Sentence) -> Range<Int>? {
    var k = drafts.count - 1
    while k >= 0, drafts[k].sentence == self.sentence {
      if let mention = drafts[k].mention, mention.upperBound <= site.verb, drafts[k].cue != nil,
        !isOver(drafts[k], before: site)
      {
        return mention
      }
      k -= 1
    }
    if let subject = reportingSubject(before: site, in: sentence) { return subject }
    if let subject = text.subjectOfParticiple(at: site.verb, in: sentence) { return subject }
    return text.mainSubject(in: sentence, before: site.verb)
  }

  /// "Lee, who praised the plan, used the day to call": the words that it is inside of go on behind it.
  private func isOver(_ draft: Draft, before site: Site) -> Bool {
    // "Lee seized on news that Park had called it “a farce”, saying": what is inside "that" ends with its comma.
    if site.form == .participle, let mention = draft.mention, mention.lowerBound > 0, site.group.lowerBound > 0,
      text.tokens[mention.lowerBound - 1].is(.that), text.tokens[site.group.lowerBound - 1].kind != .word
    {
      return true
    }
    guard let end = draft.fragments.last?.upperBound, end < site.group.lowerBound, let mention = draft.mention,
      text.isSubordinate(mention)
    else { return false }
    return (end..<site.group.lowerBound).contains {
      isOpen($0) && !text.tokens[$0].isQuoted && text.isFinite($0) && !text.isPossessiveClitic($0)
        && !text.tokens[$0 - 1].is(.relative)
    }
  }
}

extension Findings {
  /// "Lee said the members will meet, adding “…”": of the clause that reports, not of the one that is reported.
  private func reportingSubject(before site: Site, in sentence: Sentence) -> Range<Int>? {
    var found: Range<Int>?
    for earlier in sites where earlier.verb < site.verb && earlier.cue == .speech && !earlier.isPassive {
      guard earlier.form != .participle, earlier.form != .base, earlier.frame.contains(.that) else { continue }
      guard let subject = text.subject(of: earlier, from: sentence.start),
        !text.tokens[subject.lowerBound].is([.relative, .that, .preposition])
      else { continue }
      if found == nil || opensMainClause(subject.lowerBound, in: sentence) { found = subject }
    }
    return found
  }

  /// "…; Park said", "…, but Park said": a clause of the same rank as the first.
  private func opensMainClause(_ start: Int, in sentence: Sentence) -> Bool {
    guard start - 2 > sentence.start else { return false }
    return text.tokens[start - 1].kind == .semicolon
      || text.tokens[start - 1].is(.coordinator) && text.tokens[start - 2].kind == .comma
  }
}

extension ScannedText {
  /// Words with a capital that do not open their sentence.
  fileprivate var capitalsInside: Set<UInt64> {
    var words: Set<UInt64> = []
    for sentence in sentences {
      for i in sentence.range.dropFirst() where tokens[i].kind == .word && tokens[i].shape.contains(.capital) {
        words.insert(hash(i))
      }
    }
    return words
  }
}

extension Draft {
  /// “…,” has been removed: what disowns the words was taken for their end.
  func cut(before evidence: Range<Int>, in text: ScannedText) -> Draft {
    var cut = self
    for (index, fragment) in fragments.enumerated() where fragment.contains(evidence.lowerBound) {
      guard let last = (fragment.lowerBound..<evidence.lowerBound).last(where: { text.tokens[$0].isQuoted }) else {
        continue
      }
      cut.fragments[index] = fragment.lowerBound..<last + 1
    }
    return cut
  }
}
