import Decisions
import Foundation
import Graph
import GraphLiterals
import ReportedSpeech
import Testing

@Suite struct GraphTests {
  @Test func `a second writer waits, then says that another one writes`() throws {
    let scratch = try ScratchGraph()
    let other = try Graph(at: scratch.path, opening: .existing, patience: 0.05)
    let runs = try scratch.graph.write { _ in
      #expect(throws: GraphError.locked(by: nil)) { try other.begin(version: "test", command: "test", at: Graph.noon) }
      return try other.read { try $0.runs() }
    }
    #expect(runs.isEmpty, "one may read all the same")
    #expect(try other.begin(version: "test", command: "test", at: Graph.noon).id == 1)
    try other.close()
  }

  @Test func `what throws inside takes everything back`() throws {
    struct Stop: Error {}
    let scratch = try ScratchGraph()
    #expect(throws: Stop.self) {
      try scratch.graph.write { transaction in
        _ = try transaction.begin(version: "test", command: "test", settings: "{}", at: Graph.noon)
        throw Stop()
      }
    }
    #expect(try scratch.graph.read { try $0.runs() }.isEmpty)
  }

  @Test func `writing while reading is refused`() throws {
    let scratch = try ScratchGraph()
    #expect(throws: GraphError.readOnly) {
      try scratch.graph.read { try $0.begin(version: "test", command: "test", settings: "{}", at: Graph.noon) }
    }
  }

  /// The files as they lie when the process is killed after a batch: the journal is not folded.
  @Test func `a killed process leaves what it had committed`() throws {
    let scratch = try ScratchGraph([Arrival("a", "Harbor Courier", "⟨Ann Lee:“The case has no merit,”⟩ she said.")])
    let killed = scratch.path + ".killed"
    for ending in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: scratch.path + ending, toPath: killed + ending)
    }
    let graph = try Graph(at: killed, opening: .existing)
    #expect(try graph.lines() == scratch.graph.lines())
    #expect(try graph.faults().isEmpty)
    try graph.close()
  }

  /// The log is cut at every place where a write may have stopped.
  @Test func `a journal that breaks off leaves whole batches`() throws {
    let scratch = try ScratchGraph()
    var states = [try scratch.graph.lines()]
    for key in ["a", "b", "c"] {
      try scratch.graph.ingest([Arrival(key, "⟨Ann Lee:“The case has no merit,”⟩ she said.")])
      states.append(try scratch.graph.lines())
    }
    let log = try Data(contentsOf: URL(fileURLWithPath: scratch.path + "-wal"))
    for cut in stride(from: 0, to: log.count, by: log.count / 20) {
      let killed = scratch.path + ".killed\(cut)"
      try FileManager.default.copyItem(atPath: scratch.path, toPath: killed)
      try log.prefix(cut).write(to: URL(fileURLWithPath: killed + "-wal"))
      let graph = try Graph(at: killed, opening: .existing)
      #expect(states.contains(try graph.lines()))
      #expect(try graph.faults().isEmpty)
      try graph.close()
    }
  }
}
