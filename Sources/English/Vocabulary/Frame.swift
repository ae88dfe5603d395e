/// What a reporting verb takes.
///
/// Written in the word lists as letters, `say said:tzqhn`, and prepositions after plus signs, `complain:tq+about`.
@frozen @usableFromInline package struct Frame: OptionSet, Sendable {
  @usableFromInline package let rawValue: UInt64

  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }
  @inlinable init(bit: UInt64) { rawValue = 1 << bit }

  /// t: a clause with "that".
  @inlinable package static var that: Frame { Frame(bit: 0) }
  /// z: a clause without.
  @inlinable package static var clause: Frame { Frame(bit: 1) }
  /// q: quotation marks.
  @inlinable package static var quote: Frame { Frame(bit: 2) }
  /// h: "whether", "how".
  @inlinable package static var question: Frame { Frame(bit: 3) }
  /// n: a noun phrase is what is said.
  @inlinable package static var object: Frame { Frame(bit: 4) }
  /// i: an infinitive.
  @inlinable package static var infinitive: Frame { Frame(bit: 5) }
  /// o: somebody, then an infinitive: "urged voters to stay".
  @inlinable package static var objectInfinitive: Frame { Frame(bit: 6) }
  /// a: somebody, then a clause: "told reporters that".
  @inlinable package static var addressee: Frame { Frame(bit: 7) }
  /// g: "suggested leaving".
  @inlinable package static var gerund: Frame { Frame(bit: 8) }
  /// m: a noun phrase with marks in it; without them it is something done, not something said: "raised money".
  @inlinable package static var marked: Frame { Frame(bit: 9) }
  @inlinable package static var about: Frame { Frame(bit: 16) }
  @inlinable package static var `for`: Frame { Frame(bit: 17) }
  @inlinable package static var to: Frame { Frame(bit: 18) }
  @inlinable package static var of: Frame { Frame(bit: 19) }
  @inlinable package static var on: Frame { Frame(bit: 20) }
  @inlinable package static var against: Frame { Frame(bit: 21) }
  @inlinable package static var with: Frame { Frame(bit: 22) }
  @inlinable package static var over: Frame { Frame(bit: 23) }
  @inlinable package static var at: Frame { Frame(bit: 24) }
  @inlinable package static var out: Frame { Frame(bit: 25) }
  @inlinable package static var up: Frame { Frame(bit: 26) }
  @inlinable package static var off: Frame { Frame(bit: 27) }
  @inlinable package static var back: Frame { Frame(bit: 28) }
  @inlinable package static var `in`: Frame { Frame(bit: 29) }
  @inlinable package static var from: Frame { Frame(bit: 30) }
  @inlinable package static var likening: Frame { Frame(bit: 31) }
  @inlinable package static var by: Frame { Frame(bit: 32) }
  @inlinable package static var down: Frame { Frame(bit: 33) }
  @inlinable package static var into: Frame { Frame(bit: 34) }
  @inlinable package static var upon: Frame { Frame(bit: 35) }
  @inlinable package static var toward: Frame { Frame(bit: 36) }

  @inlinable package static var prepositions: Frame { Frame(rawValue: ~0 << 16) }

  package static let byPreposition: [(String, Frame)] = [
    ("about", .about), ("for", .for), ("to", .to), ("of", .of), ("on", .on), ("against", .against), ("with", .with),
    ("over", .over), ("at", .at), ("out", .out), ("up", .up), ("off", .off), ("back", .back), ("in", .in),
    ("from", .from), ("as", .likening), ("by", .by), ("down", .down), ("into", .into), ("upon", .upon),
    ("toward", .toward),
  ]

  /// Reads the letters and prepositions of a word list.
  package init(codes: Substring) {
    var frame: Frame = []
    let parts = codes.split(separator: "+", omittingEmptySubsequences: false)
    for letter in parts.first ?? "" { frame.formUnion(Frame.byLetter(letter)) }
    for part in parts.dropFirst() {
      for (name, bit) in Frame.byPreposition where part == name { frame.insert(bit) }
    }
    self = frame
  }

  private static func byLetter(_ letter: Character) -> Frame {
    switch letter {
    case "t": .that
    case "z": .clause
    case "q": .quote
    case "h": .question
    case "n": .object
    case "i": .infinitive
    case "o": .objectInfinitive
    case "a": .addressee
    case "g": .gerund
    case "m": .marked
    default: []
    }
  }
}
