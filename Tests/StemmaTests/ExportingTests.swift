import Export
import Foundation
import Stemma
import Testing

@Suite struct ExportingTests {
  /// In an export that names no outlet.
  private static let words = ["datasette": "first_said", "web-annotation": "TextQuoteSelector"]

  /// Whatever a target holds: a file, or each file of a folder by name.
  private static func bytes(at path: String) throws -> [String: Data] {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let names = isFolder.boolValue ? try FileManager.default.contentsOfDirectory(atPath: path) : [""]
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(fileURLWithPath: "\(path)/\($0)"))) })
  }

  @Test(arguments: ExportFormat.all.map(\.id)) func `a target appears whole or not at all`(id: String) throws {
    let archive = try ScratchArchive(IngestTests.bridge)
    let format = try #require(ExportFormat.all.first { $0.id == id })
    let folder = (archive.path as NSString).deletingLastPathComponent
    var exporting = Exporting(database: archive.path, format: format)
    try exporting.run(to: .file(folder + "/graph.out"))
    // The second time only where that is said.
    #expect(throws: StemmaError.self) { try exporting.run(to: .file(folder + "/graph.out")) }
    exporting.replacing = true
    try exporting.run(to: .file(folder + "/graph.out"))
    let written = try Self.bytes(at: folder + "/graph.out")
    #expect(Set(written.keys) == (format.isFolder ? Set(format.files.map(\.name)) : [""]))
    let text = written.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(text.contains(Self.words[id] ?? "Harbor Courier"))
    #expect(throws: StemmaError.self) { try exporting.run(to: .file(folder + "/no/such/folder/graph.out")) }
    // A folder with something of somebody's stands where the export should go.
    try FileManager.default.createDirectory(atPath: folder + "/taken/inside", withIntermediateDirectories: true)
    #expect(throws: StemmaError.self) { try exporting.run(to: .file(folder + "/taken")) }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["graph.out", "stemma.db", "taken"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/taken") == ["inside"])
  }

  @Test(arguments: ExportFormat.all.map(\.id)) func `the same graph gives the same bytes`(id: String) throws {
    let format = try #require(ExportFormat.all.first { $0.id == id })
    let bytes = try (0..<2).map { _ in
      let archive = try ScratchArchive(IngestTests.bridge)
      let path = archive.path + ".out"
      try Exporting(database: archive.path, format: format).run(to: .file(path))
      return try Self.bytes(at: path)
    }
    #expect(bytes[0] == bytes[1] && !bytes[0].isEmpty)
  }

  @Test func `a part is smaller than the whole, and nothing is no export`() throws {
    let archive = try ScratchArchive(IngestTests.bridge)
    let format = try #require(ExportFormat.all.first { $0.id == "node-link" })
    func size(_ terms: SelectionTerms) throws -> Int {
      let path = archive.path + ".part"
      try Exporting(database: archive.path, format: format, terms: terms, replacing: true).run(to: .file(path))
      return try Self.bytes(at: path)[""]?.count ?? 0
    }
    #expect(try size(SelectionTerms(claim: 1)) < size(SelectionTerms()))
    #expect(throws: StemmaError.nothingSelected) { try size(SelectionTerms(speaker: "Nobody At All")) }
  }

  @Test func `several files are no standard output`() throws {
    let archive = try ScratchArchive(IngestTests.bridge)
    for format in ExportFormat.all where format.isFolder {
      let exporting = Exporting(database: archive.path, format: format)
      #expect(throws: StemmaError.wantsFolder(format.id)) { try exporting.run(to: .standardOutput) }
    }
  }

  @Test(arguments: ["stemma.db", "stemma.db-wal", "stemma.db-shm", "link.db", "hard.db"])
  func `the graph is never written over, by whatever name`(name: String) throws {
    let archive = try ScratchArchive(IngestTests.bridge)
    let folder = (archive.path as NSString).deletingLastPathComponent
    try FileManager.default.createSymbolicLink(atPath: folder + "/link.db", withDestinationPath: archive.path)
    try FileManager.default.linkItem(atPath: archive.path, toPath: folder + "/hard.db")
    let before = try Data(contentsOf: URL(fileURLWithPath: archive.path))
    for id in ["graphml", "csv"] {
      let format = try #require(ExportFormat.all.first { $0.id == id })
      let exporting = Exporting(database: archive.path, format: format, replacing: true)
      #expect(throws: StemmaError.self) { try exporting.run(to: .file(folder + "/" + name)) }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: archive.path)) == before)
  }

  @Test func `a device is written into and keeps its place`() throws {
    let archive = try ScratchArchive(IngestTests.bridge)
    let format = try #require(ExportFormat.all.first)
    try Exporting(database: archive.path, format: format).run(to: .file("/dev/null"))
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }
}
