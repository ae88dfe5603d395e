import Testing

@testable import Stemma

/// One speaker across articles where names, trades and stories allow, otherwise apart.
@Suite struct IdentifyingTests {
  static let story = [
    """
    = courier/1 | Harbor Courier | 2026-03-05 | Bridge
    “We will rebuild the east bridge before the winter storms return,” Mayor Ann Lee said. Judge Ann Marsh said the \
    county had paid. A spokesperson for Lumora said the steel was sound.
    """,
    """
    = times/1 | Bay Times | 2026-03-06 | Bridge
    “We will rebuild the east bridge before the winter storms return,” the mayor said. Lee said the cost was not known.
    """,
    """
    = post/1 | Hill Post | 2026-03-07 | Bridge
    “We will rebuild the east bridge before the winter storms return,” Lee said. The Bridge Safety Board said that \
    nobody had inspected the northern piers since autumn.
    """,
    """
    = fen/1 | Fen Gazette | 2026-03-08 | United win
    “We scored twice and the whole county is proud of us,” striker Ann Marsh said. Lee said the pitch was wet. \
    Eleven thousand people had queued since breakfast, the visitors lost their captain to a sprained ankle, and a brass \
    band played on the terraces until the floodlights went out.
    """,
    """
    = fen/2 | Fen Gazette | 2026-03-09 | Steel
    A Lumora spokeswoman said the mill would close. BSB said that nobody had inspected the northern piers since autumn.
    """,
    """
    = fen/3 | Fen Gazette | 2026-03-10 | Court
    Ann Marsh said the jail was full. Two of its boilers failed in January, visitors wait an hour at the gate, and the \
    kitchen sends out for bread.
    """,
  ]

  /// "Ann Lee: courier/1 Ann Lee by full-name, times/1 Lee by last-name"
  private func speakers(_ archive: ScratchArchive) throws -> [String] {
    var speakers: [[String]] = []
    for one in try archive.lookup.merges(limit: nil).groups {
      speakers.append(
        ["\(one.name):"]
          + one.names.flatMap { name in name.articles.map { "\($0.article) \(name.called) by \(name.rule)" } }.sorted())
    }
    return speakers.map { $0.joined(separator: " ") }
  }

  static let expected = [
    "Ann Lee: courier/1 Ann Lee by full-name post/1 Lee by last-name times/1 Lee by last-name times/1 mayor by role",
    "Bridge Safety Board: fen/2 BSB by acronym post/1 Bridge Safety Board by institution",
    "spokesperson for Lumora: courier/1 spokesperson for Lumora by spokesperson fen/2 Lumora spokeswoman by spokesperson",
  ]

  @Test func `names find their speaker in their story, and no other`() throws {
    let archive = try ScratchArchive(Self.story.joined(separator: "\n\n"))
    #expect(try speakers(archive) == Self.expected)
    #expect(try archive.faults(rebuild: true) == [])
    let marsh = try archive.asked("speakers", "name").filter { $0 == "Ann Marsh" }
    #expect(marsh.count == 3, "a judge, a striker, and one of whom nothing tells which")
  }

  @Test func `speakers are the same in whatever order articles come, and when one goes again`() throws {
    let whole = try ScratchArchive(Self.story.joined(separator: "\n\n"))
    let expected = Set(try whole.canon())
    for start in Self.story.indices {
      let archive = try ScratchArchive()
      var runs: [Int64] = []
      for i in Self.story.indices {
        runs.append(try archive.ingest(Self.story[(start + i * 5) % Self.story.count]).run)
      }
      #expect(expected.symmetricDifference(try archive.canon()).sorted() == [], "from \(start)")
      // The first that came goes: what is left is what the others alone make.
      try archive.undo(runs[0])
      let others = try ScratchArchive(
        Self.story.indices.filter { $0 != start }.map { Self.story[$0] }.joined(separator: "\n\n"))
      #expect(Set(try others.canon()).symmetricDifference(try archive.canon()).sorted() == [], "without \(start)")
      #expect(try archive.faults(rebuild: true) == [])
    }
  }

  @Test func `an unrelated article changes no speaker`() throws {
    let archive = try ScratchArchive(Self.story.joined(separator: "\n\n"))
    let before = try speakers(archive)
    try archive.ingest(
      "= far/1 | Far Times | 2026-03-11 | Rain\nBo Lee said the rain was late. The mayor of Fenwick said it was not.")
    #expect(try speakers(archive) == before)
  }

  @Test func `two trades that one story joins are one person`() throws {
    let archive = try ScratchArchive(
      Self.story[0], Self.story[3],
      """
      = both/1 | Hill Post | 2026-03-12 | Judge and striker
      Judge Ann Marsh said the county had paid. “We scored twice and the whole county is proud of us,” Ann Marsh, a \
      striker for Fen United, said.
      """)
    #expect(try archive.asked("speakers", "name").filter { $0 == "Ann Marsh" }.count == 1)
    try archive.undo(3)
    #expect(try archive.asked("speakers", "name").filter { $0 == "Ann Marsh" }.count == 2)
    #expect(try archive.faults(rebuild: true) == [])
  }
}
