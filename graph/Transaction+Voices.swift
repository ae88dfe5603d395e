import GRDB
import ReportedSpeech

extension Transaction {
  /// Who is named in some articles: a voice a name, with the claims it speaks in.
  public func voices(of articles: [Int64]) throws -> [Voice] {
    guard !articles.isEmpty else { return [] }
    var order: [Name] = []
    var voices: [Name: Voice] = [:]
    _ = try all(PackageResources.voices_read_sql, [articles.json]) { row in
      let (article, key, text) = (try row.integer(), try row.text(), try row.text())
      let speaker = Speaker(name: try row.text(), kind: try row.word(Speaker.Kind.self))
      let (mention, claim) = (try row.optionalText(), try row.optionalInteger())
      let name = Name(article: article, speaker: speaker)
      if voices[name] == nil { order.append(name) }
      var voice = voices[name] ?? Voice(article: article, key: key, text: text, speaker: speaker)
      if let mention, !voice.mentions.contains(mention) { voice.mentions.append(mention) }
      if let claim { voice.claims.insert(claim) }
      voices[name] = voice
    }
    return order.compactMap { voices[$0] }
  }

  /// Which articles share a claim or their text with each of some.
  public func companions(of articles: [Int64]) throws -> [Int64: [Int64]] {
    var companions: [Int64: [Int64]] = [:]
    _ = try all(PackageResources.companions_read_sql, ["articles": articles.json]) {
      companions[try $0.integer(), default: []].append(try $0.integer())
    }
    return companions
  }

  /// Every combination of trades that is known under some names, by their base.
  public func knownFields(of bases: some Sequence<String>) throws -> [String: [String]] {
    var known: [String: [String]] = [:]
    _ = try all(PackageResources.fields_known_sql, [try Set(bases).sorted().jsonArray]) {
      known[try $0.text(), default: []].append(try $0.text())
    }
    return known
  }

  /// Articles that name somebody of these bases, or whose names stand for one.
  public func articles(of bases: [String]) throws -> [Int64] {
    try ids(PackageResources.articles_identified_sql, ["bases": try bases.jsonArray])
  }

  /// Articles that name somebody who is told from another of the same name by trade.
  public func contestedArticles() throws -> [Int64] { try ids(PackageResources.articles_contested_sql) }

  /// Statements that one of these names in normal form is credited with.
  public func statements(voicing folded: [String]) throws -> [Int64] {
    try ids(PackageResources.statements_voicing_sql, ["folded": try folded.jsonArray])
  }

  /// The articles that some statements stand in.
  public func articles(holding statements: [Int64]) throws -> [Int64] {
    try ids(PackageResources.articles_speak_sql, [statements.json])
  }

  /// Whether speakers were decided by a schema that knew no voices.
  public func lacksVoices() throws -> Bool {
    try first(PackageResources.voices_missing_sql) { try $0.flag() } ?? false
  }
}

/// What tells one voice from another.
struct Name: Hashable {
  var article: Int64
  var speaker: Speaker
}
