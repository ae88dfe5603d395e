import Decisions
import Foundation
import GRDB
import GraphLiterals
import ReportedSpeech
import ScratchFolder
import Testing

@testable import Graph

@Suite struct DatabaseFileTests {
  /// What is done to a sound, closed graph of some pages, and what opening it says then.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let error: GraphError
    let harm: @Sendable (inout Data) -> Void
  }

  static let cases = [
    Case(testDescription: "random bytes", error: .notADatabase) { $0 = Data((0..<5000).map { UInt8($0 * 7 % 251) }) },
    Case(testDescription: "a few letters", error: .notADatabase) { $0 = Data("hello".utf8) },
    Case(testDescription: "nobody's database", error: .foreign(applicationID: 0)) { $0.set(0, at: 68) },
    Case(testDescription: "a GeoPackage", error: .foreign(applicationID: 0x4750_4B47)) { $0.set(0x4750_4B47, at: 68) },
    Case(testDescription: "a later version", error: .newer(version: 99, known: 1)) { $0.set(99, at: 60) },
    Case(testDescription: "cut off", error: .damaged("the file is cut off")) { $0.removeLast(5000) },
    Case(testDescription: "cut in the header", error: .notADatabase) { $0 = $0.prefix(60) },
  ]

  @Test(arguments: cases) func `a file that is not a sound graph is refused and left alone`(_ harmed: Case) throws {
    let file = try Scratch()
    try file.change(harmed.harm)
    let before = try file.contents()
    #expect(throws: harmed.error) { try Graph(at: file.path) }
    #expect(try file.contents() == before)
  }

  @Test func `a page that was overwritten is refused and left alone, whichever it is`() throws {
    let file = try Scratch()
    let pages = try Data(contentsOf: URL(fileURLWithPath: file.path)).count / 4096
    try #require(pages > 20)
    var refused = 0
    for page in 1..<pages {
      let harmed = try Scratch(copying: file)
      try harmed.change { $0.replaceSubrange(page * 4096..<page * 4096 + 200, with: Data(repeating: 0xA5, count: 200)) }
      let before = try harmed.contents()
      do { try Graph(at: harmed.path).close() } catch GraphError.damaged {
        refused += 1
        #expect(try harmed.contents() == before)
      }
    }
    // The start of a page that nothing uses may hold anything.
    #expect(refused > (pages - 1) * 9 / 10)
  }

  @Test func `the pages of a large file are looked at again when it has grown by a tenth`() throws {
    let file = try Scratch()
    var limits = GraphLimits()
    limits.checkedSize = 0
    let pages = try #require(try DatabaseFile(path: file.path, limits: limits).check(known: 1, for: .writing))
    for (checked, isLookedAt) in [(0, true), (pages, false), (pages * 9 / 10 - 1, true), (pages * 95 / 100, false)] {
      let database = try DatabaseQueue(path: file.path)
      try database.inDatabase { try $0.execute(sql: "UPDATE run SET checked_pages = ?", arguments: [checked]) }
      try database.close()
      let found = try DatabaseFile(path: file.path, limits: limits).check(known: 1, for: .writing)
      #expect(found == (isLookedAt ? pages : nil), "\(checked) of \(pages)")
      #expect(try DatabaseFile(path: file.path).check(known: 1, for: .writing) == pages, "a small one always")
    }
  }

  @Test func `a large file without such runs is no damaged one`() throws {
    let file = try Scratch()
    let database = try DatabaseQueue(path: file.path)
    try database.inDatabase { try $0.execute(sql: "ALTER TABLE run RENAME COLUMN checked_pages TO other") }
    try database.close()
    var limits = GraphLimits()
    limits.checkedSize = 0
    #expect(try DatabaseFile(path: file.path, limits: limits).check(known: 1, for: .writing) != nil)
  }

  @Test func `a run says how many pages were looked at before it`() throws {
    let file = try Scratch()
    let pages = try DatabaseFile(path: file.path).check(known: 1, for: .writing)
    let graph = try Graph(at: file.path)
    _ = try graph.begin(version: "test", command: "test", at: Graph.noon)
    try graph.close()
    let database = try DatabaseQueue(path: file.path)
    #expect(
      try database.read { try Int.fetchOne($0, sql: "SELECT checked_pages FROM run ORDER BY id DESC LIMIT 1") } == pages
    )
  }

  @Test func `an index out of step with its table is refused by a writer, and named by whoever inspects`() throws {
    let file = try Scratch()
    let database = try DatabaseQueue(path: file.path)
    try database.inDatabase { db in
      try db.execute(
        sql: """
          PRAGMA writable_schema = ON;
          CREATE TABLE swap (id INTEGER PRIMARY KEY, a, b); CREATE INDEX swap_a ON swap (a);
          CREATE INDEX swap_b ON swap (b); INSERT INTO swap VALUES (1, 2, 3), (4, 5, 6);
          UPDATE sqlite_schema SET sql = 'CREATE INDEX swap_a ON swap (b)' WHERE name = 'swap_a';
          """)
    }
    try database.close()
    let before = try file.contents()
    #expect(throws: GraphError.self) { try Graph(at: file.path, opening: .existing) }
    #expect(try file.contents() == before)
    let graph = try Graph(at: file.path, opening: .inspecting)
    #expect(try !graph.faults().isEmpty)
    try graph.close()
  }

  @Test func `a link to a file with a journal is the file`() throws {
    let file = try Scratch()
    let link = file.folder.appendingPathComponent("link.db").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "stemma.db")
    let graph = try Graph(at: file.path)
    try graph.ingest([Arrival("d", "Fen News", "⟨Words that stand in the journal only.⟩")])
    #expect(try Graph(at: link, opening: .existing).read { try $0.articles() }.count == 4)
    try graph.close()
  }

  @Test(arguments: ["file:x.db", "file:x.db?mode=memory", ":memory:", "x.db?immutable=1"])
  func `a name is a name, whatever it looks like`(name: String) throws {
    let file = try Scratch()
    let folder = FileManager.default.currentDirectoryPath
    #expect(DatabaseFile(path: name).path == DatabaseFile.resolved(folder) + "/" + name)
    let path = file.folder.appendingPathComponent(name).path
    try Graph(at: path).close()
    #expect(try file.contents().keys.sorted() == ["stemma.db", name].sorted())
  }

  @Test func `no name is refused`() throws {
    #expect(throws: GraphError.self) { try Graph(at: "") }
    #expect(throws: GraphError.self) { try Graph(at: "", opening: .existing) }
  }

  @Test func `a copy to be tried out leaves no file`() throws {
    let file = try Scratch()
    let graph = try Graph(at: file.path, opening: .existing)
    let copy = try graph.copied()
    #expect(try copy.read { try $0.articles() }.count == 3)
    try copy.close()
    try graph.close()
    #expect(try file.contents().keys.sorted() == ["stemma.db"])
  }

  @Test func `an empty file becomes a graph`() throws {
    let file = try Scratch()
    try file.change { $0 = Data() }
    try Graph(at: file.path).close()
    #expect(try Graph(at: file.path, opening: .existing).faults().isEmpty)
  }

  @Test func `a graph that has to exist is not made`() throws {
    let file = try Scratch()
    try FileManager.default.removeItem(atPath: file.path)
    #expect(throws: GraphError.missing) { try Graph(at: file.path, opening: .existing) }
    #expect(try file.contents().isEmpty)
  }

  @Test func `a folder, and a place that is not there, are refused`() throws {
    let file = try Scratch()
    #expect(throws: GraphError.self) { try Graph(at: (file.path as NSString).deletingLastPathComponent) }
    #expect(throws: GraphError.self) { try Graph(at: file.path + "/no/such/place.db") }
  }

  @Test func `closing leaves one file that holds everything`() throws {
    let file = try Scratch()
    #expect(try file.contents().keys.sorted() == ["stemma.db"])
    #expect(try Graph(at: file.path).read { try $0.articles() }.count == 3)
  }

  @Test func `a file whose name holds marks of a URL is opened all the same`() throws {
    let file = try Scratch()
    let odd = (file.path as NSString).deletingLastPathComponent + "/a?b#c%20d é.db"
    try FileManager.default.moveItem(atPath: file.path, toPath: odd)
    #expect(try Graph(at: odd, opening: .existing).read { try $0.articles() }.count == 3)
  }
}

