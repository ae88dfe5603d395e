import Decisions
import Foundation
import Graph
import ReportedSpeech

/// A graph in a folder of its own, which goes with it.
public final class ScratchGraph: Sendable {
  public let path: String
  public let graph: Graph

  public init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("graph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("stemma.db").path
    graph = try Graph(at: path)
  }

  /// One run a call.
  public convenience init(_ arrivals: [Arrival]) throws {
    try self.init()
    _ = try graph.ingest(arrivals)
  }

  /// The canonical lines of a graph of these articles.
  public static func lines(_ arrivals: [Arrival]) throws -> [String] {
    let graph = try Graph()
    try graph.ingest(arrivals)
    return try graph.lines()
  }

  deinit {
    try? graph.close()
    try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
  }
}
