import Testing

@testable import Answers
@testable import Stemma

/// An answer is about the asked words: who else had those before, and who has others in their place.
@Suite struct OtherwiseTests {
  static let stories = """
    = examiner | Dell Examiner | 2026-01-05T09:00:00Z | Warden counts swans
    “We have counted 40 dead swans below the upper weir, and none of them is ringed,” warden Alba Finch told the Dell Examiner on Monday.

    = wire | Moor Wire | 2026-01-05T15:00:00Z | Swans at weir
    “We have counted 400 dead swans below the upper weir, and none of them is ringed,” warden Alba Finch told the Dell Examiner.

    = gazette | Ashby Gazette | 2026-02-26T07:00:00Z | School on bicycles
    “We do not believe that a bicycle makes that journey safer,” head teacher Berta Quill wrote in a letter to parents on Tuesday.

    = talk | Parent Forum | 2026-02-27 | Head: bicycles are safe?
    In a letter to parents, head teacher Berta Quill said: “We believe that a bicycle makes that journey safer.” So why ban it?

    = independent | Hollow Independent | 2026-01-19T12:00:00Z | Umpire row after cup match
    “Everybody in the pavilion saw Marlow drop the ball except the one man who is paid to see it,” manager Karl Reiter said after the match.

    = minute | Match Minute | 2026-01-19T16:30:00Z | Umpire row after cup match
    Manager Karl Reiter hit out after the match: “Everybody in the pavilion saw Marwick drop the ball except the one man who is paid to see it.”

    = echo | Port Echo | 2026-01-20T07:00:00Z | Umpire row after cup match goes on
    “Everybody in the pavilion saw Marlow drop the ball except the one man who is paid to see it,” captain Dan Sorrel complained.

    = observer | Lakes Observer | 2025-09-09T12:00:00Z | Herons are back
    “If the pond is clean enough for herons, it is clean enough for children,” said Fiona Rusk, who keeps the pond.

    = upland | Upland Post | 2026-01-13T08:00:00Z | Pond opens
    Fiona Rusk said on the shore: “I said in September that if the pond is clean enough for herons, it is clean enough for children, and now the chemists say so too.”

    = herald | Low Herald | 2026-03-03T18:00:00Z | Money for wall
    “The money is gone and it is not coming back,” said Councillor Dinah Hobbs, who chairs the committee.

    = correction | Low Herald | 2026-03-05T10:00:00Z | Correction: wall
    An article on 3 March misquoted Councillor Dinah Hobbs. She did not say “The money is gone and it is not coming back”. She said: “The money is not gone, but it is not coming this year.”
    """

  static let archive = Result { try ScratchArchive(stories) }

  static let answers: [(words: String, speaker: String?, tells: [String], keepsQuiet: [String])] = [
    // A figure, in the report that it has it from and in the one that has it from there.
    (
      "We have counted 400 dead swans below the upper weir", nil,
      [
        "Dell Examiner, 5 January 2026, 09:00 UTC, from which Moor Wire has it, has it otherwise: “40” where the asked words have “400” (the figure differs)."
      ],
      ["had it before"]
    ),
    (
      "We have counted 40 dead swans below the upper weir", nil,
      [
        "Moor Wire, 5 January 2026, 15:00 UTC, has it otherwise: “400” where the asked words have “40” (the figure differs)."
      ],
      ["from which"]
    ),
    // What differs outside the asked words is nothing to them.
    ("none of them is ringed", nil, ["quoted by 2 outlets"], ["otherwise"]),
    // A negation.
    (
      "We believe that a bicycle makes that journey safer", "Quill",
      [
        "Ashby Gazette, 26 February 2026, 07:00 UTC, has it otherwise: with “not”, which the asked words have not (a negation differs)."
      ],
      ["had it before", "in other words"]
    ),
    (
      "We do not believe that a bicycle makes that journey safer", nil,
      ["Parent Forum, 27 February 2026, has it otherwise: without “not” (a negation differs)."], []
    ),
    // A name, and who else is credited.
    (
      "Everybody in the pavilion saw Marwick drop the ball", "Reiter",
      [
        "Hollow Independent, 19 January 2026, 12:00 UTC, has it otherwise: “Marlow” where the asked words have “Marwick” (the name differs)."
      ],
      ["had it before"]
    ),
    (
      "Everybody in the pavilion saw Marlow drop the ball", "Dan Sorrel",
      ["Hollow Independent had it before (19 January 2026, 12:00 UTC), and credits Karl Reiter with it."], []
    ),
    (
      "Everybody in the pavilion saw Marlow drop the ball", "Karl Reiter", ["Port Echo credits Dan Sorrel with it."], []
    ),
    // An earlier report that has none of the words says nothing of them.
    ("now the chemists say so too", nil, ["quoted by 1 outlet: Upland Post"], ["Lakes Observer"]),
    // Withdrawn.
    (
      "The money is not gone, but it is not coming this year", "Dinah Hobbs",
      [
        "Low Herald, 3 March 2026, 18:00 UTC, has it otherwise: without “not” (a negation differs); it has disowned those words."
      ],
      ["had it before"]
    ),
  ]

