import ReportedSpeech

/// What a verb found, in every form that a reader may ask for. The command and the web page render it; neither adds to it.
public protocol Answer: Sendable {
  /// The whole answer, every key of the contract present.
  var json: JSONValue { get }
  /// Its rows, for CSV, TSV and NDJSON, and for a table where nothing more telling is printed.
  var rows: Rows { get }
  /// Nothing was found.
  var isEmpty: Bool { get }
  /// Even then it has something to say to a person: what is near, say.
  var tellsOfNothing: Bool { get }
}

extension Answer {
  public var tellsOfNothing: Bool { false }
}

/// Values under named columns.
public struct Rows: Hashable, Sendable {
  public var columns: [String]
  public var values: [[JSONValue]]

  package init(columns: [String], values: [[JSONValue]]) {
    self.columns = columns
    self.values = values
  }

  /// One object a row.
  public var objects: [JSONValue] {
    values.map { row in .object(zip(columns, row).map { JSONValue.Member($0, $1) }) }
  }
}

extension JSONValue {
  /// As a cell of a table or a CSV: text bare, unknown empty.
  public var cell: String {
    switch self {
    case .null: ""
    case .string(let text): text
    default: line
    }
  }
}
