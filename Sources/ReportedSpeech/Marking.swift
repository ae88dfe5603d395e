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

  public init(
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
