import GRDB
import ReportedSpeech

extension Transaction {
  /// Articles with what was read off them, in the order of their rows; one that is not there is left out.
  package func kept(_ articles: [ArticleRow]) throws -> [KeptArticle] {
    guard !articles.isEmpty else { return [] }
    let statements = try all(.statementsOf, [articles.json]) { try $0.integer() }
    return try kept(articles, statements, introductions: nil)
  }

  /// The articles of some assertions, each with the statements alone that these are parts of.
  package func kept(holding assertions: [AssertionRow]) throws -> [KeptArticle] {
    guard !assertions.isEmpty else { return [] }
    let held = try all(.statementsHolding, [assertions.json]) {
      (statement: try $0.integer(), article: ArticleRow(id: try $0.integer()))
    }
    let statements = held.map(\.statement)
    return try kept(
      Set(held.map(\.article)).sorted(), statements, introductions: try introductions(statements.json))
  }

  /// - Parameter introductions: by article; nil where these are all of its statements, which tell them.
  private func kept(
    _ articles: [ArticleRow], _ statements: [Int64], introductions: [Int64: Introductions]?
  ) throws -> [KeptArticle] {
    let texts = try texts(articles.json)
    let read = try self.statements(statements.json, of: texts)
    let (witnesses, markings) = (try witnesses(articles), try markings(articles.json))
    return articles.sorted().compactMap { row in
      guard let text = texts[row.id], let witness = witnesses[row] else { return nil }
      let own = read[row.id] ?? []
      return KeptArticle(
        row: row, witness: witness,
        reading: Reading(
          article: text.article(witness, markings[row.id] ?? []), statements: own.map(\.0), readBy: text.readBy),
        assertions: own.map(\.1), introductions: introductions.map { $0[row.id] ?? Introductions() })
    }
  }

  private func statements(
    _ list: String, of texts: [Int64: StoredText]
  ) throws -> [Int64: [(ReportedSpeech.Statement, [AssertionRow])]] {
    var fragments: [Int64: [StoredFragment]] = [:]
    try each(.fragmentsRead, [list]) { row in
      let (statement, assertion) = (try row.integer(), AssertionRow(id: try row.integer()))
      let (number, start, end) = (try row.int(), try row.int(), try row.int())
      fragments[statement, default: []].append(
        StoredFragment(
          assertion: assertion, number: number, start: start, end: end, text: try row.text(),
          quoted: try row.flag()))
    }
    var citations: [Int64: [Citation]] = [:]
    try each(.citationsRead, [list]) { row in
      let (id, part) = (try row.integer(), try row.word(Part.self))
      let (kind, outlet) = (try row.word(Citation.Kind.self), try row.optionalText())
      citations[id, default: []].append(Citation(kind: kind, outlet: outlet, passage: try row.passage(in: part)))
    }
    var statements: [Int64: [(ReportedSpeech.Statement, [AssertionRow])]] = [:]
    try each(.statementsRead, [list]) { row in
      let (id, article) = (try row.integer(), try row.integer())
      let stored = fragments[id] ?? []
      let statement = try row.statement(
        citations: citations[id] ?? [], fragments: { stored.fragments(in: $0, of: texts[article]) })
      statements[article, default: []].append((statement, stored.rows))
    }
    return statements
  }

  private func introductions(_ list: String) throws -> [Int64: Introductions] {
    var introductions: [Int64: Introductions] = [:]
    try each(.mentionsRead, [list]) { row in
      let (article, name) = (try row.integer(), try row.text())
      introductions[article, default: Introductions()].take(try row.text(), for: name)
    }
    return introductions
  }

  private func markings(_ list: String) throws -> [Int64: [Marking]] {
    var markings: [Int64: [Marking]] = [:]
    try each(.markingsRead, [list]) { row in
      let (id, kind, part) = (try row.integer(), try row.word(Marking.Kind.self), try row.word(Part.self))
      var marking = Marking(kind: kind, part: part, start: try row.int(), end: try row.int())
      marking.value = try row.optionalText()
      let (from, to) = (try row.optionalInteger(), try row.optionalInteger())
      if let from, let to, from <= to { marking.of = Int(from)..<Int(to) }
      marking.time = try row.interval()
      markings[id, default: []].append(marking)
    }
    return markings
  }

  private func texts(_ list: String) throws -> [Int64: StoredText] {
    var texts: [Int64: StoredText] = [:]
    try each(.textsRead, [list]) { row in
      texts[try row.integer()] = StoredText(text: try row.text(), title: try row.optionalText(), readBy: try row.text())
    }
    return texts
  }

