/// How much it says that two wordings share a stem, in bits, from a fixed background table.
@usableFromInline package struct Weights: Sendable {
  package static let standard = Weights()
  /// A stem that the table does not hold is rarer than all that it holds.
  package static let top: Float = 21

  private var hashes: [UInt64]
  private var bits: [UInt8]
  private static let mask = 1 << 16 - 1

  private init() {
    hashes = Array(repeating: 0, count: Self.mask + 1)
    bits = Array(repeating: 0, count: Self.mask + 1)
    for (weight, stems) in Self.table { StemTable.read(stems) { stem, _ in insert(stem, UInt8(weight)) } }
  }

  package subscript(stem: UInt64) -> Float {
    var slot = Int(truncatingIfNeeded: stem) & Self.mask
    while hashes[slot] != 0 {
      if hashes[slot] == stem { return Float(bits[slot]) }
      slot = (slot + 1) & Self.mask
    }
    return Self.top
  }

  private mutating func insert(_ stem: UInt64, _ weight: UInt8) {
    var slot = Int(truncatingIfNeeded: stem) & Self.mask
    while hashes[slot] != 0 { slot = (slot + 1) & Self.mask }
    hashes[slot] = stem
    bits[slot] = weight
  }
}
