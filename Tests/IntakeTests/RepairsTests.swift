import ReportedSpeech
import Testing

@testable import Intake

@Suite struct RepairsTests {
  @Test(
    arguments: [
      (
        [0x22, 0xFF, 0x22], "\u{FFFD}",
        "some bytes are not UTF-8 and became U+FFFD; convert the file to UTF-8 if letters are missing"
      ),
      (
        [0x22, 0xED, 0xA0, 0x80, 0x22], "\u{FFFD}", "half of a UTF-16 pair became U+FFFD"
      ),
      (Array(#""\ud83d""#.utf8), "\u{FFFD}", "half of a UTF-16 pair became U+FFFD"),
      (Array(#""\udc00x""#.utf8), "\u{FFFD}x", "half of a UTF-16 pair became U+FFFD"),
      (Array(#""\ud83d\ud83d\ude00""#.utf8), "\u{FFFD}😀", "half of a UTF-16 pair became U+FFFD"),
      (Array(#""a\u0000b""#.utf8), "a\u{FFFD}b", "the character U+0000 became U+FFFD"),
      ([0x22, 0x61, 0x00, 0x22], "a\u{FFFD}", "the character U+0000 became U+FFFD"),
      (Array(#""\ud83d\ude00 \u00e9\t\/""#.utf8), "😀 é\t/", nil),
      (Array("\"e\u{301}\u{202E}x\u{FEFF}\"".utf8), "e\u{301}\u{202E}x\u{FEFF}", nil),
      (Array("\"a\\r\\nb\\u2028\"".utf8), "a\r\nb\u{2028}", nil),
    ] as [([UInt8], String, String?)])
  func `text is kept but for what is no text`(json: [UInt8], text: String, notice: String?) throws {
    let bytes = Array(#"{"id": "a", "text": "#.utf8) + json + Array("}".utf8)
    var read: [(String, [Notice])] = []
    try Input(name: "f", bytes: bytes).read(settings: ReadingSettings(now: now)) { read.append(($0.text, $1)) }
    #expect(read.map { Array($0.0.unicodeScalars) } == [Array(text.unicodeScalars)])
    #expect(read.flatMap(\.1).map(\.message) == [notice].compactMap { $0 })
  }

  @Test func `a plain text is kept as it is, carriage returns and all`() throws {
    for text in ["We will.\r\n\r\n“Yes,”\u{A0}he said.\u{202E}\n\n\n", "\tWe\u{AD}will e\u{301} 👩‍👩‍👧 \u{1B}[31m"] {
      var read: [String] = []
      try Input(name: "f.txt", bytes: Array(text.utf8)).read(settings: ReadingSettings(now: now)) { a, _ in
        read.append(a.text)
      }
      #expect(read.map { Array($0.utf8) } == [Array(text.utf8)])
    }
  }
}
