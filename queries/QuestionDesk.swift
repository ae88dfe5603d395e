import GRDB
import Graph
import ReportedSpeech

/// Parameters by name; those that are left out are NULL, which asks for everything.
package typealias Parameters = [String: Table.Value]

/// A graph to be asked, and never written: its own connection, which refuses to.
package final class QuestionDesk: Sendable {
  private let connection: Connection

  /// Throws `GraphError`.
  package init(at path: String) throws { connection = try Graph.reader(at: path) }

  package func close() throws { try connection.close() }

  /// Ends what another thread asks here, which then throws.
  func interrupt() { connection.interrupt() }

  /// All that is asked inside is answered from one state of the graph, whatever other processes add meanwhile.
  package func snapshot<T>(_ body: () throws -> T) throws -> T { try connection.snapshot(body) }

  /// All rows of an answer.
  package func all<A: AnswerRow>(_: A.Type = A.self, _ parameters: Parameters = [:]) throws -> [A] {
    var answers: [A] = []
    try each(A.self, parameters) { answers.append($0) }
    return answers
  }

  /// One row after the other, without keeping them.
  package func each<A: AnswerRow>(
    _: A.Type = A.self, _ parameters: Parameters = [:], _ body: (A) throws -> Void
  ) throws {
    try rows(of: A.question, parameters) { cells in try body(try A(&cells)) }
  }

  /// The answer to any question of the catalogue by its id, of at most so many rows.
  package func ask(
    _ id: String, _ parameters: Parameters = [:], atMost most: Int = QuestionLimits.standard.answerRows
  ) throws -> Table {
    var table = Table(columns: [], rows: [])
    struct Enough: Error {}
    do {
      try ask(
        id, parameters, columns: { table.columns = $0 },
        row: { row in
          if table.rows.count == most { throw Enough() }
          table.rows.append(row)
        })
    } catch is Enough { table.isCut = true }
    return table
  }

  /// The same, one row after the other, without keeping them; the columns come first, even where no row does.
  package func ask(
    _ id: String, _ parameters: Parameters = [:], columns: ([String]) throws -> Void,
    row body: ([Table.Value]) throws -> Void
  ) throws {
    guard let question = NamedQuery.catalogue.first(where: { $0.id == id }) else {
      throw GraphError.noSuchQuestion(id)
    }
    try fetch(question, parameters, columns: columns) { try body($0.databaseValues.map(Table.Value.init)) }
  }

  func rows(of question: NamedQuery, _ parameters: Parameters, _ body: (inout Cells) throws -> Void) throws {
    try fetch(question, parameters) { row in
      var cells = Cells(row)
      try body(&cells)
    }
  }

  private func fetch(
    _ question: NamedQuery, _ parameters: Parameters, columns: ([String]) throws -> Void = { _ in },
    _ body: (Row) throws -> Void
  ) throws {
    let known = Set(question.parameters.map(\.name))
    for name in parameters.keys.sorted() where !known.contains(name) {
      throw GraphError.noSuchParameter(name, question: question.id)
    }
    let values = Dictionary(uniqueKeysWithValues: known.map { ($0, parameters[$0]?.database ?? .null) })
    do {
      try connection.read { db in
        let statement = try db.cachedStatement(sql: question.sql)
        try columns(statement.columnNames)
        let rows = try Row.fetchCursor(statement, arguments: StatementArguments(values))
        while let row = try rows.next() { try body(row) }
      }
    } catch GraphError.refused(let code, _)
      where !parameters.isEmpty
      && ![.SQLITE_NOMEM, .SQLITE_INTERRUPT].contains(ResultCode(rawValue: code).primaryResultCode)
    {
      // The question itself is known to be good: what it cannot do is to take a word for a number or for a list.
      throw GraphError.unusableParameters(parameters.keys.sorted(), question: question.id)
    }
  }
}

extension Table.Value {
  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let integer): self = .integer(integer)
    case .double(let real): self = .real(real)
    case .string(let text): self = .text(text)
    // Nothing of ours is a blob; a length says more than bytes in a terminal.
    case .blob(let data): self = .text("\(data.count) bytes")
    }
  }

  fileprivate var database: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let integer): integer.databaseValue
    case .real(let real): real.databaseValue
    // As in an article's text: to SQLite a string ends at U+0000.
    case .text(let text): text.replacing("\0", with: "\u{FFFD}").databaseValue
    }
  }
}
