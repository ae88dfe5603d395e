/// What the letters of a word look like.
@frozen public struct Shape: OptionSet, Sendable {
  public let rawValue: UInt8

  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  @inlinable public static var capital: Shape { Shape(rawValue: 1) }
  @inlinable public static var allCaps: Shape { Shape(rawValue: 2) }
  /// White space, or the start of the text, stands before it.
  @inlinable public static var spaceBefore: Shape { Shape(rawValue: 4) }
  @inlinable public static var spaceAfter: Shape { Shape(rawValue: 8) }
  /// "Mr.", "Jan.", "U.S.": its full stop is its own.
  @inlinable public static var abbreviation: Shape { Shape(rawValue: 16) }
  /// "'s", "'re": part of the word before it.
  @inlinable public static var clitic: Shape { Shape(rawValue: 32) }
  @inlinable public static var hyphen: Shape { Shape(rawValue: 64) }
}
