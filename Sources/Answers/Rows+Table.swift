import Queries
import ReportedSpeech

extension Rows {
  package init(_ table: Table) {
    self.init(columns: table.columns, values: table.rows.map { $0.map(JSONValue.init) })
  }
}

extension JSONValue {
  package init(_ value: Table.Value) {
    switch value {
    case .null: self = .null
    case .integer(let number): self = .integer(number)
    case .real(let number): self = .double(number)
    case .text(let text): self = .string(text)
    }
  }
}
