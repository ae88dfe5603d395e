import ReportedSpeech

/// The statements of one article, and what the reader of them should know.
public struct Extracted: Hashable, Sendable {
  public var statements: [Statement]
  public var notices: [String]

  public init(statements: [Statement], notices: [String]) {
    self.statements = statements
    self.notices = notices
  }
}

extension Article {
  public func statements() -> [Statement] { extracted().statements }

  public func extracted() -> Extracted {
    let body = Reading(text, part: .body)
    var statements: [Statement] = []
    var skip: Int?
    if let title, !title.isEmpty {
      let head = Reading(title, part: .title)
      skip = body.repeats(head)
      let cast = Cast(body, skipping: skip)
      statements += Findings.read(head, skipping: nil).statements(cast)
      statements += Findings.read(body, skipping: skip).statements(cast)
    } else {
      statements += Findings.read(body, skipping: nil).statements(Cast(body, skipping: nil))
    }
    return Extracted(statements: statements, notices: [])
  }
}

extension Findings {
  static func read(_ text: Reading, skipping paragraph: Int?) -> Findings {
    var findings = Findings(text)
    for (index, sentence) in text.sentences.enumerated() where sentence.paragraph != paragraph {
      findings.sentence = index
      text.sites(in: sentence, into: &findings.sites)
      for (number, rule) in AttributionRule.standard.enumerated() {
        findings.rule = number
        rule.attribute(sentence, &findings)
      }
    }
    return findings
  }

  func statements(_ cast: Cast) -> [Statement] {
    var resolution = Resolution(text, cast)
    var speakers: [Speaker?] = []
    for draft in drafts {
      speakers.append(draft.follows.map { speakers[$0] } ?? draft.mention.flatMap { resolution.speaker(of: $0) })
    }
    return drafts.indices.sorted {
      (drafts[$0].fragments.first?.lowerBound ?? 0, $0) < (drafts[$1].fragments.first?.lowerBound ?? 0, $1)
    }.map { index in
      let draft = drafts[index]
      let fragments = draft.fragments.sorted { $0.lowerBound < $1.lowerBound }
      return Statement(
        mode: mode(of: fragments), fragments: fragments.map(text.passage),
        cue: draft.cue.map { Cue(passage: text.passage($0), class: draft.cueClass) },
        mention: draft.mention.map { text.passage($0) }, speaker: speakers[index], polarity: draft.polarity,
        rule: AttributionRule.standard[draft.rule].id)
    }
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

extension Reading {
  /// The paragraph of the body that is the headline again, with or without a full stop.
  func repeats(_ title: Reading) -> Int? {
    let words = title.tokens.filter(\.isWord)
    guard !words.isEmpty else { return nil }
    for (index, paragraph) in paragraphs.prefix(3).enumerated() {
      let mine = tokens[paragraph].filter(\.isWord)
      guard mine.count == words.count else { continue }
      let same = zip(mine, words).allSatisfy { text($0.start, $0.end) == title.text($1.start, $1.end) }
      if same { return index }
    }
    return nil
  }
}
