import Decisions
import Graph
import ReportedSpeech
import ScratchFolder

/// A graph in a folder of its own, which goes with it.
package final class ScratchGraph: Sendable {
  package let path: String
  package let graph: Graph
  private let folder: ScratchFolder

  package init() throws {
    folder = try ScratchFolder()
    path = folder.path("stemma.db")
    graph = try Graph(at: path)
  }

  /// One run a call.
  package convenience init(_ arrivals: [Arrival]) throws {
    try self.init()
    _ = try graph.ingest(arrivals)
  }

  /// The canonical lines of a graph of these articles.
  package static func lines(_ arrivals: [Arrival]) throws -> [String] {
    let graph = try Graph()
    try graph.ingest(arrivals)
    return try graph.lines()
  }

  deinit { try? graph.close() }
}
