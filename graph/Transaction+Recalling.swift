import GRDB
import ReportedSpeech

extension Transaction {
  /// Statements with their witnesses, in the order of `ids`; an id that is not there is left out.
  public func recorded(_ ids: [Int64]) throws -> [Recorded] {
    guard !ids.isEmpty else { return [] }
    let list = ids.json
    var fragments: [Int64: [Passage]] = [:]
    _ = try all(PackageResources.fragments_read_sql, [list]) { row in
      let id = try row.integer()
      fragments[id, default: []].append(try row.passage(in: try row.word(Part.self)))
    }
    var citations: [Int64: [Citation]] = [:]
    _ = try all(PackageResources.citations_read_sql, [list]) { row in
      let (id, part) = (try row.integer(), try row.word(Part.self))
      let (kind, outlet) = (try row.word(Citation.Kind.self), try row.optionalText())
      citations[id, default: []].append(Citation(kind: kind, outlet: outlet, passage: try row.passage(in: part)))
    }
    let statements = try all(PackageResources.statements_read_sql, [list]) { row in
      let (id, article) = (try row.integer(), try row.integer())
      let statement = try row.statement(fragments: fragments[id] ?? [], citations: citations[id] ?? [])
      return (id: id, article: article, statement: statement, introduction: try row.optionalText())
    }
    let witnesses = try self.witnesses(Set(statements.map(\.article)).sorted())
    return statements.compactMap { read in
      witnesses[read.article].map {
        Recorded(id: read.id, article: $0, statement: read.statement, introduction: read.introduction)
      }
    }
  }

  func witnesses(_ articles: [Int64]) throws -> [Int64: Witness] {
    let list = try all(PackageResources.witnesses_sql, [articles.json]) { try $0.witness() }
    return Dictionary(list.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Cells {
  fileprivate mutating func passage(in part: Part) throws -> Passage {
    Passage(part: part, start: try int(), end: try int(), text: try text())
  }

  fileprivate mutating func statement(
    fragments: [Passage], citations: [Citation]
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
      mode: mode, fragments: fragments, cue: expression, mention: mention, speaker: speaker, polarity: polarity,
      checkWorthy: checkWorthy, rule: rule, parent: parent, citations: citations,
      said: interval.map { Saying(interval: $0, basis: basis ?? "") })
  }

  fileprivate mutating func witness() throws -> Witness {
    let (id, key, title) = (try integer(), try text(), try optionalText())
    let (outlet, domain, credit) = (try optionalText(), try optionalText(), try optionalText())
    let (published, modified, retrieved) = (try interval(), try instant(), try instant())
    let (group, owner, basis) = (try optionalInteger(), try optionalText(), try optionalText())
    return Witness(
      id: id, key: key, title: title, outlet: outlet.map { Outlet(name: $0, domain: domain) }, credit: credit,
      published: published, modified: modified, retrieved: retrieved,
      copyGroup: group.map { CopyGroup(id: $0, owner: owner, basis: basis ?? "") }, revises: try optionalInteger(),
      isExcerpt: try flag(), publishedBasis: try optionalWord(Dating.Basis.self), revisedFrom: try instant())
  }
}
