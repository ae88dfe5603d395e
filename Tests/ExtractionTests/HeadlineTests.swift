import ReportedSpeech
import Testing

@testable import Extraction

struct HeadlineTests {
  private func told(_ title: String) -> [String] {
    Article("Mayor Ida Roth spoke on Monday after a storm.", title: title).attributed
      .filter { $0.part == .title }.map { "\($0.speaker?.name ?? "nobody"): \($0.text)" }
  }

  @Test(arguments: [
    ("Gate is rotten, says Ida Roth", "Ida Roth: Gate is rotten"),
    ("Gate Is Rotten, Says Ida Roth", "Ida Roth: Gate Is Rotten"),
    ("Council will rebuild gate, vows Mayor Roth", "Ida Roth: Council will rebuild gate"),
    ("Storm could return by Friday, warn forecasters", "forecasters: Storm could return by Friday"),
    ("New gate will cost 40m crowns, insists mayor", "Ida Roth: New gate will cost 40m crowns"),
    ("Gate failed twice last year, finds audit", "audit: Gate failed twice last year"),
    ("Gate rotten, claims ex-mayor", "ex-mayor: Gate rotten"),
    ("Nothing was done, says Roth’s lawyer", "Roth’s lawyer: Nothing was done"),
    ("Warning signs were there, says report into dam", "report: Warning signs were there"),
    ("Crew ‘left to drown’, inquiry told", "nobody: Crew ‘left to drown’"),
    ("Gate should be saved, council told", "nobody: Gate should be saved"),
    ("Roth lied to council, court hears", "nobody: Roth lied to council"),
    ("We will rebuild the gate, Roth tells council", "Ida Roth: We will rebuild the gate"),
    ("Two die as gate fails, police say", "police: Two die as gate fails"),
    ("Roth: Gate is rotten", "Ida Roth: Gate is rotten"),
    ("Gate is rotten: Roth", "Ida Roth: Gate is rotten"),
    ("‘Gate is rotten to the core’: Ida Roth", "Ida Roth: ‘Gate is rotten to the core’"),
    ("Ida Roth on the gate: ‘It is rotten to the core’", "Ida Roth: ‘It is rotten to the core’"),
    ("Flooded streets ‘will dry by Sunday’, vows mayor Ida Roth", "Ida Roth: Flooded streets ‘will dry by Sunday’"),
  ]) func `whoever speaks in a headline is read the right way round`(title: String, expected: String) {
    #expect(told(title) == [expected])
  }

  @Test(arguments: [
    "Opinion: The gate must go", "Q&A: Why the gate failed", "Gate collapse: Two held over flood deaths",
    "VIDEO: Roth tours the gate", "Interview: Ida Roth on the gate", "Storm live: roads shut in Quay",
    "Gate is rotten - Quay Ledger", "Quay Pier: Body found in river", "Storm Ada: Schools shut across the coast",
    "Bram Oster: Divers search the lock", "Weather: Rain will return by Friday", "Timeline: How the gate failed",
  ]) func `a heading speaks for nobody`(title: String) { #expect(told(title) == []) }

  @Test func `a first line without a full stop is a headline too`() {
    let text = "Gate is rotten, says Ida Roth\n\nMayor Ida Roth spoke on Monday after a storm hit the coast."
    #expect(Article(text).attributed.first?.speaker?.name == "Ida Roth")
  }
}
