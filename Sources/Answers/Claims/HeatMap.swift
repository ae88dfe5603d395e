import Collation
import ReportedSpeech

/// The base wording in pieces, each with who has what in its place: the more wordings differ there, the warmer.
package struct HeatMap: Hashable, Sendable {
  package struct Piece: Hashable, Sendable {
    package var text: String
    package var readings: [Reading]
    /// Reports that differ here.
    package var differing: Int { readings.reduce(0) { $0 + $1.members.count } }
  }

  /// What stands in a piece's place elsewhere.
  package struct Reading: Hashable, Sendable {
    /// Nil where nothing stands there.
    package var words: String?
    /// Places in the answer's reports.
    package var members: [Int]
  }

  package var pieces: [Piece]
  /// Reports that were held against the base.
  package var compared: Int

  /// Nil where there is nothing to hold against the base.
  init?(_ variants: [Variant], of reports: [ClaimAnswer.Told]) {
    guard let base = variants.first, let place = base.members.first else { return nil }
    let others = variants.dropFirst().filter { $0.diff != nil && !$0.isOfOtherOccasion }
    guard !others.isEmpty else { return nil }
    let start = reports[place].report.start
    let scalars = Array(base.text.unicodeScalars)
    var changes: [(range: Range<Int>, words: String?, members: [Int])] = []
    for variant in others {
      for change in variant.diff?.changes(from: start, in: scalars.count) ?? [] {
        changes.append((change.range, change.words, variant.members))
      }
    }
    let cuts = Set(changes.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [0, scalars.count]).sorted()
    pieces = zip(cuts, cuts.dropFirst()).map { from, to in
      var readings: [Reading] = []
      for change in changes where change.range.lowerBound < to && from < change.range.upperBound {
        if let known = readings.firstIndex(where: { $0.words == change.words }) {
          readings[known].members += change.members
        } else {
          readings.append(Reading(words: change.words, members: change.members))
        }
      }
      return Piece(text: String(String.UnicodeScalarView(scalars[from..<to])), readings: readings)
    }
    compared = others.reduce(0) { $0 + $1.members.count }
  }
}

extension WordDiff {
  /// What is exchanged or left out, in code points of the earlier text; what is only put in, at the word in front of it.
  fileprivate func changes(from start: Int, in count: Int) -> [(range: Range<Int>, words: String?)] {
    var changes: [(range: Range<Int>, words: String?)] = []
    var last: Range<Int>?
    var isOpen = false
    for segment in segments {
      switch segment {
      case .kept(let earlier, _):
        last = earlier.lastWord(from: start, in: count)
        isOpen = false
      case .removed(let words):
        changes.append((words.range(from: start, in: count), nil))
        isOpen = true
      case .added(let words):
        if isOpen, let k = changes.indices.last {
          changes[k].words = [changes[k].words, words.text].compactMap { $0 }.joined(separator: " ")
        } else if let last {
          changes.append((last, "… " + words.text))
        }
      }
    }
    return changes.filter { !$0.range.isEmpty }
  }
}

extension Passage {
  fileprivate func range(from start: Int, in count: Int) -> Range<Int> {
    let lower = min(max(self.start - start, 0), count)
    return lower..<min(max(end - start, lower), count)
  }

  fileprivate func lastWord(from start: Int, in count: Int) -> Range<Int> {
    let all = range(from: start, in: count)
    let length = text.unicodeScalars.reversed().prefix { !$0.properties.isWhitespace }.count
    return max(all.lowerBound, all.upperBound - length)..<all.upperBound
  }
}
