import Foundation

/// The repository as text, for tests about its shape.
enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct File {
    /// From the root: "Sources/Intake/Input.swift".
    var path: String
    var text: String
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  /// Files below the folders, sorted by path; build products are not the tree.
  static func files(in folders: [String], ending: String = ".swift") throws -> [File] {
    try folders.flatMap { folder -> [File] in
      let base = root.appendingPathComponent(folder)
      let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
      return try names.filter { $0.hasSuffix(ending) && !$0.contains(".build/") }.sorted().map {
        File(
          path: "\(folder)/\($0)",
          text: try String(contentsOf: base.appendingPathComponent($0), encoding: .utf8))
      }
    }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}

extension String {
  /// What the first group of a regular expression matched, everywhere in order.
  func firstGroups(of pattern: String) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern, options: [.anchorsMatchLines])
    let all = NSRange(startIndex..., in: self)
    return expression.matches(in: self, range: all).compactMap { match in
      Range(match.range(at: 1), in: self).map { String(self[$0]) }
    }
  }
}
