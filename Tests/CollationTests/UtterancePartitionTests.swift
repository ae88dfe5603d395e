import ReportedSpeech
import Testing

@testable import Collation

/// Which reports of one claim are of one occasion.
@Suite struct UtterancePartitionTests {
  private static let words = OriginTests.words
  private static let bo = "Bo Hart said: “We will rebuild the harbor pier without a loan,”"

  @Test func `a letter and a later statement in the same words are two utterances, and nobody misquoted anybody`() {
    let letter = { (outlet: String) in
      Report(
        outlet: outlet, words: Self.words, published: "2026-03-05",
        cites: [(.document, nil, "in a letter to the county")])
    }
    let statement = Report(
      outlet: "C", words: "Ann Lee said: “We will rebuild the harbour pier without any loan,”", published: "2026-03-07",
      cites: [(.interview, "Channel 5", "told Channel 5")])
    let reports = [("a", letter("A")), ("b", letter("B")), ("c", statement)]
    let claims = Neighbourhood(reports, "a-b 5 a~c 4 b~c 4").claims()
    #expect(claims.table(reports.map(\.0)) == "ab|c")
    let drifts = claims.flatMap(\.derivations).filter { $0.later == 2 }.flatMap(\.drifts)
    #expect(drifts.isEmpty)
    #expect(claims.flatMap(\.derivations).filter { $0.later == 2 }.allSatisfy { $0.relation == .restatement })
  }

  @Test func `another occasion outweighs a match that did not look at it`() {
    let reports = [
      ("a", Report(outlet: "A", words: Self.words, published: "2026-03-05", said: "2026-03-04")),
      ("b", Report(outlet: "B", words: Self.words, published: "2026-03-09", said: "2026-03-08")),
    ]
    #expect(Neighbourhood(reports, "a-b 5").claims().table(reports.map(\.0)) == "a|b")
  }

  @Test(arguments: [("2026-03-08", "ab"), ("2026-08-25", "a|b")])
  func `a slogan is of one occasion where its reports are near in time`(later: String, expected: String) {
    let slogan = "Bo Hart said: “We will rebuild the pier,”"
    let reports = [
      ("a", Report(outlet: "A", words: slogan, published: "2026-03-05")),
      ("b", Report(outlet: "B", words: slogan, published: later)),
    ]
    #expect(Neighbourhood(reports, "a~b 5").claims().table(reports.map(\.0)) == expected)
  }

  @Test func `of one occasion the first report says who spoke, and whoever credits another is named`() {
    let reports = [
      ("a", Report(outlet: "A", words: Self.bo, published: "2026-03-04")),
      ("b", Report(outlet: "B", words: Self.words, published: "2026-03-05")),
    ]
    let claims = Neighbourhood(reports, "a-b 5").claims()
    #expect(claims.table(reports.map(\.0)) == "ab")
    let told = claims.flatMap(\.utterances).map(\.because)
    #expect(
      told == ["It is first reported of Bo Hart 2026-03-04; no other occasion is known. B credits Ann Lee with it."])
  }

  @Test func `equal words that are only held against somebody else's meet by their speaker`() {
    let reports = [
      ("a", Report(outlet: "A", words: Self.bo, published: "2026-03-04")),
      ("b", Report(outlet: "B", words: Self.words, published: "2026-03-05")),
      ("c", Report(outlet: "C", words: Self.words, published: "2026-03-06")),
      (
        "d",
        Report(
          outlet: "D", words: Self.words, published: "2026-03-06", cites: [(.document, nil, "in a letter")])
      ),
    ]
    let claims = Neighbourhood(reports, "a~b 5 a~c 5 a~d 5").claims()
    #expect(claims.table(reports.map(\.0)) == "a|bcd")
  }

  @Test func `what one reports as asked is not what another reports as said`() {
    var asked = Report(
      outlet: "B", words: "Ann Lee said: we will rebuild the harbor pier without a loan", published: "2026-03-06")
    asked.polarity = .asked
    let reports = [("a", Report(outlet: "A", words: Self.words, published: "2026-03-05")), ("b", asked)]
    let claims = Neighbourhood(reports, "a-b 5").claims()
    #expect(claims.table(reports.map(\.0)) == "a|b")
    #expect(claims[0].origins.map(\.precedence) == [.first, .undetermined])
  }

  @Test func `a misattributed quotation belongs to the utterance that its match says it is of`() {
    let reports = [
      ("a", Report(outlet: "A", words: Self.words, published: "2026-03-05")),
      ("b", Report(outlet: "B", words: Self.bo, published: "2026-03-06")),
    ]
    let claims = Neighbourhood(reports, "a-b 5").claims()
    #expect(claims.table(reports.map(\.0)) == "ab")
    #expect(claims.flatMap(\.derivations).flatMap(\.drifts).contains { $0.kind == "attribution_changed" })
  }
}
