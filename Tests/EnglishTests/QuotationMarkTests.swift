import Testing

@testable import English

@Suite struct QuotationMarkTests {
  @Test(arguments: [
    ("\"", QuotationMark.straight), ("“", .opening), ("«", .opening), ("”", .closing), ("»", .closing), ("„", .low),
    ("'", .straightSingle), ("‘", .openingSingle), ("’", .closingSingle), ("‚", .lowSingle),
  ])
  func `a code point is a mark`(text: String, mark: QuotationMark) {
    for scalar in text.unicodeScalars { #expect(QuotationMark(scalar.value) == mark) }
  }

  @Test func `a letter is none`() { #expect(QuotationMark(0x61) == nil) }

  @Test func `both readers of words see the same marks`() {
    var marks = Marks(mode: false)
    for scalar in "「".unicodeScalars { marks.take(scalar.value) }
    #expect(marks.inQuote)
    for scalar in "」".unicodeScalars { marks.take(scalar.value) }
    #expect(!marks.inQuote)
  }
}
