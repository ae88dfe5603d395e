import ReportedSpeech

/// A question that the graph answers: one file of `queries/sql/`, whose opening comment is all it says of itself.
///
///     -- Who said a claim first, best first?
///     -- :claim  the id of a claim; NULL for every claim
///     SELECT …
package struct NamedQuery: Sendable, Identifiable {
  /// The file's name without its ending: "first_said".
  package let id: String
  /// The question in one line.
  package let summary: String
  package let parameters: [Parameter]
  /// What one would type after `stemma ask`.
  package let examples: [String]
  package let sql: String

  package struct Parameter: Hashable, Sendable {
    /// Without the colon: "claim".
    package let name: String
    package let meaning: String
  }

  init(_ id: String, _ sql: [UInt8], examples: [String]) {
    self.id = id
    self.sql = String(decoding: sql, as: UTF8.self)
    self.examples = examples
    let comments = Self.comments(sql)
    summary = comments.first ?? ""
    parameters = comments.dropFirst().filter { $0.hasPrefix(":") }.map { line in
      let name = line.dropFirst().prefix { $0 != " " }
      let meaning = line.dropFirst(name.count + 1).drop { $0 == " " }
      return Parameter(name: String(name), meaning: String(meaning))
    }
  }

  /// The lines of the opening comment. Every command knows every question, so that only these bytes are looked at.
  private static func comments(_ sql: [UInt8]) -> [String] {
    var (lines, start): ([String], Int) = ([], 0)
    while sql[start...].starts(with: "-- ".utf8) {
      let end = sql[start...].firstIndex(of: UInt8(ascii: "\n")) ?? sql.endIndex
      lines.append(String(decoding: sql[start + 3..<end], as: UTF8.self))
      start = min(end + 1, sql.endIndex)
    }
    return lines
  }
}
