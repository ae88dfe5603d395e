/// A shipped list of stems: groups are parted by commas, the stems of a group by spaces.
///
/// Every process that compares words reads two of them, of 160 kB each, before anything else: in one pass over the bytes,
/// for lists of slices cost ten times as long.
enum StemTable {
  /// Each stem's fingerprint and the number of its group, in order.
  static func read(_ table: StaticString, _ body: (_ stem: UInt64, _ group: Int) -> Void) {
    table.withUTF8Buffer { text in
      var (stem, length, group) = (Fingerprint(), 0, 0)
      for byte in text {
        if byte != UInt8(ascii: " "), byte != UInt8(ascii: ",") {
          stem.add(byte)
          length += 1
          continue
        }
        if length > 0 { body(stem.mixed, group) }
        (stem, length) = (Fingerprint(), 0)
        if byte == UInt8(ascii: ",") { group += 1 }
      }
      if length > 0 { body(stem.mixed, group) }
    }
  }
}