  /// Articles without their texts, as witnesses.
  package func witnesses(_ articles: [ArticleRow]) throws -> [ArticleRow: Witness] {
    var witnesses: [ArticleRow: Witness] = [:]
    try each(.witnesses, [articles.json]) { witnesses[ArticleRow(id: try $0.integer())] = try $0.witness() }
    return witnesses
  }
}

private final class StoredText {
  let text: String
  let title: String?
  let readBy: String
  /// Most statements are of one piece and need neither.
  private lazy var body = Array(text.unicodeScalars)
  private lazy var head = Array((title ?? "").unicodeScalars)

  init(text: String, title: String?, readBy: String) { (self.text, self.title, self.readBy) = (text, title, readBy) }

  func article(_ witness: Witness, _ markings: [Marking]) -> Article {
    Article(
      key: witness.key, outlet: witness.outlet, title: title, text: text, modified: witness.modified,
      retrieved: witness.retrieved, credit: witness.credit, isExcerpt: witness.isExcerpt, markings: markings)
  }

  /// What parts two fragments, where that is space or nothing.
  func space(in part: Part, from start: Int, to end: Int) -> String? {
    let scalars = part == .title ? head : body
    guard 0 <= start, start <= end, end <= scalars.count else { return nil }
    let between = scalars[start..<end]
    guard between.allSatisfy(\.properties.isWhitespace) else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: between)
    return String(text)
  }
}

private struct StoredFragment {
  var assertion: AssertionRow
  var number: Int
  var start: Int
  var end: Int
  var text: String
  var quoted: Bool
}

extension [StoredFragment] {
  fileprivate var rows: [AssertionRow] {
    var rows: [AssertionRow] = []
    for fragment in self where rows.last != fragment.assertion { rows.append(fragment.assertion) }
    return rows
  }

  fileprivate func fragments(in part: Part, of text: StoredText?) -> [Fragment] {
    enumerated().map { i, stored in
      let space = i == 0 ? nil : text?.space(in: part, from: self[i - 1].end, to: stored.start)
      return Fragment(
        Passage(part: part, start: stored.start, end: stored.end, text: stored.text), quoted: stored.quoted,
        assertion: stored.number, space: space)
    }
  }
}

extension Cells {
  fileprivate mutating func passage(in part: Part) throws -> Passage {
    Passage(part: part, start: try int(), end: try int(), text: try text())
  }

  fileprivate mutating func statement(
    citations: [Citation], fragments: (Part) -> [Fragment]
  ) throws -> ReportedSpeech.Statement {
    let (part, mode) = (try word(Part.self), try word(Mode.self))
    let (name, kind) = (try optionalText(), try optionalWord(Speaker.Kind.self))
    let mention = try optionalPassage(in: part)
    let (cue, cueClass) = (try optionalPassage(in: part), try optionalWord(Cue.Class.self))
    let (polarity, checkWorthy, rule) = (try word(Polarity.self), try flag(), try optionalText())
    let (interval, basis) = (try interval(), try optionalText())
    let parent = try optionalInteger().map(Int.init)
    var speaker: Speaker?
    if let name, let kind { speaker = Speaker(name: name, kind: kind) }
    var expression: Cue?
    if let cue, let cueClass { expression = Cue(passage: cue, class: cueClass) }
    return ReportedSpeech.Statement(
      mode: mode, fragments: fragments(part), cue: expression, mention: mention, speaker: speaker, polarity: polarity,
      checkWorthy: checkWorthy, rule: rule, parent: parent, citations: citations,
      said: interval.map { Saying(interval: $0, basis: basis ?? "") })
  }

  fileprivate mutating func witness() throws -> Witness {
    let (name, key, title) = (TextName(text: try text()), try text(), try optionalText())
    let (outlet, domain, credit) = (try optionalText(), try optionalText(), try optionalText())
    let (published, modified, retrieved) = (try interval(), try instant(), try instant())
    let (group, owner, basis) = (try optionalText(), try optionalText(), try optionalText())
    let revises = try optionalText().map(TextName.init(text:))
    return Witness(
      name: name, key: key, title: title, outlet: outlet.map { Outlet(name: $0, domain: domain) }, credit: credit,
      published: published, modified: modified, retrieved: retrieved,
      copyGroup: group.map { CopyGroup(name: TextName(text: $0), owner: owner, basis: basis ?? "") },
      revises: revises, isExcerpt: try flag(), publishedBasis: try optionalWord(Dating.Basis.self),
      revisedFrom: try instant())
  }
}
