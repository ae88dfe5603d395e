/// Code points as numbers: what a reading of UTF-8 asks of them.
extension UInt32 {
  @inlinable package var isDigit: Bool { self >= 48 && self <= 57 }

  @inlinable package var isLetter: Bool {
    if self < 0x80 { return (self | 0x20) >= 97 && (self | 0x20) <= 122 }
    if self < 0x250 { return self >= 0xC0 && self != 0xD7 && self != 0xF7 }
    if self >= 0x2000 && self <= 0x206F { return false }
    return Unicode.Scalar(self)?.properties.isAlphabetic ?? false
  }

  var isWordCharacter: Bool { isLetter || isDigit }

  @inlinable package var isUppercase: Bool {
    if self < 0x80 { return self >= 65 && self <= 90 }
    return Unicode.Scalar(self)?.properties.isUppercase ?? false
  }

  /// Appends its lower-case form; Latin letters lose their accents, so that "José" and "Jose" meet.
  package func appendFolded(to bytes: inout [UInt8]) {
    if self < 0x80 {
      bytes.append(self >= 65 && self <= 90 ? UInt8(self) | 0x20 : UInt8(self))
    } else if self == 0x2018 || self == 0x2019 {
      bytes.append(0x27)
    } else if self >= 0xC0, self < 0x180 {
      let base = Self.bases[Int(self) - 0xC0]
      bytes.append(base)
    } else if let scalar = Unicode.Scalar(self) {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// U+00C0 to U+017F without their accents.
  private static let bases = Array(
    ("aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

extension UnsafeBufferPointer<UInt8> {
  /// The code point that begins here and its length in bytes. Swift strings are valid UTF-8.
  package func scalar(at i: Int) -> (UInt32, Int) {
    let a = UInt32(self[i])
    if a < 0x80 { return (a, 1) }
    let tail = { (k: Int) in i + k < count ? UInt32(self[i + k] & 0x3F) : 0 }
    if a < 0xE0 { return ((a & 0x1F) << 6 | tail(1), 2) }
    if a < 0xF0 { return ((a & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((a & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  /// Whether a web address begins here.
  func isAddress(at i: Int) -> Bool {
    Self.addresses.contains { prefix in
      prefix[0] == self[i] && prefix.count <= count - i && prefix.indices.allSatisfy { prefix[$0] == self[i + $0] }
    }
  }

  private static let addresses = ["http://", "https://", "www.", "pic.twitter.com"].map { Array($0.utf8) }

  /// How many digits stand here in a row.
  package func digits(at i: Int) -> Int {
    var n = 0
    while i + n < count, UInt32(self[i + n]).isDigit { n += 1 }
    return n
  }
}
