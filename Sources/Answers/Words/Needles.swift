/// Words in all their spellings, to be looked for in bytes in one pass.
struct Needles {
  private let spellings: [[[UInt8]]]
  /// By a byte, the words that it may begin, a bit each.
  private var beginning = [UInt64](repeating: 0, count: 256)
  let all: UInt64

  /// Nil where there are none, or some that bytes alone do not tell.
  init?(_ words: [[String]]) {
    spellings = words.map { $0.map { Array($0.utf8) } }
    guard !spellings.isEmpty, spellings.count < 64,
      spellings.allSatisfy({ $0.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 < 0x80 } } })
    else { return nil }
    all = 1 << UInt64(spellings.count) - 1
    for (i, word) in spellings.enumerated() {
      for first in word.map({ $0[0] }) {
        for byte in [first.lowercased, first.uppercased] { beginning[Int(byte)] |= 1 << UInt64(i) }
      }
    }
  }

  /// Which of the words stand there, a bit each. Letters with marks stand for others: where there are any, it may be all.
  func held(in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var held: UInt64 = 0
    beginning.withUnsafeBufferPointer { beginning in
      for i in 0..<bytes.count {
        let byte = bytes[i]
        if byte >= 0xC3, byte <= 0xCB {
          held = all
          return
        }
        var candidates = beginning[Int(byte)] & ~held
        while candidates != 0 {
          let word = candidates.trailingZeroBitCount
          candidates &= candidates - 1
          if spellings[word].contains(where: { bytes.holds($0, at: i) }) { held |= 1 << UInt64(word) }
        }
        if held == all { return }
      }
    }
    return held
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether lower-case letters stand at a place, in whichever case.
  fileprivate func holds(_ needle: [UInt8], at place: Int) -> Bool {
    guard needle.count <= count - place else { return false }
    for i in needle.indices where self[place + i].lowercased != needle[i] { return false }
    return true
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
  fileprivate var uppercased: UInt8 { (0x61...0x7A).contains(self) ? self & 0xDF : self }
}
