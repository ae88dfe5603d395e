import ReportedSpeech

extension Reading {
  /// Hands on an article of which only quotations are known.
  func excerpt(
    _ quotations: [QuotedWords], _ members: [JSONValue.Member], place: String, key: String, repairs: Repairs = []
  ) throws {
    guard let text = quotations.text else { return try skip(place, "holds no quotation") }
    try hand(
      on: Record(members, mapping: settings.mapping), MarkedText(plain: text), place: place, key: key,
      notes: repairs.messages
    ) { article, _, _ in article.isExcerpt = true }
  }

  /// Every line's JSON object, in order.
  func forEachObject(
    in stream: ByteStream, _ body: (_ members: [JSONValue.Member], _ line: Int, Repairs) throws -> Void
  ) throws {
    try stream.forEachLine(limit: settings.limits.recordSize) { line in
      let place = "line \(line.number)"
      guard let bytes = line.bytes else { return try skipTooLarge(place, "line") }
      guard !bytes.trimmed.isEmpty else { return }
      guard let (members, repairs) = try object(bytes, place: place) else { return }
      try body(members, line.number, repairs)
    }
  }
}

extension Beginning {
  /// Whether all of these are keys of JSON objects that it begins with.
  func holdsKeys(_ keys: String...) -> Bool {
    guard bytes[...].trimmed.first == UInt8(ascii: "{") else { return false }
    let text = String(decoding: bytes.prefix(16_384), as: UTF8.self)
    return keys.allSatisfy { key in
      let parts = text.components(of: "\"\(key)\"")
      return zip(parts, parts.dropFirst()).contains { !$0.hasSuffix("\\") && $1.trimmed.hasPrefix(":") }
    }
  }
}

extension [JSONValue.Member] {
  /// Without some of them.
  func without(_ names: Set<String>) -> [JSONValue.Member] { filter { !names.contains($0.name) } }
}
