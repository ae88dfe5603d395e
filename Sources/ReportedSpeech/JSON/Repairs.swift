/// What had to be mended or replaced by U+FFFD so that bytes became text.
package struct Repairs: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  package static let invalidUTF8 = Repairs(rawValue: 1)
  package static let nul = Repairs(rawValue: 2)
  package static let loneSurrogate = Repairs(rawValue: 4)
  package static let unreadableBytes = Repairs(rawValue: 8)
  /// A control that the input's own syntax forbids.
  package static let control = Repairs(rawValue: 16)
  package static let windows1252 = Repairs(rawValue: 32)

  package var messages: [String] {
    var all: [String] = []
    if contains(.invalidUTF8) {
      all.append("some bytes are not UTF-8 and became U+FFFD; convert the file to UTF-8 if letters are missing")
    }
    if contains(.windows1252) { all.append("some bytes are not UTF-8 and were read as Windows-1252") }
    if contains(.loneSurrogate) { all.append("half of a UTF-16 pair became U+FFFD") }
    if contains(.unreadableBytes) { all.append("some bytes mean nothing in the page's encoding and became U+FFFD") }
    if contains(.control) { all.append("control characters that may not stand there became U+FFFD") }
    if contains(.nul) { all.append("the character U+0000 became U+FFFD") }
    return all
  }
}

extension String {
  /// Text of any bytes: what is not UTF-8, and every NUL, becomes U+FFFD and is noted in `repairs`.
  package init(bytes: UnsafeBufferPointer<UInt8>, repairs: inout Repairs) {
    if bytes.contains(0) {
      repairs.insert(.nul)
      var clean: [UInt8] = []
      clean.reserveCapacity(bytes.count + 16)
      for b in bytes { if b == 0 { clean += [0xEF, 0xBF, 0xBD] } else { clean.append(b) } }
      self = clean.withUnsafeBufferPointer { String(bytes: $0, repairs: &repairs) }
      return
    }
    if bytes.isUTF8 {
      self = String(decoding: bytes, as: UTF8.self)
    } else {
      self = String(mending: bytes, repairs: &repairs)
    }
  }

  /// What is certain becomes its letter, a character that was cut off or cannot be known one U+FFFD.
  private init(mending bytes: UnsafeBufferPointer<UInt8>, repairs: inout Repairs) {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 64)
    var i = 0
    while i < bytes.count {
      if let length = bytes.lengthOfScalar(at: i) {
        out += bytes[i..<i + length]
        i += length
      } else if bytes.isHalf(at: i) {
        repairs.insert(.loneSurrogate)
        out += [0xEF, 0xBF, 0xBD]
        i += 3
      } else if let letter = StrayByte.letter(at: i, of: bytes) {
        repairs.insert(.windows1252)
        out += Array(String(Character(letter)).utf8)
        i += 1
      } else {
        repairs.insert(.invalidUTF8)
        out += [0xEF, 0xBF, 0xBD]
        i += bytes.lengthOfCutOff(at: i)
      }
    }
    self = String(decoding: out, as: UTF8.self)
  }

  package init(bytes: some Sequence<UInt8>, repairs: inout Repairs) {
    var noted = repairs
    self = Array(bytes).withUnsafeBufferPointer { String(bytes: $0, repairs: &noted) }
    repairs = noted
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Well-formed by table 3-7 of the Unicode standard: no overlong forms, surrogates, or values past U+10FFFF.
  ///
  /// `String(validating:as:)` says the same but needs macOS 15; comparing lengths after a repair is not proof.
  package var isUTF8: Bool {
    var i = 0
    while i < count {
      if self[i] < 0x80 {
        i += 1
        continue
      }
      guard let length = lengthOfScalar(at: i) else { return false }
      i += length
    }
    return true
  }

  /// How many bytes from `i` on begin a character that is not there whole; 1 where none begins.
  fileprivate func lengthOfCutOff(at i: Int) -> Int {
    let next = i + 1 < count ? self[i + 1] : 0
    let begins =
      switch self[i] {
      case 0xE0: next >= 0xA0 && next < 0xC0
      case 0xED: next >= 0x80 && next < 0xA0
      case 0xF0: next >= 0x90 && next < 0xC0
      case 0xF4: next >= 0x80 && next < 0x90
      case 0xE1...0xEF, 0xF1...0xF3: next >= 0x80 && next < 0xC0
      default: false
      }
    guard begins else { return 1 }
    return self[i] >= 0xF0 && i + 2 < count && self[i + 2] & 0xC0 == 0x80 ? 3 : 2
  }

  /// In bytes; nil where no character begins at `i` or it is not there whole.
  package func lengthOfScalar(at i: Int) -> Int? {
    let b = self[i]
    let (length, low, high): (Int, UInt8, UInt8) =
      switch b {
      case 0..<0x80: (1, 0, 0)
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE1...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      default: (0, 0, 0)
      }
    guard length > 0, i + length <= count else { return nil }
    guard length > 1 else { return 1 }
    guard (low...high).contains(self[i + 1]) else { return nil }
    for j in i + 2..<Swift.max(i + 2, i + length) where self[j] & 0xC0 != 0x80 { return nil }
    return length
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Half of a UTF-16 pair as a program wrote it that took it for a letter.
  fileprivate func isHalf(at i: Int) -> Bool {
    i + 2 < count && self[i] == 0xED && (0xA0...0xBF).contains(self[i + 1]) && (0x80...0xBF).contains(self[i + 2])
  }
}