  @Test(arguments: answers.indices) func `what others have in the asked words' place is told`(index: Int) throws {
    let (words, speaker, tells, keepsQuiet) = Self.answers[index]
    let because = try Self.archive.get().lookup.check(.text(words), speaker: speaker).finding.because
    for part in tells { #expect(because.contains(part), "\(because)") }
    for part in keepsQuiet { #expect(!because.contains(part), "\(because)") }
  }

  @Test(arguments: [
    (
      "We have counted 400 dead swans below the upper weir",
      "In these words Moor Wire, 5 January 2026, 15:00 UTC. A wording of it without these words is earlier: Dell Examiner, 5 January 2026, 09:00 UTC."
    ),
    ("We have counted 40 dead swans below the upper weir", "Dell Examiner, 5 January 2026, 09:00 UTC."),
    (
      "now the chemists say so too",
      "In these words Upland Post, 13 January 2026, 08:00 UTC. A wording of it without these words is earlier: Lakes Observer, 9 September 2025, 12:00 UTC."
    ),
    ("it is clean enough for children", "Lakes Observer, 9 September 2025, 12:00 UTC."),
  ])
  func `who reported it first is asked of the words`(words: String, first: String) throws {
    #expect(try Self.archive.get().lookup.first(.text(words)).reportedFirst == first)
  }

  @Test func `what may say something else has told nothing before`() throws {
    let archive = try ScratchArchive(
      """
      = paper | Peninsula Paper | 2026-03-10T08:00:00Z | Lighthouse keeper refuses to leave
      “They can automate the lamp but they cannot automate the fog,” keeper Agnes Thorne said.

      = mail | Mainland Mail | 2026-03-11T08:00:00Z | Keeper defies agency
      Agnes Thorne, who keeps the lighthouse, said the agency could automate the lamp but not the fog.

      = agency | Inland Mail | 2026-03-09T08:00:00Z | Agency to automate lights
      The coastal agency said it would automate forty lighthouses by 2030.
      """)
    let first = try archive.lookup.first(.text("they can automate the lamp"))
    #expect(!first.opening.finding.because.contains("Inland Mail"), "\(first.opening.finding.because)")
    #expect(
      first.reportedFirst.hasPrefix("In these words Peninsula Paper")
        || first.reportedFirst.hasPrefix("Peninsula Paper"))
    #expect(!first.reportedFirst.contains("wording of it"), "\(first.reportedFirst)")
  }

  @Test func `an occasion is first reported where it is, and the words where they are`() throws {
    let said = try Self.archive.get().lookup.first(.text("now the chemists say so too")).said
    #expect(
      said.first?.reason.hasSuffix("In these words it is first reported by Upland Post, 13 January 2026, 08:00 UTC.")
        == true)
  }
}
