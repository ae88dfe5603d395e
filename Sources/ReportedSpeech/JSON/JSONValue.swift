/// A JSON value whose members keep their order and whose numbers are written as they were read.
///
///     let answer: JSONValue = ["query": "no merit", "claim": nil, "rank": 1]
///     answer.line                                        // {"query":"no merit","claim":null,"rank":1}
///     try JSONValue(parsing: answer.line) == answer      // true
///     answer["query"]?.text                              // "no merit"
///
/// Foundation's reader was rejected: it rounds long numbers, loses the order of members, refuses a whole document for
/// one lone surrogate, and does not say where it stopped.
public enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// Not a number and infinity are written as null.
  case double(Double)
  /// A number as somebody wrote it, where neither of the two above would be written so: "1.10", "12345678901234567890".
  case number(String)
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
  public init(_ time: Instant?) { self.init(time?.text) }
  public init(_ values: [JSONValue]) { self = .array(values) }

  /// The number that these digits write, by the grammar of JSON.
  public init(digits: String) {
    if let whole = Int64(digits), String(whole) == digits {
      self = .integer(whole)
    } else if let double = Double(digits), double.isFinite, "\(double)" == digits {
      self = .double(double)
    } else {
      self = .number(digits)
    }
  }

  /// On one line.
  public var line: String { String(decoding: JSONWriter().bytes(self), as: UTF8.self) }

  /// On one line with sorted names: equal for equal objects, whatever their members' order.
  public var sortedLine: String { String(decoding: JSONWriter(sortsNames: true).bytes(self), as: UTF8.self) }

  /// Two spaces a level, for a person.
  public var pretty: String { String(decoding: JSONWriter(isIndented: true).bytes(self), as: UTF8.self) }
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
