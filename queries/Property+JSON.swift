import ReportedSpeech

extension [Property] {
  /// What a view put together from its columns: the members of a JSON object of scalars, in their order; nil for anything
  /// else.
  init?(json: String) {
    guard let members = (try? JSONValue(parsing: json))?.members else { return nil }
    self = []
    for member in members {
      guard let value = Property.Value(member.value) else { return nil }
      append(Property(member.name, value))
    }
  }
}

extension Property.Value {
  fileprivate init?(_ json: JSONValue) {
    switch json {
    case .null: self = .null
    case .boolean(let flag): self = .boolean(flag)
    case .string(let text): self = .string(text)
    case .integer(let number): self = .integer(number)
    case .double, .number:
      guard let number = json.double else { return nil }
      self = .double(number)
    case .array, .object: return nil
    }
  }
}
