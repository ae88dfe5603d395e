/// Bytes in order, a chunk at a time. Decoding and decompressing are streams around a stream.
struct ByteStream {
  /// Where in the file the packed member begins that the last chunk came from; nil where nothing is packed.
  let position: () -> Int?
  /// Never empty; nil at the end. After `Damage` it may be called again.
  let next: () throws -> [UInt8]?

  init(position: @escaping () -> Int? = { nil }, next: @escaping () throws -> [UInt8]?) {
    self.position = position
    self.next = next
  }

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
    ByteStream(position: position) {
      let chunk = try next()
      if let chunk { progress(chunk.count) }
      return chunk
    }
  }

  /// The first `count` bytes, or all there are, and a stream that gives them again. What is wrong with the input is
  /// left for whoever reads on.
  func peeked(_ count: Int) throws -> (prefix: [UInt8], stream: ByteStream) {
    var pending: [(chunk: [UInt8], position: Int?)] = []
    var prefix: [UInt8] = []
    var failure: (any Error)?
    do {
      while prefix.count < count, let chunk = try next() {
        prefix += chunk
        pending.append((chunk, position()))
      }
    } catch { failure = error }
    pending.reverse()
    var place: Int??
    func again() throws -> [UInt8]? {
      if let first = pending.popLast() {
        place = first.position
        return first.chunk
      }
      place = nil
      if let error = failure {
        failure = nil
        throw error
      }
      return try next()
    }
    let stream = ByteStream(position: { place ?? position() }, next: again)
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
