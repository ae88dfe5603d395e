import ReportedSpeech
import Testing

@testable import Extraction

struct PolarityTests {
  @Test(arguments: [
    ("Lee said that the bridge was safe.", Polarity.asserted),
    ("Lee denied that the bridge was safe.", .denied),
    ("Lee did not deny that the bridge was safe.", .asserted),
    ("Lee did not say that the bridge was safe.", .declined),
    ("Lee declined to say whether the bridge was safe.", .declined),
    ("Lee asked whether the bridge was safe.", .asked),
    ("Lee promised to make the bridge safe.", .promised),
    ("Lee does not believe that the bridge is safe.", .denied),
    ("“Where is the money?” Lee said.", .asked),
    ("If Lee says that the bridge is safe, we will go.", .conditional),
    ("Lee would say that the bridge was safe.", .hypothetical),
  ]) func `the verb and its group decide`(text: String, expected: Polarity) {
    #expect(Article(text).attributed.first?.polarity == expected)
  }
}
