extension JSONValue {
  /// The value of the member of that name, the last one where there are several; nil where there is none.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  public var isNull: Bool { self == .null }

  public var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  public var flag: Bool? {
    guard case .boolean(let flag) = self else { return nil }
    return flag
  }

  /// A whole number, however it is written: `12`, `12.0`; nil where it does not fit.
  public var integer: Int64? {
    switch self {
    case .integer(let number): number
    case .double(let number): Int64(exactly: number)
    case .number(let digits): Int64(digits) ?? Double(digits).flatMap { Int64(exactly: $0) }
    default: nil
    }
  }

  public var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .double(let number): number
    case .number(let digits): Double(digits)
    default: nil
    }
  }

  /// A number as written.
  public var digits: String? {
    switch self {
    case .integer(let number): String(number)
    case .double(let number): number.isFinite ? "\(number)" : nil
    case .number(let digits): digits
    default: nil
    }
  }

  public var values: [JSONValue]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  public var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// Every element as a string; nil where one is none.
  public var texts: [String]? {
    guard let values else { return nil }
    let texts = values.compactMap(\.text)
    return texts.count == values.count ? texts : nil
  }
}
