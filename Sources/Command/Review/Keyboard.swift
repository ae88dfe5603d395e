import Foundation

/// One key at a time, from a terminal that is left as it was.
enum Keyboard {
  static var isThere: Bool { isatty(STDIN_FILENO) == 1 }

  /// The next key, in lower case; nil where there will be none, or where it says to end.
  static func key() -> Character? {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var raw = before
    // Ctrl-C comes as a key, so that the terminal is put right before we end.
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    tcsetattr(STDIN_FILENO, TCSANOW, &raw)
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    var byte: UInt8 = 0
    var count = -1
    repeat { count = read(STDIN_FILENO, &byte, 1) } while count < 0 && errno == EINTR
    guard count == 1, byte != 0x03, byte != 0x04 else { return nil }
    return String(decoding: [byte], as: UTF8.self).lowercased().first
  }
}
