import ReportedSpeech
import Testing

@testable import Collation

@Suite struct WantedWordsTests {
  /// Of each text the words that one that is looked for is found in.
  @Test(arguments: [
    ("rebuild the harbor", "We will re-build it, the mayor said, and the Harbours too.", ["rebuild", "harbour"]),
    ("the EU and the US", "An E.U. court, the EU’s own, and us.", ["EU"]),
    ("the president’s television", "Presidents on TV", ["president", "television"]),
    ("400 trees", "Four hundred (400) of the trees—not 40—fell.", ["400", "tree"]),
    ("the café closed", "“Café” owners closed—or did not", ["café", "close"]),
    ("will not", "They will not", []), ("", "Anything", []), ("a pier", "", []),
  ])
  func `a text is read as far as it may hold what is looked for`(looked: String, text: String, found: [String]) {
    let wording = Wording(of: Statement(plain: looked))
    let wanted = Set(wording.tokens.filter(\.isContent).map(\.stem))
    let stems = WantedWords(wording).stems(in: text)
    #expect(stems.intersection(wanted) == Set(found.flatMap { Self.stems($0) }).intersection(wanted))
    #expect(stems.intersection(wanted) == Set(Self.stems(text)).intersection(wanted))
    #expect(found.isEmpty == stems.intersection(wanted).isEmpty)
  }

  private static func stems(_ text: String) -> [UInt64] {
    Wording(of: Statement(plain: text)).tokens.map(\.stem)
  }
}
