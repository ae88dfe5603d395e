import Export
import Foundation
import Queries
import ReportedSpeech

/// Streams the `node` and `edge` views through a format. A file gets its name when it is complete: what breaks off
/// half-way leaves whatever stood there before.
public struct Exporting: Sendable {
  public enum Target: Hashable, Sendable {
    case standardOutput
    case file(String)
  }

  public var database: String
  public var format: ExportFormat

  public init(database: String, format: ExportFormat) {
    self.database = database
    self.format = format
  }

  public func run(to target: Target) throws {
    try Lookup(database: database).asking { answers in
      let rows = GraphRows(
        schema: try answers.propertySchema(), nodes: { try answers.nodes($0) }, edges: { try answers.edges($0) })
      for file in format.files { try write(file, rows, to: target) }
    }
  }

  private func write(_ file: ExportFormat.File, _ rows: GraphRows, to target: Target) throws {
    switch target {
    case .standardOutput: try file.write(rows) { try FileHandle.standardOutput.write(contentsOf: Data($0)) }
    case .file(let path):
      let unfinished = path + ".unfinished-\(UUID().uuidString)"
      guard FileManager.default.createFile(atPath: unfinished, contents: nil),
        let handle = FileHandle(forWritingAtPath: unfinished)
      else { throw PipelineError.unwritable(path, "the folder is missing or may not be written") }
      do {
        try file.write(rows) { try handle.write(contentsOf: Data($0)) }
        try handle.synchronize()
        try handle.close()
        guard rename(unfinished, path) == 0 else {
          throw PipelineError.unwritable(path, String(cString: strerror(errno)))
        }
      } catch {
        try? FileManager.default.removeItem(atPath: unfinished)
        throw error
      }
    }
  }
}
