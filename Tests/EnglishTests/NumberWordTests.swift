import Testing

@testable import English

@Suite struct NumberWordTests {
  @Test(arguments: [("one", 1), ("nine", 9), ("twelve", 12), ("nineteen", 19), ("twenty", 20), ("ninety", 90)])
  func `a number in one word has a value`(word: String, value: Int) { #expect(NumberWord.value(word) == value) }

  @Test(arguments: ["", "zero", "hundred", "Seven", "first", "sevens"])
  func `other words have none`(word: String) { #expect(NumberWord.value(word) == nil) }

  @Test func `every one of them is a number to the scanner`() {
    let vocabulary = Vocabulary.english
    for word in NumberWord.words {
      #expect(vocabulary.entries[Int(vocabulary.index(of: word))].classes.contains(.numberWord), "\(word)")
    }
  }
}
