/// What a browser asks, as far as any page depends on it.
package struct Request: Sendable {
  package var method: String
  /// The path's parts, decoded: ["claim", "3f2a9c0d1b7e4465", "b", "120-180", "1"].
  package var path: [String]
  package var query: [(name: String, value: String)]
  /// Every `Host` that it names.
  package var hosts: [String]
  /// Which site's page sent it, as far as the browser says so.
  package var origin: String?
  /// What a form sent along.
  package var fields: [(name: String, value: String)] = []

  /// Nil for an address that is none: escapes that are broken, bytes that are no text, parts that lead elsewhere.
  package init?(method: String, target: String, hosts: [String], origin: String? = nil, body: String = "") {
    let sides = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = sides.first, first.hasPrefix("/"), target.utf8.count <= 16_384 else { return nil }
    self.method = method
    self.hosts = hosts
    var path: [String] = []
    for part in first.split(separator: "/") {
      guard let decoded = part.decoded(plusIsSpace: false), decoded != "..", decoded != ".", !decoded.contains("/"),
        !decoded.contains("\\")
      else { return nil }
      path.append(decoded)
    }
    self.path = path
    guard let query = Self.pairs(sides.count > 1 ? sides[1] : ""), let fields = Self.pairs(body[...]) else {
      return nil
    }
    self.query = query
    self.fields = fields
    self.origin = origin
  }

  private static func pairs(_ text: Substring) -> [(name: String, value: String)]? {
    var pairs: [(name: String, value: String)] = []
    for pair in text.split(separator: "&").prefix(32) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts[0].decoded(plusIsSpace: true),
        let value = (parts.count > 1 ? parts[1] : "").decoded(plusIsSpace: true)
      else { return nil }
      pairs.append((name, value))
    }
    return pairs
  }

  func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// A page of the very host that is asked sent it.
  var isFromItsHost: Bool {
    guard let origin, hosts.count == 1, let host = hosts.first else { return false }
    return ["http://" + host, "https://" + host].contains { $0.lowercased() == origin.lowercased() }
  }

  /// The first of this name that says anything.
  subscript(name: String) -> String? {
    query.first { $0.name == name && $0.value.contains { !$0.isWhitespace } }?.value
  }

  func all(_ name: String) -> [String] { query.filter { $0.name == name && !$0.value.isEmpty }.map(\.value) }
}

extension Substring {
  fileprivate func decoded(plusIsSpace: Bool) -> String? {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst()?.hexDigit, let low = rest.popFirst()?.hexDigit else { return nil }
        bytes.append(high << 4 | low)
      } else {
        bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return text
  }
}

extension UInt8 {
  fileprivate var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
