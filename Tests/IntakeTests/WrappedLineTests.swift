import Testing

@testable import Intake

@Suite struct WrappedLineTests {
  @Test(arguments: [
    (["“We will,” she said.", "“No,” he said."], "| |"),
    (["“We were told", "that the gate", "Roth built would hold,” she said."], "| + +"),
    (["\"We were told", "Roth would go.", "Nobody did,\" she said.", "The gate failed."], "| + + |"),
    (["“We were told.", "“Nobody was asked.”"], "| |"),
    (["“We were told", "", "that it held,” she said."], "| | |"),
    (["The gate was", "closed on Sunday.", "then it opened."], "| + |"),
    (["---", "no end"], "| |"),
    (["Gate fails again", "MARLOW — The gate failed."], "| |"),
    (["“" + String(repeating: "We were told. ", count: 9), "It held,” she said."], "| |"),
  ])
  func `a line goes on with the one before`(lines: [String], expected: String) {
    var wrapped = WrappedLine()
    #expect(lines.map { wrapped.continues(with: $0) ? "+" : "|" }.joined(separator: " ") == expected)
  }
}
