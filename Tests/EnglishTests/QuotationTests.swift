import ReportedSpeech
import Testing

@testable import English

struct QuotationTests {
  /// The outermost quotations of a text, marks included.
  private func quotations(_ text: String) -> [String] {
    let reading = ScannedText(text, part: .body)
    return reading.quotations.filter { $0.parent == nil }.sorted { $0.open < $1.open }.map {
      reading.passage($0.range).text
    }
  }

  @Test(arguments: [
    ("He said “we go” and left.", ["“we go”"]),
    ("He said \"we go\" and left.", ["\"we go\""]),
    ("He said ''we go'' and left.", ["''we go''"]),
    ("He said ``we go'' and left.", ["``we go''"]),
    ("Er sagte „wir gehen“ und ging.", ["„wir gehen“"]),
    ("Il dit «on y va» et part.", ["«on y va»"]),
    ("He said ‘we go now’ and left.", ["‘we go now’"]),
    ("He said 'we go now' and left.", ["'we go now'"]),
    ("He said ”we go” and left.", ["”we go”"]),
    ("He said “we go“ and left.", ["“we go“"]),
  ]) func `every style of mark pairs`(text: String, expected: [String]) {
    #expect(quotations(text) == expected)
  }

  @Test(
    arguments: [
      ("It’s the ’90s and the workers’ union isn’t here.", []),
      ("It's the '90s and the workers' union isn't here.", []),
      ("The 6' man and the 5'10\" man.", []),
      ("Rock 'n' roll.", []),
    ] as [(String, [String])]) func `apostrophes and primes are no marks`(text: String, expected: [String])
  {
    #expect(
      quotations(text).filter { $0.contains("union") || $0.contains("man and") || $0.contains("roll") } == expected)
  }

  @Test func `a possessive inside single marks does not close them`() {
    #expect(quotations("He said 'the workers' union will win.' Then he left.") == ["'the workers' union will win.'"])
  }

  @Test func `an odd mark loses nothing beyond its own paragraph`() {
    let text = "“We go, he said.\n\n“You stay,” she said."
    #expect(quotations(text).last == "“You stay,”")
  }

  @Test func `a missing closer ends before the cue`() {
    let text = "“It was horrible, said Lee. “I ran away,” he said."
    #expect(quotations(text) == ["“It was horrible,", "“I ran away,”"])
  }

  @Test(
    arguments: [
      ("We trusted it since it was sold to us,\" Ann Lee said.", ["We trusted it since it was sold to us,\""]),
      ("Lee sat down. It was never a school aide.\" She left.", ["It was never a school aide.\""]),
      (
        "Lee said it was \"built to keep children talking. The complaint says it told her, \"You owe us nothing.\"",
        ["\"built to keep children talking.", "\"You owe us nothing.\""]
      ),
      ("The 5'10\" man left.", []),
    ] as [(String, [String])]) func `a quotation that lost a mark has the words of its sentence`(
      text: String, expected: [String]
    )
  {
    #expect(quotations(text) == expected)
  }

  @Test func `a quotation inside a quotation has a parent`() {
    let reading = ScannedText("“He told me, ‘we will go there,’ and left,” she said.", part: .body)
    let inner = reading.quotations.first { $0.parent != nil }
    #expect(inner.map { reading.passage($0.range).text } == "‘we will go there,’")
  }

  @Test func `double marks inside single ones are nested`() {
    #expect(quotations("'He said \"no\" to me,' Lee said.") == ["'He said \"no\" to me,'"])
  }

  @Test func `curly marks inside straight ones are nested`() {
    #expect(quotations("\"He said “no” to me,\" Lee said.") == ["\"He said “no” to me,\""])
  }

  @Test func `marks in markup are no marks`() {
    #expect(quotations("See <a href=\"x\">this</a> and “that one”.") == ["“that one”"])
  }
}
