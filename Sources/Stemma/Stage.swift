import Decisions
import Graph
import ReportedSpeech

@_exported import struct Decisions.StageFilter

/// The stages after `Extract`, each a pure filter over lines of JSON, and the last one, which writes a graph.
public enum Stage {
  /// Answers each line with one, in order; many at a time, on all cores.
  ///
  /// - Parameters:
  ///   - filter: the stage.
  ///   - next: the next line; nil at the end.
  ///   - write: takes the answers to some lines.
  /// - Throws: what `next` and `write` throw.
  public static func run(
    _ filter: StageFilter, next: () throws -> [UInt8]?, write: ([JSONValue]) throws -> Void
  ) rethrows {
    while let lines = try batch(of: next) { try write(filter.answers(lines.map { $0[...] })) }
  }

  /// Enough lines for all cores, and no more than memory takes.
  static func batch(of next: () throws -> [UInt8]?) rethrows -> [[UInt8]]? {
    var lines: [[UInt8]] = []
    var bytes = 0
    while lines.count < 512, bytes < 8 << 20, let line = try next() {
      bytes += line.count
      lines.append(line)
    }
    return lines.isEmpty ? nil : lines
  }
}
