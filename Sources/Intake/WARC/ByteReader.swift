/// A stream from which lines and counted bytes are taken, with the place of each.
struct ByteReader {
  private let stream: ByteStream
  private var chunk: [UInt8] = []
  private var at = 0
  private var taken = 0
  private var member: (start: Int, taken: Int)?
  private(set) var isAtEnd = false
  /// Of the next member, where it was read to see what follows.
  private var ahead: Fetched?

  private struct Fetched {
    let bytes: [UInt8]
    let member: Int?
  }

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
      guard let next = try ahead ?? fetched() else {
        isAtEnd = true
        break
      }
      ahead = nil
      chunk = next.bytes
      if let start = next.member, start != member?.start { member = (start, taken) }
    }
    return chunk[at...]
  }

  /// Whether what comes next begins with `beginning`, be it in two chunks of one member.
  mutating func begins(with beginning: [UInt8]) throws -> Bool {
    while try available().count < beginning.count, ahead == nil, !isAtEnd {
      guard let next = try fetched() else { break }
      if next.member == member?.start {
        taken += at
        chunk = chunk[at...] + next.bytes
        at = 0
      } else {
        ahead = next
      }
    }
    return chunk[at...].starts(with: beginning)
  }

  private func fetched() throws -> Fetched? {
    try stream.next().map { Fetched(bytes: $0, member: stream.position()) }
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

  /// To the line's end, but never past what is at hand: a broken member's last line does not go on in the next.
  mutating func skipLine() throws {
    let here = try available()
    at = here.firstIndex(of: 0x0A).map { $0 + 1 } ?? here.endIndex
  }

  /// As many bytes, or fewer at the end, or where a member begins with `beginning`: then another record is there.
  mutating func take(_ count: Int, upTo beginning: [UInt8]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let before = member?.start
      let here = try available().prefix(count - bytes.count).count
      if here == 0 { break }
      if member?.start != before, !bytes.isEmpty, try begins(with: beginning) { break }
      bytes += chunk[at..<min(at + here, chunk.count)]
      at += here
    }
    return bytes
  }

  /// What was taken too much, to be taken again.
  mutating func giveBack(_ bytes: ArraySlice<UInt8>) {
    taken += at - bytes.count
    chunk = Array(bytes + chunk[at...])
    at = 0
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
