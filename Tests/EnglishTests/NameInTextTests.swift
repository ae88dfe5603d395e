import Testing

@testable import English

@Suite struct NameInTextTests {
  @Test(arguments: [
    ("Lumora spokesman Ed Roe", "lumora"), ("Ed Roe, a spokesman for Lumora Energy", "lumora energy"),
    ("a Lumora Energy spokesperson", "lumora energy"), ("A spokeswoman for Lumora Corp.", "lumora"),
    ("former Lumora manager Ed Roe", nil), ("Ed Roe", nil),
  ]) func `whom a spokesperson speaks for stands in the words that introduce them`(mention: String, whom: String?) {
    #expect(NameInText(mention).represented?.joined(separator: " ") == whom)
  }

  @Test(arguments: [
    ("Mayor Ann B. Lee", "ann lee"), ("Dr. Ed Roe Jr.", "ed roe jr"), ("J. K. Rowling", "j rowling"),
    ("a spokeswoman for Lumora", "spokesperson lumora"), ("the Mayor", "the mayor"),
  ])
  func `a person is called without title and middle initial`(name: String, personal: String) {
    #expect(NameInText(name).personal.joined(separator: " ") == personal)
  }

  @Test(arguments: [
    ("Ann Lee", true), ("J. Smith", false), ("J. K. Rowling", true), ("Lee", false), ("County judge", false),
  ])
  func `a full name is one that nobody else is likely to bear`(name: String, isFull: Bool) {
    #expect(NameInText(name).isFull == isFull)
  }
}
