/// Bytes in order, a chunk at a time. Decoding and decompressing are streams around a stream.
struct ByteStream {
  /// Never empty; nil at the end.
  let next: () throws -> [UInt8]?

  static let chunkSize = 1 << 18

  static func open(_ file: OpenFile) -> ByteStream {
    ByteStream { try file.chunk(chunkSize) }
  }

  static func bytes(_ bytes: [UInt8], chunk: Int = chunkSize) -> ByteStream {
    var start = 0
    return ByteStream {
      guard start < bytes.count else { return nil }
      defer { start += chunk }
      return Array(bytes[start..<min(start + chunk, bytes.count)])
    }
  }

  /// Tells `progress` of every chunk's size as it is read.
  func counted(_ progress: @escaping (Int) -> Void) -> ByteStream {
    ByteStream {
      let chunk = try next()
      if let chunk { progress(chunk.count) }
      return chunk
    }
  }

  /// The first `count` bytes, or all there are, and a stream that gives them again.
  func peeked(_ count: Int) throws -> (prefix: [UInt8], stream: ByteStream) {
    var prefix: [UInt8] = []
    while prefix.count < count, let chunk = try next() { prefix += chunk }
    var pending: [UInt8]? = prefix.isEmpty ? nil : prefix
    let stream = ByteStream {
      guard let first = pending else { return try next() }
      pending = nil
      return first
    }
    return (Array(prefix.prefix(count)), stream)
  }

  /// Everything; nil where that is more than `limit` bytes. No more than `limit` and one chunk is ever held.
  func whole(limit: Int) throws -> [UInt8]? {
    var all: [UInt8] = []
    while let chunk = try next() {
      all += chunk
      if all.count > limit { return nil }
    }
    return all
  }
}
