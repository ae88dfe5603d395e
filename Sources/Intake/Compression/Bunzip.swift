import CBZip2

/// libbz2's decompression.
final class Bunzip: Decompressor {
  private let stream = UnsafeMutablePointer<bz_stream>.allocate(capacity: 1)

  init?() {
    stream.initialize(to: bz_stream())
    if BZ2_bzDecompressInit(stream, 0, 0) != BZ_OK { return nil }
  }

  deinit {
    BZ2_bzDecompressEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  func reset() -> Bool {
    BZ2_bzDecompressEnd(stream)
    stream.pointee = bz_stream()
    return BZ2_bzDecompressInit(stream, 0, 0) == BZ_OK
  }

  func step(_ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Decompressed {
    input.withMemoryRebound(to: CChar.self) { input in
      output.withMemoryRebound(to: CChar.self) { output in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        let code = BZ2_bzDecompress(stream)
        return Decompressed(
          consumed: input.count - Int(stream.pointee.avail_in),
          produced: output.count - Int(stream.pointee.avail_out),
          state: code == BZ_STREAM_END ? .memberEnded : code == BZ_OK ? .going : .broken)
      }
    }
  }
}
