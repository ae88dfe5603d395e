import ReportedSpeech
import Testing

@testable import Collation

@Suite struct IdentityRuleTests {
  @Test(arguments: IdentityRule.all) func `every rule's examples hold`(_ rule: IdentityRule) throws {
    #expect(!rule.summary.isEmpty)
    // What a person says has its own tests.
    #expect(!rule.examples.isEmpty || rule.id == "correction")
    for example in rule.examples { try check(example) }
  }

  @Test(arguments: IdentityRule.all) func `what an example joins is joined by its own rule`(_ rule: IdentityRule) throws
  {
    for example in rule.examples where example.hasSuffix("→ one") {
      #expect(try Told(example).identities.contains { $0.rule == rule.id }, "\(example)")
    }
  }

  @Test(arguments: [
    "Judge Ann Marsh / striker Ann Marsh / Senator Ann Marsh → 2", "Judge Ann Marsh + Marsh / striker Ann Marsh → 2",
    "Judge Ann Marsh / striker Ann Marsh / Ann Marsh → 3",
    "Ann Marsh, a striker for Fen United / Ann Marsh, the county judge → 2",
    "Ann Marsh, who sued the judge / striker Ann Marsh → 1", "lawyer for striker Ann Marsh / striker Ann Marsh → 1",
  ]) func `trades tell people of one name apart, and nothing else does`(_ example: String) throws { try check(example) }

  @Test func `no order of articles or names decides`() throws {
    for example in IdentityRule.all.flatMap(\.examples) + ["Ann Lee + Lee + the mayor + Mayor Ann Lee → 1"] {
      let told = try Told(example)
      let expected = Set(told.identities.map { "\($0.article.text) \($0.text)" })
      for turn in 1..<4 {
        #expect(Set(told.turned(turn).identities.map { "\($0.article.text) \($0.text)" }) == expected, "\(example)")
      }
    }
  }

  private func check(_ example: String) throws {
    let told = try Told(example)
    let speakers = Set(told.identities.map(\.text)).count
    let expected = ["one": 1, "apart": told.identities.count][told.outcome] ?? Int(told.outcome)
    #expect(speakers == expected, "\(example): \(told.identities.map { "\($0.text) by \($0.rule)" })")
  }
}

/// An example: an article a name; "+" for the same story, "/" for another, "=" for a copy of the text.
private struct Told {
  var outcome: String
  private var articles: [(name: NameInArticle, story: Int)] = []

  init(_ example: String) throws {
    let sides = example.split(separator: "→").map { $0.trimmed }
    outcome = try #require(sides.last)
    var story = 0
    var text = ""
    var link: Character = "/"
    for piece in sides[0].pieces {
      if piece.count == 1, let mark = piece.first, "+/=".contains(mark) {
        link = mark
        continue
      }
      let key = String(UnicodeScalar(UInt8(97 + articles.count)))
      if link == "/" { story += 1 }
      if link != "=" { text = key }
      articles.append((named(piece, key: key, text: text, story: story), story))
    }
  }

  func turned(_ by: Int) -> Told {
    var told = self
    told.articles = Array(articles[(by % articles.count)...] + articles[..<(by % articles.count)])
    return told
  }

  private func named(_ piece: String, key: String, text: String, story: Int) -> NameInArticle {
    var words = piece.split(separator: " ").map(String.init)
    let kind = words.first.flatMap(Speaker.Kind.init(rawValue:))
    if kind != nil { words.removeFirst() }
    let mention = words.joined(separator: " ")
    return NameInArticle(
      article: TextName(text: key), key: key, text: text,
      speaker: Speaker(name: name(in: words, kind), kind: kind ?? .person), mentions: [mention], claims: [story])
  }

  /// As extraction would resolve it: titles in front and what follows a comma belong to the mention.
  private func name(in words: [String], _ kind: Speaker.Kind?) -> String {
    let whole = words.joined(separator: " ")
    guard kind == nil, !whole.contains("spokes") || whole.hasSuffix("Ed Roe") else { return whole }
    let head = whole.split(separator: ",")[0].split(separator: " ").map(String.init)
    let titles = ["Mayor", "Judge", "Senator", "Lumora"]
    let names = head.reversed().prefix { $0.first?.isUppercase == true && !titles.contains($0) }.reversed()
    return names.isEmpty ? whole.replacingOccurrences("the ") : names.joined(separator: " ")
  }

  /// Whose each name is, once all that is known under a name is known.
  var identities: [Identity] {
    let all = articles.map { one in
      ArticleNames(
        of: [one.name],
        among: articles.filter { $0.story == one.story && $0.name.article != one.name.article }.map(\.name))
    }
    var known: [String: [String]] = [:]
    for identity in all.flatMap({ $0.identities() }) {
      if let fields = identity.fields { known[identity.base, default: []].append(fields) }
    }
    return all.flatMap { $0.identities(knowing: known.mapValues { Set($0).sorted() }) }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }

  /// Names and the marks between them, which stand between spaces.
  fileprivate var pieces: [String] {
    var pieces = [""]
    for word in split(separator: " ") {
      if ["+", "/", "="].contains(word) {
        pieces += [String(word), ""]
      } else {
        pieces[pieces.count - 1] += (pieces[pieces.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return pieces
  }
}

extension String {
  fileprivate func replacingOccurrences(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
