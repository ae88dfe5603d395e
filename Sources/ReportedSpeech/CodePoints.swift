/// A text that is cut at many code points, each cut costing no more than the words it gives.
///
/// A string finds its thousandth code point by walking there. This walks the text once and remembers every 64th.
package struct CodePoints: Sendable {
  private let bytes: [UInt8]
  /// Where in `bytes` each 64th code point begins.
  private let marks: [Int]
  package let count: Int

  package init(_ text: String) {
    bytes = Array(text.utf8)
    var marks: [Int] = []
    var count = 0
    for (i, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if count % CodePoints.stride == 0 { marks.append(i) }
      count += 1
    }
    self.marks = marks
    self.count = count
  }

  /// The words between two code points; nil where the text is shorter.
  package func text(_ range: Range<Int>) -> String? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    return String(decoding: bytes[byte(of: range.lowerBound)..<byte(of: range.upperBound)], as: UTF8.self)
  }

  private func byte(of point: Int) -> Int {
    guard point < count else { return bytes.count }
    var i = marks[point / CodePoints.stride]
    var left = point % CodePoints.stride
    while left > 0 {
      i += 1
      if bytes[i] & 0xC0 != 0x80 { left -= 1 }
    }
    return i
  }

  private static let stride = 64
}
