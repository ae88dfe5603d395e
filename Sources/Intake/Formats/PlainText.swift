import ReportedSpeech

extension ArticleFormat {
  /// One file, one article. Everything that is known of it is what the text itself says.
  static let plainText = ArticleFormat(
    id: "text",
    summary: "plain text, one article a file; title, byline, date and credit are read off the text",
    examples: [
      Example(
        "Bridge closes after inspection\nBy Ann Lee\nPublished March 5, 2026 at 8:30 a.m. ET\n\nIt is safe.",
        "-#1 |  | 2026-03-05T13:30:00Z | Bridge closes after inspection")
    ],
    recognises: { _ in true },
    read: { stream, reading in
      guard let bytes = try stream.whole(limit: reading.settings.limits.recordSize) else {
        return try reading.skipTooLarge(nil, "text")
      }
      var repairs: Repairs = []
      let text = String(bytes: bytes, repairs: &repairs)
      try reading.text(
        MarkedText(plain: text), fields: HeaderLines.fields(of: text) ?? Record([]), notes: repairs.messages)
    }
  )
}

extension Reading {
  /// One article in words, with what is known of it besides.
  func text(_ text: MarkedText, fields: Record, notes: [String]) throws {
    guard text.text.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
      return try skip(nil, "holds no text")
    }
    try hand(
      on: fields, text, place: nil, key: file == "-" ? key(1) : file, notes: notes, guessTitle: true)
  }
}
