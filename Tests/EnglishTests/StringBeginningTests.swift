import Testing

@testable import English

struct StringBeginningTests {
  @Test(arguments: [
    ("a mill spokesman said it", "A mill spokesman said it"), ("two officials, quoted", "Two officials, quoted"),
    ("österreich sagt nein", "Österreich sagt nein"), ("eBay said it", "eBay said it"),
    ("harbor.example published it", "harbor.example published it"), ("Ann Lee said it", "Ann Lee said it"),
    ("complaint.", "Complaint."), ("“we will” is it", "“we will” is it"), ("", ""),
  ]) func `a sentence begins with a capital`(words: String, sentence: String) {
    #expect(words.beginningSentence == sentence)
  }
}
