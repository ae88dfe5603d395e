import GRDB

/// One step of the schema. A shipped one never changes; what has to be different is a further step.
struct Migration {
  let version: Int
  let sql: [UInt8]

  /// In order; each file sets `user_version` to its own number.
  static let all: [Migration] = [
    Migration(version: 1, sql: PackageResources.m001_graph_sql)
  ]

  static var newest: Int { all.last?.version ?? 0 }

  /// What a file of the newest version holds, by name: made once a process, in memory, in about two milliseconds.
  static let schema = Result { () -> [String: String] in
    let memory = try DatabaseQueue()
    return try memory.inDatabase { db in
      try db.migrate()
      return Dictionary(try db.schemaObjects().map { ($0.name, $0.sql) }, uniquingKeysWith: { first, _ in first })
    }
  }
}

extension Database {
  var schemaVersion: Int {
    get throws { try Int.fetchOne(self, sql: PackageResources.schema_version_sql.text) ?? 0 }
  }

  /// Trusts the file's schema where every table, view and trigger that we use is word for word as the migrations make
  /// it, and there is no other trigger; returns the name of one that is not or is missing.
  ///
  /// SQLite 3.40 lets an untrusted schema call neither JSON functions nor FTS5, both of which ours does. What people
  /// add for themselves, other tables, views and indexes, is never called by us.
  func trustOurs() throws -> String? {
    let ours = try Migration.schema.get()
    let objects = try schemaObjects()
    if let missing = Set(ours.keys).subtracting(objects.map(\.name)).min() { return missing }
    for (name, sql, isTrigger) in objects {
      if let expected = ours[name] {
        guard sql == expected else { return name }
      } else if isTrigger {
        return name
      }
    }
    try execute(sql: PackageResources.trusting_sql.text)
    return nil
  }

  fileprivate func schemaObjects() throws -> [(name: String, sql: String, isTrigger: Bool)] {
    try Row.fetchAll(self, sql: PackageResources.schema_objects_sql.text).map { row in
      var cells = Cells(row)
      return (try cells.text(), try cells.text(), try cells.flag())
    }
  }

  /// Brings the schema up in one transaction: all steps that are missing, or none.
  ///
  /// Before the journal is switched to WAL, so that a file's header tells whose it is from its first byte on.
  func migrate() throws {
    guard try schemaVersion < Migration.newest else { return }
    try inTransaction(.exclusive) {
      // Read again: another process may have come first.
      let version = try schemaVersion
      for step in Migration.all where step.version > version { try execute(sql: step.sql.text) }
      return .commit
    }
  }
}
