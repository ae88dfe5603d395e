import ReportedSpeech
import Testing

@testable import Collation

@Suite struct KeyHolderTests {
  private let text = Set((0..<40).map { Int64($0 * 4) })

  private func holders(_ speakers: [Set<String>], texts: [Set<Int64>] = []) -> [KeyHolder] {
    speakers.indices.map { i in
      KeyHolder(
        speakers: speakers[i], fingerprints: i < texts.count ? texts[i] : [])
    }
  }

  @Test func `what articles hold that name nobody in common is said everywhere`() {
    #expect(holders((0..<8).map { ["speaker \($0)"] }).areUnrelated(by: 4))
    #expect(holders(Array(repeating: [], count: 8)).areUnrelated(by: 4))
  }

  @Test func `what most report with the same people speaking is of one event`() {
    #expect(!holders((0..<8).map { ["ann lee", "speaker \($0)"] }).areUnrelated(by: 4))
    #expect(holders((0..<8).map { $0 < 4 ? ["ann lee"] : ["speaker \($0)"] }).areUnrelated(by: 4))
  }

  @Test func `a wire's sentence is not said everywhere, however many carry it`() {
    let carried = (0..<8).map { n in text.union([Int64(4000 + n * 4)]) }
    #expect(!holders(Array(repeating: [], count: 8), texts: carried).areUnrelated(by: 4))
  }

  @Test func `what one person says in article after article is said everywhere`() {
    let speakers = Array(repeating: Set(["ann lee"]), count: 8)
    #expect(holders(speakers).areUnrelated(by: 4 | Key.spoken))
    #expect(!holders(speakers).areUnrelated(by: 4))
  }
}
