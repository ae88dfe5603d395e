import Collation
import ReportedSpeech

extension StageFilter {
  public static let match = StageFilter(
    id: "match", summary: "which pairs of articles are of one story, and which of their assertions say the same",
    reads: #"""
      {"readings":[…],"pairs":[[0,1,"story"]…]}: "story" where the two share a story key that is not common, "wording" a
      key of a wording, "both", "copy" where they are one text; without a word "both" is meant. Or, of articles that are no
      story-mates, {"witnesses":[…],"assertions":[{"witness":0,"name",…}…],"pairs":[[0,1]…]}: two that share a key
      """#,
    prints: #"""
      {"pairs":[{"articles":[NAME,NAME],"mates":similarity|null,"matches":[{"first":NAME,"second":NAME,"relation",
      "status","score","similarity"}…]}…]}, pairs with nothing left out
      """#
  ) { line throws(WireFault) in
    if line["assertions"] != nil { return try acrossStories(line) }
    let batch = try ArticleBatch(line)
    var found: [JSONValue] = []
    for pair in line["pairs"]?.values ?? [] {
      let places = pair.values ?? []
      guard places.count >= 2, let ground = Ground(places.dropFirst(2).first) else {
        throw WireFault(key: "pairs", problem: "holds \(pair.line), no [0,1,\"both\"]")
      }
      let (a, b) = (try batch.article(places[0]), try batch.article(places[1]))
      guard a !== b else { throw WireFault(key: "pairs", problem: "hold an article beside itself") }
      if let one = a.held(beside: b, because: ground) { found.append(one) }
    }
    return ["pairs": .array(found)]
  }
}

extension StageFilter {
  /// Assertions of articles that are no story-mates, pair by pair: nothing else of the articles is read.
  private static func acrossStories(_ line: JSONValue) throws(WireFault) -> JSONValue {
    let assertions = try Neighbourhood(json: line).assertions
    let wordings = assertions.map { Wording(of: $0) }
    var matches: [[TextName]: [JSONValue]] = [:]
    for pair in line["pairs"]?.values ?? [] {
      let places = (pair.values ?? []).compactMap { $0.integer.flatMap { Int(exactly: $0) } }
      guard places.count == 2, places.allSatisfy(assertions.indices.contains) else {
        throw WireFault(key: "pairs", problem: "holds \(pair.line), no two assertions")
      }
      let (a, b) = (places[0], places[1])
      guard let match = Match(acrossStories: a, wordings[a], b, wordings[b]) else { continue }
      matches[[assertions[a].article.name, assertions[b].article.name], default: []]
        .append(NamedMatch(match, assertions[a].name, assertions[b].name).json)
    }
    let found = matches.sorted { $0.key.map(\.text).lexicographicallyPrecedes($1.key.map(\.text)) }
    return [
      "pairs": .array(
        found.map { articles, matches in
          ["articles": .array(articles.map { .string($0.text) }), "mates": .null, "matches": .array(matches)]
        })
    ]
  }
}

/// Why two articles are looked at.
private enum Ground: String {
  case story, wording, both, copy

  init?(_ json: JSONValue?) {
    guard let json else {
      self = .both
      return
    }
    guard let ground = json.text.flatMap(Ground.init(rawValue:)) else { return nil }
    self = ground
  }
}

extension HeldArticle {
  /// Nil where the two are no story-mates and nothing in them matches.
  fileprivate func held(beside other: HeldArticle, because ground: Ground) -> JSONValue? {
    var mates: Double?
    switch ground {
    case .copy: mates = 1
    case .story, .both:
      mates = StoryMates.similarity(wording.profile, wording.published, other.wording.profile, other.wording.published)
      if mates == nil, ground == .story { return nil }
    case .wording: break
    }
    let matches = wording.matches(with: other.wording, areMates: mates != nil)
    if mates == nil && matches.isEmpty { return nil }
    let (own, others) = (assertions, other.assertions)
    return [
      "articles": [.string(witness.name.text), .string(other.witness.name.text)],
      "mates": mates.map { .double($0) } ?? .null,
      "matches": .array(matches.map { NamedMatch($0, own[$0.first].name, others[$0.second].name).json }),
    ]
  }
}
