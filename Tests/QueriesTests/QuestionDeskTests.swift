import Decisions
import Foundation
import GRDB
import Graph
import GraphLiterals
import Queries
import Testing

@Suite struct QuestionDeskTests {
  @Test func `a graph that is not there is not made`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("none-\(UUID().uuidString).db").path
    #expect(throws: GraphError.missing) { try QuestionDesk(at: path) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `an older graph is left to a writer`() throws {
    let scratch = try ScratchGraph()
    let older = scratch.path + ".older"
    let database = try DatabaseQueue(path: older)
    try database.write { try $0.execute(sql: "PRAGMA application_id = 0x53544D41; CREATE TABLE run (id)") }
    try database.close()
    #expect(throws: GraphError.older(version: 0, known: 1)) { try QuestionDesk(at: older) }
  }

  @Test func `the connection refuses to write`() throws {
    let scratch = try ScratchGraph()
    let reader = try Graph.reader(at: scratch.path)
    #expect(throws: GraphError.readOnly) { try reader.read { try $0.execute(sql: "DELETE FROM run") } }
    #expect(throws: GraphError.self) { try reader.write { try $0.execute(sql: "DELETE FROM run") } }
  }

  @Test func `answers see what a writer adds while they are open, and leave nothing behind`() throws {
    let scratch = try ScratchGraph([Story.readings[0]])
    let answers = try QuestionDesk(at: scratch.path)
    #expect(try answers.all(KnownArticle.self).count == 1)
    try scratch.graph.ingest([Story.readings[1]])
    #expect(try answers.all(KnownArticle.self).count == 2)
    try scratch.graph.close()
    try answers.close()
    let folder = (scratch.path as NSString).deletingLastPathComponent
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["stemma.db"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a graph in a folder that cannot be written is read as it lies`() throws {
    let scratch = try ScratchGraph(Story.readings)
    try scratch.graph.close()
    let folder = (scratch.path as NSString).deletingLastPathComponent
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
    let answers = try QuestionDesk(at: scratch.path)
    #expect(try answers.all(KnownArticle.self).count == 5)
    try answers.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["stemma.db"])
  }

  @Test func `what is closed says so`() throws {
    let scratch = try ScratchGraph()
    let answers = try QuestionDesk(at: scratch.path)
    try answers.close()
    try answers.close()
    #expect(throws: GraphError.closed) { try answers.all(KnownRun.self) }
    try scratch.graph.close()
    #expect(throws: GraphError.closed) { try scratch.graph.read { try $0.runs() } }
  }

  @Test func `a snapshot does not see what is added meanwhile`() throws {
    let story = try Story()
    func nodes() throws -> Int { try story.answers.ask("nodes").rows.count }
    let before = try nodes()
    try story.answers.snapshot {
      #expect(try nodes() == before)
      _ = try story.scratch.graph.ingest([Arrival("late", "Fen News", "⟨Jo Ray:“Late words are words too”⟩, he said.")])
      #expect(try nodes() == before)
    }
    #expect(try nodes() > before)
  }
}
