/// A JSON value whose members keep their order.
///
///     let answer: JSONValue = ["query": "no merit", "claim": nil, "rank": 1]
///     answer.text  // {"query":"no merit","claim":null,"rank":1}
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// Not a number and infinity are written as null.
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A string, or null.
  public init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  public init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
  public init(_ number: Int64?) { self = number.map { .integer($0) } ?? .null }
  public init(_ values: [JSONValue]) { self = .array(values) }

  /// On one line.
  public var text: String { String(decoding: JSONWriter().bytes(self), as: UTF8.self) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .double(value) }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral values: JSONValue...) { self = .array(values) }
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}
