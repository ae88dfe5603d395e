import Foundation
import Testing

/// What a newcomer is told to type.
@Suite struct TutorialTests {
  private static var blocks: [String] {
    get throws {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      let page = try String(
        contentsOf: root.appendingPathComponent("Documentation/Stemma.docc/Tutorial.md"), encoding: .utf8)
      return page.components(separatedBy: "```sh\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
    }
  }

  /// What some of its answers must say, by a piece of the command.
  static let answers = [
    ("stemma first", "Linden Gazette"), ("stemma rewordings", "the figure differs"),
    ("--speaker \"Hanne Dahl\"", "Verbatim"), ("stemma speakers", "Hanne Dahl"), ("stemma verify", "the same graph"),
    ("stemma undo 1", "is undone"),
  ]

  @Test func `every command of the tutorial runs, and says what the tutorial says`() throws {
    try Stemma.scratch { stemma in
      var count = 0
      for block in try Self.blocks {
        let result = try stemma.shell("set -e\n" + block)
        #expect(result.code == 0 && result.error.isEmpty, "\(block)\(result)")
        for (command, words) in Self.answers where block.contains(command) {
          #expect(result.output.contains(words), "\(command): \(result.output)")
        }
        count += 1
      }
      #expect(count >= 8)
    }
  }
}
