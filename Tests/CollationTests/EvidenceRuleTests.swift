import ReportedSpeech
import Testing

@testable import Collation

@Suite struct EvidenceRuleTests {
  @Test func `ids are unique, and every rule shows what it is about`() {
    #expect(Set(EvidenceRule.all.map(\.id)).count == EvidenceRule.all.count)
    #expect(EvidenceRule.all.allSatisfy { !$0.examples.isEmpty && $0.examples.allSatisfy { $0.contains("→") } })
  }

  @Test func `what names where a report comes from stands before the clocks`() {
    #expect(
      EvidenceRule.all.map(\.id) == [
        "confirmed", "explicit-occasion", "citation", "copy-owner", "publication", "completeness",
      ])
  }

  @Test func `a fragment is cut from the whole, not the whole from it`() {
    let whole = Wording(sample: "“The suit has no merit whatever and the council will fight it in every court,”")
    let fragment = Wording(sample: "“no merit whatever”")
    #expect(fragment.isCut(from: whole))
    #expect(!whole.isCut(from: fragment))
    #expect(!Wording(sample: "“the orchard tax is ruinous”").isCut(from: whole))
  }
}
