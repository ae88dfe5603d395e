import ReportedSpeech
import Testing

@testable import Collation

/// What a wording is held against, and when it is said to come from there.
@Suite struct LineageTests {
  private static let words = OriginTests.words

  private func check(_ reports: [(String, Report)], _ matches: String, parents: [String]) {
    #expect(Neighbourhood(reports, matches).claims().parents(reports.map(\.0)) == parents)
  }

  @Test func `two reports of one utterance are siblings`() {
    check(
      [
        ("a", Report(outlet: "A", words: Self.words, published: "2026-03-05")),
        ("b", Report(outlet: "B", words: Self.words, published: "2026-03-06")),
      ], "a-b 5", parents: ["b<a"])
  }

  @Test func `a citation is descent, whatever the clocks say`() {
    check(
      [
        (
          "a",
          Report(
            outlet: "Post", words: Self.words, published: "2026-03-05T08:00:00Z",
            cites: [(.interview, "Harbor Courier", "told the Harbor Courier")])
        ),
        ("b", Report(outlet: "Harbor Courier", words: Self.words, published: "2026-03-05T09:00:00Z")),
      ], "a-b 5", parents: ["a<b citation"])
  }

  @Test func `a copy comes from the owner's article, and a client's client from nobody else`() {
    let client = { (outlet: String, time: String) in
      Report(outlet: outlet, words: Self.words, published: time, group: "wire", owner: "Coast Wire")
    }
    check(
      [
        ("a", client("Post", "2026-03-05T08:00:00Z")), ("b", client("Coast Wire", "2026-03-05T09:00:00Z")),
        ("c", client("Courier", "2026-03-05T10:00:00Z")),
      ], "a-b 5 b-c 5", parents: ["a<b copy", "c<b copy"])
  }

  @Test func `a credit is descent where the owner's article is another text`() {
    check(
      [
        ("a", Report(outlet: "Post", words: Self.words, published: "2026-03-06", credit: "Coast Wire")),
        ("b", Report(outlet: "Coast Wire", words: Self.words, published: "2026-03-05")),
      ], "a-b 5", parents: ["a<b credit"])
  }

  @Test func `a revision comes from the version before`() {
    check(
      [
        ("a", Report(outlet: "Post", words: Self.words, published: "2026-03-05", key: "p")),
        (
          "b",
          Report(
            outlet: "Post", words: Self.words, published: "2026-03-05", modified: "2026-03-06", key: "p", revises: "a")
        ),
      ], "a-b 5", parents: ["b<a revision"])
  }

  @Test func `what a person confirms holds against all else, what one rejects is no parent`() {
    let reports = [
      ("a", Report(outlet: "A", words: Self.words, published: "2026-03-05")),
      ("b", Report(outlet: "B", words: Self.words, published: "2026-03-06")),
      ("c", Report(outlet: "C", words: Self.words, published: "2026-03-07")),
    ]
    let place = { (n: Int) in
      let report = reports[n].1.reported(at: n)
      let statement = report.statement
      return Place(
        article: report.article.key,
        passage: Passage(start: statement.start, end: statement.end, text: statement.text))
    }
    let letters = reports.map(\.0)
    let confirmed = Neighbourhood(
      reports, "a-b 5 a-c 5 b-c 5", corrections: [.confirm(later: place(0), earlier: place(2))])
    #expect(confirmed.claims().parents(letters).contains("a<c confirmation"))
    let rejected = Neighbourhood(reports, "a-b 5", corrections: [.reject(later: place(1), earlier: place(0))])
    #expect(rejected.claims().parents(letters) == [])
    #expect(rejected.claims().likenesses(letters) == ["b~a"])
  }

  private static let natural = """
    Ann Lee said: “The council said the old pier would be closed before the summer because the wood was rotten through \
    and through,”
    """
  private static let spun = """
    Ann Lee said: “The committee said the ancient pier would be shut before the season because the timber was decayed \
    through and through,”
    """

