import ReportedSpeech
import Testing

@testable import English

@Suite struct WeekdayNameTests {
  @Test(arguments: [("monday", Day.Weekday.monday), ("tues", .tuesday), ("thur", .thursday), ("sun", .sunday)])
  func `a weekday is known whole and cut`(word: String, weekday: Day.Weekday) {
    #expect(WeekdayName.weekday(word) == weekday)
  }

  @Test(arguments: ["", "day", "march", "mond"])
  func `what is no weekday is none`(word: String) { #expect(WeekdayName.weekday(word) == nil) }

  @Test func `the sun is no Sunday`() {
    #expect(Spelling.normal("sun") == "sun")
    #expect(Spelling.normal("thurs") == "thursday")
  }
}
