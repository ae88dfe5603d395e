import Testing

@Suite struct DemoTests {
  /// What a person who knows nothing must be able to read off the demo.
  static let lines = [
    "Verbatim. Ines Halloran", "▸The discharge may have reached about 40 wells◂", "Said first", "Reported first",
    "Harbor Courier, 3 March 2026, 11:00 UTC", "https://harborcourier.example/2026/03/03/", "before every",
    "later             Channel 6 News, 3 March 2026, 23:10 UTC", "[-may have-] {+has+}", "[-40-] {+400+}",
    "“40” → “400”   the figure differs", "a hedge is gone", "who has it from whom is not known",
  ]

  @Test func `an empty folder is enough for both answers, twice`() throws {
    try Stemma.scratch { stemma in
      let first = try stemma("demo")
      #expect(first.code == 0 && first.error.isEmpty)
      #expect(first.output.hasPrefix("run 1: 12 added; "))
      for line in Self.lines { #expect(first.output.contains(line), "\(line)") }
      #expect(!first.output.contains("No other wording"))

      let second = try stemma("demo")
      #expect(second.code == 0)
      #expect(second.output.hasPrefix("run 2: 12 unchanged; 0 statements"))
      #expect(second.output.split(separator: "\n").dropFirst() == first.output.split(separator: "\n").dropFirst())
      #expect(try stemma.files() == ["stemma-demo.db"])
      #expect(try stemma("verify", "--rebuild", "--db", "stemma-demo.db").code == 0)
    }
  }

  @Test func `what the demo prints as commands can be typed`() throws {
    try Stemma.scratch { stemma in
      let output = try stemma("demo").output
      let commands = output.split(separator: "\n").filter { $0.hasPrefix("$ ") }
      #expect(commands.count >= 2)
      for command in commands {
        let result = try stemma.shell(String(command.dropFirst(2)))
        #expect(result.code == 0, "\(command): \(result.error)")
        #expect(output.contains(result.output), "\(command)")
      }
    }
  }
}
