import Collation
import ReportedSpeech

extension StageFilter {
  public static let mates = StageFilter(
    id: "mates", summary: "which pairs of articles tell of one event, by their profiles alone",
    reads: #"{"profiles":[…],"pairs":[[0,1]…]}: profiles as 'stemma stage keys' prints them"#,
    prints: #"{"mates":[[0,1,similarity]…]}: those pairs that are story-mates"#
  ) { line throws(WireFault) in
    var profiles: [StoryProfile] = []
    for one in line["profiles"]?.values ?? [] { profiles.append(try StoryProfile(json: one)) }
    var mates: [JSONValue] = []
    for pair in line["pairs"]?.values ?? [] {
      let places = (pair.values ?? []).compactMap { $0.integer.flatMap { Int(exactly: $0) } }
      guard places.count == 2, places.allSatisfy(profiles.indices.contains) else {
        throw WireFault(key: "pairs", problem: "holds \(pair.line), no two profiles")
      }
      let (a, b) = (profiles[places[0]], profiles[places[1]])
      guard StoryMates.areMates(a, b) else { continue }
      mates.append([JSONValue(places[0]), JSONValue(places[1]), .double(StoryMates.similarity(a, b))])
    }
    return ["mates": .array(mates)]
  }
}

extension StoryProfile {
  /// Stems as the integers of these bits, weights in the shortest digits that are read back equal.
  var json: JSONValue {
    [
      "published_from": JSONValue(published?.from), "published_to": JSONValue(published?.to),
      "stems": .array(stems.map { .integer(Int64(bitPattern: $0)) }),
      "weights": .array(weights.map { JSONValue(digits: "\($0)") }),
    ]
  }

  init(json: JSONValue) throws(WireFault) {
    let stems = (json["stems"]?.values ?? []).compactMap(\.integer).map { UInt64(bitPattern: $0) }
    let weights = (json["weights"]?.values ?? []).compactMap { $0.digits.flatMap(Float.init) }
    guard stems.count == json["stems"]?.values?.count, weights.count == stems.count,
      zip(stems, stems.dropFirst()).allSatisfy(<)
    else { throw WireFault(key: "profiles", problem: "hold one whose stems and weights do not go together") }
    let ends = ["published_from", "published_to"].compactMap { json[$0]?.text.flatMap(Instant.init(text:)) }
    self.init(
      stems: stems, weights: weights, published: ends.count == 2 ? Interval(from: ends[0], to: ends[1]) : nil)
  }
}
