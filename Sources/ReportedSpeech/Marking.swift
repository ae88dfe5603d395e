/// What markup or a feed says of a part of an article's text: that it is quoted, whose it is, when it was posted.
public struct Marking: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case quoted, speaker, section
  }
  public var kind: Kind
  /// Where the marked words stand, in code points of `part`.
  public var part: Part
  public var start: Int
  public var end: Int
  /// A speaker that only markup or metadata names.
  public var value: String?
  /// The quotation that a `speaker` belongs to, in code points.
  public var of: Range<Int>?
  /// When a `section` was posted.
  public var time: Interval?

  package init(
    kind: Kind, part: Part = .body, start: Int, end: Int, value: String? = nil, of: Range<Int>? = nil,
    time: Interval? = nil
  ) {
    self.kind = kind
    self.part = part
    self.start = start
    self.end = end
    self.value = value
    self.of = of
    self.time = time
  }
}

extension Article {
  /// When the part of the article that holds a place was posted: its own post's time in a live blog, a ticker or a day's
  /// digest. Of posts inside one another the smallest; nil where the article is of one time.
  ///
  /// - Parameter place: in code points of `part`.
  package func posted(at place: Int, in part: Part) -> Interval? {
    markings
      .filter { $0.kind == .section && $0.part == part && $0.start <= place && place < $0.end && $0.time != nil }
      .min { ($0.end - $0.start, $0.start) < ($1.end - $1.start, $1.start) }?.time
  }
}
