import CZstd

/// libzstd's decompression.
final class Unzstd: Decompressor {
  private let stream: OpaquePointer

  init?() {
    guard let stream = ZSTD_createDStream() else { return nil }
    self.stream = stream
  }

  deinit { ZSTD_freeDStream(stream) }

  func reset() -> Bool { ZSTD_isError(ZSTD_initDStream(stream)) == 0 }

  func step(_ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Decompressed {
    var (from, to) = (ZSTD_inBuffer(), ZSTD_outBuffer())
    (from.src, from.size) = (UnsafeRawPointer(input.baseAddress), input.count)
    (to.dst, to.size) = (UnsafeMutableRawPointer(output.baseAddress), output.count)
    // How much is still to come: nothing where the frame has ended.
    let left = ZSTD_decompressStream(stream, &to, &from)
    return Decompressed(
      consumed: from.pos, produced: to.pos, state: ZSTD_isError(left) != 0 ? .broken : left == 0 ? .memberEnded : .going
    )
  }
}
