import Foundation
import ReportedSpeech

/// What the streams of this process are, asked once.
struct Terminal {
  var outputIsTerminal: Bool
  var errorIsTerminal: Bool
  /// Columns of text; 80 where nothing tells.
  var width: Int
  var colour: Bool

  @TaskLocal static var current = Terminal(environment: ProcessInfo.processInfo.environment)

  /// No terminal: lines as long as they are, without colour.
  static let unbroken = Terminal(outputIsTerminal: false, errorIsTerminal: false, width: 1_000_000, colour: false)

  private init(outputIsTerminal: Bool, errorIsTerminal: Bool, width: Int, colour: Bool) {
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.width = width
    self.colour = colour
  }

  init(environment: [String: String]) {
    outputIsTerminal = isatty(STDOUT_FILENO) == 1
    errorIsTerminal = isatty(STDERR_FILENO) == 1
    let dumb = environment["TERM"] == "dumb"
    // https://no-color.org: present and not empty means no colour, whatever else is said.
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let forced = environment["CLICOLOR_FORCE"].map { !$0.isEmpty && $0 != "0" } ?? false
    colour = !refused && (forced || (outputIsTerminal && !dumb))
    width = Terminal.columns() ?? environment["COLUMNS"].flatMap(Int.init) ?? 80
  }

  private static func columns() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// How words are marked. Never by colour alone: what colour says, a sign or a word says too.
enum Style: String {
  case bold = "1"
  case dim = "2"
  case removed = "31"
  case added = "32"
  case warning = "33"
  case citation = "35"
  case name = "36"

  func callAsFunction(_ text: String) -> String {
    Terminal.current.colour && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension String {
  /// Text from an article may hold escape sequences and direction marks that would rewrite the screen:
  /// shown as `\x1b`, never sent. Line breaks become spaces.
  var printable: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x09, 0x2028, 0x2029: result += " "
      case _ where scalar.steers:
        result +=
          scalar.value < 0x100
          ? "\\x" + hex(scalar.value, 2)
          : scalar.value < 0x10000 ? "\\u" + hex(scalar.value, 4) : "\\U" + hex(scalar.value, 8)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func hex(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Columns on a terminal: two for wide scripts and emoji, none for what combines.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// At most `limit` columns, with an ellipsis where something was cut.
  func clipped(to limit: Int) -> String {
    guard columns > limit else { return self }
    var width = 0
    let kept = prefix { character in
      width += character.columns
      return width < limit
    }
    return kept + "…"
  }

  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }

  /// Broken at spaces into lines of at most `width` columns.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: true) {
      if !line.isEmpty, line.visibleColumns + 1 + String(word).visibleColumns > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// Columns without the escape sequences that `Style` adds.
  var visibleColumns: Int {
    var rest = self[...]
    var width = 0
    while let escape = rest.firstIndex(of: "\u{1B}") {
      width += String(rest[..<escape]).columns
      rest = rest[escape...].drop { $0 != "m" }.dropFirst()
    }
    return width + String(rest).columns
  }
}

extension Character {
  fileprivate var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
