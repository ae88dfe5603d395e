/// Which of the statements found are which of those expected: one to one, the most alike first, at least half alike.
struct Matching {
  /// By index of the expected one, the index of the one found.
  private(set) var partner: [Int: Int] = [:]
  private(set) var matchedFound = Set<Int>()

  init(_ expected: [Judged], _ found: [Judged]) {
    var pairs: [(alike: Double, sameSpeaker: Bool, expected: Int, found: Int)] = []
    for (i, one) in expected.enumerated() {
      for (j, other) in found.enumerated() where one.sort == other.sort {
        let alike = one.likeness(to: other)
        if alike >= 0.5 { pairs.append((alike, one.sharesSpeaker(with: other), i, j)) }
      }
    }
    pairs.sort { a, b in
      if a.alike != b.alike { return a.alike > b.alike }
      if a.sameSpeaker != b.sameSpeaker { return a.sameSpeaker }
      return (a.expected, a.found) < (b.expected, b.found)
    }
    for pair in pairs where partner[pair.expected] == nil && !matchedFound.contains(pair.found) {
      partner[pair.expected] = pair.found
      matchedFound.insert(pair.found)
    }
  }
}

extension Judged {
  /// Jaccard's measure of the words, 0 to 1.
  func likeness(to other: Judged) -> Double {
    let shared = words.intersection(other.words).count
    return shared == 0 ? 0 : Double(shared) / Double(words.count + other.words.count - shared)
  }

  func sharesSpeaker(with other: Judged) -> Bool {
    switch (mention, other.mention) {
    case (nil, nil): true
    case (let mine?, let theirs?): mine.agrees(with: theirs)
    default: false
    }
  }
}
