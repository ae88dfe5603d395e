import Export
import Foundation
import Pipeline
import Testing

@Suite struct ExportingTests {
  @Test(arguments: ExportFormat.all.map(\.id)) func `a file appears whole or not at all`(id: String) throws {
    let archive = try Archive(IngestTests.bridge)
    let format = try #require(ExportFormat.all.first { $0.id == id })
    let folder = (archive.path as NSString).deletingLastPathComponent
    let exporting = Exporting(database: archive.path, format: format)
    try exporting.run(to: .file(folder + "/graph.out"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/graph.out"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("Harbor Courier"))
    #expect(throws: PipelineError.self) { try exporting.run(to: .file(folder + "/no/such/folder/graph.out")) }
    // A folder stands where the file should go.
    try FileManager.default.createDirectory(atPath: folder + "/taken/inside", withIntermediateDirectories: true)
    #expect(throws: PipelineError.self) { try exporting.run(to: .file(folder + "/taken")) }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["graph.out", "stemma.db", "taken"])
  }

  @Test(arguments: ExportFormat.all.map(\.id)) func `the same graph gives the same bytes`(id: String) throws {
    let format = try #require(ExportFormat.all.first { $0.id == id })
    let bytes = try (0..<2).map { _ in
      let archive = try Archive(IngestTests.bridge)
      let path = archive.path + ".out"
      try Exporting(database: archive.path, format: format).run(to: .file(path))
      return try Data(contentsOf: URL(fileURLWithPath: path))
    }
    #expect(bytes[0] == bytes[1] && !bytes[0].isEmpty)
  }
}
