import Testing

@testable import Answers

@Suite struct TypedWordTests {
  @Test(arguments: [
    ("discharge", "discharg", true), ("discharges", "discharg", true), ("wells", "well", true), ("tidy", "tidi", true),
    ("dischrage", "discharg", false), ("welfare", "well", false), ("constitutional", "const", false),
  ])
  func `a form of a recorded stem needs no guess`(word: String, stem: String, isForm: Bool) {
    #expect(TypedWord(word).isForm(of: stem) == isForm)
  }

  @Test(arguments: [
    ("dischrage", "discharg", 1), ("discarge", "discharg", 1), ("dizcharges", "discharg", 1), ("lawsiut", "lawsuit", 1),
    ("filtter", "filter", 1), ("engeneer", "engin", 1),
  ])
  func `slips are counted against the stem, endings left off`(word: String, stem: String, slips: Int) {
    #expect(TypedWord(word).distance(to: stem) == slips)
  }
}
