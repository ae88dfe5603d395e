import ReportedSpeech

/// A colour a kind, so that a picture can be read before anyone has styled it: Paul Tol's "bright" and "light" schemes,
/// which people who see few colours tell apart too.
enum Palette {
  static func color(ofNode kind: String) -> Color {
    switch kind {
    case "outlet": Color(0xEE, 0x88, 0x66)
    case "article": Color(0xEE, 0xDD, 0x88)
    case "speaker": Color(0xFF, 0xAA, 0xBB)
    case "assertion": Color(0x77, 0xAA, 0xDD)
    case "statement": Color(0x99, 0xDD, 0xFF)
    case "utterance": Color(0xBB, 0xCC, 0x33)
    case "claim": Color(0x44, 0xBB, 0x99)
    default: Color(0xDD, 0xDD, 0xDD)
    }
  }

  /// The worse the drift, the redder; grey is what only says where a thing stands.
  static func color(of edge: Edge) -> Color {
    guard edge.comparesWordings else { return Color(0xBB, 0xBB, 0xBB) }
    return switch edge[text: "severity"] {
    case "misquote": Color(0xCC, 0x33, 0x11)
    case "meaning": Color(0xEE, 0x77, 0x33)
    case "wording": Color(0x00, 0x77, 0xBB)
    default: Color(0x44, 0x44, 0x44)
    }
  }

  struct Color {
    let red, green, blue: UInt8

    init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }

    /// "#4477aa"
    var hex: String { "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
  }
}
