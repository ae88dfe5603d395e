import ReportedSpeech
import Testing

@Suite struct CodePointsTests {
  @Test func `a cut gives what the article's own passage gives`() {
    var invention = Invention(seed: 5)
    let article = Article(key: "k", text: invention.text(300))
    let points = CodePoints(article.text)
    #expect(points.count == article.text.unicodeScalars.count)
    for _ in 0..<300 {
      let start = invention.number(points.count + 1)
      let end = start + invention.number(points.count + 3 - start)
      #expect(points.text(start..<end) == article.passage(.body, start, end)?.text)
    }
    #expect(CodePoints("").text(0..<0) == "")
    #expect(CodePoints("").text(0..<1) == nil)
  }
}
