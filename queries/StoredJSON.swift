import ReportedSpeech

/// JSON as SQLite writes it: what views put together from their columns.
indirect enum StoredJSON: Hashable {
  case scalar(Property.Value)
  case array([StoredJSON])
  /// In the order in which they stand, which Foundation's parsers lose.
  case object([Member])

  struct Member: Hashable {
    var name: String
    var value: StoredJSON
  }

  /// Nil for what is no JSON.
  init?(_ json: String) {
    var scanner = Scanner(bytes: [UInt8](json.utf8))
    guard let value = scanner.value(), scanner.isDone else { return nil }
    self = value
  }

  /// Nil where it is no object or has no such member.
  subscript(name: String) -> StoredJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

extension [Property] {
  /// Reads a JSON object of scalars; nil for anything else.
  init?(json: String) {
    guard case .object(let members)? = StoredJSON(json) else { return nil }
    self = []
    for member in members {
      guard case .scalar(let value) = member.value else { return nil }
      append(Property(member.name, value))
    }
  }
}

private struct Scanner {
  let bytes: [UInt8]
  var place = 0

  private static let ends: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")]

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  var isDone: Bool { place == bytes.count }

  mutating func value() -> StoredJSON? {
    if take("{") { return list(until: "}") { $0.member() }.map(StoredJSON.object) }
    if take("[") { return list(until: "]") { $0.value() }.map(StoredJSON.array) }
    return scalar().map(StoredJSON.scalar)
  }

  private mutating func list<Element>(
    until end: StaticString, _ read: (inout Scanner) -> Element?
  ) -> [Element]? {
    if take(end) { return [] }
    var elements: [Element] = []
    repeat {
      guard let element = read(&self) else { return nil }
      elements.append(element)
    } while take(",")
    return take(end) ? elements : nil
  }

  private mutating func member() -> StoredJSON.Member? {
    guard let name = string(), take(":"), let value = value() else { return nil }
    return StoredJSON.Member(name: name, value: value)
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let end = place + word.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes[place..<end].elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: end - place))
    else { return false }
    place = end
    return true
  }

  private mutating func scalar() -> Property.Value? {
    if next == UInt8(ascii: "\"") { return string().map(Property.Value.string) }
    if take("null") { return .null }
    if take("true") { return .boolean(true) }
    if take("false") { return .boolean(false) }
    let digits = bytes[place...].prefix { !Scanner.ends.contains($0) }
    place = digits.endIndex
    let number = String(decoding: digits, as: UTF8.self)
    return Int64(number).map(Property.Value.integer) ?? Double(number).map(Property.Value.double)
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): guard escape(into: &text) else { return nil }
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape(into text: inout [UInt8]) -> Bool {
    guard let byte = next else { return false }
    place += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "u"): return codePoint(into: &text)
    default: text.append(byte)
    }
    return true
  }

  /// SQLite writes only control characters so; a pair of surrogates stands as it is, in UTF-8.
  private mutating func codePoint(into text: inout [UInt8]) -> Bool {
    guard place + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return false }
    place += 4
    text.append(contentsOf: [UInt8](String(Character(scalar)).utf8))
    return true
  }
}
