import Testing

@testable import English

struct RomanizationTests {
  @Test(arguments: [
    ("qaddafi", "gadhafi", true), ("gaddafi", "gadhafi", true), ("qaddafi", "kadafi", true),
    ("muammar", "moammar", true),
    ("zarqawi", "zarkawi", true), ("osama", "usama", true), ("mohammed", "muhammad", false),
    ("khamenei", "khomeini", false), ("hassan", "hussein", false), ("kerry", "gerry", false), ("lee", "li", false),
  ]) func `two spellings are of one name where the sounds are one`(a: String, b: String, isOne: Bool) {
    #expect(Romanization.areOne(Array(a.utf8), Array(b.utf8)) == isOne)
    #expect(Romanization.areOne(Array(b.utf8), Array(a.utf8)) == isOne)
  }
}
