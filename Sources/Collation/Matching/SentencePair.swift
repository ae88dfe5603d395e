import English

/// Two host sentences held side by side, as the five numbers that say how likely they are to say one thing.
///
/// Symmetric, and a function of the two sentences and their two articles alone. What each number is worth was fitted by
/// Tools/fit-matching.py on 13 real events of three outlets (377 pairs among 23,351) and is told with an example in README.md.
struct SentencePair {
  /// ln(1 + 4·m²/√(W·W')): the weight m that both share, by what they weigh.
  var shared: Double
  /// Words in the same order, grammar included, of all words.
  var inOrder: Double
  /// Both stand at the top of their articles: 1 for the two first sentences.
  var lead: Double
  /// Both are quotations: then what is no quotation of the same words is another one.
  var areQuotations: Bool

  var features: [Double] { [shared, inOrder, lead, shared * lead, areQuotations ? 1 : 0] }

  var score: Double { zip(features, Self.weights).reduce(Self.bias) { $0 + $1.0 * $1.1 } }

  static let weights = [3.2370, 11.0257, 5.6234, -2.3256, -2.5918]
  static let bias = -8.2184

  /// Pairs that share less are not put in order: of those that score 1.7 and more, one in a hundred does.
  static let leastShared = 0.7

  init(_ x: HostSentence, _ y: HostSentence, shared: Double, inOrder: Double? = nil) {
    self.shared = shared
    self.inOrder = inOrder ?? Self.inOrder(x.stems, y.stems)
    lead = min(x.lead, y.lead)
    areQuotations = x.isQuotation && y.isQuotation
  }

  static func shared(_ m: Float, _ masses: (Float, Float)) -> Double {
    guard m > 0 else { return 0 }
    return log1p(4 * Double(m * m) / Double(masses.0 * masses.1).squareRoot())
  }

  /// Longest common subsequence, of both lengths.
  static func inOrder(_ x: [UInt64], _ y: [UInt64]) -> Double {
    guard !x.isEmpty, !y.isEmpty else { return 0 }
    let length = withUnsafeTemporaryAllocation(of: UInt16.self, capacity: y.count + 1) { row -> Int in
      row.initialize(repeating: 0)
      return x.withUnsafeBufferPointer { x in
        y.withUnsafeBufferPointer { y in
          for word in x {
            var diagonal: UInt16 = 0
            for j in 0..<y.count {
              let above = row[j + 1]
              row[j + 1] = word == y[j] ? diagonal + 1 : max(above, row[j])
              diagonal = above
            }
          }
          return Int(row[y.count])
        }
      }
    }
    return 2 * Double(length) / Double(x.count + y.count)
  }
}
