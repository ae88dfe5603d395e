import ReportedSpeech
import Testing

@testable import Extraction

struct SpeakerLabelTests {
  @Test func `a transcript inside marks has its speakers`() {
    let text = """
      Partial transcript as follows:

      "ROE: Let us start with the bridge. Who pays for it?

      "PARK: The city does.

      "ROE: All of it?"
      """
    let statements = Article(text).attributed
    #expect(
      statements.map(\.text) == [
        "Let us start with the bridge. Who pays for it?", "The city does.", "All of it?",
      ])
    #expect(statements.map { $0.mention?.text } == ["ROE", "PARK", "ROE"])
  }

  @Test(arguments: [
    (
      "Q: Why is that?\n\nA: Because they stay. They always do.",
      ["Q: Why is that?", "A: Because they stay. They always do."]
    ),
    (
      "Roe: Bridge will open by winter\n\nPark: Nobody knows when",
      ["Roe: Bridge will open by winter", "Park: Nobody knows when"]
    ),
    ("Update: The bridge is closed", []),
    ("Q1: Why is that?\n\nA1: Because they stay.", ["Q1: Why is that?", "A1: Because they stay."]),
    (
      "12:03 PM ANN ROE: The dam is shut.\n\n12:04 PM BO PARK: It is not.",
      ["ANN ROE: The dam is shut.", "BO PARK: It is not."]
    ),
  ]) func `a label of one word speaks`(text: String, expected: [String]) {
    #expect(Article(text).attributed.map { "\($0.mention?.text ?? "-"): \($0.text)" } == expected)
  }

  @Test func `initials with points are whose they are, and a voice is nobody's`() {
    let text =
      "Councillor Edda Frane met Tom Ruiz.\n\nT.R.: Is the dam safe?\n\nE.F.: It is not.\n\nMALE VOICE: Go home."
    #expect(Article(text).attributed.map { $0.speaker?.name } == ["Tom Ruiz", "Edda Frane", nil])
  }

  @Test func `what a label leads in an interview is said in these words`() {
    let text = "Ann Lee left.\n\nSTAGE: Do you regret it?\n\nLEE: I regret that I stayed.\n\nLEE: All of it."
    let said = Article(text).attributed.filter { $0.speaker?.name == "Ann Lee" }
    #expect(said.map(\.mode) == [.direct, .direct])
    #expect(said.allSatisfy { $0.fragments.allSatisfy(\.quoted) })
  }

  @Test func `a poll speaks in a headline`() {
    let statements = Article("", title: "Poll: Most voters oppose stadium tax").attributed
    #expect(statements.map { "\($0.mention?.text ?? "-"): \($0.text)" } == ["Poll: Most voters oppose stadium tax"])
  }

  @Test(arguments: [
    ("BRAM OSTER (lock keeper): I was asleep.\n\nIDA ROTH, MAYOR OF QUAY: We will pay.", ["Bram Oster", "Ida Roth"]),
    ("IDA ROTH: We will pay.\n\n[00:12:03] ROTH: The county will pay.", ["Ida Roth", "Ida Roth"]),
    ("Ida Roth came.\n\nRoth (by phone): We will pay.\n\n00:12:03 ROTH: It rains.", ["Ida Roth", "Ida Roth"]),
    ("Sen. Ann Lee (D-Ohio): The bill is dead.\n\nDr. Ruth Park, Quay University: It is.", ["Ann Lee", "Ruth Park"]),
    ("Bram Oster kept the lock.\n\nQL: Did you sleep?\n\nBO: Then I ran.", [nil, "Bram Oster"]),
    (
      "HOST: Welcome.\n\nUNIDENTIFIED MALE: Sit down!\n\nSPEAKER 2: I know.\n\nOSTER: I slept.",
      [nil, nil, nil, "Oster"]
    ),
    ("Bram Oster met us.\n\nQuay Ledger: Did you sleep?\n\nOster: I did. All night.", [nil, "Bram Oster"]),
    ("**Q:** Did you sleep?\n\n**A:** I did.", [nil, nil]),
    ("O’BRIEN: I slept.\n\nMCCAIN: I did not.", ["O’Brien", "McCain"]),
  ]) func `a label may have a bracket, an office or a time code, and a role is nobody`(
    text: String, expected: [String?]
  ) {
    let statements = Article(text).attributed.filter { $0.rule == "speaker-label" }
    #expect(statements.map { $0.speaker?.name } == expected)
  }

  @Test(arguments: [
    ("Bram Oster kept the lock. We met him.", nil, "Bram Oster"),
    ("We met him on the quay.", "Ten minutes with lock keeper Bram Oster", "Bram Oster"),
    ("Bram Oster and Ida Roth met us.", nil, nil),
    ("We met on the quay.", nil, nil),
  ]) func `A is the one person whom introduction or headline names`(intro: String, title: String?, expected: String?) {
    let text = intro + "\n\nQ: Did you sleep?\n\nA: I was asleep in the cabin."
    let labelled = Article(text, title: title).attributed.filter { $0.rule == "speaker-label" }
    #expect(labelled.map { $0.speaker?.name } == [nil, expected])
    #expect(labelled.map(\.polarity) == [.asked, .asserted])
  }

  @Test func `headings of lists and digests speak for nobody`() {
    let text = """
      Time: The meeting is at nine.

      Address: The hall is at the quay.

      LONDON: The gate has failed again.

      MONDAY: The gate opens at nine.

      OUR RULING: We rate this claim.

      DAY ONE: The gate was found shut.

      Lesson one: The gate must not sleep.
      """
    #expect(Article(text).attributed.filter { $0.rule == "speaker-label" } == [])
  }
}
