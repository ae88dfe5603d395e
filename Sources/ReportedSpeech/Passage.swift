/// Which text of an article an offset counts in.
public enum Part: String, Hashable, Sendable, CaseIterable {
  case title, body
}

/// The one way to point into an article: a part, a half-open range of Unicode code points, and the exact words.
///
/// The slicing law: `substr(text, start + 1, end - start)` in SQL gives `text`.
public struct Passage: Hashable, Sendable {
  public var part: Part
  /// Code points from the start of the part.
  public var start: Int
  public var end: Int
  public var text: String

  public init(part: Part = .body, start: Int, end: Int, text: String) {
    self.part = part
    self.start = start
    self.end = end
    self.text = text
  }

  public func overlaps(_ other: Passage) -> Bool {
    part == other.part && start < other.end && other.start < end
  }

  public func contains(_ other: Passage) -> Bool {
    part == other.part && start <= other.start && other.end <= end
  }
}

extension Article {
  /// The words between two code points of a part; nil where the part is shorter. Linear in the part's length.
  package func passage(_ part: Part = .body, _ start: Int, _ end: Int) -> Passage? {
    let scalars = self[part].unicodeScalars
    guard start >= 0, start <= end,
      let from = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
      let to = scalars.index(from, offsetBy: end - start, limitedBy: scalars.endIndex)
    else { return nil }
    return Passage(part: part, start: start, end: end, text: String(scalars[from..<to]))
  }
}
