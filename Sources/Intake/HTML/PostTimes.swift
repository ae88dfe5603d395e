import ReportedSpeech

/// The parts of a page that have times of their own, as the posts of a live blog have: elements beside one another, each
/// with its `time` and its text, or a `time` above each.
struct PostTimes {
  struct Post {
    let nodes: Range<Int>
    let time: Int
  }

  private(set) var posts: [Post] = []

  /// - Parameter isOthers: what of the page says nothing of its article.
  init(_ tree: HTMLTree, root: Int, composed: ComposedText, isOthers: (Int) -> Bool) {
    guard tree.nodes.indices.contains(root) else { return }
    let quotes = NodeRanges(tree.setOffQuotations.map { $0.quote..<tree.nodes[$0.quote].end })
    let times = (root..<tree.nodes[root].end).filter { i in
      tree.isTime(i) && !isOthers(i) && !quotes.contains(i)
    }
    guard times.count >= 2, times.count <= 2000 else { return }
    // How many children of an element hold a time.
    var counts: [Int: Set<Int>] = [:]
    for time in times {
      var child = time
      for parent in tree.ancestors(of: time) where parent >= 0 {
        counts[parent, default: []].insert(child)
        if parent == root { break }
        child = parent
      }
    }
    let starts = composed.pieces.filter { $0.block.prose > 0 || $0.words.utf8.count >= 25 }.map(\.block.first)
    for (parent, children) in counts.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) })
    where children.count > 1 {
      let found = PostTimes.posts(children.sorted(), of: parent, tree, times: times, starts: starts)
      if found.count > 1 {
        posts = found
        return
      }
    }
  }

  private static func posts(
    _ children: [Int], of parent: Int, _ tree: HTMLTree, times: [Int], starts: [Int]
  ) -> [Post] {
    func holdsText(_ range: Range<Int>) -> Bool { !starts.slice(range, by: { $0 }).isEmpty }
    func time(in range: Range<Int>) -> Int? {
      let own = times.slice(range, by: { $0 })
      return own.first { tree.nodes[$0]["itemprop"]?.lowercased() == "datepublished" }
        ?? own.first { !tree.isOfChange($0) }
    }
    let areWhole = children.allSatisfy { holdsText($0..<tree.nodes[$0].end) }
    var posts: [Post] = []
    for (k, child) in children.enumerated() {
      let next = k + 1 < children.count ? children[k + 1] : tree.nodes[parent].end
      let range = child..<(areWhole ? tree.nodes[child].end : next)
      if holdsText(range), let time = time(in: child..<tree.nodes[child].end) {
        posts.append(Post(nodes: range, time: time))
      }
    }
    return posts
  }
}

extension HTMLTree {
  /// A `time`, or what stands in its place: an element that says in an attribute when it is.
  func isTime(_ i: Int) -> Bool {
    let node = nodes[i]
    switch node.tag {
    case .time: return true
    case .text: return false
    case .abbr: if let title = node["title"], case .time = WrittenTime.reading(title) { return true }
    case .meta: return node["itemprop"]?.lowercased() == "datepublished"
    default: break
    }
    return (node["datetime"] != nil && node.tag != .other) || node.stamp != nil
  }

  /// What a `time` says, in its attribute or in words.
  func timeWords(_ i: Int) -> String {
    let node = nodes[i]
    let stated =
      node["datetime"] ?? node.stamp ?? (node.tag == .abbr ? node["title"] : nil)
      ?? (node.tag == .meta ? node["content"] : nil)
    return stated ?? words(in: i)
  }

  /// The time of an "Updated": by its own names, or by the words before it.
  func isOfChange(_ i: Int) -> Bool {
    let names = [nodes[i]["itemprop"], nodes[i]["class"], nodes[i]["data-testid"]]
    if let all = names.compactMap({ $0?.lowercased() }).first, all.contains("modif") || all.contains("updat") {
      return true
    }
    if nodes[i]["itemprop"]?.lowercased() == "datepublished" { return false }
    var before = ""
    for j in stride(from: i - 1, to: max(-1, i - 8), by: -1) where nodes[j].tag == .text {
      before = nodes[j].text + " " + before
    }
    let words = before.lowercased().split(whereSeparator: { !$0.isLetter }).suffix(3)
    return words.contains { $0.hasPrefix("updat") || $0.hasPrefix("modif") || $0.hasPrefix("revis") }
      && !words.contains { $0.hasPrefix("publish") }
  }

  /// A `section` for each post whose time can be read.
  func markings(of posts: [PostTimes.Post], in composed: ComposedText, zone: Zone?) -> [Marking] {
    posts.compactMap { post in
      guard case .time(let time) = WrittenTime.reading(timeWords(post.time)),
        time.unit <= .minute || time.second != nil,
        let interval = time.dating(.time, zone: zone)?.interval
      else { return nil }
      return section(over: post.nodes, in: composed, time: interval)
    }
  }

  func section(over nodes: Range<Int>, in composed: ComposedText, time: Interval) -> Marking? {
    let own = composed.pieces.slice(nodes, by: \.block.first)
    guard let first = own.first, let last = own.last else { return nil }
    return Marking(kind: .section, start: first.range.lowerBound, end: last.range.upperBound, time: time)
  }
}

extension HTMLTree.Node {
  /// What scripts read a time from: "data-timestamp=1772732400".
  fileprivate var stamp: String? {
    attributes.first { HTMLTree.Node.stamps.contains($0.name) && $0.value.statesTime }?.value
  }

  static let stamps: Set<String> = [
    "data-timestamp", "data-time", "data-datetime", "data-date", "data-published", "data-publish-time",
    "data-published-at", "data-post-time", "data-utc", "data-unix", "data-unixtime", "data-epoch",
  ]
}

extension String {
  fileprivate var statesTime: Bool {
    if case .time(let time) = WrittenTime.reading(self) { time.second != nil } else { false }
  }
}
