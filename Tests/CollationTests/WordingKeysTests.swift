import ReportedSpeech
import Testing

@testable import Collation

@Suite struct WordingKeysTests {
  private func keys(_ texts: [String]) -> WordingKeys {
    var start = 0
    let assertions = texts.enumerated().map { place, text in
      defer { start += text.unicodeScalars.count + 1 }
      let end = start + text.unicodeScalars.count
      let statement = Statement(mode: .direct, spans: [Passage(part: .body, start: start, end: end, text: text)])
      return ReportedAssertion(
        name: "a/\(place)", article: Witness(name: TextName(text: "a"), key: "a"), statement: statement)
    }
    return ArticleWording(
      text: texts.joined(separator: "\n"), sentences: assertions.map { $0.statement.start..<$0.statement.end },
      assertions: assertions
    ).wordingKeys
  }

  private static let weir = "“The weir at Wendle was built of oak and will rot within nine winters,”"
  private static let choir = "“Four hundred singers from eleven valleys stood in the rain until midnight,”"

  @Test(
    arguments: [
      ([weir, choir], [choir, weir], ["0 1", "1 0"]), ([weir], [choir], []), ([weir, weir], [weir], ["0 0", "1 0"]),
      ([], [weir], []), ([weir], ["“Yes,”"], []),
    ] as [([String], [String], [String])])
  func `assertions that share a key meet`(one: [String], other: [String], pairs: [String]) {
    #expect(keys(one).pairs(with: keys(other)).map { "\($0.first) \($0.second)" } == pairs)
  }

  @Test func `what is kept is read back, and what is none of it is not`() throws {
    let all = keys([Self.weir, "“Yes,”", Self.choir])
    #expect(WordingKeys(bytes: all.bytes) == all)
    #expect(WordingKeys(bytes: []) == keys([]))
    for count in 1..<all.bytes.count where count < 1 + 4 * Int(all.bytes[0]) {
      #expect(WordingKeys(bytes: Array(all.bytes.prefix(count))) == nil)
    }
  }
}
