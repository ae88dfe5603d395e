import Collation
import ReportedSpeech

/// Asked words as a record has them, in which nothing differs: of hundreds of rows that say so each stretch is told once.
final class KeptWords {
  let asked: AskedWords
  private var known: [Range<Int>: WordDiff] = [:]
  private(set) lazy var all = WordDiff(from: asked.statement, to: asked.statement)

  init(_ asked: AskedWords) { self.asked = asked }

  func diff(in range: Range<Int>) -> WordDiff {
    if let diff = known[range] { return diff }
    let words = Statement(
      mode: .direct, spans: [Passage(start: range.lowerBound, end: range.upperBound, text: asked.words(in: range))])
    let diff = WordDiff(from: words, to: words)
    known[range] = diff
    return diff
  }
}
