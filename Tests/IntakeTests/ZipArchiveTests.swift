import Testing

@testable import Intake

@Suite struct ZipArchiveTests {
  static let story = "# Bridge closes\n\n“It is safe,” she said.\n"
  static let lines = MemberStreamTests.a + MemberStreamTests.b
  static let files = [("news/a.jsonl", lines), ("news/", ""), ("__MACOSX/x", "x"), (".hidden", "x"), ("b.md", story)]

  private func keys(_ bytes: [UInt8]) -> [String] {
    printed(bytes: bytes, name: "all.zip").split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("key ") || $0.hasPrefix("skipped")
    }
  }

  @Test(arguments: [(8, true), (8, false), (0, true), (93, true), (93, false)])
  func `each file is read as what it is`(method: Int, sized: Bool) {
    #expect(
      keys(zipped(Self.files, method: method, sized: sized)) == ["key a", "key b", "key all.zip/b.md"],
      "method \(method), \(sized)")
  }

  @Test func `a packed file in an archive is unpacked, an archive in an archive is named`() {
    let inner = String(decoding: zipped([("a.jsonl", Self.lines)], method: 0), as: UTF8.self)
    #expect(
      keys(zipped([("inner.zip", inner), ("b.md", Self.story)], method: 0)) == [
        "skipped: all.zip/inner.zip: is a zip archive inside a packed file, which is not read", "key all.zip/b.md",
      ])
  }

  @Test func `a damaged file costs itself`() {
    var bytes = zipped([("a.jsonl", Self.lines), ("b.md", Self.story)])
    for i in 45..<60 { bytes[i] ^= 0xFF }
    let read = keys(bytes)
    #expect(read.count == 2 && read.last == "key all.zip/b.md", "\(read)")
    #expect(read.first?.contains("the file in the archive is damaged") == true, "\(read)")
  }

  /// Whatever stands in an archive's headers is ordinary input.
  @Test func `no byte of an archive can do harm`() {
    for sized in [true, false] {
      let whole = zipped([("a.jsonl", Self.lines), ("b.md", Self.story)], sized: sized)
      for i in 4..<whole.count {
        var harmed = whole
        harmed[i] = i % 2 == 0 ? 0xFF : 0
        _ = keys(harmed)
        if i % 7 == 0 { _ = keys(Array(whole[..<i])) }
      }
    }
  }

  @Test func `an encrypted file, an unknown packing and a document are named`() {
    var encrypted = zipped([("a.md", Self.story)])
    encrypted[6] = 1
    #expect(keys(encrypted) == ["skipped: all.zip/a.md: is encrypted, which is not read"])
    #expect(
      keys(zipped([("a.md", Self.story)], method: 14)) == [
        "skipped: all.zip/a.md: is packed by method 14, which is not read"
      ])
    #expect(
      keys(zipped([("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>")])) == [
        "skipped: all.zip, byte 0: is a document of an office program or a book, which is not read"
      ])
  }
}
