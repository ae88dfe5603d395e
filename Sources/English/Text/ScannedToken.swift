/// One word or mark of a text, with what its letters and the vocabulary say about it.
///
/// Everything above the scanner works on indices into an array of these; no later step looks at a `Character`.
public struct ScannedToken: Sendable {
  public enum Kind: UInt8, Sendable {
    case word, number, comma, stop, question, exclamation, colon, semicolon, dash, ellipsis, quote, open, close, symbol
  }

  /// Bytes of the UTF-8.
  public var start: Int32
  public var end: Int32
  /// Code points, for passages.
  public var from: Int32
  public var to: Int32
  public var kind: Kind
  public var shape: Shape
  public var mark: QuotationMark
  /// Index into the vocabulary; 0 is a word it does not know.
  public var word: UInt16
  /// Index of the outermost quotation that covers it, marks included; -1 outside of all.
  public var quotation: Int32
  public var classes: WordClass

  @inlinable public var isWord: Bool { kind == .word || kind == .number }
  @inlinable public var endsSentence: Bool {
    kind == .stop || kind == .question || kind == .exclamation || kind == .ellipsis
  }
  @inlinable public var isQuoted: Bool { quotation >= 0 }

  @inlinable public func `is`(_ c: WordClass) -> Bool { !classes.isDisjoint(with: c) }
}
