import CZlib

/// zlib's inflate.
final class Inflation: Decompressor {
  /// What stands around the deflated bytes.
  enum Wrapper: Int32 {
    case gzip = 31
    case zlib = 15
    case none = -15
  }

  // zlib keeps this address and compares it.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  init?(_ wrapper: Wrapper) {
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    if inflateInit2_(stream, wrapper.rawValue, ZLIB_VERSION, size) != Z_OK { return nil }
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  func reset() -> Bool { inflateReset(stream) == Z_OK }

  func step(_ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Decompressed {
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.pointee.avail_in = UInt32(input.count)
    stream.pointee.next_out = output.baseAddress
    stream.pointee.avail_out = UInt32(output.count)
    let code = inflate(stream, Z_NO_FLUSH)
    // Z_BUF_ERROR only says that neither side could move.
    let state: Decompressed.State =
      code == Z_STREAM_END ? .memberEnded : code == Z_OK || code == Z_BUF_ERROR ? .going : .broken
    return Decompressed(
      consumed: input.count - Int(stream.pointee.avail_in), produced: output.count - Int(stream.pointee.avail_out),
      state: state)
  }
}
