/// One word of a statement in normal form, with the place it was read from.
@usableFromInline package struct Token: Hashable, Sendable {
  /// Code points in the statement's part.
  package var start: Int
  package var end: Int
  /// Index of the fragment it stands in.
  package var fragment: Int
  /// Hash of the normal word: "organise" and "organize" are one.
  package var word: UInt64
  /// Hash of its stem; two tokens match where these are equal.
  package var stem: UInt64
  /// How much a match says; stop words next to nothing.
  package var weight: Float
  /// The number it writes, where it writes one: 2,500,000,000 for "$2.5 billion".
  package var figure: Double?
  @usableFromInline package var traits: Traits

  @usableFromInline package struct Traits: OptionSet, Hashable, Sendable {
    @usableFromInline package let rawValue: UInt32

    @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Grammar, and the words every report is made of.
    @inlinable package static var stop: Traits { Traits(rawValue: 1 << 0) }
    /// Written as a name is: capitals where no sentence begins.
    @inlinable package static var name: Traits { Traits(rawValue: 1 << 1) }
    @inlinable package static var figure: Traits { Traits(rawValue: 1 << 2) }
    /// A weekday or month.
    @inlinable package static var date: Traits { Traits(rawValue: 1 << 3) }
    @inlinable package static var negator: Traits { Traits(rawValue: 1 << 4) }
    /// Inside quotation marks.
    @inlinable package static var quoted: Traits { Traits(rawValue: 1 << 5) }
    /// Inside square brackets: the editor's word, not the speaker's.
    @inlinable package static var bracketed: Traits { Traits(rawValue: 1 << 6) }
    /// First word after an ellipsis.
    @inlinable package static var afterGap: Traits { Traits(rawValue: 1 << 7) }
    /// First word after a full stop, colon or opening mark.
    @inlinable package static var opensSentence: Traits { Traits(rawValue: 1 << 8) }
    @inlinable package static var capital: Traits { Traits(rawValue: 1 << 9) }
    /// Letters hidden behind asterisks.
    @inlinable package static var bleeped: Traits { Traits(rawValue: 1 << 10) }
    /// First word after a comma, dash, semicolon or bracket.
    @inlinable package static var opensClause: Traits { Traits(rawValue: 1 << 11) }
  }

  @inlinable package var isContent: Bool { !traits.contains(.stop) }
  @inlinable package var isName: Bool { traits.contains(.name) }
  @inlinable package var isFigure: Bool { traits.contains(.figure) }
  @inlinable package var isQuoted: Bool { traits.contains(.quoted) }
}
