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
    let all = (Array(stride(from: 0, to: last, by: 2)) + [last]).map { start in
      let words = written[start..<start + length]
      return (start: start, weight: words.reduce(0) { $0 + $1.weight }, content: words.count(where: \.isContent))
    }
    let sorted = all.sorted { ($1.weight, $0.start) < ($0.weight, $1.start) }
    var chosen: [(start: Int, weight: Float, content: Int)] = []
    for (content, most) in [(3...Self.runLength, Self.mostRuns), (2...2, Self.enoughOfTwo), (0...1, Self.enoughOfOne)] {
      chosen += sorted.filter { content.contains($0.content) }.prefix(max(0, most - chosen.count))
    }
    let scalars = Array(text.unicodeScalars)
    return chosen.map { run in
      let (first, last) = (written[run.start], written[run.start + length - 1])
      return String(String.UnicodeScalarView(scalars[first.start..<min(last.end, scalars.count)]))
    }
  }

  /// "don't" is one word to an index, and two to everything else.
  private var writtenWords: [(start: Int, end: Int, weight: Float, isContent: Bool)] {
    var written: [(start: Int, end: Int, weight: Float, isContent: Bool)] = []
    for token in tokens {
      if let last = written.last, last.end == token.start {
        written[written.count - 1] = (
          last.start, token.end, last.weight + token.weight, last.isContent || token.isContent
        )
      } else {
        written.append((token.start, token.end, token.weight, token.isContent))
      }
    }
    return written
  }

  private static let runLength = 4
  /// What holds three words that are no grammar is found at once. An index that looks for "the state, and the" goes through
  /// all that it has of "the" and "and", and finds what has nothing to do with the rest: runs of two such words and of fewer
  /// are looked for until there are so many in all. One changed word spoils two.
  private static let enoughOfTwo = 6
  private static let enoughOfOne = 4
  /// A word stands in two runs; ten more are of those around it. Each costs a look at the index, which knows how often a
  /// word stands where but not how often two do.
  private static let mostRuns = QuestionLimits.standard.wordRuns
}
