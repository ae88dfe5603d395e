import English
import ReportedSpeech

/// The statements of one article, and what the reader of them should know.
package struct Extracted: Hashable, Sendable {
  /// In text order, the headline's first.
  package var statements: [Statement]
  /// Sentences for a person: "language is 'fr': only quotations were looked for".
  package var notices: [String]
  /// For each statement the id of the step that resolved its mention.
  private let steps: [String?]
  /// The words that disown statements, for each that is disowned.
  package let disownings: [Disowning]

  init(_ told: [Told], notices: [String]) {
    statements = told.map(\.statement)
    steps = told.map(\.step)
    disownings = told.enumerated().compactMap { index, told in
      told.disowning.map {
        Disowning(statement: index, passage: $0.passage, rule: $0.rule, isFalsehood: $0.isFalsehood)
      }
    }
    self.notices = notices
  }

  /// Which mention was resolved to whom, and by which step; one for each statement that has a mention.
  package var resolutions: [MentionResolution] {
    zip(statements, steps).enumerated().compactMap { index, told in
      told.0.mention.map {
        MentionResolution(statement: index, mention: $0, speaker: told.0.speaker, step: told.1)
      }
    }
  }
}

extension Article {
  package func statements() -> [Statement] { extracted().statements }

  /// What markup sets off as quoted, in code points.
  func setOff(in part: Part) -> [Range<Int>] {
    markings.compactMap { $0.kind == .quoted && $0.part == part && $0.start < $0.end ? $0.start..<$0.end : nil }
  }

  /// The words of its text that disown a statement of it; nil where none do. Reads the article anew.
  package func disowning(_ statement: Statement) -> Passage? {
    let extracted = extracted()
    let place = extracted.statements.firstIndex {
      $0.part == statement.part && $0.start == statement.start && $0.end == statement.end
    }
    return place.flatMap { place in extracted.disownings.first { $0.statement == place }?.passage }
  }

  /// Every statement of the headline and the text. Linear in their length; any text is ordinary input.
  ///
  ///     Article(key: "1", text: "“We will rebuild,” said Ann Lee.").statements()[0].speaker?.name  // "Ann Lee"
  package func extracted() -> Extracted { extracted(heeding: {}) }

  /// The same, given up where `check` throws; it is asked at every sentence and every statement.
  package func extracted<Late: Error>(heeding check: () throws(Late) -> Void) throws(Late) -> Extracted {
    var body = ScannedText(text, part: .body, quoted: setOff(in: .body))
    let notice = languageNotice(body)
    let head = title.flatMap { $0.isEmpty ? nil : ScannedText($0, part: .title, quoted: setOff(in: .title)) }
    body.isCorrection = head?.opensCorrection(0) ?? false
    // A body that opens with its headline yields it once: as the headline where the line holds it word for word, as
    // the line where that is punctuated otherwise.
    let skip = head.flatMap(body.repeats)
    try check()
    var cast = Cast(body, skipping: skip)
    cast.interviewed = cast.interviewed(head: head)
    let isEnglish = notice == nil
    var told: [Told] = []
    var headline: Passage?
    if let head, let title {
      let line = skip.map { body.passage(body.paragraphs[$0]) }
      if let line, !line.text.hasPrefix(title) {
        let reading = ScannedText(line.text, part: .title)
        (told, headline) = try reading.statements(cast, isEnglish, published, heeding: check)
        told = told.map { $0.moved(to: .body, by: line.start) }
        headline = headline?.moved(to: .body, by: line.start)
      } else {
        (told, headline) = try head.statements(cast, isEnglish, published, markings, heeding: check)
      }
    }
    let offset = told.count
    let credit = creditCitation(in: body)
    let below = try body.statements(
      cast, isEnglish, published, markings, skipping: skip, disownedBy: headline, heeding: check)
    for var next in below.told {
      if let credit, next.statement.parent == nil, !next.statement.citations.contains(where: { $0.kind == .outlet }) {
        next.statement.citations.append(credit)
      }
      next.statement.parent = next.statement.parent.map { $0 + offset }
      told.append(next)
    }
    return Extracted(told, notices: notice.map { [$0] } ?? [])
  }
}

extension ScannedText {
  /// Its statements, and of a headline the words that disown what the text carries.
  func statements<Late: Error>(
    _ cast: Cast, _ isEnglish: Bool, _ published: Interval?, _ markings: [Marking] = [], skipping paragraph: Int? = nil,
    disownedBy headline: Passage? = nil, heeding check: () throws(Late) -> Void
  ) throws(Late) -> (told: [Told], headline: Passage?) {
    let rules = isEnglish ? AttributionRule.standard : AttributionRule.withoutLanguage
    var findings = try Findings.read(self, skipping: paragraph, rules, markings, heeding: check)
    if part == .title { findings = findings.withoutTopics(cast) }
    let told = try findings.statements(
      cast, skipping: paragraph, isEnglish, published, disownedBy: headline, heeding: check)
    return (told, isEnglish ? findings.headlineDisowning.map { passage($0) } : nil)
  }

  /// The paragraph of the body that is the headline again, with or without a full stop.
  func repeats(_ title: ScannedText) -> Int? {
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

extension Passage {
  fileprivate func moved(to part: Part, by offset: Int) -> Passage {
    Passage(part: part, start: start + offset, end: end + offset, text: text)
  }
}

extension Told {
  /// The same, its passages counted in another part.
  fileprivate func moved(to part: Part, by offset: Int) -> Told {
    var moved = self
    moved.disowning = disowning.map { ($0.passage.moved(to: part, by: offset), $0.rule, $0.isFalsehood) }
    for i in statement.fragments.indices {
      moved.statement.fragments[i].passage = statement.fragments[i].passage.moved(to: part, by: offset)
    }
    moved.statement.mention = statement.mention?.moved(to: part, by: offset)
    moved.statement.cue = statement.cue.map { Cue(passage: $0.passage.moved(to: part, by: offset), class: $0.class) }
    moved.statement.citations = statement.citations.map {
      Citation(kind: $0.kind, outlet: $0.outlet, passage: $0.passage.moved(to: part, by: offset))
    }
    return moved
  }
}
