import Testing

@testable import Intake

/// Packed input, whatever it is called.
@Suite struct MemberStreamTests {
  static let a = #"{"id": "a", "text": "We will rebuild."}"# + "\n"
  static let b = #"{"id": "b", "text": "No merit."}"# + "\n"

  static let packed: [(name: String, bytes: [UInt8])] = [
    ("one gzip member", gzipped(a + b)),
    ("two gzip members", gzipped(a) + gzipped(b)),
    ("a member that begins in the middle of a line", gzipped(a + "{\"id\": \"b\"") + gzipped(", \"text\": \"We.\"}")),
    ("an empty member between", gzipped(a) + gzipped("") + gzipped(b)),
    ("zeros at the end", gzipped(a + b) + [UInt8](repeating: 0, count: 600_000)),
    ("one bzip2 stream", bzipped(a + b)),
    ("two bzip2 streams", bzipped(a) + bzipped(b)),
    ("one zstd frame", zstandard(a + b)),
    ("two zstd frames", zstandard(a) + zstandard(b)),
    ("a zstd frame to be skipped", [0x50, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 9, 9] + zstandard(a + b)),
  ]

  @Test(arguments: packed.indices) func `what is packed is unpacked`(index: Int) {
    #expect(printed(bytes: Self.packed[index].bytes, name: "-", format: "json-lines") == "key a\nkey b")
  }

  @Test func `the name decides nothing`() {
    #expect(printed(bytes: gzipped(Self.a + Self.b), name: "news.jsonl.bz2") == "key a\nkey b")
    #expect(printed(bytes: Array((Self.a + Self.b).utf8), name: "news.jsonl.gz") == "key a\nkey b")
    let whole = printed("# Bridge closes\n\n“It is safe,” she said.\n", name: "a.txt.gz")
    #expect(printed(bytes: gzipped("# Bridge closes\n\n“It is safe,” she said.\n"), name: "a.txt.gz") == whole)
  }

  @Test func `a damaged member costs itself and is named by its place`() {
    var broken = gzipped(Self.b)
    broken[14] ^= 0xFF
    broken[20] ^= 0xFF
    let (first, last) = (gzipped(Self.a), gzipped(#"{"id": "c", "text": "Quite."}"#))
    let read = printed(bytes: first + broken + last, format: "json-lines")
    #expect(
      read.contains("skipped: -, byte \(first.count): the gzip member that begins here is damaged at byte"), "\(read)")
    #expect(read.hasPrefix("key a\n") && read.hasSuffix("\nkey c"), "\(read)")
  }

  @Test func `a file that is cut off gives what there is`() {
    let whole = gzipped(
      (1...5000).map { #"{"id": "\#($0)", "text": "Line \#($0 * 7919 % 4999)."}"# }.joined(separator: "\n"))
    let read = printed(bytes: Array(whole[..<(whole.count / 2)]), format: "json-lines").split(separator: "\n")
    #expect(read.first == "key 1" && read.count > 1000)
    #expect(read.contains("skipped: -, byte 0: the gzip member that begins here is cut off"), "\(read.suffix(3))")
  }

  @Test func `what follows a member and is none is told`() {
    let packed = gzipped(Self.a)
    #expect(
      printed(bytes: packed + Array("trailing rubbish".utf8), format: "json-lines")
        == "key a\nskipped: -, byte \(packed.count): what follows is not gzip")
  }

  @Test func `a bomb is stopped by its ratio, its size or its members`() {
    var limits = Limits()
    limits.recordSize = 100_000
    limits.decompressedRatio = 100
    let bomb = gzipped([UInt8](repeating: 0x20, count: 5_000_000))
    #expect(
      printed(bytes: gzipped(Self.a) + bomb, format: "json-lines", limits: limits)
        == "key a\nskipped: -, byte \(gzipped(Self.a).count): unpacks to more than 100 times its size (the setting decompressed-ratio)"
    )
    limits.decompressedRatio = 100_000
    limits.decompressedSize = 1_000_000
    #expect(
      printed(bytes: bomb, format: "json-lines", limits: limits)
        == "skipped: -, byte 0: unpacks to more than 1000000 bytes (the setting decompressed-size)")
    limits.members = 3
    #expect(
      printed(bytes: gzipped(Self.a) + gzipped("") + gzipped("") + gzipped(Self.b), limits: limits).hasSuffix(
        "holds more than 3 gzip members (the setting members)"))
  }

  @Test func `a packed file in a packed file is named, not unpacked`() {
    #expect(
      printed(bytes: gzipped(gzipped(Self.a))) == "skipped: -: is gzip inside a packed file, which is not read")
  }
}
