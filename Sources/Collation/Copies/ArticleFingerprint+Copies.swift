import English
import ReportedSpeech

extension [ArticleFingerprint] {
  /// Those that are one text: equal, or sharing most of the shorter one's fingerprints. Articles alone are left out, and
  /// excerpts: that two articles hold the same quotations does not make them one text, and an excerpt owns none.
  ///
  /// A group is everything that most of one text, its fullest, is found in: not a chain of likenesses. Independent of
  /// order; articles are named by their positions here.
  package func copies() -> [Copies] {
    let sorted = indices.filter { !self[$0].witness.isExcerpt }.sorted { self[$0].precedes(self[$1]) }
    // Equal texts are held against others once, however many there are.
    var texts: [[Int]] = []
    var number: [String: Int] = [:]
    for article in sorted {
      if let known = number[self[article].textHash] {
        texts[known].append(article)
      } else {
        number[self[article].textHash] = texts.count
        texts.append([article])
      }
    }
    var isTaken = [Bool](repeating: false, count: texts.count)
    var groups: [Copies] = []
    for i in texts.indices where !isTaken[i] {
      let fullest = self[texts[i][0]]
      let alike = (i..<texts.count).filter { k in
        k == i || !isTaken[k] && fullest.fingerprints.areOneText(with: self[texts[k][0]].fingerprints)
      }
      // An article and its revision are one witness, not copies.
      let members = alike.flatMap { texts[$0] }.filter {
        $0 == texts[i][0] || self[$0].witness.key != fullest.witness.key
      }
      guard members.count >= 2 else { continue }
      for k in alike { isTaken[k] = true }
      let (owner, basis) = members.map { self[$0] }.owner
      groups.append(Copies(articles: members.sorted(), owner: owner, basis: basis))
    }
    return groups
  }

  /// The outlet most of them are credited to. A text's own author needs no credit line, so an article whose outlet is
  /// credited by another counts as saying so itself.
  private var owner: (String?, String) {
    var names: [String: String] = [:]
    var votes: [String: (count: Int, name: String)] = [:]
    for article in self {
      guard let credit = article.witness.credit, !credit.isEmpty else { continue }
      let name =
        names[credit]
        ?? first { $0.witness.outlet.map { OutletName.names(credit, $0) } ?? false }?.witness.outlet?.name ?? credit
      names[credit] = name
      votes[OutletName.normal(name), default: (0, name)].count += 1
    }
    let best = votes.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.first
    return best.map { ($0.value.name, "credit") } ?? (nil, "same text")
  }
}

extension ArticleFingerprint {
  /// The fullest text first, then the article's key.
  fileprivate func precedes(_ other: ArticleFingerprint) -> Bool {
    if fingerprints.count != other.fingerprints.count { return fingerprints.count > other.fingerprints.count }
    if witness.key != other.witness.key { return witness.key < other.witness.key }
    if witness.versionTime != other.witness.versionTime { return witness.versionTime < other.witness.versionTime }
    return witness.name.text < other.witness.name.text
  }

  /// Whether the two are one text: equal, or most of the shorter one in the other, word for word or frame for frame.
  package func isCopy(of other: ArticleFingerprint) -> Bool {
    // An article and its revision are one witness, not copies.
    guard witness.key != other.witness.key else { return false }
    return textHash == other.textHash || fingerprints.areOneText(with: other.fingerprints)
  }
}

extension Set<Int64> {
  /// Of two articles' fingerprints.
  func areOneText(with other: Set<Int64>) -> Bool {
    let shared = intersection(other)
    // Four come of a quotation that two reports have in common.
    guard shared.count >= 4 else { return false }
    let frames = shared.count { $0 & 1 == 1 }
    let (own, theirs) = (count { $0 & 1 == 1 }, other.count { $0 & 1 == 1 })
    // A handful of windows is one quotation, not a text.
    let fewer = Swift.min(count - own, other.count - theirs)
    let plain = shared.count - frames
    if fewer >= 8, plain * 2 > fewer { return true }
    // Synonyms of two words and broken grammar cost a rewritten text half its frame; reports of one event that two people
    // wrote share a tenth at most.
    let fewerFrames = Swift.min(own, theirs)
    guard fewerFrames >= 12, frames * 10 > fewerFrames * 3 else { return false }
    // Where only quotations are shared, so are their very words: the frame must have outlasted them by half.
    return frames * fewer * 2 > plain * fewerFrames * 3
  }
}
