extension TextScanner {
  /// Length in bytes, whether it is part of a word, and whether it is upper case, near enough for names.
  func letter(at i: Int) -> (Int, Bool, Bool) {
    let lead = bytes[i]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard i + length <= bytes.count, length > 1 else { return (1, false, false) }
    let scalar = bytes.scalar(at: i).0
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xDE: return (length, true, true)
    case 0xDF...0xF6, 0xF8...0xFF, 0xAA, 0xB5, 0xBA: return (length, true, false)
    case 0x100...0x17F: return (length, true, scalar & 1 == 0)
    case 0x391...0x3A9, 0x400...0x42F: return (length, true, true)
    case 0x180...0x2AF, 0x300...0x390, 0x3AA...0x3FF, 0x430...0x1FFF: return (length, true, false)
    case 0x3040...0xD7FF, 0xF900...0xFDFF: return (length, true, false)
    default: return (length, false, false)
    }
  }
}
