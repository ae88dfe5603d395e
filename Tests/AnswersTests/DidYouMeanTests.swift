import Testing

@testable import Answers

@Suite struct DidYouMeanTests {
  private static let commands = ["first", "drift", "ingest", "rewordings", "correct", "check", "stats", "speakers"]
  private static let people = ["Ines Halloran", "Ines K. Hall", "Ann Lee", "Anna Lee", "Bo Hart", "François Doré"]
  private static let outlets = ["Harbor Courier", "The Bay Times", "Bay Times Weekly", "KXQ"]

  @Test(
    arguments: [
      ("frist", commands, ["first", "drift"]), ("rewording", commands, ["rewordings"]), ("stat", commands, ["stats"]),
      ("corect", commands, ["correct"]), ("chekc", commands, ["check"]), ("zeppelin", commands, []), ("", commands, []),
      ("x", commands, []), ("🦓", commands, []),
      ("Ines Haloran", people, ["Ines Halloran"]), ("halloran", people, ["Ines Halloran"]),
      ("INES HALLORAN", people, ["Ines Halloran"]), ("Lee", people, ["Ann Lee", "Anna Lee"]),
      ("An Lee", people, ["Ann Lee", "Anna Lee"]), ("Bo Hurt", people, ["Bo Hart"]),
      ("Francois Dore", people, ["François Doré"]), ("Zelda Quill", people, []),
      ("Harbour Courier", outlets, ["Harbor Courier"]), ("courier", outlets, ["Harbor Courier"]),
      ("Bay Time", outlets, ["The Bay Times", "Bay Times Weekly"]), ("KXR", outlets, ["KXQ"]), ("Q", outlets, []),
      (String(repeating: "long ", count: 50_000), outlets, []),
    ] as [(String, [String], [String])])
  func `what is near is meant, what is another name is not`(typed: String, known: [String], meant: [String]) {
    #expect(DidYouMean.nearest(typed, of: known) == meant)
  }

  @Test(
    arguments: [
      ([], ""), (["a"], "; did you mean 'a'?"), (["a", "b"], "; did you mean 'a' or 'b'?"),
      (["a", "b", "c"], "; did you mean 'a', 'b' or 'c'?"),
    ] as [([String], String)])
  func `it is asked, not said`(names: [String], words: String) { #expect(DidYouMean.text(nearest: names) == words) }
}
