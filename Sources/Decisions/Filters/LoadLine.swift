import Collation
import ReportedSpeech

/// What `stemma stage load` reads: what the other stages print, and readings.
enum LoadLine: Sendable {
  /// With what the article is looked up by, where `stemma stage keys` made it.
  case reading(Reading, keys: ArticleKeys?)
  case copies([LoadedCopies])
  case pairs([LoadedPair])
  case claims([String], [Claim])

  init(_ json: JSONValue) throws(WireFault) {
    if Reading.isWritten(in: json) {
      self = .reading(try Reading(json: json), keys: nil)
    } else if let reading = json["reading"] {
      var keys: [Key] = []
      for one in json["keys"]?.values ?? [] { keys.append(try Key(json: one)) }
      let made = try json["profile"].map { json throws(WireFault) in
        ArticleKeys(keys: keys, profile: try StoryProfile(json: json), wordings: try WordingKeys(json: json))
      }
      self = .reading(try Reading(json: reading), keys: made)
    } else if let groups = json["copies"]?.values {
      var copies: [LoadedCopies] = []
      for one in groups { copies.append(try LoadedCopies(one)) }
      self = .copies(copies)
    } else if let found = json["pairs"]?.values {
      var pairs: [LoadedPair] = []
      for one in found { pairs.append(try LoadedPair(one)) }
      self = .pairs(pairs)
    } else if let decided = json["claims"]?.values, let names = json["assertions"]?.texts {
      var claims: [Claim] = []
      for one in decided { claims.append(try Claim(json: one)) }
      guard claims.hold(eachOf: names.count), claims.allSatisfy({ $0.names(only: names.indices) }) else {
        throw WireFault(key: "claims", problem: "do not hold each of \"assertions\" once")
      }
      self = .claims(names, claims)
    } else {
      throw WireFault(key: "", problem: "is no line of a stage")
    }
  }
}

extension LoadLine {
  static func read(_ line: ArraySlice<UInt8>) -> Result<LoadLine, WireFault> {
    do throws(WireFault) {
      return .success(try LoadLine(try JSONValue(ofStage: line)))
    } catch {
      return .failure(error)
    }
  }
}

struct LoadedCopies: Sendable {
  var articles: [String]
  var owner: String?
  var basis: String

  init(_ json: JSONValue) throws(WireFault) {
    guard let articles = json["articles"]?.texts, articles.count > 1, let basis = json["basis"]?.text else {
      throw WireFault(key: "copies", problem: "hold a group without two articles and a basis")
    }
    (self.articles, owner, self.basis) = (articles, json["owner"]?.text, basis)
  }
}

struct LoadedPair: Sendable {
  var articles: [String]
  /// How alike they are, where they are story-mates.
  var mates: Double?
  var matches: [NamedMatch] = []

  init(_ json: JSONValue) throws(WireFault) {
    guard let articles = json["articles"]?.texts, articles.count == 2 else {
      throw WireFault(key: "pairs", problem: "hold one that is not of two articles")
    }
    (self.articles, mates) = (articles, json["mates"]?.double)
    for one in json["matches"]?.values ?? [] { matches.append(try NamedMatch(json: one)) }
  }
}

extension Claim {
  /// Whether all the positions that it names are among these.
  fileprivate func names(only places: Range<Int>) -> Bool {
    let named =
      utterances.compactMap(\.spokenIn) + origins.map(\.assertion) + derivations.flatMap { [$0.later, $0.earlier] }
    return named.allSatisfy(places.contains)
  }
}
