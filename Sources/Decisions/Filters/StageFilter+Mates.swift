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

extension StoryProfile {
  /// Its bytes in hexadecimal digits, and when the article was published.
  func json(published: Interval?) -> JSONValue {
    let digits = Array("0123456789abcdef".utf8)
    let written = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return [
      "published_from": JSONValue(published?.from), "published_to": JSONValue(published?.to),
      "stems": .string(String(decoding: written, as: UTF8.self)),
    ]
  }

  init(json: JSONValue) throws(WireFault) {
    let digits = Array((json["stems"]?.text ?? "-").utf8)
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
    }
    guard bytes.count * 2 == digits.count, let profile = StoryProfile(bytes: bytes) else {
      throw WireFault(key: "profile", problem: "holds no stems with their weights")
    }
    self = profile
  }

  static func published(in json: JSONValue) -> Interval? {
    let ends = ["published_from", "published_to"].compactMap { json[$0]?.text.flatMap(Instant.init(text:)) }
    return ends.count == 2 ? Interval(from: ends[0], to: ends[1]) : nil
  }
}
