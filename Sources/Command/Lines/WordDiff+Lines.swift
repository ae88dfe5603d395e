import Collation

extension WordDiff {
  /// One line: `[-taken out-]` and `{+put in+}`, as wdiff writes them, so that colour is never all that tells.
  var marked: String {
    segments.map { segment in
      switch segment {
      case .kept(_, let later): later.text.printable
      case .removed(let words): Style.removed("[-\(words.text.printable)-]")
      case .added(let words): Style.added("{+\(words.text.printable)+}")
      }
    }.joined(separator: " ")
  }
}
