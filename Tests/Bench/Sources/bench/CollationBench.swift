import Collation
import Extraction
import Foundation
import ReportedSpeech

/// Verified pairs a second on one core, in memory: any two statements of many stories, which hardly ever have anything in
/// common; two of one story; and two that are aligned word by word whatever they are. Beside it in the same unit, on sentence
/// pairs of real news: RapidFuzz's token_set_ratio, which aligns nothing, does 250k to 280k.
enum CollationBench {
  static func run() throws {
    for stories in [100, 400] {
      let told = wordings(stories)
      let all = told.flatMap { $0 }
      print("  \(all.count) statements of \(stories) stories")
      var (pairs, alike) = (0, 0)
      let any = seconds {
        for x in all.prefix(600) {
          for y in all {
            pairs += 1
            if x.likeness(to: y) != nil { alike += 1 }
          }
        }
      }
      print("    \(perSecond(pairs, any))  any two, \(alike) alike")
      let near = told.flatMap { story in story.flatMap { x in story.map { (x, $0) } } }
      alike = 0
      let within = seconds { for (x, y) in near where x.likeness(to: y) != nil { alike += 1 } }
      print("    \(perSecond(near.count, within))  two of one story, \(alike) alike")
      let aligned = seconds { for (x, y) in near { _ = Variation(from: x, to: y) } }
      print("    \(perSecond(near.count, aligned))  aligned in full")
      var drifts = 0
      let named = seconds { for (x, y) in near { drifts += Variation(from: x, to: y).drifts().count } }
      print("    \(perSecond(near.count, named))  aligned in full, and every change named: \(drifts)")
    }
  }

  /// Story by story.
  private static func wordings(_ stories: Int) -> [[Wording]] {
    var news = InventedNews(seed: 7)
    return (0..<stories).map { number in
      news.story(number).flatMap { article in
        Article(key: "\(number) \(article.outlet)", title: article.title, text: article.text).statements()
      }.map(Wording.init(of:))
    }
  }

  private static func perSecond(_ count: Int, _ seconds: Double) -> String {
    "\(Int(Double(count) / max(seconds, 1e-9) / 1000))k/s"
  }

  /// Of this thread alone.
  private static func seconds(_ body: () -> Void) -> Double {
    let start = time
    body()
    return time - start
  }

  private static var time: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
