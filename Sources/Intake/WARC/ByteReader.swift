/// A stream from which lines and counted bytes are taken, with the place of each.
struct ByteReader {
  private let stream: ByteStream
  private var chunk: [UInt8] = []
  private var at = 0
  private var taken = 0
  private var member: (start: Int, taken: Int)?
  private(set) var isAtEnd = false

  init(_ stream: ByteStream) { self.stream = stream }

  /// Bytes that were taken so far.
  var offset: Int { taken + at }

  /// Where a person finds this place in the file: of packed bytes, the beginning of their member and what lies between.
  var place: String {
    guard let member else { return "byte \(offset)" }
    let inside = offset - member.taken
    return "byte \(member.start)" + (inside == 0 ? "" : ", \(inside) unpacked bytes on")
  }

  /// What is at hand without reading; empty only at the end.
  mutating func available() throws -> ArraySlice<UInt8> {
    while at == chunk.count, !isAtEnd {
      taken += chunk.count
      (chunk, at) = ([], 0)
      guard let next = try stream.next() else {
        isAtEnd = true
        break
      }
      chunk = next
      if let start = stream.position(), start != member?.start { member = (start, taken) }
    }
    return chunk[at...]
  }

  mutating func skip(_ count: Int) throws {
    var left = count
    while left > 0 {
      let here = try available().prefix(left).count
      if here == 0 { return }
      at += here
      left -= here
    }
  }

  /// As many bytes, or fewer at the end.
  mutating func take(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let here = try available().prefix(count - bytes.count)
      if here.isEmpty { break }
      bytes += here
      at += here.count
    }
    return bytes
  }

  /// A line without its end, CRLF or LF; nil at the end of the stream. Of a longer one only the first `limit` bytes.
  mutating func line(limit: Int) throws -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      let here = try available()
      if here.isEmpty { return line.isEmpty ? nil : line }
      let end = here.firstIndex(of: 0x0A)
      let piece = here[..<(end ?? here.endIndex)]
      line += piece.prefix(max(0, limit - line.count))
      at += piece.count + (end == nil ? 0 : 1)
      if end != nil {
        if line.last == 0x0D { line.removeLast() }
        return line
      }
    }
  }
}
