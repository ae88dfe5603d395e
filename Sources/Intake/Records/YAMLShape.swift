/// How deep YAML may be nested, judged from its bytes alone and never too low.
///
/// The composer calls itself once a level and expands every alias, so what is hostile must be known before it runs.
struct YAMLShape {
  private var openBrackets = 0
  private var longestRun = 0
  private var hasAnchor = false

  init(_ yaml: String) {
    var run = 0
    var beginsValue = true
    for b in yaml.utf8 {
      switch b {
      case UInt8(ascii: "["), UInt8(ascii: "{"): openBrackets += 1
      case UInt8(ascii: "-"), UInt8(ascii: "?"): run += beginsValue ? 1 : 0
      case UInt8(ascii: "&"), UInt8(ascii: "*"): hasAnchor = hasAnchor || beginsValue
      case UInt8(ascii: "\n"): run = 0
      default: break
      }
      longestRun = max(longestRun, run)
      let isSpace = b == 0x20 || b == 0x09
      let indicates = [0x0A, 0x2C, 0x2D, 0x3A, 0x3F, 0x5B, 0x7B].contains(b)
      if indicates || !isSpace { beginsValue = indicates && (b != 0x2D || beginsValue) }
    }
  }

  var isHarmless: Bool { openBrackets <= 200 && longestRun <= 32 && !hasAnchor }
}
