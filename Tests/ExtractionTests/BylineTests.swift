import ReportedSpeech
import Testing

@testable import Extraction

struct BylineTests {
  private static let story = "The council met. “We fished there for forty years,” she said."

  @Test(arguments: [
    "By Ann Lee", "by Ann Lee, Feb. 11, 2026", "By ANN LEE and BO PARK", "By: Ann Lee", "Written by Ann Lee",
    "Story by Ann Lee. Photos by Bo Park.", "ANN LEE | Staff writer", "Ann Lee, Staff Writer",
    "Ann Lee | February 11, 2026", "Ann Lee\nQuay Ledger", "From Ann Lee in Quay", "Ann Lee reports from Quay.",
  ]) func `whoever wrote the text is nobody whom a pronoun could mean`(line: String) {
    #expect(Article(line + "\n\n" + Self.story).attributed.map { $0.speaker?.name } == [nil])
    #expect(
      Article("Council closes the old sluice after a stormy meeting\n" + line + "\n\n" + Self.story).attributed
        .map { $0.speaker?.name } == [nil])
  }

  @Test func `nor is the one whom a family name means`() {
    let text = """
      Council closes the old sluice after a stormy meeting
      By Ann Lee
      Published February 11, 2026

      “It is sad,” said Carl Lee, a fisherman. “We fished there for forty years,” Lee said.
      """
    #expect(Article(text).attributed.map { $0.speaker?.name } == ["Carl Lee", "Carl Lee"])
  }

  @Test func `a note about the author says nothing of the story`() {
    let text = """
      Carl Lee came to the quay.

      “We fished there for forty years,” Lee said.

      Ann Lee is a staff writer at the Quay Ledger. Contact her at ann@ledger.example.
      """
    #expect(Article(text).attributed.map { $0.speaker?.name } == ["Carl Lee"])
  }
}
