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

  /// What a file of the newest version holds: tables, views and triggers by name, each in the words that made it.
  ///
  /// Read off the steps, for every command that opens a file holds it against this, and to have SQLite make them in memory
  /// takes as long as an answer. SQLite keeps the words of a CREATE as they are; a step that ALTERs a table has to say here
  /// what becomes of them.
  static let schema: [String: String] = {
    var schema: [String: String] = [:]
    for step in all {
      for statement in step.statements {
        // A kind of thing, with or without VIRTUAL in front, and its name.
        let words = statement.prefix(100).split(maxSplits: 4, whereSeparator: { " (\n".utf8.contains($0) })
        guard let kind = words.firstIndex(where: { kinds.contains(Array($0)) }), kind + 1 < words.count else {
          continue
        }
        schema[String(decoding: words[kind + 1], as: UTF8.self)] = String(decoding: statement, as: UTF8.self)
      }
    }
    return schema
  }()

  private static let kinds: Set<[UInt8]> = [Array("TABLE".utf8), Array("VIEW".utf8), Array("TRIGGER".utf8)]

  /// Each from the line that begins it to the line that ends it, without the semicolon.
  private var statements: [ArraySlice<UInt8>] {
    var (statements, start): ([ArraySlice<UInt8>], Int?) = ([], nil)
    for line in sql.split(separator: UInt8(ascii: "\n")) {
      if start == nil, line.starts(with: "CREATE ".utf8) { start = line.startIndex }
      guard let begin = start, line.last == UInt8(ascii: ";") else { continue }
      // Statements of its own end inside a trigger.
      let isTrigger = sql[begin...].dropFirst("CREATE ".utf8.count).starts(with: "TRIGGER".utf8)
      guard !isTrigger || line.elementsEqual("END;".utf8) else { continue }
      statements.append(sql[begin..<line.endIndex - 1])
      start = nil
    }
    return statements
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
    let ours = Migration.schema
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

  func schemaObjects() throws -> [(name: String, sql: String, isTrigger: Bool)] {
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
