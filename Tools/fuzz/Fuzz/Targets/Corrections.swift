import Foundation
import ReportedSpeech
import ScratchFolder
import Stemma

extension FuzzTarget {
  /// Lines that `stemma correct replay` is handed, and what they make of a small graph.
  static let corrections = FuzzTarget(
    id: "corrections",
    seeds: {
      [
        #"{"operation":"merge_speakers","names":[{"name":"Ann Lee"},{"name":"Ines Hall"}]}"#,
        #"{"made_at":"2026-03-01T00:00:00Z","operation":{"operation":"rename_outlet","from":"Bay Times","to":"Post"}}"#,
        #"{"operation":"date","article":"a","published":null}"#,
        #"{"operation":"same_story","articles":["a","b"]}"#,
      ].map { Array($0.utf8) }
    },
    open: {
      let folder = try ScratchFolder()
      let whole = folder.path("whole.db")
      _ = try Demo(database: whole).ingest(now: now)
      return { bytes in
        let path = folder.path("stemma.db")
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        var skipped = 0
        // Only lines that are corrections change anything: a copy for each of the others would take all the time.
        guard lines.contains(where: { $0.contains("operation") }) else { return nil }
        try FileManager.default.copyItem(atPath: whole, toPath: path)
        let correct = Correct(database: path)
        let answer = try correct.replay(lines, command: "fuzz", now: now) { _, _ in skipped += 1 }
        guard answer.added > 0 else { return nil }
        var exported: [String] = []
        try correct.export { exported.append($0) }
        let again = try correct.replay(exported, command: "fuzz", now: now) { _, _ in }
        return again.added == 0 ? nil : "made again by their own export: \(exported)"
      }
    })
}
