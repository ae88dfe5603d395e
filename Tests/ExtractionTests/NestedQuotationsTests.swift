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

  /// The words inside, who is credited, and whether anybody has said them.
  @Test(
    arguments: [
      ("“Then Park can say ‘I told them all so,’” Roe said.", "Park", Polarity.hypothetical),
      ("“They may just say ‘we do not want that here,’” Roe said.", "They", .hypothetical),
      ("“The Harbor Board will say ‘that is not who we are,’” Roe said.", "Harbor Board", .hypothetical),
      ("“No engineer would ever say ‘the gate is sound,’” Roe said.", nil, .declined),
      ("“Park did not say ‘the gate is sound,’” Roe said.", "Park", .declined),
      ("“If Park says ‘the gate is sound,’ we will go,” Roe said.", "Park", .conditional),
      ("“The answer is to yell ‘close the gate now,’” Roe said.", nil, .hypothetical),
      ("“We are told all the time, ‘Wendle is a special case,’” Roe said.", nil, .asserted),
      ("“[He] is like, ‘Let's keep a few of those boats,’” Roe said.", "He", .asserted),
      ("“Other towns just say, ‘do this, do that,’” Roe said.", "Other towns", .asserted),
      ("“Park said to me, ‘It will never hold,’ and I laughed,” Roe said.", "Park", .asserted),
    ] as [(String, String?, Polarity)]) func `the words inside were said, or were not`(
      text: String, mention: String?, polarity: Polarity
    ) throws
  {
    let inner = try #require(Article(text).statements().first { $0.parent != nil })
    #expect(inner.mention?.text == mention)
    #expect(inner.polarity == polarity)
  }
}
