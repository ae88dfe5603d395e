import Foundation

/// English words as often as they are used: the stems of the shipped background table, read off its source, so that a
/// bench meets posting lists as long as real text makes them.
struct Vocabulary {
  let words: [String]
  /// Running sums of frequency, parallel to `words`.
  private let sums: [Double]
  var total: Double { sums.last ?? 1 }

  static let english: Vocabulary = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../../Sources/English/Words/Weights+Table.swift").standardized.path
    let source = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    var words: [String] = []
    var sums: [Double] = []
    var (bits, sum) = (0.0, 0.0)
    for line in source.split(separator: "\n") {
      if let number = Double(line.filter { $0 != " " && $0 != "," }) {
        bits = number
      } else if line.allSatisfy({ $0 == " " || $0 == "\\" || ($0.isASCII && $0.isLowercase) }) {
        for word in line.split(whereSeparator: { $0 == " " || $0 == "\\" }) where word.count > 2 {
          words.append(String(word))
          sum += exp2(-bits)
          sums.append(sum)
        }
      }
    }
    return Vocabulary(words: words, sums: sums)
  }()

  /// The word that a share of all text, 0 to 1, comes to.
  func word(at share: Double) -> String {
    var (low, high) = (0, words.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < share * total { low = middle + 1 } else { high = middle }
    }
    return words.isEmpty ? "bridge" : words[low]
  }
}
