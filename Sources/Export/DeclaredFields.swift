import ReportedSpeech

/// The fields of nodes or of edges, declared by number and type before the first one comes.
struct DeclaredFields {
  struct Column {
    let id: String
    let name: String
    let type: PropertySchema.ValueType
  }

  let columns: [Column]
  private let ids: [String: Int]

  /// - Parameter prefix: what their ids begin with: "n" for n0, n1 …
  init(_ columns: [PropertySchema.Column], prefix: String) {
    self.columns = columns.enumerated().map { Column(id: prefix + String($0), name: $1.name, type: $1.type) }
    ids = Dictionary(columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Fields with their declared ids, as text that a reader of the declared type takes.
  func each(_ fields: [Field], of id: String, _ body: (String, String) -> Void) throws(ExportError) {
    for field in fields {
      let (place, text) = try text(field, of: id)
      body(columns[place].id, text)
    }
  }

  /// One cell a column, nil where there is no such field.
  func cells(_ fields: [Field], of id: String) throws(ExportError) -> [String?] {
    var cells = [String?](repeating: nil, count: columns.count)
    for field in fields {
      let (place, text) = try text(field, of: id)
      cells[place] = text
    }
    return cells
  }

  private func text(_ field: Field, of id: String) throws(ExportError) -> (Int, String) {
    guard let place = ids[field.name] else { throw .undeclaredProperty(field.name, of: id) }
    guard let text = field.value.text(as: columns[place].type) else { throw .wrongType(field.name, of: id) }
    return (place, text)
  }
}

extension Property.Value {
  /// As text that a reader of `type` takes; nil where the value is none.
  func text(as type: PropertySchema.ValueType) -> String? {
    switch (self, type) {
    case (.string(let text), .string): text
    case (.integer(let number), .integer), (.integer(let number), .double), (.integer(let number), .string):
      String(number)
    case (.double(let number), .double), (.double(let number), .string): String(number)
    case (.boolean(let flag), .boolean), (.boolean(let flag), .string): String(flag)
    default: nil
    }
  }
}
