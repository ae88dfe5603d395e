import ReportedSpeech

/// Objects of an array, one a line.
struct JSONList {
  private var isEmpty = true
  private let writer = JSONWriter()

  mutating func append(_ members: [JSONValue.Member], to output: inout Output) throws {
    try output.append(isEmpty ? "\n" : ",\n")
    isEmpty = false
    try output.append(writer.bytes(.object(members)))
  }
}

extension Property {
  var member: JSONValue.Member {
    switch value {
    case .string(let text): .init(name, .string(text))
    case .integer(let number): .init(name, .integer(number))
    case .double(let number): .init(name, .double(number))
    case .boolean(let flag): .init(name, .boolean(flag))
    case .null: .init(name, .null)
    }
  }
}
