/// Which quotation mark it is.
@usableFromInline package enum QuotationMark: UInt8, Sendable {
  case none
  case straight, opening, closing, low, twoApostrophes, twoGraves
  case straightSingle, openingSingle, closingSingle, lowSingle

  /// Of a code point that is one by itself; two apostrophes and two graves are one together.
  package init?(_ scalar: UInt32) {
    switch scalar {
    case 0x22: self = .straight
    case 0x201C, 0xAB, 0x300C, 0x201F: self = .opening
    case 0x201D, 0xBB, 0x300D: self = .closing
    case 0x201E: self = .low
    case 0x27: self = .straightSingle
    case 0x2018, 0x2039, 0x201B: self = .openingSingle
    case 0x2019, 0x203A: self = .closingSingle
    case 0x201A: self = .lowSingle
    default: return nil
    }
  }

  /// Marks that belong together: a quotation that opens with one closes with one of the same, if all is well.
  @inlinable package var family: UInt8 {
    switch self {
    case .none: 0
    case .straight: 1
    case .opening, .closing, .low: 2
    case .twoApostrophes, .twoGraves: 3
    default: 4
    }
  }

  @inlinable package var isSingle: Bool { rawValue >= QuotationMark.straightSingle.rawValue }
}
