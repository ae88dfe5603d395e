import Foundation

/// The names that a file of Swift may bear for what stands in it.
struct Definitions {
  /// Types and functions of its own, and types that it extends.
  private let concepts: Set<String>
  /// Values that extension points are: `static let graphML = ExportFormat(…)` in `GraphML.swift`.
  private let values: Set<String>

  init(in text: String) throws {
    let modifiers = #"^(?:@\w+(?:\([^)]*\))? )*(?:(?:public|package|internal|private|fileprivate|final|indirect) )*"#
    let defined = try text.firstGroups(
      of: modifiers + #"(?:struct|class|enum|actor|protocol|typealias|func) `?(\w+)"#)
    let extended = try text.firstGroups(of: modifiers + #"extension ([^{:\n]+)"#).flatMap { head in
      try (head.components(separatedBy: " where ").first ?? "").firstGroups(of: #"(\w+)"#)
    }
    concepts = Set(defined + extended)
    values = Set(try text.firstGroups(of: #"^ +(?:\w+ )*static let (\w+)"#).map { $0.lowercased() })
  }

  /// `Foo` defines or extends Foo, or is the value `foo`; `Foo+Topic` says more of Foo.
  func name(aFile name: String) -> Bool {
    let parts = name.split(separator: "+", maxSplits: 1).map(String.init)
    guard let concept = parts.first, concept.first?.isUppercase == true else { return false }
    if concepts.contains(concept) { return true }
    guard parts.count == 1 else { return false }
    return values.contains(concept.lowercased())
      || concepts.contains(concept.prefix(1).lowercased() + concept.dropFirst())
  }
}
