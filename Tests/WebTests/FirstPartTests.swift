import ReportedSpeech
import Testing

@testable import Web

/// The verdict and the two first answers of one page: whatever they name, they name it for one reason.
@Suite struct FirstPartTests {
  @Test(
    arguments: [
      "the earliest by its date is that of Ellery Ledger, 3 March 2026, 15:05 UTC. Ellery Ledger has it from Northwire:",
      "Northwire, 3 March 2026, 16:20 UTC. Of an earlier date: Ellery Ledger, 3 March 2026, 15:05 UTC. Ellery Ledger has",
      "Northwire published it on 3 March 2026, 16:20 UTC (by its record)",
    ])
  func `who is stamped earlier and has it from another is not a second first`(words: String) throws {
    let page = try Site.demo.get().get("/search?q=no+merit").words
    #expect(page.contains(words))
    #expect(!page.contains("earliest report here is that of Ellery Ledger") && !page.contains("2026-03-03"))
  }

  @Test(
    arguments: [
      (["Sun"], "quoted by 1 outlet: Sun, without a date."),
      (["Sun", "Echo"], "quoted by 2 outlets: Sun and Echo, without a date."),
      (["Sun", "Echo", "Post", "Hill", "Bay"], "quoted by 5 outlets: Bay, Echo, Hill and 2 others, without a date."),
    ])
  func `of outlets that are counted each is named, or it is said that there are more`(
    outlets: [String], words: String
  ) throws {
    let articles = outlets.map {
      "{\"id\": \"\($0)\", \"outlet\": \"\($0)\", \"text\": \"“The harbor wall will hold until spring,” Ann Lee said.\"}"
    }
    let site = try Site(articles: articles.joined(separator: "\n"))
    let page = try site.get("/search?q=the+harbor+wall+will+hold+until+spring").words
    #expect(page.contains("Ann Lee, \(words)") || page.contains("Ann Lee, quoted by 2 outlets: Echo and Sun, without"))
  }
}
