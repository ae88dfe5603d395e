extension PageLayout {
  /// A quotation that is set as those are that repeat the article's own words, and repeats none: it is the article's.
  func isOwnPullQuote(_ i: Int) -> Bool {
    let range = i..<tree.nodes[i].end
    guard range.count < 60, tree.isPullQuote(i), range.contains(where: { belongsToQuotation($0) }) else { return false }
    let own = blocks[index(of: range.lowerBound)..<index(of: range.upperBound)]
    return !own.isEmpty && !runs.areRepeated(own.map(\.text))
  }
}

extension HTMLTree {
  /// By what it is called, and an `aside` that is called nothing else.
  fileprivate func isPullQuote(_ i: Int) -> Bool {
    let names = ["class", "id"].compactMap { nodes[i][$0] }.flatMap { $0.split(separator: " ") }.map(\.nameWords)
    let isCalledSo = names.contains { words in
      words.contains { $0.hasPrefix("pullquote") }
        || zip(words, words.dropFirst()).contains { $0 == "pull" && $1 == "quote" }
    }
    return isCalledSo
      || (nodes[i].tag == .aside && names.allSatisfy { HTMLTree.furniture(named: $0.joined(separator: "-")) == nil })
  }
}

/// How often every three words that follow one another stand on a page. They are counted when they are first asked for.
final class WordRuns {
  private let blocks: [PageBlock]
  private lazy var counts: [Int: Int] = blocks.reduce(into: [:]) { counts, block in
    for run in WordRuns.runs(block.text) { counts[run, default: 0] += 1 }
  }

  init(_ blocks: [PageBlock]) { self.blocks = blocks }

  /// Half of them stand elsewhere, too: editors shorten what they repeat.
  func areRepeated(_ texts: [String]) -> Bool {
    var own: [Int: Int] = [:]
    for run in texts.flatMap(WordRuns.runs) { own[run, default: 0] += 1 }
    return own.count { counts[$0.key, default: 0] > $0.value } * 2 >= max(1, own.count)
  }

  /// As their hashes: a page may hold millions of them.
  private static func runs(_ text: String) -> [Int] {
    let words = text.comparedWords.split(separator: " ")
    if words.count < 3 { return [words.hashValue] }
    return (2..<words.count).map { words[$0 - 2...$0].hashValue }
  }
}
