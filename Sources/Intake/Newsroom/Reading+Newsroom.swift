import ReportedSpeech

extension Reading {
  /// Hands on an article in an agency's XML.
  func newsroom(_ members: [JSONValue.Member], text: MarkedText?, place: String, key: String) throws {
    guard let text, !text.text.trimmed.isEmpty else { return try skip(place, "this item holds no text") }
    try hand(on: Record(members, mapping: settings.mapping), text, place: place, key: key)
  }
}
