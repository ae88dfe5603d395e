import ReportedSpeech
import Testing

@testable import Answers

@Suite struct PolarityTellingTests {
  @Test(arguments: [
    (Polarity.asserted, "Ann Lee: ", "", "Ann Lee"),
    (.denied, "Ann Lee denied: ", "(denied) ", "Ann Lee (denied)"),
    (.asked, "Ann Lee asked: ", "(asked) ", "Ann Lee (asked)"),
    (.declined, "Ann Lee declined: ", "(declined) ", "Ann Lee (declined)"),
    (.promised, "Ann Lee promised: ", "(promised) ", "Ann Lee (promised)"),
    (.conditional, "Ann Lee (on a condition): ", "(on a condition) ", "Ann Lee (on a condition)"),
    (.hypothetical, "Ann Lee (not told as said): ", "(not told as said) ", "Ann Lee (not told as said)"),
    (.disowned, "Ann Lee (disowned there): ", "(disowned there) ", "Ann Lee (disowned there)"),
  ])
  func `what was not simply said is not shown as said`(
    polarity: Polarity, named: String, unnamed: String, sayer: String
  ) {
    func report(_ speaker: String?) -> Report {
      Report(
        article: "a", mode: .indirect, speaker: speaker, text: "that it rained", part: .body, start: 0, end: 14,
        polarity: polarity)
    }
    #expect(report("Ann Lee").introduction == named)
    #expect(report(nil).introduction == unnamed)
    #expect(report("Ann Lee").sayer == sayer)
  }
}
