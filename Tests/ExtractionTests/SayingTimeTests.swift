import ReportedSpeech
import Testing

@testable import Extraction

struct SayingTimeTests {
  /// A Thursday.
  private static let published = Day(year: 2026, month: 3, day: 5)

  @Test(arguments: [
    ("Lee said on Thursday that it rained.", "on Thursday", "2026-03-05", "2026-03-06"),
    ("Lee said Tuesday that it rained.", "Tuesday", "2026-03-03", "2026-03-04"),
    ("Lee said last Thursday that it rained.", "last Thursday", "2026-02-26", "2026-02-27"),
    ("Lee said yesterday that it rained.", "yesterday", "2026-03-04", "2026-03-05"),
    ("Lee said last week that it rained.", "last week", "2026-02-23", "2026-03-02"),
    ("Lee said earlier this month that it rained.", "earlier this month", "2026-03-01", "2026-03-06"),
    ("Lee said on Jan. 6 that it rained.", "on Jan. 6", "2026-01-06", "2026-01-07"),
    ("Lee said on December 30 that it rained.", "on December 30", "2025-12-30", "2025-12-31"),
    ("Lee said on 30 December that it rained.", "on 30 December", "2025-12-30", "2025-12-31"),
    ("Lee wrote on 4th May 2021 to the board that it rained.", "on 4th May 2021", "2021-05-04", "2021-05-05"),
    ("Lee said in October that it rained.", "in October", "2025-10-01", "2025-11-01"),
    ("Lee said three days ago that it rained.", "three days ago", "2026-03-02", "2026-03-03"),
    ("Lee said a month ago that it rained.", "a month ago", "2026-02-01", "2026-03-01"),
    ("Lee concluded in 2022 that it rained.", "in 2022", "2022-01-01", "2023-01-01"),
    ("It rained, according to a study published on Wednesday.", "on Wednesday", "2026-03-04", "2026-03-05"),
    ("Lee said on May 4, 2021 that it rained.", "on May 4, 2021", "2021-05-04", "2021-05-05"),
  ]) func `words of time count from the day of publication`(text: String, basis: String, from: String, to: String)
    throws
  {
    let said = try #require(Article(text, published: SayingTimeTests.published).attributed.first?.said)
    #expect(said.basis == basis)
    #expect(said.interval.from.day.text == from)
    #expect(said.interval.to.day.text == to)
  }

  @Test(arguments: [
    // In Auckland it is Friday already; in London it was Friday a week ago.
    ("2026-03-05T19:30:00Z", "2026-03-06"), ("2026-03-05T09:30:00Z", "2026-02-27"),
  ])
  func `a day may have begun further east`(published: String, day: String) throws {
    let time = try #require(Instant(text: published))
    var article = Article(key: "a", text: "Lee said on Friday that it rained.")
    article.datings = [
      Dating(basis: .record, precision: .init(.second), interval: Interval(from: time, lasting: 1), chosen: true)
    ]
    #expect(article.statements().compactMap(\.said).first?.interval.from.day.text == day)
  }

  @Test func `the day in an outlet's name is none`() {
    let text = "Lee told the Sunday Courant that it rained."
    #expect(Article(text, published: SayingTimeTests.published).attributed.first?.said == nil)
  }

  @Test func `without a date of publication a weekday says nothing`() {
    #expect(Article("Lee said on Thursday that it rained.").attributed.first?.said == nil)
  }

  @Test func `a day inside what is said is not when it was said`() {
    let statement = Article("Lee said that it rained on Monday.", published: SayingTimeTests.published).attributed.first
    #expect(statement?.said == nil)
  }
}
