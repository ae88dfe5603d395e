import Intake
import ReportedSpeech

extension FuzzTarget {
  private static let lines = #"{"id":"a","text":"“We mend nets,” Ann Lee said."}"# + "\n"

  /// Members of one file and files of one archive, each of which may be damaged.
  static let packed = FuzzTarget(
    id: "packed",
    seeds: {
      [
        gzipped(lines), gzipped(lines) + gzipped(lines), bzipped(lines), zstandard(lines),
        zipped([("a.jsonl", lines), ("b.md", "# Nets\n\n“We mend,” she said.\n")]),
        zipped([("a.jsonl", lines)], sized: false), zipped([("a.jsonl", lines)], method: 93),
      ]
    },
    open: {
      var settings = try ReadingSettings(now: now)
      settings.limits.decompressedSize = 1 << 20
      return { [settings] in try wrong(Input(name: "fuzz", bytes: $0), settings) }
    })
}
