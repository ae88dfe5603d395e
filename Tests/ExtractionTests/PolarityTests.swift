import ReportedSpeech
import Testing

@testable import Extraction

struct PolarityTests {
  @Test(arguments: [
    ("Lee said that the bridge was safe.", Polarity.asserted),
    ("Lee denied that the bridge was safe.", .denied),
    ("Lee denied saying that the bridge was safe.", .denied),
    ("Lee rejected suggestions that the bridge was safe.", .denied),
    ("Lee pushed back against the idea that the bridge was safe.", .denied),
    ("Lee dismissed as “rubbish” a claim that the bridge was safe.", .denied),
    ("Lee brushed aside claims that the bridge was safe.", .denied),
    ("Lee ruled out that the bridge was safe.", .denied),
    ("Lee ruled that the bridge was safe.", .asserted),
    ("Lee rejected the plan, saying the bridge was safe.", .asserted),
    ("Lee dismissed the report as “fake news about a bridge.”", .asserted),
    ("No clerk, engineer or police officer has ever said that the bridge was safe.", .declined),
    ("Lee did not deny that the bridge was safe.", .asserted),
    ("Lee did not say that the bridge was safe.", .declined),
    ("Lee declined to say whether the bridge was safe.", .declined),
    ("Lee has yet to say whether the bridge is safe.", .declined),
    ("Lee stopped short of saying the bridge was safe.", .declined),
    ("Without saying that the bridge was safe, Lee left.", .declined),
    ("Lee was never quoted as saying the bridge was safe.", .declined),
    ("Lee asked whether the bridge was safe.", .asked),
    ("Lee promised to make the bridge safe.", .promised),
    ("Lee does not believe that the bridge is safe.", .denied),
    ("“Where is the money?” Lee said.", .asked),
    ("Did Lee say “the bridge is safe and sound”?", .asked),
    ("If Lee says that the bridge is safe, we will go.", .conditional),
    ("Lee would say that the bridge was safe.", .hypothetical),
    ("Then Lee can say that the bridge was safe.", .hypothetical),
    ("I can tell you that the bridge was safe.", .asserted),
    ("Lee will tell the council on Monday that the bridge was safe.", .hypothetical),
    ("Lee is expected to say that the bridge is safe.", .hypothetical),
    ("Lee is to warn that the bridge may fall.", .hypothetical),
    ("“The bridge is safe,” Lee is expected to say on Monday.", .hypothetical),
    ("Lee plans to tell voters that the bridge is safe.", .hypothetical),
    ("Lee went on to say that the bridge was safe.", .asserted),
    ("The mayor, Ann Lee, is to announce on Monday that the bridge is safe.", .hypothetical),
    ("Ann Lee, who is to announce that the bridge is safe, left.", .hypothetical),
    ("Lee is anticipated to say that the bridge is safe.", .hypothetical),
    ("Lee will use a speech in Marlow to say that the bridge is safe.", .hypothetical),
    ("Lee would say only that the bridge was safe.", .asserted),
    ("Lee could only say that the bridge was safe.", .asserted),
  ]) func `the verb, its group and what governs it decide`(text: String, expected: Polarity) {
    #expect(Article(text).attributed.first?.polarity == expected)
  }

  @Test(arguments: [
    ("The police told drivers not to use the bridge.", "not to use the bridge"),
    ("The board warned people not to drink the water after 8 p.m.", "not to drink the water after 8 p.m."),
  ]) func `what people are told not to do keeps its not`(text: String, content: String) {
    #expect(Article(text).attributed.map(\.text) == [content])
  }

  @Test(arguments: [
    "No one said the gate was safe.", "Nobody told the council that the gate was safe.",
    "None of the witnesses said the gate was open.", "Neither Roth nor Oster said the gate was sound.",
    "Neither the mayor nor her office said whether it was safe.", "No official said the gate would hold.",
    "Not one of the engineers warned that it would fail.", "Few officials said that the gate was safe.",
    "Hardly anyone said the plan was good.", "“The gate is safe and sound,” no engineer ever said.",
    "There was nobody who said that the gate was safe.", "According to no one, the gate is safe.",
    "No one, not even Ida Roth, said the gate was open.", "No one, including Ida Roth, said the gate was open.",
    "Not a single witness said the gate was open.", "Zero witnesses said the gate was open.",
    "Nobody at Acme or its lawyer, Bram Oster, said the gate was open.", "Never has Roth said that the gate was open.",
  ]) func `a subject that is nobody has said nothing and is no speaker`(text: String) {
    let statement = Article(text).attributed.first
    #expect(statement?.polarity == .declined)
    #expect(statement?.mention == nil)
    #expect(statement?.speaker == nil)
  }

  @Test func `a few have said it`() {
    #expect(Article("A few officials said that the gate was safe.").attributed.first?.polarity == .asserted)
    #expect(Article("No stranger to it, Roth said that the gate was safe.").attributed.first?.polarity == .asserted)
    #expect(Article("No, Roth said that the gate was safe.").attributed.first?.polarity == .asserted)
    #expect(Article("Nobody came, and Roth said that the gate was safe.").attributed.first?.polarity == .asserted)
  }
}
