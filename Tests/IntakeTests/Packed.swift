import CBZip2
import CZlib

@testable import Intake

/// One gzip member, as the library packs it.
func gzipped(_ bytes: [UInt8], wrapper: Inflation.Wrapper = .gzip) -> [UInt8] {
  var stream = z_stream()
  let size = Int32(MemoryLayout<z_stream>.size)
  deflateInit2_(&stream, 6, Z_DEFLATED, wrapper.rawValue, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
  defer { deflateEnd(&stream) }
  var input = bytes
  return [UInt8](unsafeUninitializedCapacity: bytes.count + bytes.count / 100 + 64) { output, count in
    input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      deflate(&stream, Z_FINISH)
      count = output.count - Int(stream.avail_out)
    }
  }
}

func gzipped(_ text: String) -> [UInt8] { gzipped(Array(text.utf8)) }

/// One bzip2 stream.
func bzipped(_ text: String) -> [UInt8] {
  var input = text.utf8.map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: input.count + input.count / 100 + 700)
  var count = UInt32(output.count)
  let code = BZ2_bzBuffToBuffCompress(&output, &count, &input, UInt32(input.count), 9, 0, 0)
  return code == BZ_OK ? output.prefix(Int(count)).map { UInt8(bitPattern: $0) } : []
}
