import ReportedSpeech

/// Two wordings word by word: what stayed, what went, what came.
public struct WordDiff: Hashable, Sendable {
  public enum Segment: Hashable, Sendable {
    case kept(earlier: Passage, later: Passage)
    case removed(Passage)
    case added(Passage)
  }
  /// In reading order; where words were exchanged, what went stands before what came.
  public let segments: [Segment]

  package init(_ variation: Variation) {
    let (earlier, later) = (variation.earlier, variation.later)
    segments = variation.script.flatMap { edit -> [Segment] in
      let a = earlier.passages(edit.a)
      let b = later.passages(edit.b)
      // A stretch that breaks over fragments differently on the two sides is told word by word.
      if edit.isKept, a.count == b.count { return zip(a, b).map { .kept(earlier: $0, later: $1) } }
      if edit.isKept {
        return zip(edit.a, edit.b).compactMap { i, j in
          guard let x = earlier.passage(i..<i + 1), let y = later.passage(j..<j + 1) else { return nil }
          return .kept(earlier: x, later: y)
        }
      }
      return a.map { .removed($0) } + b.map { .added($0) }
    }
  }

  package init(from earlier: Statement, to later: Statement) {
    self.init(Variation(from: Wording(of: earlier), to: Wording(of: later)))
  }
}
