import ReportedSpeech
import Testing

@testable import Answers

@Suite struct SayingTellingTests {
  @Test(arguments: [
    ("On Tuesday", "2026-08-11", "on Tuesday"), ("yesterday", "2026-08-11", "yesterday"),
    ("Yesterday", "2026-08-11", "yesterday"), ("Tuesday", "2026-08-11", "Tuesday"),
    ("March 3", "2026-03-03", "March 3"), ("Last week", "2026-08-11", "last week"),
  ])
  func `words that say when stand as inside a sentence`(basis: String, day: String, words: String) throws {
    #expect(Saying(interval: .day(try #require(Day(text: day))), basis: basis).basisInWords == words)
  }

  @Test(arguments: [
    (
      "On Tuesday", "Ann Lee said it On Tuesday (2026-08-11); no other occasion is known.",
      "Ann Lee said it on 11 August 2026 (“on Tuesday”); no other occasion is known."
    ),
    (
      "yesterday", "Ann Lee said it yesterday (2026-08-11), before every other known occasion.",
      "Ann Lee said it on 11 August 2026 (“yesterday”), before every other known occasion."
    ),
    (
      "In August 2026", "Ann Lee said it In August 2026; no other occasion is known.",
      "Ann Lee said it in August 2026; no other occasion is known."
    ),
    ("on Friday", "No report credits anybody with it.", "No report credits anybody with it."),
  ])
  func `a reason names the day`(basis: String, because: String, words: String) throws {
    let saying = Saying(interval: .day(try #require(Day(text: "2026-08-11"))), basis: basis)
    #expect(because.withDayOf(saying) == words)
  }
}
