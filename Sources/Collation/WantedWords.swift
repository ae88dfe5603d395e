import English
import ReportedSpeech

/// Words that are looked for in many texts, of which each is read no further than it may hold one of them.
struct WantedWords: Sendable {
  /// Whether a word begins so: three letters, as one number.
  private let beginnings: [Bool]
  /// A figure is written in more than one way, and may be told by its neighbours.
  private let hasFigures: Bool

  init(_ wording: Wording) {
    let content = zip(wording.words, wording.tokens).filter(\.1.isContent).map(\.0)
    let parted = content.flatMap { word in
      TokenizedWords.joined.filter { word.hasPrefix($0) }.map { String(word.dropFirst($0.utf8.count)) }
    }
    var beginnings = [Bool](repeating: false, count: 1 << 15)
    for word in content.flatMap(Spelling.spellings) + parted {
      let bytes = Array(word.utf8)
      bytes.withUnsafeBufferPointer { beginnings[Self.beginning($0, at: 0)] = true }
    }
    self.beginnings = beginnings
    hasFigures = wording.tokens.contains(where: \.isFigure)
  }

  /// The stems of a text, as far as they may be looked for: others may be among them.
  func stems(in text: String) -> Set<UInt64> {
    let read = promising(text)
    return read.isEmpty ? [] : Set(TokenizedWords(of: Statement(plain: read)).tokens.map(\.stem))
  }

  /// Of a word of two letters these: five bits each.
  @inline(__always)
  private static func beginning(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var number = 0
    for i in start..<min(start + 3, bytes.count) {
      let letter = bytes[i] | 0x20
      guard letter >= 0x61, letter <= 0x7A else { break }
      number = number << 5 | Int(letter & 0x1F)
    }
    return number
  }

  /// What stands between two spaces and has a word that begins as one that is looked for; all of a text with figures where
  /// figures are looked for. With an accent a word may be any; curly marks, dashes and dots are no letters.
  private func promising(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var kept: [UInt8] = []
      var (start, isKept, isInside) = (0, false, false)
      for (i, byte) in bytes.enumerated() {
        switch byte {
        case 0x20, 0x0A, 0x0D, 0x09:
          if isKept { kept.append(contentsOf: bytes[start...i]) }
          (start, isKept, isInside) = (i + 1, false, false)
        case 0x30...0x39:
          if hasFigures { return String(decoding: bytes, as: UTF8.self) }
          isInside = false
        case 0x41...0x5A, 0x61...0x7A:
          if !isInside, !isKept { isKept = beginnings[Self.beginning(bytes, at: i)] }
          isInside = true
        case 0x80...0xBF, 0xE2: isInside = false
        case 0xC3...: isKept = true
        default: isInside = false
        }
      }
      if isKept { kept.append(contentsOf: bytes[start...]) }
      return String(decoding: kept, as: UTF8.self)
    }
  }
}
