import English
import ReportedSpeech
import Testing

@testable import Answers

@Suite struct FitTests {
  /// "record → asked" for each difference.
  private func edits(_ asked: String, _ record: String) -> [String] {
    let spans = [Passage(start: 0, end: record.unicodeScalars.count, text: record)]
    let (words, reading) = (AskedWords(asked), TokenizedWords(of: Statement(mode: .direct, spans: spans)))
    return Fit(words, into: reading.words, reading.tokens).edits.map { edit in
      let (a, b) = (reading.words[edit.record], words.words[edit.asked])
      return "\(a.joined(separator: " ")) → \(b.joined(separator: " "))"
    }
  }

  @Test(arguments: [
    ("I believe that the mill is safe", "I do not believe that the mill is safe", ["do not → "]),
    ("We will sell the orchard to anybody", "We will never sell the orchard to anybody", ["never → "]),
    // The negator is another sentence's.
    ("I believe that the mill is safe", "I did not. They all believe that the mill is safe", [" → i"]),
    // What is put in stands nowhere near.
    ("Now believe that the mill is safe", "I do not believe that the mill is safe", [" → now"]),
    // Nothing that turns the meaning is left out.
    ("I believe that the mill is safe", "I and my brother believe that the mill is safe", [" → i"]),
  ])
  func `a lost negator in front is what was left out`(asked: String, record: String, changes: [String]) {
    #expect(edits(asked, record) == changes)
  }
}
