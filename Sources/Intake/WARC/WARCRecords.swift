/// Cuts a web archive (WARC 0.17 to 1.1) into its records, holding one at a time.
struct WARCRecords {
  struct Record {
    let head: HeaderFields
    /// Nil where it is larger than allowed.
    let content: [UInt8]?
    let place: String
  }

  /// What the next piece of the archive is.
  enum Piece {
    case record(Record)
    /// Bytes that are no record, up to where the next one begins.
    case broken(place: String, reason: String)
  }

  private var reader: ByteReader
  private let limit: Int
  /// Records that nobody wants are passed over without being held.
  private let wants: (HeaderFields) -> Bool

  private static let lineLimit = 1 << 16
  private static let fieldLimit = 1000

  init(_ stream: ByteStream, limit: Int, wants: @escaping (HeaderFields) -> Bool) {
    reader = ByteReader(stream)
    self.limit = limit
    self.wants = wants
  }

  /// Nil at the end.
  mutating func next() throws -> Piece? {
    guard try passBlankLines() else { return nil }
    let place = reader.place
    do { return try read(at: place) } catch let damage as Damage {
      try findRecord()
      return .broken(place: damage.place, reason: damage.reason)
    }
  }

  private mutating func passBlankLines() throws -> Bool {
    do {
      while let first = try reader.available().first {
        guard first == 0x0D || first == 0x0A else { return true }
        try reader.skip(1)
      }
    } catch is Damage {
      // It lies in what was read already, or is told with what follows.
      return try passBlankLines()
    }
    return false
  }

  private mutating func read(at place: String) throws -> Piece? {
    guard let opening = try reader.line(limit: WARCRecords.lineLimit) else { return nil }
    guard opening.starts(with: Array("WARC/".utf8)) else {
      try findRecord()
      return .broken(place: place, reason: "is no WARC record: it does not begin with WARC/")
    }
    var head = HeaderFields(opening: String(decoding: opening, as: UTF8.self))
    var fields = 0
    while let line = try reader.line(limit: WARCRecords.lineLimit), !line.isEmpty, fields < WARCRecords.fieldLimit {
      head.add(line)
      fields += 1
    }
    guard let length = head["content-length"].flatMap({ Int($0) }), length >= 0 else {
      try findRecord()
      return .broken(place: place, reason: "this WARC record has no Content-Length that can be read")
    }
    return try content(of: head, length: length, place: place)
  }

  private mutating func content(of head: HeaderFields, length: Int, place: String) throws -> Piece {
    guard wants(head), length <= limit else {
      try reader.skip(length)
      return .record(Record(head: head, content: nil, place: place))
    }
    let content = try reader.take(length)
    guard content.count == length else {
      return .broken(place: place, reason: "this WARC record is cut off: \(content.count) of \(length) bytes are there")
    }
    // Two empty lines end a record. Where they are not, its length is wrong, and the next one begins elsewhere.
    let after = try reader.available()
    if let first = after.first, first != 0x0D, first != 0x0A, first != UInt8(ascii: "W") { try findRecord() }
    return .record(Record(head: head, content: content, place: place))
  }

  /// Goes on to the next line that begins a record.
  private mutating func findRecord() throws {
    while true {
      do {
        while true {
          let here = try reader.available()
          if here.isEmpty || here.starts(with: WARCRecords.magic) { return }
          guard try reader.line(limit: 16) != nil else { return }
        }
      } catch is Damage { continue }
    }
  }

  private static let magic = Array("WARC/".utf8)
}
