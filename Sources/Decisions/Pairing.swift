import Collation
import Graph
import ReportedSpeech

/// Which articles are held side by side.
///
/// Two are story-mates where they share a key of their stories and the gate on the two agrees; two others are held side by
/// side where they share a key of wordings. Both depend on the two alone, with one exception: a key that more than
/// `commonest` articles hold brings up no story-mate any more, and of wordings only the holder of the least name, so that
/// what everybody says costs what it is long. Where a key comes to be common, or ceases to be, whatever hangs on it is
/// looked at again: so no order of ingest shows in the graph.
struct Pairing {
  private let settlement: Settlement
  private var transaction: Transaction { settlement.transaction }
  private var shelf: Shelf { settlement.shelf }

  init(_ settlement: Settlement) { self.settlement = settlement }

  /// What one more holder made common, or gave another holder of the least name.
  private final class Crossings {
    var story: Set<Key> = []
    var wording: Set<Key> = []
  }

  /// Pairs articles that have no pairs, each with all that it belongs beside.
  func pairAnew(_ articles: [ArticleRow]) throws {
    let new = Set(articles)
    let crossings = Crossings()
    for row in new.sorted() { try pair(row, among: new, crossings) }
    for key in crossings.story.sorted(by: { $0.hash < $1.hash }) { try partStrangers(by: key, besides: new) }
    for key in crossings.wording.sorted(by: { $0.hash < $1.hash }) { try gather(around: key, besides: new) }
  }

  private func pair(_ row: ArticleRow, among new: Set<ArticleRow>, _ crossings: Crossings) throws {
    guard let article = try shelf.article(row, in: transaction) else { return }
    // A copy is linked to one article of its group.
    if let chief = try settlement.chief(of: row), chief != row { return try join(row, chief, similarity: 1) }
    for member in try settlement.members(of: row) where member != row { try join(row, member, similarity: 1) }
    // What a person says needs no key in common.
    var shared = Set(try transaction.articles(keys: settlement.corrections.confirmedMates(of: article.witness.key)))
    var beside: Set<ArticleRow> = []
    for key in article.keys {
      switch key.kind {
      case .text: break
      case .story:
        let holders = try transaction.holders(of: key.hash, atMost: StoryMates.commonest + new.count + 1)
        if holders.count <= StoryMates.commonest {
          shared.formUnion(holders)
        } else if holders.count(where: { !new.contains($0) }) <= StoryMates.commonest {
          crossings.story.insert(key)
        }
      case .wording:
        let holders = try transaction.holders(of: key.hash, atMost: StoryMates.commonest + new.count + 1)
        if holders.count <= StoryMates.commonest {
          beside.formUnion(holders)
        } else if let least = try transaction.leastHolder(of: key.hash) {
          beside.insert(least)
          let isCrossed = holders.count(where: { !new.contains($0) }) <= StoryMates.commonest
          if isCrossed || new.contains(least) { crossings.wording.insert(key) }
        }
      }
    }
    try judge(article, shared.sorted(), beside)
  }

  /// The gate, over those that share enough; what else shares words is held beside it as a stranger.
  private func judge(_ article: HeldArticle, _ candidates: [ArticleRow], _ beside: Set<ArticleRow>) throws {
    var strangers = beside
    let unjudged = try heads(of: candidates, besides: article.row).filter { other in
      let pair = ArticlePair(article.row, other)
      if settlement.pairs[pair] == true { strangers.remove(other) }
      return settlement.pairs[pair] != true && settlement.judged.insert(pair).inserted
    }
    for (other, similarity) in try mates(of: article, among: unjudged) {
      strangers.remove(other)
      try join(article.row, other, similarity: similarity)
    }
    for other in try heads(of: strangers.sorted(), besides: article.row) {
      let pair = ArticlePair(article.row, other)
      if settlement.pairs[pair] == nil { settlement.pairs[pair] = false }
    }
  }

  /// Those of some articles that pass the gate, in their order. What they are about is kept, so that none is read for it.
  private func mates(of article: HeldArticle, among others: [ArticleRow]) throws -> [(ArticleRow, Double)] {
    let kept = try transaction.profiles(of: others)
    return try others.compactMap { other in
      guard let (bytes, published) = kept[other] else { return nil }
      guard let profile = StoryProfile(bytes: bytes) else { throw GraphError.damaged("what an article is about") }
      if let said = try areSaidToBeOneStory(article.row, other) {
        return said ? (other, article.wording.profile.similarity(to: profile)) : nil
      }
      return StoryMates.similarity(article.wording.profile, article.witness.published, profile, published)
        .map { (other, $0) }
    }
  }

