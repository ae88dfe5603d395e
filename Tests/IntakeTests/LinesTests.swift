import Testing

@testable import Intake

@Suite struct LinesTests {
  @Test func `lines are cut the same wherever the chunks end`() throws {
    let text = "one\n\ntwo\r\nthree is too long\nfour"
    for size in 1...text.utf8.count {
      var lines: [String] = []
      try ByteStream.bytes(Array(text.utf8), chunk: size).forEachLine(limit: 8) { line in
        lines.append("\(line.number) " + (line.bytes.map { String(decoding: $0, as: UTF8.self) } ?? "too long"))
      }
      #expect(lines == ["1 one", "2 ", "3 two\r", "4 too long", "5 four"], "in chunks of \(size)")
    }
  }
}
