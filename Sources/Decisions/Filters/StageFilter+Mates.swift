import Collation
import ReportedSpeech

extension StageFilter {
  public static let mates = StageFilter(
    id: "mates", summary: "which pairs of articles tell of one event, by their profiles alone",
    reads: #"{"profiles":[…],"pairs":[[0,1]…]}: profiles as 'stemma stage keys' prints them"#,
    prints: #"{"mates":[[0,1,similarity]…]}: those pairs that are story-mates"#
  ) { line throws(WireFault) in
    var profiles: [(profile: StoryProfile, published: Interval?)] = []
    for one in line["profiles"]?.values ?? [] {
      profiles.append((try StoryProfile(json: one), StoryProfile.published(in: one)))
    }
    var mates: [JSONValue] = []
    for pair in line["pairs"]?.values ?? [] {
      let places = (pair.values ?? []).compactMap { $0.integer.flatMap { Int(exactly: $0) } }
      guard places.count == 2, places.allSatisfy(profiles.indices.contains) else {
        throw WireFault(key: "pairs", problem: "holds \(pair.line), no two profiles")
      }
      let (a, b) = (profiles[places[0]], profiles[places[1]])
      guard let similarity = StoryMates.similarity(a.profile, a.published, b.profile, b.published) else { continue }
      mates.append([JSONValue(places[0]), JSONValue(places[1]), .double(similarity)])
    }
    return ["mates": .array(mates)]
  }
}