/// A folder with a closed graph of three articles.
private final class Scratch {
  private let scratch: ScratchFolder
  var folder: URL { scratch.url }
  var path: String { scratch.path("stemma.db") }

  init() throws {
    scratch = try ScratchFolder()
    let graph = try Graph(at: path)
    try graph.ingest([
      Arrival("a", "Harbor Courier", on: "2026-03-05", "⟨Ann Lee:“The case has no merit,”⟩ she said."),
      Arrival("b", "Bay Times", on: "2026-03-06", "⟨Ann Lee:“The case has no merit”⟩ at all."),
      Arrival("c", "Hill Post", "⟨Some words that nobody else said.⟩"),
    ])
    try graph.close()
  }

  init(copying other: Scratch) throws {
    scratch = try ScratchFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: other.folder.path) {
      try FileManager.default.copyItem(atPath: other.scratch.path(name), toPath: scratch.path(name))
    }
  }

  func change(_ body: (inout Data) -> Void) throws {
    var data = try Data(contentsOf: URL(fileURLWithPath: path))
    body(&data)
    try data.write(to: URL(fileURLWithPath: path))
  }

  /// Every file of the folder by its name.
  func contents() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appendingPathComponent($0))) })
  }
}

extension Data {
  fileprivate mutating func set(_ word: UInt32, at offset: Int) {
    for i in 0..<4 { self[offset + i] = UInt8(truncatingIfNeeded: word >> (24 - 8 * i)) }
  }
}
