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

    var place: String {
      switch self {
      case .record(let record): record.place
      case .broken(let place, _): place
      }
    }
  }

  private var reader: ByteReader
  /// Damage that was met while a record was looked for.
  private var waiting: [Piece] = []
  private let limit: Int
  /// Records that nobody wants are passed over without being held.
  private let wants: (HeaderFields) -> Bool

  private static let lineLimit = Limits.headerLine
  private static let fieldLimit = Limits.headerFields
  /// A record of more than a terabyte is a slip of the pen.
  private static let longest = 1 << 40

  init(_ stream: ByteStream, limit: Int, wants: @escaping (HeaderFields) -> Bool) {
    reader = ByteReader(stream)
    self.limit = limit
    self.wants = wants
  }

  /// Nil at the end.
  mutating func next() throws -> Piece? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    do {
      guard try passBlankLines() else { return nil }
      return try read(at: reader.place)
    } catch let damage as Damage {
      return try broken(damage.place, damage.reason)
    }
  }

  /// False at the end.
  private mutating func passBlankLines() throws -> Bool {
    while true {
      let here = try reader.available()
      if here.isEmpty { return false }
      let blank = here.prefix { $0 == 0x0D || $0 == 0x0A }.count
      if blank == 0 { return true }
      try reader.skip(blank)
    }
  }

  private mutating func read(at place: String) throws -> Piece? {
    guard let opening = try reader.line(limit: WARCRecords.lineLimit) else { return nil }
    guard opening.starts(with: Array("WARC/".utf8)) else {
      return try broken(place, "is no WARC record: it does not begin with WARC/")
    }
    var head = HeaderFields(opening: String(decoding: opening, as: UTF8.self))
    var fields = 0
    while let line = try reader.line(limit: WARCRecords.lineLimit), !line.isEmpty, fields < WARCRecords.fieldLimit {
      head.add(line)
      fields += 1
    }
    guard let length = head["content-length"].flatMap({ Int($0) }), (0...WARCRecords.longest).contains(length)
    else {
      return try broken(place, "this WARC record has no Content-Length that can be read")
    }
    return try content(of: head, length: length, place: place)
  }

  private mutating func content(of head: HeaderFields, length: Int, place: String) throws -> Piece {
    guard wants(head), length <= limit else {
      try reader.skip(length)
      return .record(Record(head: head, content: nil, place: place))
    }
    let content = try reader.take(length, upTo: WARCRecords.magic)
    // Two empty lines end a record. Where they are not, its length is wrong, and another record may lie in it.
    let after = try reader.available().first
    let isRight = content.count == length && (after == nil || after == 0x0D || after == 0x0A)
    if !isRight, let start = WARCRecords.start(in: content) {
      reader.giveBack(content[start...])
      return .broken(place: place, reason: "this WARC record is shorter than its Content-Length of \(length)")
    }
    guard content.count == length else {
      return .broken(place: place, reason: "this WARC record is cut off: \(content.count) of \(length) bytes are there")
    }
    if !isRight, after != WARCRecords.magic[0] {
      return try broken(place, "this WARC record is longer than its Content-Length of \(length)")
    }
    return .record(Record(head: head, content: content, place: place))
  }

  /// Where a line in `content` begins another record.
  private static func start(in content: [UInt8]) -> Int? {
    var at = 0
    while let end = content[at...].firstIndex(of: 0x0A) {
      at = end + 1
      if content[at...].starts(with: magic),
        content[at...].prefix(9).last.map({ (0x30...0x39).contains($0) || $0 == 0x0D }) == true
      {
        return at
      }
    }
    return nil
  }

  /// What is wrong at `place`, and the reader behind it. Where the bytes turn out to be damaged, that is what is wrong.
  private mutating func broken(_ place: String, _ reason: String) throws -> Piece {
    try findRecord()
    guard let i = waiting.firstIndex(where: { $0.place == place }) else { return .broken(place: place, reason: reason) }
    return waiting.remove(at: i)
  }

  /// Goes on to the next line that begins a record.
  private mutating func findRecord() throws {
    while true {
      do {
        while true {
          if try reader.begins(with: WARCRecords.magic) || reader.isAtEnd { return }
          try reader.skipLine()
        }
      } catch let damage as Damage {
        waiting.append(.broken(place: damage.place, reason: damage.reason))
      }
    }
  }

  private static let magic = Array("WARC/".utf8)
}