  /// Those of some articles that stand for their copies.
  private func heads(of rows: [ArticleRow], besides own: ArticleRow) throws -> [ArticleRow] {
    try rows.filter { row in
      guard row != own else { return false }
      let chief = try settlement.chief(of: row)
      return chief == nil || chief == row
    }
  }

  private func join(_ a: ArticleRow, _ b: ArticleRow, similarity: Double) throws {
    try transaction.join(a, b, similarity: min(1, max(0, similarity)), in: settlement.run)
    settlement.pairs[ArticlePair(a, b)] = true
    settlement.speaking.formUnion([a, b])
  }

  /// A story key has become common: mates that it brought together stay so only by other keys.
  private func partStrangers(by key: Key, besides new: Set<ArticleRow>) throws {
    let holders = try transaction.holders(of: key.hash, atMost: .max).filter { !new.contains($0) }
    let among = Set(holders)
    for (row, mates) in try transaction.mates(of: holders) {
      for mate in mates where row < mate && among.contains(mate) {
        if try settlement.areOneText(row, mate) || shareStory(row, mate) { continue }
        if try areSaidToBeOneStory(row, mate) == true { continue }
        try transaction.part(row, mate)
        settlement.speaking.formUnion([row, mate])
        if try isHeldBeside(row, mate) {
          settlement.pairs[ArticlePair(row, mate)] = false
        } else {
          settlement.parted.insert(ArticlePair(row, mate))
        }
      }
    }
  }

  /// A wording is common: all its holders stand beside the one of the least name, and beside no other for its sake.
  private func gather(around key: Key, besides new: Set<ArticleRow>) throws {
    guard let least = try transaction.leastHolder(of: key.hash) else { return }
    let holders = try transaction.holders(of: key.hash, atMost: .max)
    let mates = try transaction.mates(of: holders)
    for holder in try heads(of: holders, besides: least) where mates[least]?.contains(holder) != true {
      let pair = ArticlePair(holder, least)
      if settlement.pairs[pair] == nil { settlement.pairs[pair] = false }
    }
    let old = Set(holders.filter { !new.contains($0) })
    for (a, b) in try transaction.matchedArticles(among: old.sorted()) where a != least && b != least {
      if try mates[a]?.contains(b) == true || isHeldBeside(a, b) { continue }
      settlement.parted.insert(ArticlePair(a, b))
    }
  }

  /// What a person said of two; nil where nothing was said.
  private func areSaidToBeOneStory(_ a: ArticleRow, _ b: ArticleRow) throws -> Bool? {
    guard settlement.corrections.hasStories, let one = try shelf.article(a, in: transaction),
      let other = try shelf.article(b, in: transaction)
    else { return nil }
    return settlement.corrections.areOfOneStory(one.witness.key, other.witness.key)
  }

  private func shareStory(_ a: ArticleRow, _ b: ArticleRow) throws -> Bool {
    try sharedKeys(a, b).contains { key in
      guard key.kind == .story else { return false }
      return try transaction.holders(of: key.hash, atMost: StoryMates.commonest + 1).count <= StoryMates.commonest
    }
  }

  private func isHeldBeside(_ a: ArticleRow, _ b: ArticleRow) throws -> Bool {
    try sharedKeys(a, b).contains { key in
      guard key.kind == .wording else { return false }
      if try transaction.holders(of: key.hash, atMost: StoryMates.commonest + 1).count <= StoryMates.commonest {
        return true
      }
      let least = try transaction.leastHolder(of: key.hash)
      return least == a || least == b
    }
  }

  private func sharedKeys(_ a: ArticleRow, _ b: ArticleRow) throws -> [Key] {
    try transaction.sharedKeys(of: a, and: b).map(Key.init(hash:))
  }
}

extension Pairing {
  /// What articles that are gone held may be common no more: then its holders are paired anew.
  func reviveFreedKeys() throws -> [ArticleRow] {
    var again: Set<ArticleRow> = []
    for (key, freed) in settlement.change.freed where key.kind != .text {
      let holders = try settlement.transaction.holders(of: key.hash, atMost: .max)
      let isRarer = holders.count <= StoryMates.commonest && holders.count + freed.count > StoryMates.commonest
      let lostLeast =
        try key.kind == .wording && holders.count > StoryMates.commonest
        && settlement.transaction
          .leastHolder(of: key.hash).flatMap { try settlement.shelf.article($0, in: settlement.transaction) }
          .map { freed.least < $0.witness.name.text } ?? false
      if isRarer || lostLeast { again.formUnion(holders) }
    }
    return again.subtracting(settlement.change.added).sorted()
  }
}
