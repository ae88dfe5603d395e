/// A stable 64-bit hash of bytes: FNV-1a with a final mix. It is stored, so it never changes.
@usableFromInline package struct Fingerprint {
  @usableFromInline package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  package mutating func add(_ hash: UInt64) {
    value = (value ^ hash) &* 0x9e37_79b9_7f4a_7c15
    value ^= value >> 29
  }

  /// The low bits of FNV are poor; tables and winnowing take them.
  @inlinable package var mixed: UInt64 {
    var h = value
    h = (h ^ (h >> 33)) &* 0xff51_afd7_ed55_8ccd
    return h ^ (h >> 33)
  }

  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var f = Fingerprint()
    for b in bytes { f.add(b) }
    return f.mixed
  }

  package static func of(_ text: String) -> UInt64 { of(text.utf8) }
}

extension [UInt64] {
  /// How many values both hold, each as often as both do; of two lists in ascending order.
  package func inCommon(with other: [UInt64]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < self.count, j < other.count {
      if self[i] == other[j] {
        (i, j, count) = (i + 1, j + 1, count + 1)
      } else if self[i] < other[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
