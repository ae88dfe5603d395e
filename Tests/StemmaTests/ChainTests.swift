import Testing

@testable import Stemma

/// How a saying travelled: each step is one report's, and no report of another's words is a step.
@Suite struct ChainTests {
  static let stories = """
    = central | Sport Central | 2026-02-07T21:15:00Z | Striker on bench
    “Some coaches pick players, some pick friends and call it form,” striker Dele Obi wrote on Saturday.

    = final | Sunday Final | 2026-02-08T10:30:00Z | Captain on striker
    Old captain Wes Harlan told the Sunday Final: “Some coaches pick players, some pick friends and call it form.”

    = times | Steel Times | 2026-01-27T11:00:00Z | Mill deal
    “Both sides have given ground and neither has lost face over it,” the company and the union said in a joint statement on Tuesday.

    = business | Business Noon | 2026-01-28T06:30:00Z | Mill opens
    “Both sides have given ground and neither has lost face over it,” mill manager Otto Prinz said on Tuesday.

    = courier | Quay Courier | 2026-03-05T09:00:00Z | Keeper on lamp
    “The lamp went out twice and nobody came to light it,” keeper Ida Brook told the Quay Courier on Wednesday.

    = post | Mill Post | 2026-03-06 | Keeper on lamp
    “The lamp went out twice and nobody came to light it,” keeper Ida Brook told the Quay Courier.
    """

  static let archive = Result { try ScratchArchive(stories) }

  @Test(arguments: [
    ("Some coaches pick players, some pick friends", "Obi", "Sport Central"),
    ("Both sides have given ground and neither has lost face", "Prinz", "Business Noon"),
  ])
  func `nobody's words go through a report that credits another`(words: String, speaker: String, outlet: String) throws
  {
    for said in try Self.archive.get().lookup.first(.text(words)).said {
      guard said.speaker?.contains(speaker) == true else { continue }
      #expect(said.chain.dropFirst().first == outlet, "\(said.chain)")
      #expect(said.chain.first?.hasSuffix(speaker) == true, "\(said.chain)")
    }
  }

  @Test func `where it was said and who has it from there`() throws {
    let said = try Self.archive.get().lookup.first(.text("The lamp went out twice")).said
    #expect(
      said.first?.chain.map { $0.replacing("Keeper ", with: "") } == [
        "Ida Brook, interview in Quay Courier", "Quay Courier", "Mill Post quoting Quay Courier",
      ], "\(said.map(\.chain))")
  }
}
