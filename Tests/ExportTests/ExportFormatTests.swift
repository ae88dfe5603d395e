import Foundation
import ReportedSpeech
import Testing

@testable import Export

@Suite struct ExportFormatTests {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/export")

  static let files = ExportFormat.all.flatMap { format in format.files.map { (format, $0) } }

  /// The files that tell of every node; the others say what stands in those, or of the database itself.
  static let telling = files.filter {
    !["datapackage.json", "IMPORT.txt", "metadata.json", "edges.csv"].contains($1.name)
  }

  /// The golden file is written where there is none, and then the test fails once, for a person to read it.
  @Test(arguments: files.indices)
  func `every format writes its golden file`(index: Int) throws {
    let (format, file) = ExportFormatTests.files[index]
    let golden = ExportFormatTests.fixtures.appending(path: "\(format.id)-\(file.name)")
    let written = try Self.written(file, HostileGraph.rows)
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
    let full = try Self.written(file, HostileGraph.rows)
    if file.name != "IMPORT.txt" { #expect(written.utf8.count < full.utf8.count, "\(format.id)") }
    if [".json", ".jsonld", ".cyjs"].contains(where: file.name.hasSuffix), format.id != "ftm" {
      _ = try JSONSerialization.jsonObject(with: Data(written.utf8))
    }
  }

  @Test func `a graph larger than the buffer comes in pieces and in order`() throws {
    func node(_ i: Int) -> Node {
      Node(
        id: "assertion:\(i)", kind: "assertion", label: "x\(i)x", from: nil, to: nil, claim: nil, outlet: nil,
        run: nil, properties: [Property("text", .string("x\(i)x"))])
    }
    let rows = GraphRows(
      schema: { PropertySchema(nodes: [.init(name: "text", type: .string)], edges: []) },
      nodes: { give in for i in 0..<5_000 { try give(node(i)) } }, edges: { _ in },
      descriptions: { give in for i in 0..<5_000 { try give(Description(node: node(i), edges: [])) } })
    for (format, file) in ExportFormatTests.telling {
      var pieces: [Int] = []
      var all: [UInt8] = []
      try file.write(rows) {
        pieces.append($0.count)
        all += $0
      }
      #expect(pieces.count > 1 && pieces.allSatisfy { $0 < 1 << 18 }, "\(format.id)")
      let text = String(decoding: all, as: UTF8.self)
      let positions = ["x0x", "x2500x", "x4999x"].compactMap { text.firstRange(of: $0)?.lowerBound }
      // An annotation without a passage has no words.
      #expect(positions.count == (format.id == "web-annotation" ? 0 : 3), "\(format.id)")
      #expect(positions == positions.sorted(), "\(format.id)")
    }
  }

  @Test func `what the sink throws ends the writing`() {
    struct Full: Error {}
    for (_, file) in ExportFormatTests.files {
      #expect(throws: Full.self) { try file.write(HostileGraph.rows) { _ in throw Full() } }
    }
  }

  @Test(arguments: ["graphml", "gexf", "csv", "neo4j"])
  func `a property that the schema does not know is an error and no silent loss`(id: String) throws {
    let file = try #require(ExportFormat.all.first { $0.id == id }?.files.first)
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

  /// How a format writes that there is a node, and an edge.
  @Test(arguments: [
    ("graphml", "<node ", "<edge "), ("gexf", "<node ", "<edge "), ("node-link", "{\"id\":", "{\"source\":"),
    ("cytoscape", "{\"data\":{\"id\":\"", "\"interaction\":"), ("cypher", "\n  {id: ", "\n  {ends: "),
    ("dot", "fillcolor=", " -> "),
  ])
  func `the formats that hold the whole graph hold every node and edge`(id: String, node: String, edge: String) throws {
    let file = try #require(ExportFormat.all.first { $0.id == id }?.files.first)
    let text = try Self.written(file, HostileGraph.rows)
    var counts = (nodes: text.count(of: node), edges: text.count(of: edge))
    // An edge has data with an id too.
    if id == "cytoscape" { counts.nodes -= counts.edges }
    #expect(counts.nodes == HostileGraph.nodes.count)
    #expect(counts.edges == HostileGraph.edges.count)
  }

  @Test(arguments: ExportFormat.all.map(\.id)) func `a format has examples of itself`(id: String) throws {
    let format = try #require(ExportFormat.all.first { $0.id == id })
    #expect(format.examples.contains { $0.hasPrefix("stemma export \(id) ") })
    #expect(!format.summary.isEmpty && format.isFolder == ["csv", "neo4j"].contains(id))
  }

  static func written(
    _ file: ExportFormat.File, _ rows: GraphRows, _ settings: ExportSettings = ExportSettings(version: "1.0")
  ) throws -> String {
    var bytes: [UInt8] = []
    try file.write(rows, settings: settings) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  fileprivate func count(of words: String) -> Int { components(separatedBy: words).count - 1 }
}
