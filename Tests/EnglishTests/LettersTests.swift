import Testing

@testable import English

@Suite struct LettersTests {
  private func likenesses(_ text: String, _ others: [String]) -> [Double] {
    Letters(text).likenesses(to: others.map { Letters($0) })
  }

  @Test(arguments: [
    ("recieve", "receive", "deceased"), ("flooding", "flooded", "flagging"), ("SaveTheMill", "the mill", "the tile"),
    ("José", "jose", "josh"), ("well-known", "well known", "unknown"),
  ])
  func `a word is like another that shares its letters`(word: String, like: String, unlike: String) {
    let both = likenesses(word, [like, unlike])
    #expect(both[0] > both[1], "\(both)")
  }

  @Test func `what every text holds tells less than what one holds`() {
    let likes = likenesses("harbor pumpkin", ["harbor mayor", "harbor pumpkin", "harbor wells", "pumpkin wells"])
    #expect(likes.indices.max { likes[$0] < likes[$1] } == 1)
    #expect(likes[3] > likes[2])
  }

  @Test func `a long text that holds it all is not as far as its length would say`() {
    let long = "pier " + (0..<40).map { "word\($0)" }.joined(separator: " ")
    let likes = likenesses("pier", ["pier", long, "loan"])
    #expect(likes[0] > likes[1] && likes[1] > 0 && likes[2] == 0)
  }

  @Test func `nothing is like nothing`() {
    #expect(likenesses("", []).isEmpty)
    #expect(likenesses("", ["pier", ""]) == [0, 0])
    #expect(likenesses("“…” — !", ["pier"]) == [0])
  }
}
