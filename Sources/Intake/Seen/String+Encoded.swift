extension String {
  /// Most of it is no language but what programs write for bytes, as base64 and digests are: long runs of ASCII letters
  /// and digits that no space parts. A script that writes without spaces has other letters, and a long word no digits.
  var isEncoded: Bool {
    var (all, encoded) = (0, 0)
    var (length, digits, letters) = (0, 0, 0)
    var isPlain = true
    func end() {
      all += length
      if isPlain, length > String.longestWord, digits > 0, letters > 0 { encoded += length }
      (length, digits, letters, isPlain) = (0, 0, 0, true)
    }
    for b in utf8 {
      guard b > 0x20 else {
        end()
        continue
      }
      length += 1
      switch b {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "_"): break
      default: isPlain = false
      }
    }
    end()
    return encoded * 2 > all
  }

  private static let longestWord = 40
}
