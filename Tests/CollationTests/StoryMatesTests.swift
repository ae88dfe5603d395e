import ReportedSpeech
import Testing

@testable import Collation

@Suite struct StoryMatesTests {
  private let courier = Orchard.courier.wording
  private let gazette = Orchard.gazette.wording
  private let bypass = Orchard.bypass.wording

  @Test func `two reports of one event are story-mates, another affair of the same people is none`() {
    let (mates, strangers) = (StoryMates.areMates(courier, gazette), StoryMates.areMates(courier, bypass))
    #expect(mates)
    #expect(!strangers)
  }

  @Test func `the judgement is symmetric`() {
    for (a, b) in [(courier, gazette), (courier, bypass), (gazette, bypass)] {
      #expect(a.profile.similarity(to: b.profile) == b.profile.similarity(to: a.profile))
    }
  }

  @Test func `half a year apart takes more than the same words`() {
    var later = Orchard.gazette
    later.published = "2026-09-06"
    let similarity = courier.profile.similarity(to: later.wording.profile)
    var areMates = StoryMates.areMates(courier, later.wording)
    #expect(areMates == (similarity >= StoryMates.thresholdOfFarApart))
    later.published = nil
    areMates = StoryMates.areMates(courier, later.wording)
    #expect(areMates)
  }

  /// Days between two articles, and how alike they must be.
  @Test(arguments: [(0, 0.2), (3, 0.2), (5, 0.35), (7, 0.5), (200, 0.5)])
  func `what lies apart must be more alike`(_ days: Int, _ least: Double) {
    let start = Instant(seconds: 1_772_000_000)
    let first = Interval(from: start, lasting: 1)
    let second = Interval(from: start.advanced(by: Int64(days) * 86_400 + 1), lasting: 1)
    #expect(abs(StoryMates.least(first, second) - least) < 0.001)
    #expect(StoryMates.least(first, nil) == StoryMates.threshold)
  }

  @Test func `story-mates share a key of their story, strangers do not`() {
    let story = { (article: ArticleWording) in
      Set(article.keys.filter { $0.kind == .story })
    }
    let (mates, strangers) = (
      story(courier).intersection(story(gazette)).count, story(courier).intersection(story(bypass)).count
    )
    #expect(mates > 0)
    #expect(strangers == 0)
    #expect(story(courier).count == 45)
  }

  @Test func `a quotation is found again anywhere by its words`() {
    let words = { (article: ArticleWording) in
      Set(article.keys.filter { $0.kind == .wording })
    }
    let memoir = Telling(
      "Review", nil, "Ida Marlow said: “We will not sell one tree of that orchard as long as I live.”"
    ).wording
    #expect(!words(courier).isDisjoint(with: words(memoir)))
    #expect(words(bypass).isDisjoint(with: words(memoir)))
  }

  @Test(arguments: ["", "\n", "- \n- ", "“"]) func `an article without words has no keys and no mates`(_ text: String) {
    let nothing = Telling("Blank", nil, text).wording
    #expect(nothing.keys.isEmpty)
    let areMates = StoryMates.areMates(nothing, courier)
    #expect(!areMates)
    #expect(nothing.matches(with: courier, areMates: true).isEmpty)
  }
}
