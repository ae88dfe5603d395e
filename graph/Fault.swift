import GRDB
import ReportedSpeech

/// Something in a graph that must never be.
package enum Fault: Hashable, Sendable {
  /// SQLite's own check of pages, indexes and constraints; one of its lines.
  case integrity(String)
  /// Rows refer to rows that are not there.
  case dangling(String)
  /// The full-text index does not hold just the words of the articles.
  case search
  /// A passage does not slice to its words: the slicing law.
  case passage(BrokenPassage)
  /// An assertion has no claim, no utterance or no origin, or they are not of one claim.
  case undecided(assertion: Int64)
}

/// A passage with what stands in its place. `kind` is "fragment", "mention", "cue", "citation", "drift, earlier",
/// "drift, later", or "statement" where a statement is not made up of its fragments.
package struct BrokenPassage: Hashable, Sendable {
  package var kind: String
  package var statement: Int64
  package var article: String
  package var part: Part
  package var start: Int
  package var end: Int
  package var text: String
  /// Nil where there is no such part, or no fragment.
  package var found: String?
}

extension Graph {
  /// All that is wrong; an empty graph and a sound one have none.
  package func faults() throws -> [Fault] {
    // The full-text index is asked by writing to it, though nothing is written.
    try write { try $0.faults() }
  }

  /// All facts and decisions, one a line, in terms of keys and offsets. Two graphs are the same where these are,
  /// whatever their row ids and runs.
  package func canon(_ body: (String) throws -> Void) throws {
    try read { transaction in
      let lines = try String.fetchCursor(try transaction.db.cachedStatement(sql: PackageResources.canon_sql.text))
      while let line = try lines.next() { try body(line) }
    }
  }
}

extension Transaction {
  func faults() throws -> [Fault] {
    let integrity = try all(.integrityCheck) { try $0.text() }.filter { $0 != "ok" }
    let dangling = try all(.foreignKeyCheck) { try $0.text() }
    let passages = try all(.brokenPassages) { row in
      BrokenPassage(
        kind: try row.text(), statement: try row.integer(), article: try row.text(), part: try row.word(Part.self),
        start: try row.int(), end: try row.int(), text: try row.text(), found: try row.optionalText())
    }
    let undecided = try ids(.undecided)
    return integrity.map(Fault.integrity) + dangling.map(Fault.dangling) + (try searchFaults())
      + passages.map(Fault.passage) + undecided.map(Fault.undecided(assertion:))
  }

  private func searchFaults() throws -> [Fault] {
    do {
      try execute(.searchCheck)
      return []
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT { return [.search] }
  }
}