  @Test func `a text spun by a machine is no natural one's parent, however early it is stamped`() {
    let reports = [
      ("s", Report(outlet: "S", words: Self.spun, published: "2026-03-04")),
      ("a", Report(outlet: "A", words: Self.natural, published: "2026-03-05")),
      ("b", Report(outlet: "B", words: Self.natural, published: "2026-03-06")),
    ]
    let claims = Neighbourhood(reports, "s-a 3 s-b 3 a-b 5").claims()
    #expect(claims.parents(reports.map(\.0)) == ["b<a"])
    #expect(claims.likenesses(reports.map(\.0)) == ["a~s", "b~s"])
    #expect(claims.map(\.text).first?.contains("council") == true)
  }

  @Test func `a parent and the eight best likenesses are kept`() {
    let letters = (0..<14).map { String(UnicodeScalar(UInt8(97 + $0))) }
    let reports = letters.enumerated().map { n, letter in
      let words = (0..<8).map { "\(letter)word\($0)" }.joined(separator: " ")
      let day = n + 1 < 10 ? "0\(n + 1)" : "\(n + 1)"
      return (letter, Report(outlet: letter, words: "Ann Lee said: “\(words),”", published: "2026-03-\(day)"))
    }
    var matches: [String] = []
    for i in letters.indices { for j in 0..<i { matches.append("\(letters[j])-\(letters[i]) \(Double(j) / 10)") } }
    let derivations = Neighbourhood(reports, matches.joined(separator: " ")).claims().flatMap(\.derivations)
    let last = derivations.filter { $0.later == 13 }
    #expect(last.count { $0.isParent } == 1 && last.count { !$0.isParent } == 8)
    let parent = last.first { $0.isParent }?.earlier
    #expect(
      last.filter { !$0.isParent }.map(\.earlier) == (0..<13).reversed().filter { $0 != parent }.prefix(8).map { $0 })
  }

  @Test func `what was out first is the parent, though only its copy is matched`() {
    let wire = { (outlet: String, day: Int) in
      Report(outlet: outlet, words: Self.words, published: "2026-03-0\(day)", group: "wire")
    }
    let report = Report(
      outlet: "X", words: "Ann Lee said: they would rebuild the harbor pier without a loan", published: "2026-03-05")
    let reports = [("a", wire("A", 6)), ("b", wire("B", 4)), ("x", report)]
    let claims = Neighbourhood(reports, "a-b 5 a-x 2").claims()
    #expect(claims.parents(reports.map(\.0)) == ["a<b", "x<b"])
    #expect(claims.likenesses(reports.map(\.0)) == ["a~x"])
    #expect(claims.flatMap(\.derivations).first { $0.later == 2 }?.similarity == 0.9)
  }

  @Test func `a slip that two share against three others is descent`() {
    let right = "Ann Lee said: “We will spend 5 million dollars to rebuild the harbor pier before the summer,”"
    let wrong = "Ann Lee said: “We will spend 15 million dollars to rebuild the harbor pier before the summer,”"
    let reports = ["a", "b", "c", "d", "e"].enumerated().map { n, letter in
      let words = letter == "d" || letter == "e" ? wrong : right
      return (letter, Report(outlet: letter, words: words, published: "2026-03-0\(n + 1)"))
    }
    let matches = "a-b 5 a-c 5 a-d 4 d-e 5"
    let parents = Neighbourhood(reports, matches).claims().parents(reports.map(\.0))
    #expect(parents == ["b<a", "c<a", "d<a", "e<d shared error"])
    // With one witness fewer nothing says who is wrong.
    let fewer = Neighbourhood(Array(reports.dropFirst()), "b-c 5 b-d 4 d-e 5").claims()
    #expect(fewer.parents(reports.dropFirst().map(\.0)) == ["c<b", "d<b", "e<d"])
  }

  @Test func `the misquote is told against the wording it stands nearest`() {
    let reports = [
      (
        "a",
        Report(outlet: "A", words: "Ann Lee said: “We found 40 bad wells on the east bank,”", published: "2026-03-05")
      ),
      (
        "b",
        Report(outlet: "B", words: "Ann Lee said: “We found 400 bad wells on the east bank,”", published: "2026-03-06")
      ),
    ]
    let derivation = Neighbourhood(reports, "a-b 3").claims().flatMap(\.derivations)
    #expect(derivation.map(\.basis) == [nil])
    #expect(derivation.flatMap(\.drifts).contains { $0.kind == "number_changed" && $0.severity == .misquote })
  }
}
