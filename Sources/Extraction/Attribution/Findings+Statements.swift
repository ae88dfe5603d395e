import English
import ReportedSpeech

/// A statement, and the id of the step that resolved its mention.
struct Told {
  var statement: Statement
  var step: String?
  /// The words that disown it, the rule that found them, and whether they say that it was said and is false.
  var disowning: (passage: Passage, rule: String, isFalsehood: Bool)?
}

extension Findings {
  /// Asks every rule about every sentence, from front to back.
  static func read<Late: Error>(
    _ text: ScannedText, skipping paragraph: Int?, _ rules: [AttributionRule], _ markings: [Marking],
    heeding check: () throws(Late) -> Void
  ) throws(Late) -> Findings {
    var findings = Findings(text)
    findings.take(markings)
    for (index, sentence) in text.sentences.enumerated() where sentence.paragraph != paragraph {
      try check()
      if text.isFurniture(text.paragraphs[sentence.paragraph]) || findings.creditLines.contains(index) { continue }
      findings.sentence = index
      text.sites(in: sentence, into: &findings.sites)
      guard !findings.sites.isEmpty || !sentence.quotations.isEmpty || text.mayReport(sentence) else { continue }
      for rule in rules {
        findings.rule = rule.id
        rule.attribute(sentence, &findings)
      }
    }
    findings.partCorrections()
    findings.bySentence = Dictionary(grouping: findings.drafts.indices) { findings.drafts[$0].sentence }
    return findings
  }

  /// The drafts as statements with speakers, citations and times, and the outlet's own voice between them.
  ///
  /// - Parameter headline: the words of the headline that disown what the text beneath carries.
  func statements<Late: Error>(
    _ cast: Cast, skipping paragraph: Int?, _ isEnglish: Bool, _ published: Interval?, disownedBy headline: Passage?,
    heeding check: () throws(Late) -> Void
  ) throws(Late) -> [Told] {
    var resolution = Resolution(text, cast)
    let answers = try answers(&resolution, heeding: check)
    let disowned = isEnglish ? disownings() : [:]
    var found: [Found] = []
    for index in drafts.indices {
      try check()
      let draft = disowned[index].map { drafts[index].cut(before: $0.evidence, in: text) } ?? drafts[index]
      var told = Told(statement: statement(draft, answers[index], published), step: answers[index]?.step)
      if let (evidence, rule) = disowned[index] {
        let isFalsehood = saysFalsely(index, evidence) && told.statement.speaker.map { $0.kind != .document } ?? false
        told.disowning = (text.passage(evidence), rule.id, isFalsehood)
        told.statement.polarity = rule.polarity
      } else if let headline, drafts[index].polarity != .denied, isCarried(index) {
        told.disowning = (headline, DisowningRule.headlineID, false)
        told.statement.polarity = .disowned
      }
      found.append((told, index, nil))
    }
    for (var told, parent) in nested(&resolution, answers) + carried(&resolution) {
      // What stands inside words that nobody said was not said either.
      if let disowning = found[parent].told.disowning {
        told.disowning = (disowning.passage, disowning.rule, false)
        told.statement.polarity = found[parent].told.statement.polarity
      }
      found.append((told, nil, parent))
    }
    if isEnglish {
      for statement in ownVoice(skipping: paragraph) { found.append((Told(statement: statement), nil, nil)) }
    }
    return inTextOrder(found)
  }

  private typealias Found = (told: Told, draft: Int?, parent: Int?)

  /// A statement is named by where it stands: of two in the same place the later one leaves its citations to the first.
  private func inTextOrder(_ found: [Found]) -> [Told] {
    let hulls = found.map { ($0.told.statement.start, -$0.told.statement.end) }
    let order = found.indices.sorted { (hulls[$0].0, hulls[$0].1, $0) < (hulls[$1].0, hulls[$1].1, $1) }
    var kept: [Int] = []
    var told: [Told] = []
    var places: [Int?] = Array(repeating: nil, count: drafts.count)
    for index in order where !found[index].told.statement.fragments.isEmpty {
      if let last = kept.last, hulls[last] == hulls[index] {
        for citation in found[index].told.statement.citations
        where !told[told.count - 1].statement.citations.contains(citation) {
          told[told.count - 1].statement.citations.append(citation)
        }
      } else {
        kept.append(index)
        told.append(found[index].told)
      }
      if let draft = found[index].draft { places[draft] = told.count - 1 }
    }
    for (place, index) in kept.enumerated() {
      let parent = found[index].parent.flatMap { places[$0] }
      told[place].statement.parent = parent == place ? nil : parent
    }
    return told
  }

