import Testing

/// Who imports whom: as Package.swift declares it, and in one direction.
@Suite struct ImportTests {
  /// What a room may know at most. A room that is not named here may not exist.
  static let rooms: [(name: String, knows: Set<String>)] = [
    ("ReportedSpeech", []),
    ("English", ["ReportedSpeech", "CStemmer"]),
    ("Intake", ["English", "ReportedSpeech", "Yams", "CLibXML2", "CZlib", "CBZip2", "CZstd"]),
    ("Extraction", ["English", "ReportedSpeech"]),
    ("Collation", ["English", "ReportedSpeech"]),
    ("Export", ["English", "ReportedSpeech"]),
    ("Graph", ["ReportedSpeech", "GRDB", "GRDBSQLite"]),
    ("Queries", ["Graph", "ReportedSpeech", "GRDB"]),
    ("Decisions", ["Intake", "Extraction", "Collation", "Export", "Graph", "Queries", "English", "ReportedSpeech"]),
    ("Answers", ["Extraction", "Collation", "Export", "Queries", "English", "ReportedSpeech"]),
    (
      "Stemma",
      [
        "Decisions", "Answers", "Intake", "Extraction", "Collation", "Export", "Graph", "Queries", "English",
        "ReportedSpeech",
      ]
    ),
    ("Web", ["Stemma", "Answers", "Collation", "Export", "ReportedSpeech", "CMicroHTTPD"]),
    (
      "StemmaCommand",
      [
        "Stemma", "Answers", "Intake", "Extraction", "Collation", "Export", "Queries", "ReportedSpeech",
        "ArgumentParser", "CCommit", "Web",
      ]
    ),
  ]

  /// Part of every toolchain, so that no manifest names them.
  private static let toolchain: Set<String> = ["Dispatch", "Foundation", "Testing"]
  /// The C library's own name for Foundation's few system calls.
  private static let systemLibraries: Set<String> = ["Glibc", "Darwin", "Musl"]
  /// Tests that run the built program need it without importing it.
  private static let runsOnly: [String: Set<String>] = ["CommandTests": ["StemmaCommand"]]

  private static let pattern =
    #"^\s*(?:@\w+\s+)?(?:public\s+|package\s+|internal\s+)?import\s+(?:struct\s+|func\s+|enum\s+|class\s+)?(\w+)"#

  private func imports(of file: SourceTree.File) throws -> Set<String> {
    Set(try file.text.firstGroups(of: Self.pattern)).subtracting(Self.toolchain).subtracting(Self.systemLibraries)
  }

  @Test func `a target imports what Package.swift says that it depends on, and all of it`() throws {
    let targets = try Manifest().targets
    #expect(targets.count > 15)
    for target in targets where !target.isC {
      let files = try SourceTree.files(in: [target.folder])
      #expect(!files.isEmpty, "\(target.folder) is empty")
      var imported = Self.runsOnly[target.name] ?? []
      for file in files {
        let names = try imports(of: file)
        for name in names.subtracting(target.dependencies) {
          Issue.record("\(file.path) imports \(name), which Package.swift does not give \(target.name)")
        }
        imported.formUnion(names)
      }
      for name in Set(target.dependencies).subtracting(imported) {
        Issue.record("\(target.name) depends on \(name), which no file of it imports")
      }
    }
  }

  @Test func `a room knows only what its line allows`() throws {
    let targets = try Manifest().targets.filter {
      !$0.isC && ($0.folder.hasPrefix("Sources/") || !$0.folder.contains("/"))
    }
    #expect(targets.map(\.name).sorted() == Self.rooms.map(\.name).sorted())
    for target in targets {
      let knows = Self.rooms.first { $0.name == target.name }?.knows ?? []
      for name in Set(target.dependencies).subtracting(knows) { Issue.record("\(target.name) knows \(name)") }
    }
  }

  @Test func `a manifest is read`() throws {
    let text = """
      targets: [
        .target(name: "A"),
        .target(
          name: "B", dependencies: ["A", .product(name: "GRDB", package: "GRDB.swift")], path: "b",
          exclude: ["sql"], plugins: ["TextsInCode"]),
        .testTarget(name: "BTests", dependencies: ["B"]),
      ]
      """
    let targets = try Manifest(text: text).targets
    #expect(targets.map(\.name) == ["A", "B", "BTests"])
    #expect(targets.map(\.dependencies) == [[], ["A", "GRDB"], ["B"]])
    #expect(targets.map(\.folder) == ["Sources/A", "b", "Tests/BTests"])
  }

  @Test(arguments: ["ReportedSpeech", "English", "Extraction", "Collation", "Answers"])
  func `a room of pure rules does without Foundation`(room: String) throws {
    for file in try SourceTree.files(in: ["Sources/\(room)"]) {
      #expect(try !file.text.firstGroups(of: Self.pattern).contains("Foundation"), "\(file.path)")
    }
  }

  @Test func `every folder of Sources is a target`() throws {
    let folders = Set(try Manifest().targets.map(\.folder)).union([
      "Sources/CStemmer", "Sources/CLibXML2", "Sources/CZlib", "Sources/CBZip2", "Sources/CZstd",
      "Sources/CMicroHTTPD",
    ])
    for file in try SourceTree.files(in: ["Sources"]) {
      let folder = file.path.split(separator: "/").prefix(2).joined(separator: "/")
      #expect(folders.contains(folder), "\(file.path) is in no room")
    }
  }

  @Test func `nothing below Stemma reads a clock, a locale or chance`() throws {
    let forbidden = [
      " Date()", "(Date()", "Date.now", ".random", "Locale.", "ContinuousClock", "SystemRandomNumberGenerator",
      "time(nil)",
    ]
    let rooms = [
      "ReportedSpeech", "English", "Intake", "Extraction", "Collation", "Export", "Decisions", "Answers",
    ].map { "Sources/\($0)" }
    for file in try SourceTree.files(in: rooms + ["graph", "queries"]) {
      for word in forbidden where file.text.contains(word) { Issue.record("\(file.path) uses \(word)") }
    }
  }
}
