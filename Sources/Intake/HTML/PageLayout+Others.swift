extension PageLayout {
  /// What of the page says nothing of its article: its frame, its clock, boxes that lead to other articles, comments.
  func others(root: Int) -> [Range<Int>] {
    let home = home(root: root)
    let isFrame = [.body, .html].contains(tree.nodes[home].tag)
    var others = dropped
    var i = 0
    while i < tree.nodes.count {
      let node = tree.nodes[i]
      let range = i..<node.end
      let isOwn = range.contains(root) || headline.map(range.contains) ?? false || node.tag == .text
      if !isOwn, isOthers(i, isBeforeHome: isFrame && i < (headline ?? 0)) {
        others.append(range)
        i = node.end
      } else {
        i += 1
      }
    }
    return others
  }

  /// Where a date that says nothing of itself is the article's: around headline and text.
  func scope(root: Int) -> Range<Int> {
    let home = home(root: root)
    let main = ([home] + tree.ancestors(of: home)).first { $0 >= 0 && tree.nodes[$0].tag == .main }
    return (main ?? home)..<tree.nodes[main ?? home].end
  }

  /// Stands above the headline of a page that parts its head from its article by nothing.
  func isAboveArticle(_ node: Int, root: Int) -> Bool {
    guard let headline, node < headline else { return false }
    return [.body, .html].contains(tree.nodes[home(root: root)].tag)
  }

  /// The element around headline and text.
  private func home(root: Int) -> Int {
    guard let headline else { return root }
    let around = Set(tree.ancestors(of: headline))
    if around.contains(root) { return root }
    return tree.ancestors(of: root).first { $0 >= 0 && around.contains($0) } ?? root
  }

  private func isOthers(_ i: Int, isBeforeHome: Bool) -> Bool {
    let node = tree.nodes[i]
    switch node.tag {
    case .nav, .aside, .footer: return true
    case .header where isBeforeHome: return true
    default: break
    }
    if node["itemtype"].map({ type in
      ["Comment", "WPHeader", "WPFooter", "SiteNavigation"].contains { type.hasSuffix($0) }
    }) == true {
      return true
    }
    if isClock(node) { return true }
    return [.li, .div, .section, .article, .tr, .td, .p, .dd, .figure, .ul, .ol].contains(node.tag) && isCard(i)
  }

  private static let clocks: Set<String> = [
    "clock", "today", "weather", "masthead", "topbar", "currentdate", "sitedate", "edition", "datetoday", "todaysdate",
    "servertime", "localtime", "copyright",
  ]

  private func isClock(_ node: HTMLTree.Node) -> Bool {
    ["class", "id"].contains { name in
      guard let value = node[name], node.tag != .body, node.tag != .html else { return false }
      let words = value.split(separator: " ").flatMap { $0.nameWords + [$0.lowercased()] }
      return words.contains(where: PageLayout.clocks.contains)
        || zip(words, words.dropFirst()).contains { $0 == "current" && ["date", "time"].contains($1) }
    }
  }

  /// A small element that holds a link of several words, which is another article's headline.
  private func isCard(_ i: Int) -> Bool {
    let node = tree.nodes[i]
    guard node.end - i <= 60 else { return false }
    return (i..<node.end).contains { j in
      let link = tree.nodes[j]
      guard link.tag == .a, link["href"] != nil, link["rel"] != "author" else { return false }
      let words = tree.words(in: j)
      let count = words.split(separator: " ").count
      // What leads to a date is this article's own permanent link.
      guard count >= 4, case .none = WrittenTime.reading(words) else { return false }
      return !PageLayout.actions.contains { words.begins(with: $0) } && isMostOf(i, words)
    }
  }

  /// Of a paragraph that only holds a link most is not the link's.
  private func isMostOf(_ i: Int, _ link: String) -> Bool {
    link.utf8.count * 3 >= tree.words(in: i).utf8.count || tree.nodes[i].tag != .p
  }

  private static let actions = [
    "share ", "follow ", "comment", "save ", "print ", "email ", "send ", "read ", "listen ", "sign ", "subscribe",
    "leave ",
    "add ", "view ", "see ", "jump ", "by ", "more ", "how we", "skip ", "get ", "give ", "support ",
  ]
}
