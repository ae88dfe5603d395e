import Answers
import ReportedSpeech
import Testing

@testable import Web

/// Which wording the others are held against.
@Suite struct BaseTests {
  /// One says it on a Saturday; two quote it, a third retells it later, as said on another day.
  private static let articles = """
    {"id": "sun", "outlet": "Sun", "published": "2026-03-08T09:00:00Z", "text": "“He is becoming the best recruiter that the tunnel lobby ever had,” Ann Lee said at the debate on Saturday."}
    {"id": "echo", "outlet": "Echo", "published": "2026-03-08T12:00:00Z", "text": "“He is becoming the tunnel lobby's best recruiter,” Ann Lee said at the debate on Saturday. “He is becoming the best recruiter that the tunnel lobby ever had, and they know it.”"}
    {"id": "late", "outlet": "Late Post", "published": "2026-03-20", "text": "In an interview on Thursday, Ann Lee said that he was “becoming the best recruiter that the tunnel lobby ever had.”"}
    """

  @Test(
    arguments: [
      ("he is becoming the best recruiter that the tunnel lobby ever had", "He is becoming the best recruiter"),
      ("He is becoming the tunnel lobby's best recruiter", "He is becoming the tunnel lobby's best recruiter"),
    ])
  func `asked words are the base themselves, where they are recorded`(asked: String, base: String) throws {
    let site = try Site(articles: Self.articles)
    let answer = try site.app.lookup.claim(.text(asked))
    #expect(answer.opening.finding.verdict == .verbatim)
    #expect(answer.base?.report.text.contains(base) == true, "\(answer.base?.report.text ?? "none")")
    #expect(answer.base?.report.mode == .direct)
  }

  @Test func `of those that have the words the first is the base, and who names another gets it`() throws {
    let site = try Site.demo.get()
    let answer = try site.app.lookup.claim(.text("no merit"))
    let first = answer.reports.first { $0.wording.precedence == .first }
    #expect(answer.base?.name == first?.name && first != nil)
    let other = try #require(answer.reports.last)
    #expect(try site.app.lookup.claim(.text("no merit"), base: other.name).base?.name == other.name)
  }
}
