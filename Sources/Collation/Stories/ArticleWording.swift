import English
import ReportedSpeech

/// Stand-in until the stories branch is merged.
public struct ArticleWording: Sendable {
  public let wordings: [Wording]
  public let keys: [Key]
  let stems: Set<UInt64>

  public init(
    text: String, title: String? = nil, sentences: [Range<Int>], titleSentences: [Range<Int>] = [],
    assertions: [ReportedAssertion] = [], copyKeys: Set<Int64> = []
  ) {
    wordings = assertions.map(Wording.init(of:))
    var weights: [UInt64: Float] = [:]
    for wording in wordings { for term in wording.bag { weights[term.stem] = term.weight } }
    let top = weights.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(20)
    stems = Set(top.map(\.key))
    keys = top.map { Key(.story, of: $0.key &* 0x9E37_79B9_7F4A_7C15) }
      + Array(copyKeys.sorted().prefix(8)).map { Key(.text, of: UInt64(bitPattern: $0)) }
  }

  public func matches(with other: ArticleWording, areMates: Bool, least: Double = 0) -> [Match] {
    var found: [Match] = []
    for (i, a) in wordings.enumerated() {
      for (j, b) in other.wordings.enumerated() {
        if var match = a.match(with: b) {
          (match.first, match.second) = (i, j)
          found.append(match)
        }
      }
    }
    return found
  }
}

public enum StoryMates {
  public static let threshold = 0.2
  public static let commonest = 64
  public static let leastShared = 3
  public static func similarity(_ a: ArticleWording, _ b: ArticleWording) -> Double {
    Double(a.stems.intersection(b.stems).count) / Double(max(1, min(a.stems.count, b.stems.count)))
  }
}
