import CBZip2
import CZlib
import CZstd

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

/// One zstd frame.
func zstandard(_ text: String) -> [UInt8] {
  let input = Array(text.utf8)
  var output = [UInt8](repeating: 0, count: ZSTD_compressBound(input.count))
  let count = ZSTD_compress(&output, output.count, input, input.count, 3)
  return ZSTD_isError(count) == 0 ? Array(output[..<count]) : []
}

/// A zip archive of some files, as a program writes it that knows each beforehand (`sized`) or one that only streams.
func zipped(_ files: [(name: String, text: String)], method: Int = 8, sized: Bool = true) -> [UInt8] {
  func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  var archive: [UInt8] = []
  for file in files {
    let plain = Array(file.text.utf8)
    let packed = method == 8 ? gzipped(plain, wrapper: .none) : method == 93 ? zstandard(file.text) : plain
    let sum = plain.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
    let sizes = little(sum, 4) + little(packed.count, 4) + little(plain.count, 4)
    archive += [0x50, 0x4B, 3, 4] + little(20, 2) + little(sized ? 0 : 8, 2) + little(method, 2) + little(0, 4)
    archive += sized ? sizes : little(0, 12)
    archive += little(file.name.utf8.count, 2) + little(0, 2) + Array(file.name.utf8) + packed
    if !sized { archive += [0x50, 0x4B, 7, 8] + sizes }
  }
  return archive + [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
}
