import Foundation
import ReportedSpeech
import Testing

@testable import Export

@Suite struct ExportFormatTests {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/export")

  static let files = ExportFormat.all.flatMap { format in format.files.map { (format, $0) } }

  /// The golden file is written where there is none, and then the test fails once, for a person to read it.
  @Test(arguments: files.indices)
  func `every format writes its golden file`(index: Int) throws {
    let (format, file) = ExportFormatTests.files[index]
    let golden = ExportFormatTests.fixtures.appending(path: "\(format.id)-\(file.name)")
    let written = try Self.written(file, ExportFormatTests.rows)
    guard let expected = try? String(contentsOf: golden, encoding: .utf8) else {
      try written.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("\(golden.lastPathComponent) was not there and is written: read it")
      return
    }
    #expect(written == expected)
  }

  @Test(arguments: files.indices)
  func `an empty graph is a whole file`(index: Int) throws {
    let (format, file) = ExportFormatTests.files[index]
    let empty = GraphRows(schema: PropertySchema(nodes: [], edges: []), nodes: [], edges: [])
    let written = try Self.written(file, empty)
    let full = try Self.written(file, ExportFormatTests.rows)
    #expect(!written.isEmpty && written.count < full.count, "\(format.id)")
    if file.name.hasSuffix(".json") { _ = try JSONSerialization.jsonObject(with: Data(written.utf8)) }
  }

  @Test func `a graph larger than the buffer comes in pieces and in order`() throws {
    let rows = GraphRows(
      schema: PropertySchema(nodes: [], edges: []),
      nodes: { give in
        for i in 0..<5_000 {
          try give(
            Node(
              id: "n:\(i)", kind: "claim", label: "x", from: nil, to: nil, claim: nil, outlet: nil, run: nil,
              properties: []))
        }
      }, edges: { _ in })
    for (_, file) in ExportFormatTests.files {
      var pieces: [Int] = []
      var all: [UInt8] = []
      try file.write(rows) {
        pieces.append($0.count)
        all += $0
      }
      #expect(pieces.count > 1 && pieces.allSatisfy { $0 < 1 << 17 })
      let text = String(decoding: all, as: UTF8.self)
      let positions = ["n:0\"", "n:2500\"", "n:4999\""].map { text.firstRange(of: $0)?.lowerBound }
      #expect(positions[0] != nil && positions[1] != nil && positions[2] != nil)
      #expect(positions.compactMap { $0 } == positions.compactMap { $0 }.sorted())
    }
  }

  @Test func `what the sink throws ends the writing`() {
    struct Full: Error {}
    for (_, file) in ExportFormatTests.files {
      #expect(throws: Full.self) { try file.write(ExportFormatTests.rows) { _ in throw Full() } }
    }
  }

  @Test func `a property that the schema does not know is an error and no silent loss`() throws {
    let file = try #require(ExportFormat.graphML.files.first)
    func rows(_ value: Property.Value, _ name: String) -> GraphRows {
      let node = Node(
        id: "claim:1", kind: "claim", label: "", from: nil, to: nil, claim: nil, outlet: nil, run: nil,
        properties: [Property(name, value)])
      let schema = PropertySchema(nodes: [.init(name: "score", type: .double)], edges: [])
      return GraphRows(schema: schema, nodes: [node], edges: [])
    }
    #expect(throws: ExportError.undeclaredProperty("size", of: "claim:1")) {
      try file.write(rows(.integer(1), "size")) { _ in }
    }
    #expect(throws: ExportError.wrongType("score", of: "claim:1")) {
      try file.write(rows(.string("high"), "score")) { _ in }
    }
    #expect(throws: Never.self) { try file.write(rows(.integer(1), "score")) { _ in } }
  }

  static func written(_ file: ExportFormat.File, _ rows: GraphRows) throws -> String {
    var bytes: [UInt8] = []
    try file.write(rows) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Two statements with everything in their words that a syntax might trip over, joined by two edges.
  static var rows: GraphRows {
    GraphRows(
      schema: PropertySchema(
        nodes: [
          .init(name: "mode", type: .string), .init(name: "score", type: .double),
          .init(name: "boilerplate", type: .boolean),
          .init(name: "kind", type: .string),
        ], edges: [.init(name: "similarity", type: .double), .init(name: "key", type: .string)]),
      nodes: [
        Node(
          id: "statement:1", kind: "statement", label: "“We will rebuild,” <script>alert('x')</script> & ]]> \"so\"",
          from: Instant(text: "2026-03-05T00:00:00Z"), to: Instant(text: "2026-03-06T00:00:00Z"), claim: 1, outlet: 2,
          run: 1,
          properties: [
            Property("mode", .string("direct")), Property("score", .double(0.5)),
            Property("boilerplate", .boolean(false)),
          ]),
        Node(
          id: "statement:2", kind: "statement",
          label: "bell \u{7} escape \u{1B}[31m null-like \u{FFFE} bidi \u{202E}abc\u{202C}\tTab\r\nline 👩‍👩‍👧 e\u{301}",
          from: nil, to: nil, claim: 1, outlet: nil, run: 1,
          properties: [Property("mode", .null), Property("kind", .string("=1+1"))]),
      ],
      edges: [
        Edge(
          id: "derivation:1", kind: "rewording", source: "statement:2", target: "statement:1",
          from: Instant(text: "2026-03-06T00:00:00Z"), claim: 1, run: 1,
          properties: [Property("similarity", .double(0.83)), Property("key", .string("a\\b"))]),
        Edge(
          id: "claim-of:2", kind: "of", source: "statement:2", target: "statement:1", from: nil, claim: nil, run: nil,
          properties: []),
      ])
  }
}
