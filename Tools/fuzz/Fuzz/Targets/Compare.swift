import Answers
import ReportedSpeech

extension FuzzTarget {
  /// Two wordings, a line each; where there are four lines, the articles that they stand in.
  static let compare = FuzzTarget(
    id: "compare",
    seeds: {
      [
        "“The spill may have reached about 40 wells,” Ines Hall said.\nThe spill has reached 400 wells, Hall said.",
        "“We will not drink it,” Lee said.\nLee denied that they “will … drink it”.",
        "We mend nets\nWe mended no nets\n“We mend nets,” Lee said.\nLee said “We mended no nets” on Monday.",
      ].map { Array($0.utf8) }
    },
    open: {
      { bytes in
        let lines = String(decoding: bytes, as: UTF8.self).split(
          separator: "\n", maxSplits: 3, omittingEmptySubsequences: false
        ).map(String.init)
        guard lines.count > 1 else { return nil }
        let pair = Compare(lines[0], lines[1])
        let comparison =
          lines.count < 4 ? pair.run() : pair.run(inArticles: (lines[2], lines[3]), read: SurroundingArticles())
        let line = comparison.json(id: .null).line
        return (try? JSONValue(parsing: line)) == nil ? "no JSON: \(line)" : nil
      }
    })
}
