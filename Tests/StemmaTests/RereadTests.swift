import Answers
import Decisions
import Graph
import Intake
import ReportedSpeech
import Stemma
import Testing

/// What an earlier version of the rules read is read anew; what another maker read is not.
@Suite struct RereadTests {
  private static let story = LookupTests.wells

  /// The articles with what the rules read off them, as if whoever is named had done it.
  private func readings(by maker: String, losing rule: Int? = nil) throws -> [Input] {
    var lines: [String] = []
    let extract = Extract(
      inputs: Inputs(ScratchArchive.inputs(Self.story)), settings: try ReadingSettings(now: ScratchArchive.now))
    let silent: (Notice) -> Void = { _ in }
    _ = try extract.run(notice: silent) { extracted in
      var reading = extracted.reading
      reading.readBy = maker
      if let rule, reading.statements.indices.contains(rule) { reading.statements.remove(at: rule) }
      lines.append(reading.json.line)
    }
    return [Input(name: "readings.jsonl", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))]
  }

  private func reread(_ archive: ScratchArchive) throws -> RereadAnswer {
    try Reread(database: archive.path).run(now: ScratchArchive.now)
  }

  @Test func `what the rules read as they are stays as it is`() throws {
    let archive = try ScratchArchive(Self.story)
    let before = try archive.canon()
    let answer = try reread(archive)
    #expect((answer.reread, answer.left) == (0, 0))
    #expect(try archive.canon() == before)
  }

  @Test func `what an earlier version read is read anew, once`() throws {
    let archive = try ScratchArchive()
    try archive.ingest(readings(by: "stemma 0.0.1", losing: 0))
    let fresh = try ScratchArchive(Self.story).canon()
    #expect(Set(try archive.canon()) != Set(fresh))
    let answer = try reread(archive)
    #expect((answer.reread, answer.left) == (5, 0))
    #expect(Set(fresh).symmetricDifference(try archive.canon()).sorted() == [])
    #expect(try archive.faults(rebuild: true) == [])
    #expect(try reread(archive).reread == 0)
  }

  @Test func `what another maker read is left and counted`() throws {
    let archive = try ScratchArchive()
    try archive.ingest(readings(by: "a hand", losing: 0))
    let before = try archive.canon()
    let answer = try reread(archive)
    #expect((answer.reread, answer.left) == (0, 5))
    #expect(try archive.canon() == before)
    #expect(try archive.faults(rebuild: true) == [])
  }
}
