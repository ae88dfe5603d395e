/// A line and where it stands.
struct Line {
  /// From 1.
  let number: Int
  /// Without its line feed; nil where it was longer than allowed.
  let bytes: ArraySlice<UInt8>?
}

extension ByteStream {
  /// Every line in turn. Of a line longer than `limit` bytes nothing is held but the number.
  func forEachLine(limit: Int, _ body: (Line) throws -> Void) throws {
    var number = 1
    var pending: [UInt8] = []
    var tooLong = false
    while let chunk = try next() {
      var start = 0
      while let end = chunk[start...].firstIndex(of: UInt8(ascii: "\n")) {
        if tooLong || pending.count + end - start > limit {
          try body(Line(number: number, bytes: nil))
        } else if pending.isEmpty {
          try body(Line(number: number, bytes: chunk[start..<end]))
        } else {
          try body(Line(number: number, bytes: (pending + chunk[start..<end])[...]))
        }
        pending = []
        tooLong = false
        number += 1
        start = end + 1
      }
      tooLong = tooLong || pending.count + chunk.count - start > limit
      if tooLong { pending = [] } else { pending += chunk[start...] }
    }
    if tooLong { try body(Line(number: number, bytes: nil)) }
    if !pending.isEmpty { try body(Line(number: number, bytes: pending[...])) }
  }
}
