/// What a reporting verb takes.
///
/// Written in the word lists as letters, `say said:tzqhn`, and prepositions after plus signs, `complain:tq+about`.
struct Frame: OptionSet {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  /// t: a clause with "that".
  static let that = Frame(bit: 0)
  /// z: a clause without.
  static let clause = Frame(bit: 1)
  /// q: quotation marks.
  static let quote = Frame(bit: 2)
  /// h: "whether", "how".
  static let question = Frame(bit: 3)
  /// n: a noun phrase is what is said.
  static let object = Frame(bit: 4)
  /// i: an infinitive.
  static let infinitive = Frame(bit: 5)
  /// o: somebody, then an infinitive: "urged voters to stay".
  static let objectInfinitive = Frame(bit: 6)
  /// a: somebody, then a clause: "told reporters that".
  static let addressee = Frame(bit: 7)
  /// g: "suggested leaving".
  static let gerund = Frame(bit: 8)
  /// m: a noun phrase with marks in it; without them it is something done, not something said: "raised money".
  static let marked = Frame(bit: 9)
  static let about = Frame(bit: 16)
  static let `for` = Frame(bit: 17)
  static let to = Frame(bit: 18)
  static let of = Frame(bit: 19)
  static let on = Frame(bit: 20)
  static let against = Frame(bit: 21)
  static let with = Frame(bit: 22)
  static let over = Frame(bit: 23)
  static let at = Frame(bit: 24)
  static let out = Frame(bit: 25)
  static let up = Frame(bit: 26)
  static let off = Frame(bit: 27)
  static let back = Frame(bit: 28)
  static let `in` = Frame(bit: 29)
  static let from = Frame(bit: 30)
  static let likening = Frame(bit: 31)
  static let by = Frame(bit: 32)
  static let down = Frame(bit: 33)
  static let into = Frame(bit: 34)
  static let upon = Frame(bit: 35)
  static let toward = Frame(bit: 36)

  static let prepositions = Frame(rawValue: ~0 << 16)

  static let byPreposition: [(String, Frame)] = [
    ("about", .about), ("for", .for), ("to", .to), ("of", .of), ("on", .on), ("against", .against), ("with", .with),
    ("over", .over), ("at", .at), ("out", .out), ("up", .up), ("off", .off), ("back", .back), ("in", .in),
    ("from", .from), ("as", .likening), ("by", .by), ("down", .down), ("into", .into), ("upon", .upon),
    ("toward", .toward),
  ]

  /// Reads the letters and prepositions of a word list.
  init(codes: Substring) {
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
