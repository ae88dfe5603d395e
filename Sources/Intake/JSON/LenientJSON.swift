import ReportedSpeech

/// JSON as pages have it: between comment marks, with comments, with a comma too many, with line breaks in strings, several
/// objects one behind another, with quotation marks in strings that nobody escaped, or escaped as HTML once more. Its
/// values, and why what could not be read was not.
struct LenientJSON {
  private(set) var values: [JSONValue] = []
  private(set) var fault: JSONFault?

  init(_ script: String, depth: Int) {
    read(script, depth: depth)
    if fault != nil { readAgain(script, depth: depth) }
    if values.isEmpty, fault != nil, Phrase("&quot;").range(in: script) != nil {
      fault = nil
      read(script.dereferenced, depth: depth)
    }
  }

  /// Taking for the end of a string only a mark that something else of JSON follows.
  private mutating func readAgain(_ script: String, depth: Int) {
    var other = self
    (other.values, other.fault) = ([], nil)
    other.read(script, depth: depth, holdsMarks: true)
    if other.fault == nil, !other.values.isEmpty { self = other }
  }

  private mutating func read(_ script: String, depth: Int, holdsMarks: Bool = false) {
    for piece in LenientJSON.pieces(of: Array(script.utf8), holdsMarks: holdsMarks) {
      var repairs: Repairs = []
      do throws(JSONFault) {
        values.append(try JSONValue.parsed(piece[...], depth: depth, repairs: &repairs))
      } catch {
        fault = fault ?? error
      }
    }
  }

  /// The outermost objects and arrays, mended. What stands between them is wrapping.
  private static func pieces(of bytes: [UInt8], holdsMarks: Bool) -> [[UInt8]] {
    var scan = Scan(bytes: bytes, holdsMarks: holdsMarks)
    while scan.at < bytes.count { scan.step() }
    return scan.finished
  }

  private struct Scan {
    let bytes: [UInt8]
    var at = 0
    private var pieces: [[UInt8]] = []
    private var out: [UInt8] = []
    private var depth = 0
    private var inString = false
    /// The string is what a name stands for.
    private var isValue = false
    private let holdsMarks: Bool

    init(bytes: [UInt8], holdsMarks: Bool) {
      self.bytes = bytes
      self.holdsMarks = holdsMarks
    }

    /// With what was cut off, which its parser tells.
    var finished: [[UInt8]] { depth > 0 ? pieces + [out] : pieces }

    mutating func step() {
      let b = bytes[at]
      if inString { return string(b) }
      if let end = comment() {
        at = end
        return
      }
      at += 1
      switch b {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        out.append(b)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { return }
        dropComma()
        out.append(b)
        depth -= 1
        if depth == 0 {
          pieces.append(out)
          out = []
        }
      case UInt8(ascii: "\""):
        guard depth > 0 else { return }
        inString = true
        isValue = out.last { $0 > 0x20 } == UInt8(ascii: ":")
        out.append(b)
      default: if depth > 0 { out.append(b < 0x20 ? 0x20 : b) }
      }
    }

    private mutating func string(_ b: UInt8) {
      at += 1
      switch b {
      case UInt8(ascii: "\\"):
        out.append(b)
        if at < bytes.count {
          out.append(bytes[at])
          at += 1
        }
      case UInt8(ascii: "\"") where holdsMarks && !endsString:
        out += Array("\\\"".utf8)
      case UInt8(ascii: "\""):
        inString = false
        out.append(b)
      case 0x0A: out += Array("\\n".utf8)
      case 0..<0x20: out.append(0x20)
      default: out.append(b)
      }
    }

    /// Behind the mark the next member follows, or the end of the object; behind a name its colon.
    private var endsString: Bool {
      let rest = bytes[at...].drop { $0 <= 0x20 }
      switch rest.first {
      case nil, UInt8(ascii: "}"), UInt8(ascii: "]"): return true
      case UInt8(ascii: ":"): return !isValue
      case UInt8(ascii: "/"): return rest.starts(with: "//".utf8) || rest.starts(with: "/*".utf8)
      case UInt8(ascii: ","):
        let next = rest.dropFirst().drop { $0 <= 0x20 }
        let isStructure = next.first.map { "\"{}[]/-0123456789".utf8.contains($0) } ?? true
        return isStructure || ["true", "false", "null"].contains { next.starts(with: $0.utf8) }
      default: return false
      }
    }

    private mutating func dropComma() {
      guard let last = out.lastIndex(where: { $0 > 0x20 }), out[last] == UInt8(ascii: ",") else { return }
      out.removeSubrange(last...)
    }

    /// Behind "/* … */" and "// …", which CDATA hides in too; nil where none begins.
    private func comment() -> Int? {
      if depth == 0, bytes[at...].starts(with: "<![CDATA[".utf8) { return at + 9 }
      guard bytes[at] == UInt8(ascii: "/"), at + 1 < bytes.count else { return nil }
      if bytes[at + 1] == UInt8(ascii: "*") {
        var i = at + 2
        while i + 1 < bytes.count {
          if bytes[i] == UInt8(ascii: "*"), bytes[i + 1] == UInt8(ascii: "/") { return i + 2 }
          i += 1
        }
        return bytes.count
      }
      guard bytes[at + 1] == UInt8(ascii: "/") else { return nil }
      // "//<![CDATA[ {…": what stands behind the mark is no comment.
      let line = bytes[at...].prefix { $0 != 0x0A }
      if line.starts(with: "//<![CDATA[".utf8) { return at + 11 }
      return line.endIndex
    }
  }
}
