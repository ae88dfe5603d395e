import Foundation

/// The lines of a stream, none of them longer in memory than a bound.
struct MessageLines {
  enum Line: Equatable {
    case bytes([UInt8])
    /// It was longer than the bound, and was read past.
    case tooLong
  }

  private let limit: Int
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var at = 0
  private var hasEnded = false

  init(of descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line without its end; nil behind the last one. What stands behind the last line's end counts as a line.
  mutating func next() -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      guard at < buffer.count || fill() else {
        if isTooLong { return .tooLong }
        return line.isEmpty ? nil : .bytes(line)
      }
      let end = buffer[at...].firstIndex(of: UInt8(ascii: "\n"))
      let piece = buffer[at..<(end ?? buffer.count)]
      if line.count + piece.count > limit { isTooLong = true }
      if isTooLong { line = [] } else { line += piece }
      at = end.map { $0 + 1 } ?? buffer.count
      if end != nil {
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return isTooLong ? .tooLong : .bytes(line)
      }
    }
  }

  private mutating func fill() -> Bool {
    if hasEnded { return false }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var count = -1
    repeat { count = read(descriptor, &chunk, chunk.count) } while count < 0 && errno == EINTR
    guard count > 0 else {
      hasEnded = true
      return false
    }
    buffer = Array(chunk[..<count])
    at = 0
    return true
  }
}
