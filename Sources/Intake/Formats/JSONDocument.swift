extension ArticleFormat {
  /// One object, several one after another, or an array of them, on any number of lines.
  static let jsonDocument = ArticleFormat(
    id: "json",
    summary: "a JSON object or an array of them, in the same keys as json-lines",
    examples: [
      Example(
        #"[{"title": "Bridge closes", "maintext": "“It is safe,” she said.", "date_publish": "2026-03-05 08:30:00","#
          + #" "source_domain": "www.harborcourier.example"}]"#,
        "-#1 | harborcourier.example | 2026-03-05T08:30:00Z | Bridge closes")
    ],
    recognises: { beginning in
      switch beginning.bytes[...].trimmed.first {
      case UInt8(ascii: "{"): true
      case UInt8(ascii: "["):
        // “[Update] The mayor …” is a text: an array of records goes on with an object, or is empty.
        [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "]"), nil].contains(
          beginning.bytes[...].trimmed.dropFirst().trimmed.first)
      default: false
      }
    },
    read: { stream, reading in
      var splitter = JSONSplitter(limit: reading.settings.limits.recordSize)
      func deliver(_ piece: JSONSplitter.Piece) throws {
        let place = piece.number == 1 && !piece.isElement ? "byte \(piece.offset)" : "record \(piece.number)"
        guard let bytes = piece.bytes else { return try reading.skipTooLarge(place, "record") }
        let key = piece.number == 1 && !piece.isElement ? reading.file : reading.key(piece.number)
        try reading.record(bytes[...], place: place, key: key == "-" ? "-#1" : key)
      }
      while let chunk = try stream.next() { try splitter.feed(chunk, deliver) }
      try splitter.finish(deliver)
    }
  )
}
