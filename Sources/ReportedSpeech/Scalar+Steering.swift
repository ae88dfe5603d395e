extension Unicode.Scalar {
  /// A terminal obeys it, or lays out what stands beside it by it, or shows nothing where there is something: controls,
  /// direction marks, tags. What joins letters and syllables is part of writing.
  package var steers: Bool {
    switch properties.generalCategory {
    case .control: true
    case .format: !Unicode.Scalar.parts.contains(value)
    default: false
    }
  }

  /// Soft hyphen, zero-width space, non-joiner and joiner, word joiner; signs that stand over Arabic digits.
  private static let parts: Set<UInt32> = [
    0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x8E2,
  ]
}
