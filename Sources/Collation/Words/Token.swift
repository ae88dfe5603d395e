/// One word of a statement in normal form, with the place it was read from.
struct Token: Hashable, Sendable {
  /// Code points in the statement's part.
  var start: Int
  var end: Int
  /// Index of the fragment it stands in.
  var fragment: Int
  /// Hash of the normal word: "organise" and "organize" are one.
  var word: UInt64
  /// Hash of its stem; two tokens match where these are equal.
  var stem: UInt64
  /// How much a match says; stop words next to nothing.
  var weight: Float
  /// The number it writes, where it writes one: 2,500,000,000 for "$2.5 billion".
  var figure: Double?
  var traits: Traits

  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt32
    /// Grammar, and the words every report is made of.
    static let stop = Traits(rawValue: 1 << 0)
    /// Written as a name is: capitals where no sentence begins.
    static let name = Traits(rawValue: 1 << 1)
    static let figure = Traits(rawValue: 1 << 2)
    /// A weekday or month.
    static let date = Traits(rawValue: 1 << 3)
    static let negator = Traits(rawValue: 1 << 4)
    /// Inside quotation marks.
    static let quoted = Traits(rawValue: 1 << 5)
    /// Inside square brackets: the editor's word, not the speaker's.
    static let bracketed = Traits(rawValue: 1 << 6)
    /// First word after an ellipsis.
    static let afterGap = Traits(rawValue: 1 << 7)
    /// First word after a full stop, colon or opening mark.
    static let opensSentence = Traits(rawValue: 1 << 8)
    static let capital = Traits(rawValue: 1 << 9)
    /// Letters hidden behind asterisks.
    static let bleeped = Traits(rawValue: 1 << 10)
    /// First word after a comma, dash, semicolon or bracket.
    static let opensClause = Traits(rawValue: 1 << 11)
  }

  var isContent: Bool { !traits.contains(.stop) }
  var isName: Bool { traits.contains(.name) }
  var isFigure: Bool { traits.contains(.figure) }
  var isQuoted: Bool { traits.contains(.quoted) }
}
