import Testing

@testable import ReportedSpeech

@Suite struct PassageTests {
  private let article = Article(key: "a", title: "Ann “rebuilds”", text: "👩‍👩‍👧 “Nous sommes e\u{301}mus,” a dit Ann.")

  @Test(arguments: [
    (Part.body, 0, 5, "👩‍👩‍👧"), (.body, 6, 25, "“Nous sommes e\u{301}mus,"), (.title, 4, 14, "“rebuilds”"),
    (.body, 3, 3, ""),
  ])
  func `offsets count code points`(part: Part, start: Int, end: Int, text: String) {
    #expect(article.passage(part, start, end)?.text == text)
  }

  @Test(arguments: [(0, 1000), (-1, 3), (5, 4)])
  func `a range outside the part is nil`(start: Int, end: Int) {
    #expect(article.passage(.body, start, end) == nil)
  }
}
