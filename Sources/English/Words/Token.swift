/// One word of a statement in normal form, with the place it was read from.
public struct Token: Hashable, Sendable {
  /// Code points in the statement's part.
  public var start: Int
  public var end: Int
  /// Index of the fragment it stands in.
  public var fragment: Int
  /// Hash of the normal word: "organise" and "organize" are one.
  public var word: UInt64
  /// Hash of its stem; two tokens match where these are equal.
  public var stem: UInt64
  /// How much a match says; stop words next to nothing.
  public var weight: Float
  /// The number it writes, where it writes one: 2,500,000,000 for "$2.5 billion".
  public var figure: Double?
  public var traits: Traits

  public struct Traits: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Grammar, and the words every report is made of.
    @inlinable public static var stop: Traits { Traits(rawValue: 1 << 0) }
    /// Written as a name is: capitals where no sentence begins.
    @inlinable public static var name: Traits { Traits(rawValue: 1 << 1) }
    @inlinable public static var figure: Traits { Traits(rawValue: 1 << 2) }
    /// A weekday or month.
    @inlinable public static var date: Traits { Traits(rawValue: 1 << 3) }
    @inlinable public static var negator: Traits { Traits(rawValue: 1 << 4) }
    /// Inside quotation marks.
    @inlinable public static var quoted: Traits { Traits(rawValue: 1 << 5) }
    /// Inside square brackets: the editor's word, not the speaker's.
    @inlinable public static var bracketed: Traits { Traits(rawValue: 1 << 6) }
    /// First word after an ellipsis.
    @inlinable public static var afterGap: Traits { Traits(rawValue: 1 << 7) }
    /// First word after a full stop, colon or opening mark.
    @inlinable public static var opensSentence: Traits { Traits(rawValue: 1 << 8) }
    @inlinable public static var capital: Traits { Traits(rawValue: 1 << 9) }
    /// Letters hidden behind asterisks.
    @inlinable public static var bleeped: Traits { Traits(rawValue: 1 << 10) }
    /// First word after a comma, dash, semicolon or bracket.
    @inlinable public static var opensClause: Traits { Traits(rawValue: 1 << 11) }
  }

  @inlinable public var isContent: Bool { !traits.contains(.stop) }
  @inlinable public var isName: Bool { traits.contains(.name) }
  @inlinable public var isFigure: Bool { traits.contains(.figure) }
  @inlinable public var isQuoted: Bool { traits.contains(.quoted) }
}
