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

  @Test func `long words do not ask for all there are`() {
    #expect(AskedWords(String(repeating: "the mill at the lock is shut ", count: 40)).runs.count == 16)
  }
}
