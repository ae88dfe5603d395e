import ReportedSpeech
import Testing

@testable import Intake

@Suite struct DecodingTests {
  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("We will rebuild it".utf8), "We will rebuild it"),
      ([0xFF, 0xFE] + "We “will” 😀".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, "We “will” 😀"),
      ([0xFE, 0xFF] + "We “will” 😀".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, "We “will” 😀"),
      ([0xFF, 0xFE, 0x57, 0x00, 0x65], "W\u{FFFD}"),
      ([0xFF, 0xFE, 0x57, 0x00, 0x3D, 0xD8], "W\u{FFFD}"),
      ([0xFE, 0xFF, 0xD8, 0x3D, 0x00, 0x57], "\u{FFFD}W"),
      ([0xFE, 0xFF, 0xDC, 0x00, 0xD8, 0x3D, 0xDE, 0x00], "\u{FFFD}😀"),
    ] as [([UInt8], String)])
  func `a byte order mark tells the encoding and is no text`(bytes: [UInt8], text: String) throws {
    for size in [1, 2, 3, 5, 1000] {
      let stream = try ByteStream.bytes(bytes, chunk: size).decoded()
      var all: [UInt8] = []
      while let chunk = try stream.next() { all += chunk }
      var repairs: Repairs = []
      #expect(String(bytes: all, repairs: &repairs) == text, "in chunks of \(size)")
      #expect(repairs.messages.isEmpty == !text.contains("\u{FFFD}"), "nothing is replaced without a word")
    }
  }
}
