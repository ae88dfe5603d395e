extension JSONValue {
  /// Arrays and objects in one another that are read where nobody says how many.
  public static let deepest = 256

  /// Reads one value and nothing after it. More lenient than RFC 8259 where writers are: `NaN` and `Infinity`
  /// (Python writes them) are null, a tab may stand in a string, and of two members of one name the last counts.
  /// Half of a UTF-16 pair, bytes that are no UTF-8, and U+0000 become U+FFFD.
  ///
  /// - Throws: `JSONFault` where that is no JSON or nested too deep.
  package init(parsing text: String, depth: Int = JSONValue.deepest) throws(JSONFault) {
    try self.init(parsing: Array(text.utf8)[...], depth: depth)
  }

  /// - Throws: `JSONFault` where that is no JSON or nested too deep.
  package init(parsing bytes: ArraySlice<UInt8>, depth: Int = JSONValue.deepest) throws(JSONFault) {
    var repairs: Repairs = []
    self = try JSONValue.parsed(bytes, depth: depth, repairs: &repairs)
  }

  package static func parsed(
    _ bytes: ArraySlice<UInt8>, depth: Int, repairs: inout Repairs
  ) throws(JSONFault) -> JSONValue {
    var noted = repairs
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONFault> in
      do throws(JSONFault) { return .success(try parsed(buffer, depth: depth, repairs: &noted)) } catch {
        return .failure(error)
      }
    }
    repairs = noted
    return try result.get()
  }

  private static func parsed(
    _ bytes: UnsafeBufferPointer<UInt8>, depth: Int, repairs: inout Repairs
  ) throws(JSONFault) -> JSONValue {
    var parser = JSONParser(bytes: bytes, deepest: depth)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.at == bytes.count else { throw parser.fault(.textAfterwards) }
    repairs.formUnion(parser.repairs)
    return value
  }
}

struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  let deepest: Int
  var at = 0
  var repairs: Repairs = []

  init(bytes: UnsafeBufferPointer<UInt8>, deepest: Int) {
    self.bytes = bytes
    self.deepest = deepest
    // A byte order mark is no part of what it stands before.
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
  }

  func fault(_ problem: JSONFault.Problem) -> JSONFault { JSONFault(problem: problem, offset: at) }

  var unexpected: JSONFault { at < bytes.count ? fault(.unexpected(bytes[at])) : fault(.cutOff) }

  mutating func skipSpace() {
    while at < bytes.count, bytes[at] == 0x20 || (bytes[at] >= 0x09 && bytes[at] <= 0x0D && bytes[at] != 0x0B) {
      at += 1
    }
  }

  mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth <= deepest else { throw fault(.tooDeep(deepest)) }
    skipSpace()
    guard at < bytes.count else { throw fault(.cutOff) }
    switch bytes[at] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: return try word()
    }
  }

  mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
    at += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw unexpected }
      let name = try string()
      skipSpace()
      guard take(":") else { throw unexpected }
      members.append(JSONValue.Member(name, try value(depth: depth + 1)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw unexpected }
    return .object(members)
  }

  mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
    at += 1
    var values: [JSONValue] = []
    skipSpace()
    if take("]") { return .array([]) }
    repeat {
      values.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw unexpected }
    return .array(values)
  }

  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: byte) else { return false }
    at += 1
    return true
  }

  /// As written, if it is a number by the grammar; leading zeros are let through.
  mutating func number() throws(JSONFault) -> JSONValue {
    let start = at
    _ = take("-")
    if at < bytes.count, bytes[at] == UInt8(ascii: "I") { return try word() }
    guard digits() else { throw unexpected }
    if take("."), !digits() { throw unexpected }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      guard digits() else { throw unexpected }
    }
    return JSONValue(digits: String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self))
  }

  private mutating func digits() -> Bool {
    let start = at
    while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
    return at > start
  }

  mutating func word() throws(JSONFault) -> JSONValue {
    for (word, value) in JSONParser.words where bytes[at...].starts(with: word.utf8) {
      at += word.utf8.count
      return value
    }
    throw unexpected
  }

  private static let words: [(String, JSONValue)] = [
    ("null", .null), ("true", .boolean(true)), ("false", .boolean(false)), ("NaN", .null), ("Infinity", .null),
  ]
}
