/// Bytes read of bytes to read, on standard error, only on a terminal. It hides no cursor and holds no lock,
/// so that an interrupt leaves nothing to mend but the line.
final class ProgressBar {
  private let total: Int
  private var done = 0
  private var drawn = -1
  private let shown: Bool

  /// `total` in bytes; 0 where the inputs do not tell, and then nothing is drawn.
  init(total: Int, shown: Bool = Terminal.current.errorIsTerminal) {
    self.total = total
    self.shown = shown && total > 0
  }

  func advance(by bytes: Int) {
    done += bytes
    guard shown else { return }
    let percent = min(100, done * 100 / total)
    guard percent != drawn else { return }
    drawn = percent
    let filled = percent * 30 / 100
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    write("\r\(bar) \(percent)% of \(ProgressBar.size(total))")
  }

  /// Clears the line.
  func finish() {
    if shown, drawn >= 0 { write("\r\u{1B}[K") }
  }

  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1_000: "\(bytes) B"
    case ..<1_000_000: "\((Double(bytes) / 100).rounded() / 10) kB"
    default: "\((Double(bytes) / 100_000).rounded() / 10) MB"
    }
  }

  private func write(_ text: String) { StandardError.write(text) }
}
