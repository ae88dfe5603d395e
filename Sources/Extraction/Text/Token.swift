/// One word or mark of a text, with what its letters and the lexicon say about it.
///
/// Everything above the scanner works on indices into an array of these; no later step looks at a `Character`.
struct Token {
  enum Kind: UInt8 {
    case word, number, comma, stop, question, exclamation, colon, semicolon, dash, ellipsis, quote, open, close, symbol
  }

  /// Bytes of the UTF-8.
  var start: Int32
  var end: Int32
  /// Code points, for passages.
  var from: Int32
  var to: Int32
  var kind: Kind
  var shape: Shape
  var mark: Mark
  /// Index into the lexicon; 0 is a word it does not know.
  var word: UInt16
  /// Index of the outermost quotation that covers it, marks included; -1 outside of all.
  var quotation: Int32
  var classes: WordClass

  var isWord: Bool { kind == .word || kind == .number }
  var endsSentence: Bool { kind == .stop || kind == .question || kind == .exclamation || kind == .ellipsis }
  var isQuoted: Bool { quotation >= 0 }

  func `is`(_ c: WordClass) -> Bool { !classes.isDisjoint(with: c) }
}

/// What the letters of a word look like.
struct Shape: OptionSet {
  let rawValue: UInt8
  static let capital = Shape(rawValue: 1)
  static let allCaps = Shape(rawValue: 2)
  /// White space, or the start of the text, stands before it.
  static let spaceBefore = Shape(rawValue: 4)
  static let spaceAfter = Shape(rawValue: 8)
  /// "Mr.", "Jan.", "U.S.": its full stop is its own.
  static let abbreviation = Shape(rawValue: 16)
  /// "'s", "'re": part of the word before it.
  static let clitic = Shape(rawValue: 32)
  static let hyphen = Shape(rawValue: 64)
}

/// Which quotation mark it is.
enum Mark: UInt8 {
  case none
  case straight, opening, closing, low, twoApostrophes, twoGraves
  case straightSingle, openingSingle, closingSingle, lowSingle

  /// Marks that belong together: a quotation that opens with one closes with one of the same, if all is well.
  var family: UInt8 {
    switch self {
    case .none: 0
    case .straight: 1
    case .opening, .closing, .low: 2
    case .twoApostrophes, .twoGraves: 3
    default: 4
    }
  }

  var isSingle: Bool { rawValue >= Mark.straightSingle.rawValue }
}
