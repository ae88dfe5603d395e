import Collation
import ReportedSpeech

extension ArticleKeys {
  /// When the article was published, what it is about and what its assertions are known by, as runs of hexadecimal digits.
  func profile(published: Interval?) -> JSONValue {
    [
      "published_from": JSONValue(published?.from), "published_to": JSONValue(published?.to),
      "stems": JSONValue(digitsOf: profile.bytes), "wordings": JSONValue(digitsOf: wordings.bytes),
    ]
  }
}

extension StoryProfile {
  init(json: JSONValue) throws(WireFault) {
    guard let bytes = json["stems"]?.bytes, let profile = StoryProfile(bytes: bytes) else {
      throw WireFault(key: "profile", problem: "holds no stems with their weights")
    }
    self = profile
  }

  static func published(in json: JSONValue) -> Interval? {
    let ends = ["published_from", "published_to"].compactMap { json[$0]?.text.flatMap(Instant.init(text:)) }
    return ends.count == 2 ? Interval(from: ends[0], to: ends[1]) : nil
  }
}

extension WordingKeys {
  init(json: JSONValue) throws(WireFault) {
    guard let bytes = json["wordings"]?.bytes, let keys = WordingKeys(bytes: bytes) else {
      throw WireFault(key: "profile", problem: "holds no keys of wordings")
    }
    self = keys
  }
}

extension JSONValue {
  fileprivate init(digitsOf bytes: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    let written = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    self = .string(String(decoding: written, as: UTF8.self))
  }

  /// Nil where it is no run of pairs of hexadecimal digits.
  fileprivate var bytes: [UInt8]? {
    guard let digits = text.map({ Array($0.utf8) }), digits.count.isMultiple(of: 2) else { return nil }
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
    }
    return bytes.count * 2 == digits.count ? bytes : nil
  }
}
