import GRDB
import ReportedSpeech

/// Whose the names in articles are.
extension Transaction {
  /// Who is named in some articles, with the words that name them and the claims that they speak in.
  package func names(in articles: [ArticleRow]) throws -> [ArticleRow: [NameInArticle]] {
    guard !articles.isEmpty else { return [:] }
    var names: [ArticleRow: [NameInArticle]] = [:]
    var places: [ArticleRow: [Speaker: Int]] = [:]
    try each(.namesRead, [articles.json]) { cells in
      let row = ArticleRow(id: try cells.integer())
      let (article, key, text) = (TextName(text: try cells.text()), try cells.text(), try cells.text())
      let speaker = Speaker(name: try cells.text(), kind: try cells.word(Speaker.Kind.self))
      let (mention, claim) = (try cells.optionalText(), try cells.optionalInteger())
      let place = places[row]?[speaker] ?? names[row]?.count ?? 0
      if places[row]?[speaker] == nil {
        places[row, default: [:]][speaker] = place
        names[row, default: []].append(NameInArticle(article: article, key: key, text: text, speaker: speaker))
      }
      if let mention, names[row]?[place].mentions.contains(mention) == false {
        names[row]?[place].mentions.append(mention)
      }
      if let claim { names[row]?[place].claims.insert(Int(claim)) }
    }
    return names
  }

  /// Every combination of trades that is known under some names, by their base.
  package func knownFields(of bases: some Sequence<String>) throws -> [String: [String]] {
    var known: [String: [String]] = [:]
    try each(.fieldsKnown, [Set(bases).sorted().jsonArray]) {
      known[try $0.text(), default: []].append(try $0.text())
    }
    return known
  }

  /// Articles that name somebody of these bases, or whose names stand for one.
  package func articles(naming bases: [String]) throws -> [ArticleRow] {
    try articles(.articlesIdentified, ["bases": bases.jsonArray])
  }

  /// Articles that name somebody who is told from another of the same name by trade.
  package func contestedArticles() throws -> [ArticleRow] { try articles(.articlesContested) }

  /// Articles in which one of these names in normal form is credited with something.
  package func articles(crediting folded: [String]) throws -> [ArticleRow] {
    try folded.isEmpty ? [] : articles(.articlesCrediting, ["folded": folded.jsonArray])
  }

  /// Puts what was decided of every name in some articles in the place of what stood there.
  package func identify(_ identities: [ArticleRow: [Identity]], in run: Run) throws {
    let list = identities.keys.sorted().json
    var standing = try standingNames(list)
    var moved: Set<SpokenName> = []
    for (article, identities) in identities.sorted(by: { $0.key < $1.key }) {
      for identity in identities {
        let name = Name(article: article, speaker: identity.speaker)
        let before = standing.removeValue(forKey: name)
        if before?.identity == identity { continue }
        let speaker = try keep(identity, in: article, in: run)
        moved.insert(SpokenName(speaker, identity.speaker))
        if let before { moved.insert(SpokenName(before.speaker, identity.speaker)) }
      }
    }
    for (name, before) in standing {
      try execute(.nameDelete, [name.article.id, name.speaker.name, name.speaker.kind.rawValue])
      moved.insert(SpokenName(before.speaker, name.speaker))
    }
    try execute(.namesSpeak, ["articles": list])
    // Before the speakers: until here an utterance may still have one whom nobody names any more.
    try execute(.utterancesSpeak, ["articles": list])
    try mend(moved, in: run)
  }

  private func standingNames(_ list: String) throws -> [Name: (identity: Identity, speaker: Int64)] {
    let rows = try all(.namesStanding, [list]) { row in
      let (article, text) = (ArticleRow(id: try row.integer()), TextName(text: try row.text()))
      let speaker = Speaker(name: try row.text(), kind: try row.word(Speaker.Kind.self))
      let (folded, base, fields) = (try row.text(), try row.text(), try row.optionalText())
      let (identityText, rule, via) = (try row.text(), try row.text(), try row.optionalText())
      let identity = Identity(
        article: text, speaker: speaker, folded: folded, base: base, fields: fields, text: identityText, rule: rule,
        via: via, shown: try row.optionalText())
      return (Name(article: article, speaker: speaker), (identity, try row.optionalInteger() ?? 0))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  private func keep(_ identity: Identity, in article: ArticleRow, in run: Run) throws -> Int64 {
    let (name, kind) = (identity.speaker.name, identity.speaker.kind.rawValue)
    let id =
      try ids(.speakerKnown, [identity.text]).first ?? insert(.speakerInsert, [run.id, identity.text, name, kind])
    try execute(
      .nameKeep,
      [
        "article": article.id, "name": name, "kind": kind, "run": run.id, "speaker": id, "folded": identity.folded,
        "base": identity.base, "fields": identity.fields, "identity": identity.text, "rule": identity.rule,
        "via": identity.via, "shown": identity.shown,
      ])
    return id
  }

  /// Drops names that no article gives these speakers any more, and speakers without one.
  private func mend(_ moved: Set<SpokenName>, in run: Run) throws {
    for one in moved {
      try execute(
        .speakerNameKeep, ["speaker": one.speaker, "name": one.name, "kind": one.kind, "run": run.id])
    }
    for speaker in Set(moved.map(\.speaker)).sorted() {
      try execute(.speakerNamesDrop, ["id": speaker])
      try execute(.speakerDrop, ["id": speaker])
      try execute(.speakerRename, ["id": speaker])
    }
  }

  /// Takes out the names of some articles, whose statements are about to go or have gone.
  package func forgetNames(in articles: [ArticleRow], in run: Run) throws {
    try execute(.statementsUnname, [articles.json])
    let gone = try all(.namesForget, [articles.json]) {
      SpokenName(try $0.integer(), Speaker(name: try $0.text(), kind: try $0.word(Speaker.Kind.self)))
    }
    try mend(Set(gone), in: run)
  }
}

private struct Name: Hashable {
  var article: ArticleRow
  var speaker: Speaker
}

private struct SpokenName: Hashable {
  var speaker: Int64
  var name: String
  var kind: String

  init(_ id: Int64, _ speaker: Speaker) {
    self.speaker = id
    name = speaker.name
    kind = speaker.kind.rawValue
  }
}
