/// One word or mark of a text, with what its letters and the vocabulary say about it.
///
/// Everything above the scanner works on indices into an array of these; no later step looks at a `Character`.
@usableFromInline package struct ScannedToken: Sendable {
  @usableFromInline package enum Kind: UInt8, Sendable {
    case word, number, comma, stop, question, exclamation, colon, semicolon, dash, ellipsis, quote, open, close, symbol
  }

  /// Bytes of the UTF-8.
  @usableFromInline package var start: Int32
  @usableFromInline package var end: Int32
  /// Code points, for passages.
  @usableFromInline package var from: Int32
  @usableFromInline package var to: Int32
  @usableFromInline package var kind: Kind
  @usableFromInline package var shape: Shape
  package var mark: QuotationMark
  /// Index into the vocabulary; 0 is a word it does not know.
  @usableFromInline package var word: UInt16
  /// Index of the outermost quotation that covers it, marks included; -1 outside of all.
  @usableFromInline package var quotation: Int32
  @usableFromInline package var classes: WordClass

  @inlinable package var isWord: Bool { kind == .word || kind == .number }
  @inlinable package var endsSentence: Bool {
    kind == .stop || kind == .question || kind == .exclamation || kind == .ellipsis
  }
  @inlinable package var isQuoted: Bool { quotation >= 0 }

  @inlinable package func `is`(_ c: WordClass) -> Bool { !classes.isDisjoint(with: c) }
}
