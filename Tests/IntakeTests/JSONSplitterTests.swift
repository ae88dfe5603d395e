import Testing

@testable import Intake

@Suite struct JSONSplitterTests {
  @Test func `a string never closed costs an array one record, not the rest`() {
    let json =
      "[{\"id\": \"a\", \"text\": \"We.\"},\n {\"id\": \"b\", \"text\": \"We.},\n {\"id\": \"c\", \"text\": \"We.\"},\n {\"id\": \"d\", \"text\": \"We.\"}]"
    #expect(
      printed(json) == """
        key a
        skipped: -, record 2: not JSON: a line break inside a string at byte 26
        key c
        key d
        """)
  }

  @Test(arguments: [
    ("[", ""), ("[]", ""), ("[{}, {\"text\": \"We.\"}", "skipped: -, record 1: holds nothing\nkey -#2"),
    ("[{\"text\": \"We.\"}, {\"text\": \"We", "key -#1\nskipped: -, record 2: not JSON: it ends before the value does"),
    ("{\"text\": \"We.\"}\n{\"text\": \"No.\"}", "key -#1\nkey -#2"),
    ("[{\"text\": \"We.\"}][{\"text\": \"No.\"}]", "key -#1\nskipped: -, record 2: is not a JSON object"),
    (
      "[\"a\", true, {\"text\": \"No.\"}]",
      "skipped: -, record 1: is not a JSON object\nskipped: -, record 2: is not a JSON object\nkey -#3"
    ),
  ])
  func `an array cut off or mixed gives what is whole in it`(json: String, read: String) {
    #expect(printed(json, format: "json") == read)
  }

  @Test func `records are cut the same wherever the chunks end`() throws {
    let json = "[ {\"id\": \"a\", \"t\": \"}]\\\"{\"}, 12 ,{\"b\": [1, {\"c\": \"\\\\\"}]},\n\"x]\", {\"d\": {}} ]"
    let expected = [
      "{\"id\": \"a\", \"t\": \"}]\\\"{\"}", "12", "{\"b\": [1, {\"c\": \"\\\\\"}]}", "\"x]\"", "{\"d\": {}}",
    ]
    for size in 1...json.utf8.count {
      var splitter = JSONSplitter(limit: 1000)
      var pieces: [JSONSplitter.Piece] = []
      let stream = ByteStream.bytes(Array(json.utf8), chunk: size)
      while let chunk = try stream.next() { try splitter.feed(chunk) { pieces.append($0) } }
      try splitter.finish { pieces.append($0) }
      #expect(pieces.map { String(decoding: $0.bytes ?? [], as: UTF8.self) } == expected, "in chunks of \(size)")
      #expect(pieces.map(\.number) == [1, 2, 3, 4, 5])
      #expect(pieces.map(\.offset) == [2, 29, 33, 58, 64])
    }
  }
}
