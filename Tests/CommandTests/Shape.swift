import Foundation

/// What keys a JSON value has, in the order they are written: `{query claim{id text} said[{speaker from to}]}`.
///
/// Keys that are null here and an object there have the object's shape; members of an array that differ in their keys
/// are `≠`.
indirect enum Shape: CustomStringConvertible {
  case null, scalar, conflict
  case array(Shape)
  case object([(key: String, shape: Shape)])

  var description: String {
    switch self {
    case .null, .scalar: ""
    case .conflict: "≠"
    case .array(let element): "[\(element)]"
    case .object(let members): "{" + members.map { $0.key + $0.shape.description }.joined(separator: " ") + "}"
    }
  }

  /// Each line of JSON lines, or one value; nil where it is not JSON.
  init?(lines: String) {
    let shapes = lines.split(separator: "\n").map { Shape(json: String($0)) }
    guard !shapes.isEmpty, !shapes.contains(where: { $0 == nil }) else { return nil }
    self = shapes.compactMap { $0 }.reduce(.null) { $0.merged(with: $1) }
  }

  init?(json: String) {
    // Foundation says whether it is JSON; it only forgets the order.
    guard (try? JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)) != nil else {
      return nil
    }
    var rest = Array(json.utf8)[...]
    self.init(reading: &rest)
  }

  private init(reading rest: inout ArraySlice<UInt8>) {
    rest.skipSpace()
    switch rest.first {
    case UInt8(ascii: "{"):
      var members: [(key: String, shape: Shape)] = []
      rest.list(until: "}") { rest in
        let key = rest.string()
        rest.skipSpace()
        rest.removeFirst()
        members.append((key, Shape(reading: &rest)))
      }
      self = .object(members)
    case UInt8(ascii: "["):
      var element = Shape.null
      rest.list(until: "]") { element = element.merged(with: Shape(reading: &$0)) }
      self = .array(element)
    case UInt8(ascii: "\""):
      _ = rest.string()
      self = .scalar
    default:
      self = rest.first == UInt8(ascii: "n") ? .null : .scalar
      rest = rest.drop { !",]} \n".utf8.contains($0) }
    }
  }

  private func merged(with other: Shape) -> Shape {
    switch (self, other) {
    case (.null, let shape), (let shape, .null): return shape
    case (.scalar, .scalar): return .scalar
    case (.array(let a), .array(let b)): return .array(a.merged(with: b))
    case (.object(let a), .object(let b)) where a.map(\.key) == b.map(\.key):
      return .object(zip(a, b).map { ($0.key, $0.shape.merged(with: $1.shape)) })
    default: return .conflict
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate mutating func skipSpace() { self = drop { $0 <= 0x20 } }

  /// The bytes between two quotation marks, escapes as they stand.
  fileprivate mutating func string() -> String {
    skipSpace()
    removeFirst()
    var bytes: [UInt8] = []
    while let byte = popFirst(), byte != UInt8(ascii: "\"") {
      bytes.append(byte)
      if byte == UInt8(ascii: "\\"), let escaped = popFirst() { bytes.append(escaped) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  fileprivate mutating func list(until end: Unicode.Scalar, _ element: (inout Self) -> Void) {
    removeFirst()
    skipSpace()
    while let byte = first, byte != UInt8(ascii: end) {
      element(&self)
      skipSpace()
      if first == UInt8(ascii: ",") { removeFirst() }
      skipSpace()
    }
    _ = popFirst()
  }
}
