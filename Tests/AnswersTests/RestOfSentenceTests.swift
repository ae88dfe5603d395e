import Testing

@testable import Answers

struct RestOfSentenceTests {
  /// What stands before and behind an assertion, and what of it is its sentence.
  @Test(arguments: [
    ("The gate is old. Mayor Roth said ", " another winter. She left.", " Mayor Roth said ", " another winter."),
    ("The gate is old.\nSen. Park said ", ".", "Sen. Park said ", "."),
    (
      "The U.S. Board said ", ", and left! “It did.”", "The U.S. Board said ",
      ", and left!"
    ),
    ("“Is it safe?” “", ",” Roth said. Then she left.", "” “", ",” Roth said."),
    ("It cost 3.5 million, ", " (Roth said.) It did.", "It cost 3.5 million, ", " (Roth said."),
    ("", "", "", ""),
  ]) func `from the stop before to the stop behind`(before: String, behind: String, head: String, tail: String) {
    let rest = RestOfSentence(before: before, behind: behind)
    #expect(rest.before == head)
    #expect(rest.behind == tail)
  }
}
