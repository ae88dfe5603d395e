import ReportedSpeech

extension Reading {
  /// Hands on an article in an agency's XML.
  func newsroom(_ members: [JSONValue.Member], text: String?, place: String, key: String) throws {
    guard let text, !text.trimmed.isEmpty else { return try skip(place, "this item holds no text") }
    var record = Record(members, mapping: settings.mapping)
    var notes: [String] = []
    var article = record.article(text: text, key: key, settings: settings, notes: &notes)
    article.complete(settings: settings, guessTitle: false)
    try self.article(article, notes.map { Notice(file: file, place: place, message: $0) })
  }
}
