extension JSONParser {
  mutating func string() throws(JSONFault) -> String {
    at += 1
    let start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        defer { at += 1 }
        return String(bytes: UnsafeBufferPointer(rebasing: bytes[start..<at]), repairs: &repairs)
      case UInt8(ascii: "\\"):
        return try escapedString(from: start)
      case UInt8(ascii: "\n"): throw fault(.lineBreakInString)
      default: at += 1
      }
    }
    throw fault(.cutOff)
  }

  /// The rest of a string from its first backslash on.
  private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
    var out = Array(bytes[start..<at])
    while at < bytes.count {
      let b = bytes[at]
      at += 1
      switch b {
      case UInt8(ascii: "\""):
        return out.withUnsafeBufferPointer { String(bytes: $0, repairs: &repairs) }
      case UInt8(ascii: "\\"): try escape(into: &out)
      case UInt8(ascii: "\n"):
        at -= 1
        throw fault(.lineBreakInString)
      default: out.append(b)
      }
    }
    throw fault(.cutOff)
  }

  private mutating func escape(into out: inout [UInt8]) throws(JSONFault) {
    guard at < bytes.count else { throw fault(.cutOff) }
    let b = bytes[at]
    switch b {
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(b)
    case UInt8(ascii: "u"):
      at += 1
      out += Array(Character(try scalar()).utf8)
      return
    default: throw unexpected
    }
    at += 1
  }

  /// The character of `\uXXXX`, or of two of them where the first is half of a pair.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let unit = try hexUnit()
    if let scalar = Unicode.Scalar(unit) {
      if unit == 0 { repairs.insert(.nul) }
      return unit == 0 ? "\u{FFFD}" : scalar
    }
    let back = at
    if unit < 0xDC00, take("\\"), take("u"), let low = try? hexUnit(), (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
    {
      return scalar
    }
    at = back
    repairs.insert(.loneSurrogate)
    return "\u{FFFD}"
  }

  private mutating func hexUnit() throws(JSONFault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard at < bytes.count, let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue else { throw unexpected }
      unit = unit << 4 | UInt16(digit)
      at += 1
    }
    return unit
  }
}
