/// Bytes that cannot be what they claim to be. Whoever catches it may go on: the stream that threw it continues with
/// the next part that is sound, or ends.
struct Damage: Error, Hashable {
  /// Bytes before it in the file as it is stored.
  let offset: Int
  let reason: String

  var place: String { "byte \(offset)" }
}

/// A bound that the whole input has run into: nothing more of it is read.
struct Excess: Error, Hashable {
  let offset: Int
  let reason: String

  var place: String { "byte \(offset)" }
}

extension ByteStream {
  /// For formats of one record a line: damage is told, costs the line it lies in, and reading goes on behind it.
  func surviving(_ reading: Reading) -> ByteStream {
    ByteStream(position: position) {
      do { return try next() } catch let damage as Damage {
        try reading.skip(damage.place, damage.reason)
        return [UInt8(ascii: "\n")]
      }
    }
  }
}
