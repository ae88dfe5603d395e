import Export
import Foundation
import Stemma

/// Standard output. What cannot be written ends the process, since nobody would read the rest: quietly where the reader
/// has gone, with a message and the code of trouble where there is no room.
///
/// `FileHandle.write` would trap instead.
enum StandardOutput {
  /// What is written tells of a change that is made already, whether it can be written or not.
  @TaskLocal static var tellsOfChange = false

  static func write(_ rows: Rows, _ writer: CSVWriter) {
    let all = [rows.columns] + rows.values.map { $0.map(\.cell) }
    write(all.flatMap { writer.row($0) })
  }

  static func write(line: String) { write(Array((line + "\n").utf8)) }

  static func write(lines: [String]) { write(lines.flatMap { Array("\($0)\n".utf8) }) }

  private static func write(_ bytes: [UInt8]) {
    do { try Descriptor.standardOutput.write(bytes) } catch { end(error) }
  }

  static func end(_ error: StreamFailure) -> Never {
    if error.readerIsGone || tellsOfChange && error.isClosed { exit(Exit.done.rawValue) }
    let done = tellsOfChange ? "the graph holds what was asked for, but " : ""
    StandardError.write("stemma: \(done)standard output cannot be written: \(error.reason)\n")
    exit(Exit.database.rawValue)
  }
}

/// Standard error. A notice that cannot be printed stops nothing.
enum StandardError {
  static func write(_ text: String) { try? Descriptor.standardError.write(Array(text.utf8)) }

  /// What a program that was wrongly started says of itself: no line of it steers a terminal.
  static func write(lines text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }
    write(lines.joined(separator: "\n") + "\n")
  }
}

/// What this process owes to its streams before it opens any file.
enum StandardStreams {
  /// A stream that was closed is held by /dev/null, so that no file gets its number and is written into by mistake; a
  /// closed output goes on refusing to be written. Gone readers and full files are told by the write, not by a signal.
  static func secure() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
  }
}
