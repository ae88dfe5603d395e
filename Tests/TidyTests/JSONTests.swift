import Testing

/// One reader and one writer of JSON for everybody: `ReportedSpeech/JSON`.
@Suite struct JSONTests {
  /// Files that still use another one. A file that no longer does is to be taken off.
  static let exceptions: Set<String> = [
    "Sources/Command/StandardInput.swift", "Sources/Stemma/ExportedCorrection.swift", "queries/StoredJSON.swift",
  ]

  private static let forbidden = [
    "JSONDecoder", "JSONSerialization", "JSONEncoder", "Codable", "Decodable", "Encodable",
    "Reads a JSON object of scalars",
  ]

  @Test func `nothing else parses or prints JSON`() throws {
    var found: Set<String> = []
    for file in try SourceTree.files(in: ["Sources", "graph", "queries"])
    where !file.path.hasPrefix("Sources/ReportedSpeech/JSON/") {
      if JSONTests.forbidden.contains(where: file.text.contains) { found.insert(file.path) }
    }
    #expect(found.subtracting(JSONTests.exceptions).isEmpty)
    #expect(JSONTests.exceptions.subtracting(found).isEmpty)
  }
}
