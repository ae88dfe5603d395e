/// How many were expected, how many were found, and how many of either are right.
struct Tally: Sendable {
  var expected = 0
  var found = 0
  var rightOfExpected = 0
  var rightOfFound = 0

  /// Per cent, 0 to 100.
  var precision: Double { found == 0 ? 0 : 100 * Double(rightOfFound) / Double(found) }
  var recall: Double { expected == 0 ? 0 : 100 * Double(rightOfExpected) / Double(expected) }
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// Something that each of the expected either has right or not.
  mutating func count(_ right: Bool) {
    count(expected: 1, found: 1, right: right ? 1 : 0)
  }

  mutating func count(expected: Int, found: Int, right: Int) {
    self.expected += expected
    self.found += found
    rightOfExpected += right
    rightOfFound += right
  }
}
