import Testing

@testable import Answers

@Suite struct AskedWordsTests {
  @Test(
    arguments: [
      ("Nobody", []), ("Nobody drinks", []), ("Nobody drinks it", ["Nobody drinks it"]),
      ("Nobody drinks it now", ["Nobody drinks it now"]),
      ("“We don’t, drink it now”", ["We don’t, drink it", "don’t, drink it now"]),
    ] as [(String, [String])])
  func `runs of four words as written`(asked: String, runs: [String]) {
    let made = AskedWords(asked).runs
    #expect(Set(made).isSuperset(of: runs) && made.isEmpty == runs.isEmpty, "\(made)")
  }

  /// Words that are looked for in bytes, and the text in which some of them stand.
  @Test(
    arguments: [
      ("The mill is shut.", 0b01), ("the LOCK at the MILLS", 0b11), ("Mil lock", 0b10), ("", 0), ("Zoë", 0b11),
      ("a clock", 0b10),
    ] as [(String, UInt64)])
  func `words are found in bytes, in whichever case`(text: String, held: UInt64) throws {
    let needles = try #require(Needles([["mill", "mills"], ["lock"]]))
    var text = text
    #expect(text.withUTF8 { needles.held(in: $0) } == held)
    #expect(Needles([["Zoë"]]) == nil && Needles([]) == nil)
  }

  @Test func `long words do not ask for all there are`() {
    #expect(AskedWords(String(repeating: "the mill at the lock is shut ", count: 40)).runs.count == 6)
    #expect(AskedWords(String(repeating: "mill workers closed the lock gate ", count: 40)).runs.count == 12)
  }

  @Test func `runs of grammar are asked for only where there are few others`() {
    let asked = AskedWords(
      "He was there when the mill workers closed the lock gate and the river board said that it was so for years")
    #expect(asked.runs.count == 6 && !asked.runs.contains("He was there when"), "\(asked.runs)")
    #expect(AskedWords("It is not for them to say that it was so").runs.count == 4)
  }
}
