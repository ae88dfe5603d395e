import Foundation
import Stemma
import Testing

/// A graph as a program uses it that imports nothing but Stemma.
@Suite struct ArchiveTests {
  static let question = "the discharge may have reached about 40 wells"

  private func settings() throws -> ReadingSettings { try ReadingSettings(now: ScratchArchive.now) }

  /// The demo's articles in a graph of their own.
  private func withDemo(_ body: (Archive, ScratchArchive) async throws -> Void) async throws {
    let scratch = try ScratchArchive()
    let archive = Archive(at: scratch.path) { ScratchArchive.now }
    let summary = try await archive.ingest(Inputs(Demo.articles), settings: settings())
    #expect(summary.added == Demo.articles.count)
    try await body(archive, scratch)
    archive.close()
  }

  @Test func `many questions at once are answered as one is`() async throws {
    try await withDemo { archive, scratch in
      let alone = try scratch.lookup.first(.text(Self.question)).json.line
      try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<12 { group.addTask { try await archive.first(Self.question).json.line } }
        for try await answer in group { #expect(answer == alone) }
      }
      #expect(try await archive.rewordings(Self.question).wordings.count > 1)
      #expect(try await !archive.trace(Self.question).isEmpty)
      #expect(try await !archive.check("the discharge has reached about 400 wells").finding.rows.isEmpty)
      #expect(try await archive.first("an unheard-of zeppelin race").isEmpty)
    }
  }

  @Test func `a change is seen by those who asked before`() async throws {
    try await withDemo { archive, _ in
      let before = try await archive.first(Self.question)
      let undone = try await archive.undo(run: 1)
      #expect(undone.articles == Demo.articles.count)
      #expect(!before.isEmpty)
      #expect(try await archive.first(Self.question).isEmpty)
    }
  }

  @Test func `a correction is made and taken back`() async throws {
    try await withDemo { archive, _ in
      let made = try await archive.correct { graph in
        .mergeSpeakers([try graph.speaker("Ines Halloran"), try graph.speaker("Ines Hallorann", mayWait: true)])
      }
      #expect(made.isNew)
      #expect(try await archive.undo(correction: made.correction).state == .undone)
      #expect(try await archive.verify(rebuild: true).faults.isEmpty)
    }
  }

  @Test func `what fails says why, in one type`() async throws {
    let archive = Archive(at: FileManager.default.temporaryDirectory.path + "/no-such-\(UUID().uuidString).db")
    await #expect(throws: StemmaError.database(.missing)) { try await archive.first("anything") }
    await #expect(throws: StemmaError.input(.noSuchPath("no/such/folder"))) {
      try await archive.ingest(["no/such/folder"])
    }
    #expect(throws: StemmaError.input(.noSuchPath("no/such/folder"))) { try Archive.extract(["no/such/folder"]) }
    try await withDemo { archive, _ in
      await #expect(throws: StemmaError.database(.noSuchRun(99))) { try await archive.undo(run: 99) }
      await #expect(throws: StemmaError.noCorrection(7)) { try await archive.undo(correction: 7) }
      await #expect(throws: StemmaError.noFormat("pdf", known: ExportFormat.all.map(\.id))) {
        try await archive.export("pdf", to: "out.pdf")
      }
    }
  }

  @Test func `what nobody waits for is not begun`() async throws {
    try await withDemo { archive, _ in
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await archive.first(Self.question)
      }
      await #expect(throws: StemmaError.cancelled) { try await task.value }
    }
  }

  @Test func `a graph is written to a file`() async throws {
    try await withDemo { archive, scratch in
      let path = scratch.path + ".graphml"
      try await archive.export("graphml", to: path)
      #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<?xml"))
    }
  }

  @Test func `articles are extracted one after the other, and no further than somebody asks`() async throws {
    var keys: [String] = []
    for try await article in Archive.extract(Inputs(Demo.articles), settings: try settings()) {
      keys.append(article.article.key)
    }
    #expect(keys.count == Demo.articles.count)

    let notices = Told()
    let endless = (0..<500).map { Input(name: "\($0).md", bytes: Array("A first line\n\nBody \($0).\n".utf8)) }
    let articles = Archive.extract(
      Inputs(endless + [Input(name: "broken.json", bytes: Array("{".utf8))]), settings: try settings()
    ) { _ in notices.count += 1 }
    for try await article in articles where article.article.key == "3.md" { break }
    #expect(notices.count == 0, "what comes after 500 articles was read")
  }

  @Test func `two wordings are compared without a graph`() {
    let comparison = Archive.compare("“It may reach 40 wells,” Lee said.", "“It reached 400 wells,” Lee said.")
    #expect(comparison.drifts.contains { $0.kind == "number_changed" })
  }
}

private final class Told: @unchecked Sendable {
  private let lock = NSLock()
  private var told = 0
  var count: Int {
    get { lock.withLock { told } }
    set { lock.withLock { told = newValue } }
  }
}
