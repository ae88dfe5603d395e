import Queries

extension QuestionDesk {
  /// The answer to `ask`, a line a row: only these columns, parted by " | ".
  func lines(_ id: String, _ columns: [String], where parameters: Parameters = [:]) throws -> [String] {
    let table = try ask(id, parameters)
    return try table.rows.map { row in
      try columns.map { name in
        guard let place = table.columns.firstIndex(of: name) else { throw MissingColumn(name: name) }
        return row[place].shown
      }.joined(separator: " | ")
    }
  }
}

struct MissingColumn: Error { let name: String }

extension Table.Value {
  fileprivate var shown: String {
    switch self {
    case .null: "-"
    case .integer(let integer): "\(integer)"
    case .real(let real): "\(real)"
    case .text(let text): text
    }
  }
}
