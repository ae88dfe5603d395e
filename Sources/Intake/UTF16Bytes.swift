/// UTF-16 as UTF-8. Half of a pair becomes the three bytes that it would have, which are no letter: whoever makes text of
/// them replaces it, and says so.
enum UTF16Bytes {
  static func utf8(_ units: some Sequence<UInt16>) -> [UInt8] {
    var out: [UInt8] = []
    var lead: UInt16?
    for unit in units {
      if let first = lead {
        lead = nil
        if let pair = scalar(first, unit) {
          append(pair, to: &out)
          continue
        }
        appendHalf(first, to: &out)
      }
      if UTF16.isLeadSurrogate(unit) {
        lead = unit
      } else if let letter = Unicode.Scalar(unit) {
        append(letter, to: &out)
      } else {
        appendHalf(unit, to: &out)
      }
    }
    if let lead { appendHalf(lead, to: &out) }
    return out
  }

  private static func scalar(_ lead: UInt16, _ trail: UInt16) -> Unicode.Scalar? {
    guard UTF16.isTrailSurrogate(trail) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(lead & 0x3FF) << 10) + UInt32(trail & 0x3FF))
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    if let letter = UTF8.encode(scalar) { out.append(contentsOf: letter) }
  }

  private static func appendHalf(_ unit: UInt16, to out: inout [UInt8]) {
    out += [0xE0 | UInt8(unit >> 12), 0x80 | UInt8(unit >> 6 & 0x3F), 0x80 | UInt8(unit & 0x3F)]
  }
}
