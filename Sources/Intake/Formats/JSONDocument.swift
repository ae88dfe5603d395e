import ReportedSpeech

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
      try reading.forEachPiece(of: stream) { bytes, place, key in try reading.record(bytes, place: place, key: key) }
    }
  )
}

extension Reading {
  /// The bytes of every record, with its place and its key where it names none.
  fileprivate func forEachPiece(
    of stream: ByteStream, _ body: @escaping (ArraySlice<UInt8>, _ place: String, _ key: String) throws -> Void
  ) throws {
    var splitter = JSONSplitter(limit: settings.limits.recordSize)
    func deliver(_ piece: JSONSplitter.Piece) throws {
      let place = piece.number == 1 && !piece.isElement ? "byte \(piece.offset)" : "record \(piece.number)"
      guard let bytes = piece.bytes else { return try skipTooLarge(place, "record") }
      let key = piece.number == 1 && !piece.isElement ? file : key(piece.number)
      try body(bytes[...], place, key == "-" ? "-#1" : key)
    }
    while let chunk = try stream.next() { try splitter.feed(chunk, deliver) }
    try splitter.finish(deliver)
  }

  /// Every object of a document in which none, one or many lie, in an array or one behind another.
  func forEachObject(
    inDocument stream: ByteStream,
    _ body: @escaping ([JSONValue.Member], _ place: String, _ key: String, Repairs) throws -> Void
  ) throws {
    try forEachPiece(of: stream) { bytes, place, key in
      guard let (members, repairs) = try object(bytes, place: place) else { return }
      try body(members, place, key, repairs)
    }
  }
}
