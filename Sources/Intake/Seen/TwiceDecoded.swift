import ReportedSpeech

/// Text whose UTF-8 was once taken for Windows-1252: "â€œ" for “, "Ã©" for é, "Â£" for £.
enum TwiceDecoded {
  /// Mended where the letters can be nothing else. A text may have gone through it more than once.
  static func mended(_ text: String) -> String {
    var text = text
    for _ in 0..<3 {
      guard isSuspect(text) else { return text }
      let next = once(text)
      if next == text { return text }
      text = next
    }
    return text
  }

  /// What is left of it and could not be mended.
  static func notes(of text: String) -> [String] {
    guard isSuspect(text), let range = ["â€", "Â ", "Ã¢", "ï¿½"].lazy.compactMap({ Phrase($0).range(in: text) }).first
    else { return [] }
    return ["the text was decoded twice (“\(text[range].trimmed)”); what was lost could not be mended"]
  }

  /// Holds one of the letters that the first byte of a longer character becomes: Â, Ã, Å, â, ð, ï, or the Macintosh's ‚Ä, √.
  private static func isSuspect(_ text: String) -> Bool {
    var last: UInt8 = 0
    for b in text.utf8 {
      if last == 0xC3, [0x82, 0x83, 0x85, 0x86, 0x8B, 0xA2, 0xB0, 0xAF].contains(b) { return true }
      if last == 0x9A, b == 0xC3 { return true }
      last = b
    }
    return false
  }

  private static func once(_ text: String) -> String {
    let scalars = Array(text.macintosh.unicodeScalars)
    var out = String.UnicodeScalarView()
    var isOpen = false
    var i = 0
    while i < scalars.count {
      let before = i > 0 ? scalars[i - 1] : " "
      if let (scalar, length) = letter(at: i, of: scalars), isCertain(scalar, behind: before) {
        if scalar == "“" { isOpen = true } else if scalar == "”" { isOpen = false }
        out.append(scalar)
        i += length
      } else if isOpen, scalars[i] == "â", i + 1 < scalars.count, scalars[i + 1] == "€" {
        // The last byte of ” means nothing in Windows-1252, and programs drop it.
        out.append("”")
        isOpen = false
        i += 2
        if i < scalars.count, scalars[i] == "\u{FFFD}" || scalars[i] == "?" { i += 1 }
      } else {
        if scalars[i] == "\n" { isOpen = false }
        out.append(scalars[i])
        i += 1
      }
    }
    return String(out)
  }

  private static func letter(at i: Int, of scalars: [Unicode.Scalar]) -> (Unicode.Scalar, length: Int)? {
    guard let lead = bytes[scalars[i]], lead >= 0xC2 else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard i + length <= scalars.count else { return nil }
    var units = [lead]
    for scalar in scalars[(i + 1)..<(i + length)] {
      guard let b = bytes[scalar], b < 0xC0 else { return nil }
      units.append(b)
    }
    let isValid = units.withUnsafeBufferPointer { $0.lengthOfScalar(at: 0) == length }
    guard isValid, let scalar = String(decoding: units, as: UTF8.self).unicodeScalars.first else { return nil }
    return (scalar, length)
  }

  /// "É»" ends a French shout and "Ã”" a Portuguese one: letters of other alphabets, and capitals behind capitals, are what
  /// they seem.
  private static func isCertain(_ scalar: Unicode.Scalar, behind before: Unicode.Scalar) -> Bool {
    let isOdd =
      before.properties.isUppercase || (before.properties.isLowercase && scalar.properties.isUppercase)
    return switch scalar.value {
    case 0xA0...0xFF, 0x152, 0x153, 0x160, 0x161, 0x178, 0x17D, 0x17E, 0x192, 0x2C6, 0x2DC: !isOdd
    case 0x2009...0x2044, 0x20AC, 0x2122, 0x2212, 0x1F300...0x1FAFF, 0xFEFF: true
    default: false
    }
  }

  /// The byte that a letter is in Windows-1252; of a control, its own number.
  private static let bytes: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for b in UInt8(0x80)...0xFF {
      bytes[StrayByte.windows1252(b)] = b
      if b < 0xA0 { bytes[Unicode.Scalar(b)] = b }
    }
    return bytes
  }()
}

extension String {
  /// With what a Macintosh made of UTF-8 put right, as far as English texts have it.
  fileprivate var macintosh: String {
    guard Phrase("‚Ä").range(in: self) != nil else { return self }
    let pairs = [("‚Äú", "“"), ("‚Äù", "”"), ("‚Äô", "’"), ("‚Äò", "‘"), ("‚Äì", "–"), ("‚Äî", "—"), ("‚Ä¶", "…")]
    return pairs.reduce(self) { $0.replacing($1.0, with: $1.1) }
  }
}
