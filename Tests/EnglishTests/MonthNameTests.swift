import Testing

@testable import English

@Suite struct MonthNameTests {
  @Test(arguments: [("january", 1), ("may", 5), ("sep", 9), ("sept", 9), ("dec", 12)])
  func `a month is known whole and cut`(word: String, number: Int) { #expect(MonthName.number(word) == number) }

  @Test(arguments: ["", "m", "maybe", "monday", "janu", "September"])
  func `what is no month has no number`(word: String) { #expect(MonthName.number(word) == nil) }

  @Test func `a cut month and the whole one are one word`() {
    for (short, month) in MonthName.abbreviations { #expect(Spelling.normal(short) == MonthName.all[month - 1]) }
  }

  @Test(arguments: [(0, nil), (1, "January"), (5, "May"), (12, "December"), (13, nil), (Int.min + 1, nil)])
  func `a number is written as the month's name`(number: Int, name: String?) {
    #expect(MonthName.written(number) == name)
  }
}
