import Testing

/// Who may import whom. A room that is not named here may not exist.
@Suite struct ImportTests {
  static let allowed: [(folder: String, imports: Set<String>)] = [
    ("Sources/ReportedSpeech", []),
    ("Sources/Intake", ["ReportedSpeech", "Foundation", "Yams", "CLibXML2", "CZlib", "CBZip2"]),
    ("Sources/Extraction", ["ReportedSpeech"]),
    ("Sources/Collation", ["ReportedSpeech", "CStemmer"]),
    ("Sources/Export", ["ReportedSpeech", "Foundation"]),
    ("graph", ["ReportedSpeech", "Foundation", "GRDB", "GRDBSQLite"]),
    ("queries", ["ReportedSpeech", "Foundation", "GRDB", "Graph"]),
    (
      "Sources/Pipeline",
      ["ReportedSpeech", "Foundation", "Intake", "Extraction", "Collation", "Export", "Graph", "Queries"]
    ),
    (
      "Sources/stemma",
      [
        "ReportedSpeech", "Foundation", "ArgumentParser", "Pipeline", "Intake", "Extraction", "Collation", "Export",
        "Queries",
      ]
    ),
  ]

  @Test(arguments: allowed)
  func `a room imports only what its line allows`(folder: String, imports: Set<String>) throws {
    let files = try SourceTree.files(in: [folder])
    #expect(!files.isEmpty)
    for file in files {
      let found = try file.text.firstGroups(
        of: #"^\s*(?:@\w+\s+)?(?:public\s+|internal\s+)?import\s+(?:struct\s+|func\s+|enum\s+|class\s+)?(\w+)"#)
      // The C library's own name for Foundation's few system calls.
      for name in found where !imports.contains(name) && !["Glibc", "Darwin", "Musl"].contains(name) {
        Issue.record("\(file.path) imports \(name)")
      }
    }
  }

  @Test func `every folder of Sources is a room`() throws {
    let rooms = Set(Self.allowed.map(\.folder)).union([
      "Sources/CStemmer", "Sources/CLibXML2", "Sources/CZlib", "Sources/CBZip2",
    ])
    for file in try SourceTree.files(in: ["Sources"]) {
      let room = file.path.split(separator: "/").prefix(2).joined(separator: "/")
      #expect(rooms.contains(room), "\(file.path) is in no room")
    }
  }

  @Test func `nothing below Pipeline reads a clock, a locale or chance`() throws {
    let forbidden = [
      " Date()", "(Date()", "Date.now", ".random", "Locale.", "ContinuousClock", "SystemRandomNumberGenerator",
      "time(nil)",
    ]
    let rooms = [
      "Sources/ReportedSpeech", "Sources/Intake", "Sources/Extraction", "Sources/Collation", "Sources/Export", "graph",
      "queries",
    ]
    for file in try SourceTree.files(in: rooms) {
      for word in forbidden where file.text.contains(word) { Issue.record("\(file.path) uses \(word)") }
    }
  }
}
