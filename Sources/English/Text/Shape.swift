/// What the letters of a word look like.
@frozen @usableFromInline package struct Shape: OptionSet, Sendable {
  @usableFromInline package let rawValue: UInt8

  @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

  @inlinable package static var capital: Shape { Shape(rawValue: 1) }
  @inlinable package static var allCaps: Shape { Shape(rawValue: 2) }
  /// White space, or the start of the text, stands before it.
  @inlinable package static var spaceBefore: Shape { Shape(rawValue: 4) }
  @inlinable package static var spaceAfter: Shape { Shape(rawValue: 8) }
  /// "Mr.", "Jan.", "U.S.": its full stop is its own.
  @inlinable package static var abbreviation: Shape { Shape(rawValue: 16) }
  /// "'s", "'re": part of the word before it.
  @inlinable package static var clitic: Shape { Shape(rawValue: 32) }
  @inlinable package static var hyphen: Shape { Shape(rawValue: 64) }
}
