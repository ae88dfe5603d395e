/// A C library's state for one packed member at a time.
protocol Decompressor: AnyObject {
  /// Takes what it can of `input` and writes what it can to `output`.
  func step(_ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Decompressed
  /// Ready for the next member.
  func reset() -> Bool
}

/// What one step came to.
struct Decompressed {
  enum State { case going, memberEnded, broken }
  let consumed: Int
  let produced: Int
  let state: State
}

/// A way of packing that is undone on reading, whatever the file is called.
enum Compression: CaseIterable {
  case gzip, bzip2, zstd

  init?(_ bytes: [UInt8]) {
    guard let found = Compression.allCases.first(where: { $0.begins(bytes[...]) }) else { return nil }
    self = found
  }

  var name: String {
    switch self {
    case .gzip: "gzip"
    case .bzip2: "bzip2"
    case .zstd: "zstd"
    }
  }

  /// The first bytes of a member: gzip's two and its only method, with no reserved flag; bzip2's three and a size;
  /// zstd's four, or those of a frame to be skipped.
  static let magicSize = 4

  func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= Compression.magicSize else { return false }
    let (a, b, c, d) = (
      bytes[bytes.startIndex], bytes[bytes.startIndex + 1], bytes[bytes.startIndex + 2], bytes[bytes.startIndex + 3]
    )
    switch self {
    case .gzip: return a == 0x1F && b == 0x8B && c == 8 && d & 0xE0 == 0
    case .zstd:
      return a == 0x28 && b == 0xB5 && c == 0x2F && d == 0xFD || a & 0xF0 == 0x50 && b == 0x2A && c == 0x4D && d == 0x18
    case .bzip2: return a == 0x42 && b == 0x5A && c == 0x68 && (0x31...0x39).contains(d)
    }
  }

  func decompressor() -> (any Decompressor)? {
    switch self {
    case .gzip: Inflation(.gzip)
    case .bzip2: Bunzip()
    case .zstd: Unzstd()
    }
  }
}
