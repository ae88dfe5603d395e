/// Words to look for in a line. Byte by byte: the search of `String` weighs grapheme clusters, a hundred times as slow.
struct Phrase {
  private let bytes: [UInt8]

  /// - Parameter text: in lower case where `ignoringCase` is to find it in any.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// Where it stands first in the first `limit` bytes. Only ASCII letters have case.
  func range(
    in line: some StringProtocol, limit: Int = .max, ignoringCase: Bool = false
  ) -> Range<String.Index>? {
    let utf8 = line.utf8
    guard let first = bytes.first else { return nil }
    var at = utf8.startIndex
    var left = limit
    while at < utf8.endIndex, left > 0 {
      if Phrase.folded(utf8[at], ignoringCase) == first {
        var (i, j) = (0, at)
        while i < bytes.count, j < utf8.endIndex, Phrase.folded(utf8[j], ignoringCase) == bytes[i] {
          i += 1
          j = utf8.index(after: j)
        }
        if i == bytes.count { return at..<j }
      }
      at = utf8.index(after: at)
      left -= 1
    }
    return nil
  }

  private static func folded(_ b: UInt8, _ fold: Bool) -> UInt8 { fold && b >= 0x41 && b <= 0x5A ? b | 0x20 : b }
}

extension StringProtocol {
  /// Whether it begins with `beginning`, given in lower case, in any case.
  func begins(with beginning: String) -> Bool {
    var own = utf8.makeIterator()
    for b in beginning.utf8 {
      guard let a = own.next(), a == b || (a >= 0x41 && a <= 0x5A && a | 0x20 == b) else { return false }
    }
    return true
  }

  /// The parts between occurrences of `separator`, trimmed.
  func components(of separator: String) -> [String] {
    let phrase = Phrase(separator)
    var parts: [String] = []
    var rest = Substring(self)
    while let range = phrase.range(in: rest) {
      parts.append(rest[..<range.lowerBound].trimmed)
      rest = rest[range.upperBound...]
    }
    return parts + [rest.trimmed]
  }
}
