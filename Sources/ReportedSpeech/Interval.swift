/// A stretch of time, `from` inside and `to` outside. Never empty: `from < to`.
///
/// One interval *precedes* another only where every second of it does; two that overlap are neither
/// before nor after each other, which is what "tied" means in an answer.
public struct Interval: Hashable, Sendable {
  public let from: Instant
  public let to: Instant

  /// Nil where nothing would lie inside.
  public init?(from: Instant, to: Instant) {
    guard from < to else { return nil }
    self.from = from
    self.to = to
  }

  /// `seconds` long from `from`; at least one second.
  public init(from: Instant, lasting seconds: Int64) {
    self.from = from
    self.to = from.advanced(by: Swift.max(1, seconds))
  }

  /// A whole day, in a zone that is `zone` seconds east of UTC.
  public static func day(_ day: Day, zone: Int = 0) -> Interval {
    Interval(from: day.start.advanced(by: -Int64(zone)), lasting: 86_400)
  }

  public func precedes(_ other: Interval) -> Bool { to <= other.from }

  public func overlaps(_ other: Interval) -> Bool { from < other.to && other.from < to }

  /// Seconds from the one to the other; 0 where they overlap or touch.
  public func gap(to other: Interval) -> Int64 {
    Swift.max(0, other.from.seconds - to.seconds, from.seconds - other.to.seconds)
  }
}
