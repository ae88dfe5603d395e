import CZlib
import ReportedSpeech

/// What an archive says of a file before its bytes.
struct ZipHeader {
  static let size = 30

  let name: String
  let method: Int
  let checksum: Int
  /// Nil where it is not known beforehand.
  let packedSize: Int?
  let isEncrypted: Bool
  /// Sizes and checksum stand behind the bytes.
  let isSizedBehind: Bool

  /// A folder, or what a system keeps for itself.
  var isHidden: Bool {
    name.hasSuffix("/") || name.hasPrefix("__MACOSX/") || name.split(separator: "/").last?.hasPrefix(".") == true
  }

  /// What word processors, spreadsheets and books begin with: none of their files is an article.
  var isOfADocument: Bool { ["[Content_Types].xml", "_rels/.rels", "mimetype"].contains(name) }

  static func lengths(_ fixed: [UInt8]) -> (name: Int, extra: Int)? {
    fixed.count == size ? (fixed.littleEndian(at: 26, 2), fixed.littleEndian(at: 28, 2)) : nil
  }

  init(_ fixed: [UInt8], name: [UInt8], extra: [UInt8]) {
    let flags = fixed.littleEndian(at: 6, 2)
    var repairs: Repairs = []
    self.name = String(bytes: name, repairs: &repairs)
    isEncrypted = flags & 1 != 0
    isSizedBehind = flags & 8 != 0
    method = fixed.littleEndian(at: 8, 2)
    checksum = fixed.littleEndian(at: 14, 4)
    let size = fixed.littleEndian(at: 18, 4)
    packedSize = size == 0xFFFF_FFFF ? ZipHeader.longSize(extra) : size
  }

  /// Of a file of four gigabytes and more: in the field 1, behind the size that it unpacks to.
  private static func longSize(_ extra: [UInt8]) -> Int? {
    var at = 0
    while at + 4 <= extra.count {
      let length = extra.littleEndian(at: at + 2, 2)
      if extra.littleEndian(at: at, 2) == 1, length >= 16 {
        let size = extra.littleEndian(at: at + 12, 8)
        return size >= 0 ? size : nil
      }
      at += 4 + length
    }
    return nil
  }
}

/// A file of an archive while it is unpacked.
final class ZipMember {
  let header: ZipHeader
  let start: Int
  private(set) var isEnded = false
  private var left: Int
  private var sum = crc32(0, nil, 0)
  private let decompressor: (any Decompressor)?
  private var scratch = [UInt8](repeating: 0, count: ByteStream.chunkSize)

  init(_ header: ZipHeader, at start: Int) {
    self.header = header
    self.start = start
    left = header.packedSize ?? 0
    switch header.method {
    case 8: decompressor = Inflation(.none)
    case 93: decompressor = Unzstd()
    default: decompressor = nil
    }
    if header.method == 0, left == 0 { isEnded = true }
  }

  var unreadable: String? {
    if header.isEncrypted { return "is encrypted, which is not read" }
    if header.method == 0 { return header.isSizedBehind ? "is stored without its size, which is not read" : nil }
    return decompressor == nil ? "is packed by method \(header.method), which is not read" : nil
  }

  /// Takes what it can of `input`.
  func step(_ input: ArraySlice<UInt8>) throws -> (consumed: Int, bytes: [UInt8]) {
    guard let decompressor else {
      let bytes = Array(input.prefix(left))
      left -= bytes.count
      isEnded = left == 0
      note(bytes)
      return (bytes.count, bytes)
    }
    let step = scratch.withUnsafeMutableBufferPointer { output in
      input.withUnsafeBufferPointer { decompressor.step($0, into: output) }
    }
    if step.state == .broken || step.consumed == 0 && step.produced == 0 && step.state == .going {
      isEnded = true
      throw damage("is damaged")
    }
    isEnded = step.state == .memberEnded
    let bytes = Array(scratch[..<step.produced])
    note(bytes)
    return (step.consumed, bytes)
  }

  func verify(_ checksum: Int) throws {
    if Int(sum) != checksum { throw damage("is damaged: its checksum is another") }
  }

  func damage(_ reason: String) -> Damage {
    isEnded = true
    return Damage(offset: start, reason: "the file in the archive \(reason)")
  }

  private func note(_ bytes: [UInt8]) {
    sum = bytes.withUnsafeBufferPointer { crc32(sum, $0.baseAddress, UInt32($0.count)) }
  }
}

extension [UInt8] {
  /// A number of `count` bytes; 0 beyond the end.
  func littleEndian(at offset: Int, _ count: Int) -> Int {
    guard offset >= 0, offset + count <= self.count else { return 0 }
    return self[offset..<offset + count].reversed().reduce(0) { $0 &<< 8 | Int($1) }
  }
}
