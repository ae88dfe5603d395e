import ReportedSpeech
import Testing

@testable import Extraction

struct NestedQuotationsTests {
  @Test(arguments: [
    ("“My brother ran in shouting, ‘Get up, the barn is going!’ and I ran,” Roe said.", "My brother"),
    ("“They told the crew, ‘Use your own phones.’ That is not a plan,” Roe said.", "They"),
    ("“Park said to me, ‘It will never hold,’ and I laughed,” Roe said.", "Park"),
    ("“I heard it myself. ‘It will never hold,’ she said, and left,” Roe said.", "she"),
  ]) func `the words inside have a speaker of their own`(text: String, mention: String) throws {
    let inner = try #require(Article(text).statements().first { $0.parent != nil })
    #expect(inner.mention?.text == mention)
  }
}
