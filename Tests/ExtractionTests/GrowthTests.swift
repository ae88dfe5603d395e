import Foundation
import ReportedSpeech
import Testing

@testable import Extraction

/// Eight times the text may take eight times the time, with room; a quadratic step takes sixty-four.
struct GrowthTests {
  /// Read over and over, `#` another name each time.
  private static let units = [
    "\"", "“", "'", "“\"‘''’«»„‚``”", "“a ‘b ", "(", ",", "said ", "said, ", "to ", "and ", "who ", "that ",
    "the mayor of ",
    "Lee said and ", "Lee said that ", "Lee’s claim that ", "according to ", "Lee: ", "Lee Park Stone ", "U.S. ",
    "on Monday in May ", "bridge ", "“x” ", "“We will go now.” ", "“a b c,” said Lee. ", "“a b c” — Lee ",
    "“We will go\n\n",
    "She said he was late. He said she was early. ", "Ann # said it rained. ", "Ann # met Bob #. She said it rained. ",
    "# Lee said it rained. Lee said it poured. ", "# Motors Corp. said it rained. The company said so. ",
    "The mayor, Ann #, said it rained. The mayor said so. ", "The # Nurses Association met. The NNA said it rained. ",
    "Ann # and ",
  ]

  @Test(arguments: units) func `time grows with the length of the text and no faster`(unit: String) {
    let short = Article(GrowthTests.text(of: unit, bytes: 1000))
    let long = Article(GrowthTests.text(of: unit, bytes: 8000))
    #expect(GrowthTests.seconds(long) < max(GrowthTests.seconds(short), 0.002) * 20)
  }

  private static func text(of unit: String, bytes: Int) -> String {
    (0..<bytes / unit.utf8.count).map { number in unit.replacing("#", with: name(number)) }.joined()
  }

  private static func name(_ number: Int) -> String {
    "A" + [number / 676, number / 26, number].map { String(UnicodeScalar(UInt8(97 + $0 % 26))) }.joined()
  }

  /// Of this thread alone, the better of two: whatever else the machine does counts for nothing.
  private static func seconds(_ article: Article) -> Double {
    (0..<2).map { _ in
      let start = processorTime
      _ = article.statements()
      return processorTime - start
    }.min() ?? 0
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
