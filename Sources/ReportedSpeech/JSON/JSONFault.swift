/// Why bytes are not a JSON value, and after how many of them that shows.
package struct JSONFault: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case unexpected(UInt8)
    case cutOff
    case tooDeep(Int)
    case lineBreakInString, textAfterwards
  }
  package var problem: Problem
  package var offset: Int

  package var message: String {
    switch problem {
    case .unexpected(let byte):
      let shown = byte > 0x20 && byte < 0x7F ? "“\(Character(Unicode.Scalar(byte)))”" : "byte \(byte)"
      return "not JSON: \(shown) is not expected at byte \(offset)"
    case .cutOff: return "not JSON: it ends before the value does"
    case .tooDeep(let limit): return "nested deeper than \(limit) (the setting nesting-depth)"
    case .lineBreakInString: return "not JSON: a line break inside a string at byte \(offset)"
    case .textAfterwards: return "not JSON: something follows the value at byte \(offset)"
    }
  }
}
