import CZlib

/// The files of a zip archive one after the other, as they stand in it: nothing of it is held but a chunk, and its
/// directory at the end is not asked.
final class ZipArchive {
  static let magic: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  struct Member {
    let name: String
    /// Why its bytes are not read; nil where they are.
    let unreadable: String?
    let stream: ByteStream
  }

  private var reader: ByteReader
  private let limits: Limits
  private let isADocument: Bool
  private var current: ZipMember?
  private var members = 0
  private var produced = 0

  /// - Parameter isADocument: whether an office program's file is asked for; elsewhere one is refused.
  init(_ stream: ByteStream, limits: Limits, isADocument: Bool = false) {
    reader = ByteReader(stream)
    self.limits = limits
    self.isADocument = isADocument
  }

  /// The next file; nil at the end. The one before is passed first.
  func next() throws -> Member? {
    try finish()
    while let header = try header() {
      members += 1
      guard members <= limits.members else {
        throw Excess(
          offset: reader.offset, reason: "holds more than \(limits.members) files (the setting members)")
      }
      if members == 1, header.isOfADocument, !isADocument {
        throw Excess(offset: 0, reason: "is a document of an office program or a book, which is not read")
      }
      let member = ZipMember(header, at: reader.offset)
      current = member
      guard !header.isHidden else {
        try finish()
        continue
      }
      let stream = ByteStream(position: { member.start }, next: { [unowned self] in try self.chunk(of: member) })
      return Member(name: header.name, unreadable: member.unreadable, stream: stream)
    }
    return nil
  }

  /// Passes what is left of the current file.
  func finish() throws {
    guard let member = current else { return }
    current = nil
    if member.unreadable == nil { while try chunk(of: member) != nil {} } else { try pass(member) }
  }

  private func header() throws -> ZipHeader? {
    guard try findHeader() else { return nil }
    let fixed = try reader.take(ZipHeader.size, upTo: [])
    guard let sizes = ZipHeader.lengths(fixed) else { return nil }
    let name = try reader.take(sizes.name, upTo: [])
    let extra = try reader.take(sizes.extra, upTo: [])
    return ZipHeader(fixed, name: name, extra: extra)
  }

  /// Behind a damaged file the next one is looked for; the directory ends the search.
  private func findHeader() throws -> Bool {
    while true {
      if try reader.begins(with: ZipArchive.magic) { return true }
      if try reader.begins(with: [0x50, 0x4B, 0x01, 0x02]) || reader.begins(with: [0x50, 0x4B, 0x05, 0x06]) {
        return false
      }
      let here = try reader.available()
      if here.isEmpty { return false }
      let mark = here.dropFirst().firstIndex(of: 0x50) ?? here.endIndex
      try reader.skip(mark - here.startIndex)
    }
  }

  private func chunk(of member: ZipMember) throws -> [UInt8]? {
    while !member.isEnded {
      let here = try reader.available()
      if here.isEmpty { throw member.damage("is cut off") }
      let (consumed, bytes) = try member.step(here)
      try reader.skip(consumed)
      produced += bytes.count
      try check(member)
      if member.isEnded { try passDescriptor(of: member) }
      if !bytes.isEmpty { return bytes }
    }
    return nil
  }

  /// Behind a file whose size its header does not know: what was known once it was written.
  private func passDescriptor(of member: ZipMember) throws {
    guard member.header.isSizedBehind else { return try member.verify(member.header.checksum) }
    let isMarked = try reader.begins(with: [0x50, 0x4B, 0x07, 0x08])
    if isMarked { try reader.skip(4) }
    let bytes = try reader.take(12, upTo: [])
    // Twice eight bytes for the sizes instead of twice four, where what follows says so.
    if try !reader.begins(with: [0x50, 0x4B]) { try reader.skip(8) }
    try member.verify(bytes.littleEndian(at: 0, 4))
  }

  private func pass(_ member: ZipMember) throws {
    guard let size = member.header.packedSize, !member.header.isSizedBehind else {
      throw Excess(offset: member.start, reason: "holds a file of unknown size; what follows is not read")
    }
    try reader.skip(size)
  }

  private func check(_ member: ZipMember) throws {
    if produced > limits.decompressedSize {
      throw Excess(
        offset: member.start,
        reason: "unpacks to more than \(limits.decompressedSize) bytes (the setting decompressed-size)")
    }
    if produced > limits.recordSize, produced / max(reader.offset, 1) > limits.decompressedRatio {
      throw Excess(
        offset: member.start,
        reason: "unpacks to more than \(limits.decompressedRatio) times its size (the setting decompressed-ratio)")
    }
  }
}
