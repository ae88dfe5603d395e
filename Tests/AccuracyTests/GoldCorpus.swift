import Foundation

/// Our own small corpus: every file of `Gold`, in order of name. People, outlets and events are invented.
enum GoldCorpus {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Gold")

  static func articles() throws -> [GoldArticle] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
      .sorted()
    return try names.map {
      let text = try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
      return try GoldArticle(name: String($0.dropLast(4)), file: text)
    }
  }
}
