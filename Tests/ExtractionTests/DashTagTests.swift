import ReportedSpeech
import Testing

@testable import Extraction

struct DashTagTests {
  @Test func `every line of a list is its own reader's`() {
    let text = "“The worst plan in years.” ― Carlos Roe\n“It woke us from our slumber.” ― Ann Park"
    let statements = Article(text).attributed
    #expect(statements.map { $0.speaker?.name } == ["Carlos Roe", "Ann Park"])
  }
}
