/// One word or mark of a text, with what its letters and the vocabulary say about it.
///
/// Everything above the scanner works on indices into an array of these; no later step looks at a `Character`.
package struct ScannedToken {
  package enum Kind: UInt8 {
    case word, number, comma, stop, question, exclamation, colon, semicolon, dash, ellipsis, quote, open, close, symbol
  }

  /// Bytes of the UTF-8.
  package var start: Int32
  package var end: Int32
  /// Code points, for passages.
  package var from: Int32
  package var to: Int32
  package var kind: Kind
  package var shape: Shape
  package var mark: QuotationMark
  /// Index into the vocabulary; 0 is a word it does not know.
  package var word: UInt16
  /// Index of the outermost quotation that covers it, marks included; -1 outside of all.
  package var quotation: Int32
  package var classes: WordClass

  @inlinable package var isWord: Bool { kind == .word || kind == .number }
  @inlinable package var endsSentence: Bool {
    kind == .stop || kind == .question || kind == .exclamation || kind == .ellipsis
  }
  @inlinable package var isQuoted: Bool { quotation >= 0 }

  @inlinable package func `is`(_ c: WordClass) -> Bool { !classes.isDisjoint(with: c) }
}

/// What the letters of a word look like.
package struct Shape: OptionSet {
  package let rawValue: UInt8

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
