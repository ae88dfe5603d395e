extension ByteStream {
  /// As UTF-8 without a byte order mark. Only a mark tells UTF-16; without one the bytes are taken as they are,
  /// and what is not UTF-8 in them is replaced where they become text.
  func decoded() throws -> ByteStream {
    let (prefix, stream) = try peeked(3)
    switch (prefix.first, prefix.dropFirst().first, prefix.dropFirst(2).first) {
    case (0xEF, 0xBB, 0xBF): return stream.dropping(3)
    case (0xFF, 0xFE, _): return stream.dropping(2).fromUTF16(bigEndian: false)
    case (0xFE, 0xFF, _): return stream.dropping(2).fromUTF16(bigEndian: true)
    default: return stream
    }
  }

  func dropping(_ count: Int) -> ByteStream {
    var left = count
    return ByteStream(position: position) {
      while let chunk = try next() {
        let dropped = min(left, chunk.count)
        left -= dropped
        if dropped < chunk.count { return dropped == 0 ? chunk : Array(chunk[dropped...]) }
      }
      return nil
    }
  }

  /// Transcodes chunk by chunk; a half unit or half pair at a chunk's end waits for the next chunk.
  private func fromUTF16(bigEndian: Bool) -> ByteStream {
    var rest: [UInt8] = []
    var ended = false
    return ByteStream {
      while !ended {
        let chunk = try next()
        ended = chunk == nil
        rest += chunk ?? []
        let units = rest.utf16Units(bigEndian: bigEndian)
        let whole = ended || !(units.last.map { UTF16.isLeadSurrogate($0) } ?? false) ? units.count : units.count - 1
        let bytes = UTF16Bytes.utf8(units.prefix(whole))
        rest.removeFirst(min(rest.count, whole * 2))
        // Half a unit is no letter, either.
        if ended, !rest.isEmpty { return bytes + [0xFF] }
        if !bytes.isEmpty { return bytes }
      }
      return nil
    }
  }
}

extension [UInt8] {
  fileprivate func utf16Units(bigEndian: Bool) -> [UInt16] {
    stride(from: 0, to: count - 1, by: 2).map { i in
      let (a, b) = (UInt16(self[i]), UInt16(self[i + 1]))
      return bigEndian ? a << 8 | b : b << 8 | a
    }
  }
}
