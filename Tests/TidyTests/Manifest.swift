import Foundation

/// The targets as Package.swift declares them.
struct Manifest {
  struct Target {
    var name: String
    /// The modules of its dependencies; a product's module is called as the product is.
    var dependencies: [String]
    /// The folder of its sources, from the root.
    var folder: String
    var isTest: Bool
    /// Its files are C, which these tests do not read.
    var isC = false
  }

  let targets: [Target]

  init() throws { try self.init(text: SourceTree.text("Package.swift")) }

  init(text: String) throws {
    let opening = try NSRegularExpression(
      pattern: #"\.(target|executableTarget|testTarget)\(\s*name: "(\w+)""#)
    let all = NSRange(text.startIndex..., in: text)
    targets = opening.matches(in: text, range: all).compactMap { match in
      guard let kind = Range(match.range(at: 1), in: text), let name = Range(match.range(at: 2), in: text) else {
        return nil
      }
      let body = Self.balanced(text[name.upperBound...], open: "(", close: ")")
      let isTest = text[kind] == "testTarget"
      let list = body.range(of: "dependencies: [").map { Self.balanced(body[$0.upperBound...], open: "[", close: "]") }
      let path = try? String(body).firstGroups(of: #"path: "([^"]+)""#).first
      return Target(
        name: String(text[name]), dependencies: (try? String(list ?? "").firstGroups(of: Self.dependency)) ?? [],
        folder: path ?? (isTest ? "Tests/" : "Sources/") + text[name], isTest: isTest,
        isC: body.contains("cSettings:"))
    }
  }

  /// "Graph", and of `.product(name: "GRDB", package: "GRDB.swift")` the product.
  private static let dependency = #"(?<!package: )"([\w.]+)""#

  /// Up to the bracket that closes what was open before.
  private static func balanced(_ text: Substring, open: Character, close: Character) -> Substring {
    var depth = 1
    let end = text.firstIndex { character in
      depth += character == open ? 1 : character == close ? -1 : 0
      return depth == 0
    }
    return text[..<(end ?? text.endIndex)]
  }
}
