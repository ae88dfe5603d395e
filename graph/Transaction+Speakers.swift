import GRDB
import ReportedSpeech

extension Transaction {
  /// Says who speaks in each statement; the ids of speakers that are no longer said to speak in some of them.
  func assign(_ identities: [Int64: String], to statements: [Recorded], in run: Run) throws -> [Int64] {
    let list = statements.map(\.id).json
    let rows = try all(PackageResources.identities_sql, [list]) {
      (try $0.integer(), try $0.optionalInteger(), try $0.optionalText())
    }
    let before = Dictionary(rows.map { ($0.0, ($0.1, $0.2)) }, uniquingKeysWith: { first, _ in first })
    var left: Set<Int64> = []
    for statement in statements {
      let identity = statement.statement.speaker == nil ? nil : identities[statement.id]
      guard let (speaker, known) = before[statement.id], known != identity else { continue }
      if let speaker { left.insert(speaker) }
      let id = try identity.flatMap { try self.speaker($0, of: statement.statement, in: run) }
      try execute(PackageResources.statement_speaker_sql, [id, statement.id])
    }
    return left.sorted()
  }

  private func speaker(
    _ identity: String, of statement: ReportedSpeech.Statement, in run: Run
  ) throws -> Int64? {
    guard let speaker = statement.speaker else { return nil }
    let known = try ids(PackageResources.speaker_known_sql, [identity]).first
    let id =
      try known
      ?? insert(PackageResources.speaker_insert_sql, [run.id, identity, speaker.name, speaker.kind.rawValue])
    let isNew = try change(
      PackageResources.speaker_name_insert_sql, [id, speaker.name, run.id, speaker.kind.rawValue])
    if isNew > 0 { try execute(PackageResources.speaker_rename_sql, ["id": id]) }
    return id
  }

  /// Drops names that no statement gives these speakers any more, and speakers without one.
  func mend(speakers: [Int64]) throws {
    for speaker in speakers {
      try execute(PackageResources.speaker_names_drop_sql, ["id": speaker])
      try execute(PackageResources.speaker_drop_sql, ["id": speaker])
      try execute(PackageResources.speaker_rename_sql, ["id": speaker])
    }
  }
}
