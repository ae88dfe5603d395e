import ReportedSpeech
import Testing

@testable import Collation

@Suite struct CopiesTests {
  private static let text = (0..<200).map { "word\($0 * 7919 % 1000)" }.joined(separator: " ")

  private func imprint(_ id: Int64, _ outlet: String, _ text: String, credit: String? = nil, isExcerpt: Bool = false)
    -> Imprint
  {
    Imprint(
      witness: Witness(id: id, key: outlet, outlet: Outlet(name: outlet), credit: credit, isExcerpt: isExcerpt),
      textHash: text, fingerprints: Article(key: outlet, text: text).fingerprints())
  }

  @Test func `a copy with another head and tail is found, a stranger is not`() {
    let stranger = (0..<200).map { "other\($0 * 104_729 % 1000)" }.joined(separator: " ")
    let groups = [
      imprint(1, "Post", "By our desk. " + Self.text + " Share this."), imprint(2, "Courier", Self.text),
      imprint(3, "Gazette", stranger),
    ].copies()
    #expect(groups.map { Set($0.articles) } == [[1, 2]])
    #expect(groups.first?.owner == nil)
  }

  @Test func `the owner is whom the others credit`() {
    let groups = [imprint(1, "Post", Self.text, credit: "coast wire"), imprint(2, "Coast Wire", Self.text)].copies()
    #expect(groups.first?.owner == "Coast Wire")
    #expect(groups.first?.basis == "credit")
  }

  @Test func `an excerpt never owns`() {
    let groups = [
      imprint(1, "Post", Self.text, credit: "Coast Wire", isExcerpt: true), imprint(2, "Courier", Self.text),
    ].copies()
    #expect(groups.first?.owner == nil)
  }

  @Test func `order changes nothing`() {
    let all = [
      imprint(1, "Post", Self.text, credit: "Coast Wire"), imprint(2, "Courier", Self.text),
      imprint(3, "Gazette", Self.text + " more of it"),
    ]
    #expect(all.copies().map { Set($0.articles) } == Array(all.reversed()).copies().map { Set($0.articles) })
  }

  @Test func `any shared passage of fifteen words shares a fingerprint`() {
    let words = Self.text.split(separator: " ")
    let whole = Article(key: "a", text: Self.text).fingerprints()
    for start in stride(from: 0, to: 180, by: 7) {
      let cut = (0..<3).map { "x\($0)" } + words[start..<start + 16].map(String.init) + (0..<3).map { "y\($0)" }
      #expect(!Article(key: "b", text: cut.joined(separator: " ")).fingerprints().isDisjoint(with: whole))
    }
  }
}
