import English
import Queries
import ReportedSpeech

extension AskedWords {
  /// Runs of the asked words, as written, that say the most: one changed word leaves most of them as they were, and what
  /// was put in leads nobody astray.
  var runs: [String] {
    let written = writtenWords
    let length = min(Self.runLength, written.count)
    guard length >= 3 else { return [] }
    let last = written.count - length
    // Every other one, and the last: a word still stands in two.
    let starts = (Array(stride(from: 0, to: last, by: 2)) + [last]).map { start in
      (start: start, weight: written[start..<start + length].reduce(0) { $0 + $1.weight })
    }
    let scalars = Array(text.unicodeScalars)
    return starts.sorted { ($1.weight, $0.start) < ($0.weight, $1.start) }.prefix(Self.mostRuns).map { run in
      let (first, last) = (written[run.start], written[run.start + length - 1])
      return String(String.UnicodeScalarView(scalars[first.start..<min(last.end, scalars.count)]))
    }
  }

  /// "don't" is one word to an index, and two to everything else.
  private var writtenWords: [(start: Int, end: Int, weight: Float)] {
    var written: [(start: Int, end: Int, weight: Float)] = []
    for token in tokens {
      if let last = written.last, last.end == token.start {
        written[written.count - 1] = (last.start, token.end, last.weight + token.weight)
      } else {
        written.append((token.start, token.end, token.weight))
      }
    }
    return written
  }

  private static let runLength = 4
  /// A word stands in two runs; ten more are of those around it. Each costs a look at the index, which knows how often a
  /// word stands where but not how often two do.
  private static let mostRuns = QuestionLimits.standard.wordRuns
}
