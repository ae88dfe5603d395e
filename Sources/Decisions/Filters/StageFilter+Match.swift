import Collation
import ReportedSpeech

extension StageFilter {
  public static let match = StageFilter(
    id: "match", summary: "which pairs of articles are of one story, and which of their assertions say the same",
    reads: #"""
      {"readings":[…],"pairs":[[0,1,"story"]…]}: "story" where the two share a story key that is not common, "wording" a
      key of a wording, "both", "copy" where they are one text; without a word "both" is meant
      """#,
    prints: #"""
      {"pairs":[{"articles":[NAME,NAME],"mates":similarity|null,"matches":[{"first":NAME,"second":NAME,"relation",
      "status","score","similarity"}…]}…]}, pairs with nothing left out
      """#
  ) { line throws(WireFault) in
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
