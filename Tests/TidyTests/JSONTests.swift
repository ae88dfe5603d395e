import Testing

/// One reader and one writer of JSON for everybody: `ReportedSpeech/JSON`.
@Suite struct JSONTests {
  private static let forbidden = [
    "JSONDecoder", "JSONSerialization", "JSONEncoder", "Codable", "Decodable", "Encodable",
  ]

  @Test func `nothing else parses or prints JSON`() throws {
    for file in try SourceTree.files(in: ["Sources", "graph", "queries"]) {
      for word in JSONTests.forbidden where file.text.contains(word) { Issue.record("\(file.path) uses \(word)") }
    }
  }
}