  private func answers<Late: Error>(
    _ resolution: inout Resolution, heeding check: () throws(Late) -> Void
  ) throws(Late) -> [Resolution.Answer?] {
    var answers: [Resolution.Answer?] = []
    for draft in drafts {
      try check()
      if let name = draft.named {
        answers.append(resolution.answer(named: name))
        continue
      }
      if let label = draft.label, let mention = draft.mention {
        answers.append(resolution.answer(mention, label: label))
        continue
      }
      let inherited = draft.follows.flatMap { answers[$0] }
      answers.append(draft.mention.flatMap { resolution.answer($0, inheriting: inherited) })
    }
    return answers
  }

  private func statement(_ draft: Draft, _ answer: Resolution.Answer?, _ published: Interval?) -> Statement {
    let fragments = draft.fragments.sorted { $0.lowerBound < $1.lowerBound }
    let isTranscribed = draft.label != nil && isDialogue && text.part == .body
    return Statement(
      mode: isTranscribed ? .direct : mode(of: fragments),
      fragments: text.fragments(fragments).map { isTranscribed ? $0.transcribed : $0 },
      cue: draft.cue.map { Cue(passage: text.passage($0), class: draft.cueClass) },
      mention: draft.mention.map { text.passage($0) }, speaker: answer?.found.speaker,
      polarity: polarity(of: draft, fragments),
      checkWorthy: fragments.contains(where: text.isCheckWorthy), rule: draft.rule, citations: citations(of: draft),
      said: saying(of: draft, published: published))
  }

  /// “Where is the money?” is asked, whatever its verb.
  private func polarity(of draft: Draft, _ fragments: [Range<Int>]) -> Polarity {
    if draft.polarity == .asserted, refuses(draft) { return .denied }
    guard draft.polarity == .asserted, draft.cueClass != .attitude, let last = fragments.last else {
      return draft.polarity
    }
    if asks(draft) { return .asked }
    var end = last.upperBound - 1
    while end > last.lowerBound, text.tokens[end].kind == .quote || text.tokens[end].kind == .comma { end -= 1 }
    return text.tokens[end].kind == .question ? .asked : .asserted
  }

  /// "Did Lee say “…”?" The outlet asks whether it was said.
  private func asks(_ draft: Draft) -> Bool {
    let sentence = text.sentences[draft.sentence]
    let first = text.content(of: sentence).lowerBound
    return first < sentence.end && text.tokens[first].is([.do, .have]) && !text.tokens[first].isQuoted
      && text.tokens[sentence.end - 1].kind == .question && !text.tokens[sentence.end - 1].isQuoted
      && draft.mention.map { $0.lowerBound > first && text.tokens[$0.lowerBound - 1].is([.do, .have]) } ?? true
  }

  func mode(of fragments: [Range<Int>]) -> Mode {
    var inside = 0
    var outside = 0
    for fragment in fragments {
      for i in fragment where text.tokens[i].isWord { if text.tokens[i].isQuoted { inside += 1 } else { outside += 1 } }
    }
    return inside == 0 ? .indirect : outside == 0 ? .direct : .mixed
  }
}

extension Fragment {
  /// In an interview and in a transcript the label says whose words these are, as marks would.
  fileprivate var transcribed: Fragment {
    var fragment = self
    fragment.quoted = true
    return fragment
  }
}

extension ScannedText {
  /// Something in it can make a rule speak, though it has neither a reporting verb nor marks.
  func mayReport(_ sentence: Sentence) -> Bool {
    if !tokens[sentence.start].isWord || word(sentence.start, is: "q.") || word(sentence.start, is: "a.") {
      return true
    }
    return sentence.range.contains {
      tokens[$0].is([.according, .reportingNoun, .viewNoun]) || tokens[$0].kind == .colon
    }
  }
}
