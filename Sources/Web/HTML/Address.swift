/// Where a link leads. One of our own is made of a path's parts and of parameters; one of somebody else's is taken only
/// where a browser fetches it and runs nothing.
package struct Address: Hashable, Sendable {
  let text: String

  private init(text: String) { self.text = text }

  /// "/search?q=no%20merit#wordings".
  init(_ path: [String], query: [(String, String?)] = [], fragment: String? = nil, ending: String = "") {
    var text = path.map { "/" + $0.encoded(keeping: "/") }.joined() + ending
    if text.isEmpty { text = "/" }
    let given = query.compactMap { name, value in value.map { "\(name)=\($0.encoded(keeping: ""))" } }
    if !given.isEmpty { text += "?" + given.joined(separator: "&") }
    if let fragment { text += "#" + fragment.encoded(keeping: "/") }
    self.text = text
  }

  /// Nil for `javascript:`, `data:` and whatever else is no address of a page.
  init?(external address: String) {
    let lower = address.lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://"),
      !address.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.properties.isWhitespace })
    else { return nil }
    text = address
  }

  /// A place on the same page.
  static func here(_ id: String) -> Address { Address(text: "#" + id.encoded(keeping: "/")) }

  static let home = Address([])
  static let style = Address(["style.css"])
  static let script = Address(["script.js"])

  static func search(_ words: String? = nil, speaker: String? = nil) -> Address {
    Address(["search"], query: [("q", words), ("speaker", speaker)])
  }

  /// A claim through one of its assertions; `base` is the wording that the others are held against.
  static func claim(_ name: String, base: String? = nil, fragment: String? = nil, ending: String = "") -> Address {
    Address(["claim", name], query: [("base", base)], fragment: fragment, ending: ending)
  }

  /// An article at the words of an assertion.
  static func article(at assertion: String) -> Address {
    let parts = assertion.split(separator: "/", maxSplits: 1).map(String.init)
    return Address(["article", parts.first ?? ""], fragment: parts.count > 1 ? parts[1] : nil)
  }

  /// By what no two share.
  static func speaker(_ identity: String) -> Address { Address(["speaker"], query: [("who", identity)]) }
  /// By name, and by the name of an assertion that whoever is meant is credited with.
  static func speaker(named name: String, of assertion: String? = nil) -> Address {
    Address(["speaker"], query: [("name", name), ("of", assertion)])
  }
  static func outlet(_ name: String) -> Address { Address(["outlet"], query: [("name", name)]) }

  static func pair(_ a: String, _ b: String) -> Address { Address(["compare"], query: [("w", a), ("w", b)]) }
}

extension String {
  /// As a part of an address.
  fileprivate func encoded(keeping kept: String) -> String {
    var text: [UInt8] = []
    for byte in utf8 {
      let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      if isPlain || "-._~".utf8.contains(byte) || kept.utf8.contains(byte) {
        text.append(byte)
      } else {
        text.append(UInt8(ascii: "%"))
        let digits = String(byte, radix: 16, uppercase: true)
        text += (digits.utf8.count == 1 ? "0" + digits : digits).utf8
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
