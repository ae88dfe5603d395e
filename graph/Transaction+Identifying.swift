import GRDB
import ReportedSpeech

extension Transaction {
  /// Puts what was decided of every name in some articles in the place of what stood there.
  public func identify(_ identities: [Identity], of articles: [Int64], in run: Run) throws {
    let list = articles.json
    var standing = try standing(list)
    var moved: Set<SpeakerName> = []
    for identity in identities {
      let before = standing.removeValue(forKey: Name(article: identity.article, speaker: identity.speaker))
      if before?.identity == identity { continue }
      let speaker = try keep(identity, in: run)
      moved.insert(SpeakerName(speaker, identity.speaker))
      if let before { moved.insert(SpeakerName(before.speaker, identity.speaker)) }
    }
    for (name, before) in standing {
      let which: StatementArguments = [
        "article": name.article, "name": name.speaker.name, "kind": name.speaker.kind.rawValue,
      ]
      try execute(PackageResources.voice_delete_sql, which)
      try execute(PackageResources.statements_silence_sql, which)
      moved.insert(SpeakerName(before.speaker, name.speaker))
    }
    try execute(PackageResources.voices_speak_sql, [list])
    // Before the speakers: until here an utterance may still have one whom nobody names any more.
    try execute(PackageResources.utterances_speak_sql, ["articles": list])
    try mend(moved, in: run)
  }

  private func standing(_ articles: String) throws -> [Name: (identity: Identity, speaker: Int64)] {
    let rows = try all(PackageResources.voices_standing_sql, [articles]) { row in
      let article = try row.integer()
      let speaker = Speaker(name: try row.text(), kind: try row.word(Speaker.Kind.self))
      let (folded, base, fields) = (try row.text(), try row.text(), try row.optionalText())
      let (text, rule, via) = (try row.text(), try row.text(), try row.optionalText())
      let identity = Identity(
        article: article, speaker: speaker, folded: folded, base: base, fields: fields, text: text, rule: rule,
        via: via,
        shown: try row.optionalText())
      return (Name(article: article, speaker: speaker), (identity, try row.optionalInteger() ?? 0))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  private func keep(_ identity: Identity, in run: Run) throws -> Int64 {
    let (name, kind) = (identity.speaker.name, identity.speaker.kind.rawValue)
    let id =
      try ids(PackageResources.speaker_known_sql, [identity.text]).first
      ?? insert(PackageResources.speaker_insert_sql, [run.id, identity.text, name, kind])
    try execute(
      PackageResources.voice_keep_sql,
      [
        "article": identity.article, "name": name, "kind": kind, "run": run.id, "speaker": id,
        "folded": identity.folded, "base": identity.base, "fields": identity.fields, "identity": identity.text,
        "rule": identity.rule, "via": identity.via, "shown": identity.shown,
      ])
    return id
  }

  /// Drops names that no article gives these speakers any more, and speakers without one.
  private func mend(_ moved: Set<SpeakerName>, in run: Run) throws {
    for one in moved {
      try execute(
        PackageResources.speaker_name_insert_sql,
        ["speaker": one.speaker, "name": one.name, "kind": one.kind, "run": run.id])
    }
    for speaker in Set(moved.map(\.speaker)).sorted() {
      try execute(PackageResources.speaker_names_drop_sql, ["id": speaker])
      try execute(PackageResources.speaker_drop_sql, ["id": speaker])
      try execute(PackageResources.speaker_rename_sql, ["id": speaker])
    }
  }

  /// Takes out the names that some articles no longer have, after statements of theirs went.
  func mendVoices(of articles: [Int64], in run: Run) throws {
    let gone = try all(PackageResources.voices_mend_sql, [articles.json]) {
      (try $0.integer(), Speaker(name: try $0.text(), kind: try $0.word(Speaker.Kind.self)))
    }
    try mend(Set(gone.map(SpeakerName.init)), in: run)
  }

  private struct SpeakerName: Hashable {
    var speaker: Int64
    var name: String
    var kind: String

    init(_ id: Int64, _ speaker: Speaker) {
      self.speaker = id
      name = speaker.name
      kind = speaker.kind.rawValue
    }
  }
}
