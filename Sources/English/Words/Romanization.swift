/// Names of other scripts, which every outlet spells by a system of its own: "Qaddafi", "Gadhafi", "Gaddafi".
package enum Romanization {
  /// Whether two spellings, in lower case, are of one name: consonants in their order, "q" for "g" or "k", an "h" or a doubled letter
  /// for nothing, and vowels that keep their class. "Khamenei" and "Khomeini" are two.
  package static func areOne(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (x, y) = (sounds(of: a), sounds(of: b))
    guard x.count >= 5, x.count == y.count else { return false }
    return zip(x, y).allSatisfy { $0 == $1 || isThroat($0, $1) || isThroat($1, $0) }
  }

  private static func sounds(of word: [UInt8]) -> [UInt8] {
    var sounds: [UInt8] = []
    for letter in word {
      let sound: UInt8
      switch letter {
      case UInt8(ascii: "h") where !sounds.isEmpty: continue
      case UInt8(ascii: "o"): sound = UInt8(ascii: "u")
      case UInt8(ascii: "e"), UInt8(ascii: "y"): sound = UInt8(ascii: "i")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): sound = letter
      default: continue
      }
      if sound != sounds.last { sounds.append(sound) }
    }
    return sounds
  }

  private static func isThroat(_ a: UInt8, _ b: UInt8) -> Bool {
    a == UInt8(ascii: "q") && [UInt8(ascii: "g"), UInt8(ascii: "k"), UInt8(ascii: "c")].contains(b)
  }
}
