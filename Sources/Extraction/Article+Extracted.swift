import English
import ReportedSpeech

/// The statements of one article, and what the reader of them should know.
public struct Extracted: Hashable, Sendable {
  /// In text order, the headline's first.
  public var statements: [Statement]
  /// Sentences for a person: "language is 'fr': only quotations were looked for".
  public var notices: [String]
  /// For each statement the id of the step that resolved its mention.
  private let steps: [String?]

  init(statements: [Statement], steps: [String?], notices: [String]) {
    self.statements = statements
    self.steps = steps
    self.notices = notices
  }

  /// Which mention was resolved to whom, and by which step; one for each statement that has a mention.
  public var resolutions: [MentionResolution] {
    zip(statements, steps).enumerated().compactMap { index, told in
      told.0.mention.map {
        MentionResolution(statement: index, mention: $0, speaker: told.0.speaker, step: told.1)
      }
    }
  }
}

extension Article {
  public func statements() -> [Statement] { extracted().statements }

  /// Every statement of the headline and the text. Linear in their length; any text is ordinary input.
  ///
  ///     Article(key: "1", text: "“We will rebuild,” said Ann Lee.").statements()[0].speaker?.name  // "Ann Lee"
  public func extracted() -> Extracted {
    let body = ScannedText(text, part: .body)
    let notice = languageNotice(body)
    let head = title.flatMap { $0.isEmpty ? nil : ScannedText($0, part: .title) }
    // A body that opens with its headline yields it once: as the headline where the line holds it word for word, as
    // the line where that is punctuated otherwise.
    let skip = head.flatMap(body.repeats)
    let cast = Cast(body, skipping: skip)
    let isEnglish = notice == nil
    var told: [Told] = []
    if let head, let title {
      let line = skip.map { body.passage(body.paragraphs[$0]) }
      if let line, !line.text.hasPrefix(title) {
        let reading = ScannedText(line.text, part: .title)
        told = reading.statements(cast, skipping: nil, isEnglish, published).map {
          Told(statement: $0.statement.moved(to: .body, by: line.start), step: $0.step)
        }
      } else {
        told = head.statements(cast, skipping: nil, isEnglish, published)
      }
    }
    let offset = told.count
    let credit = creditCitation(in: body)
    for var next in body.statements(cast, skipping: skip, isEnglish, published) {
      if let credit, next.statement.parent == nil, !next.statement.citations.contains(where: { $0.kind == .outlet }) {
        next.statement.citations.append(credit)
      }
      next.statement.parent = next.statement.parent.map { $0 + offset }
      told.append(next)
    }
    return Extracted(
      statements: told.map(\.statement), steps: told.map(\.step), notices: notice.map { [$0] } ?? [])
  }
}

extension ScannedText {
  func statements(_ cast: Cast, skipping paragraph: Int?, _ isEnglish: Bool, _ published: Interval?) -> [Told] {
    let rules = isEnglish ? AttributionRule.standard : AttributionRule.withoutLanguage
    let findings = Findings.read(self, skipping: paragraph, rules)
    return findings.statements(cast, skipping: paragraph, isEnglish, published)
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

extension Statement {
  /// The same statement, its passages counted in another part.
  fileprivate func moved(to part: Part, by offset: Int) -> Statement {
    func move(_ passage: Passage) -> Passage {
      Passage(part: part, start: passage.start + offset, end: passage.end + offset, text: passage.text)
    }
    var moved = self
    for i in fragments.indices { moved.fragments[i].passage = move(fragments[i].passage) }
    moved.mention = mention.map(move)
    moved.cue = cue.map { Cue(passage: move($0.passage), class: $0.class) }
    moved.citations = citations.map { Citation(kind: $0.kind, outlet: $0.outlet, passage: move($0.passage)) }
    return moved
  }
}
