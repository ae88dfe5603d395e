import Testing

@testable import Stemma

@Suite struct UndoTests {
  /// What each run brings; between them they add, revise, update, copy and take over as origin.
  static let runs = [
    """
    = courier/1 | Harbor Courier | 2026-03-05 | Engineer warns
    “The discharge may have reached about 40 wells on the east bank,” engineer Ines Hall said.

    = fen/1 | Fen Gazette | 2026-03-05 | Pumpkin sets a record
    “Nobody has grown a heavier pumpkin in this county,” judge Lyle Moss said.
    """,
    """
    = times/1 | Bay Times | 2026-03-06 | Engineer says wells hit
    “The discharge has reached about 400 wells on the east bank,” engineer Ines Hall said.
    """,
    """
    = courier/1 | Harbor Courier | 2026-03-07 | Engineer warns again
    “The discharge may have reached about 40 wells on the east bank,” engineer Ines Hall said.

    “We are still testing every house on the river,” Hall said.
    """,
    """
    = times/1 | The Bay Times | 2026-03-03 | Engineer says wells hit
    “The discharge has reached about 400 wells on the east bank,” engineer Ines Hall said.
    """,
    """
    = post/1 | Hill Post | 2026-03-04 | Wells
    The discharge had reached some 40 wells on the east bank, engineer Ines Hall said.

    = post/2 | Hill Post | | Engineer warns
    “The discharge may have reached about 40 wells on the east bank,” engineer Ines Hall said.
    """,
  ]

  @Test func `undoing runs backwards restores each graph as it was`() throws {
    let archive = try ScratchArchive()
    var before: [[String]] = []
    var ids: [Int64] = []
    for run in Self.runs {
      before.append((try? archive.canon()) ?? [])
      ids.append(try archive.ingest(run).run)
    }
    #expect(Set(before).count == Self.runs.count, "every run has to change something")
    for (id, standing) in zip(ids, before).reversed() {
      try archive.undo(id)
      #expect(try archive.canon() == standing, "after undoing run \(id)")
      #expect(try archive.faults(rebuild: true).isEmpty)
    }
  }

  @Test(arguments: runs.indices)
  func `undoing one run leaves what the others alone would have made`(gone: Int) throws {
    let archive = try ScratchArchive()
    let ids = try Self.runs.map { try archive.ingest($0).run }
    try archive.undo(ids[gone])
    let without = try ScratchArchive()
    for (i, run) in Self.runs.enumerated() where i != gone { try without.ingest(run) }
    #expect(Set(try archive.canon()) == Set(try without.canon()))
    #expect(try archive.faults(rebuild: true) == [])
  }

  @Test func `undoing mends the claim that a run had taken over`() throws {
    let archive = try ScratchArchive(Self.runs[1])
    let late = try archive.ingest(Self.runs[0]).run
    #expect(
      try archive.reported("discharge may have reached about 40 wells").first?.hasPrefix("first | Harbor Courier")
        == true)
    let undone = try archive.undo(late)
    #expect(undone.articles == 2)
    #expect(
      try archive.reported("discharge has reached about 400 wells")
        == ["first | Bay Times | 2026-03-06 | “The discharge has reached about 400 wells on the east bank,”"])
  }

  @Test func `a run is undone once, and only one that was`() throws {
    let archive = try ScratchArchive(Self.runs[0])
    try archive.undo(1)
    #expect(throws: DatabaseTrouble.alreadyUndone(1)) { try archive.undo(1) }
    #expect(throws: DatabaseTrouble.noSuchRun(99)) { try archive.undo(99) }
  }
}
