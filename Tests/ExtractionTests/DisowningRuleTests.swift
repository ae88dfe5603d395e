import ReportedSpeech
import Testing

@testable import Extraction

struct DisowningRuleTests {
  static let examples = DisowningRule.standard.flatMap { rule in rule.examples.map { (rule.id, $0) } }

  @Test(arguments: examples) func `every rule disowns its own examples, by these words`(id: String, example: String)
    throws
  {
    let marked = MarkedText(example)
    let extracted = Article(marked.plain).extracted()
    let disowning = try #require(
      extracted.disownings.first {
        extracted.statements[$0.statement].spans.map(\.range) == marked.ranges("q") && $0.rule == id
      },
      "\(extracted.disownings) of \(extracted.statements.map { "\($0.polarity): \($0.text)" })")
    let rule = try #require(DisowningRule.standard.first { $0.id == id })
    #expect(extracted.statements[disowning.statement].polarity == rule.polarity)
    let words = try #require(marked.words("d").first)
    #expect(disowning.passage.text.contains(words) || words.contains(disowning.passage.text))
  }

  @Test func `ids are unique, and every rule has a summary and an example`() {
    let ids = DisowningRule.standard.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(DisowningRule.standard.allSatisfy { !$0.examples.isEmpty && !$0.summary.isEmpty })
  }

  private static let gate = "“The gate is rotten and so is the whole town,”"

  @Test(arguments: [
    "A post shared 2,000 times falsely claims that Mayor Ida Roth said “the gate is rotten and so is the town.”",
    "\(gate) Ida Roth is quoted as saying in a viral image. The image has been doctored.",
    "\(gate) Mayor Ida Roth said, according to a post. But Roth never said that.",
    "\(gate) Ida Roth supposedly told a radio station. The interview never took place.",
    "\(gate) a post has Roth say. We rate this claim Pants on Fire.",
    "A meme claims Ida Roth said: “The gate is rotten and so is the town.” Our rating: False.",
    "The quotation is bogus. \(gate) the post has Roth say.",
    "The satirical site The Onionskin reported that Ida Roth said “the gate is rotten and so is the town.”",
    "A parody account impersonating Ida Roth posted, “The gate is rotten and so is the town.”",
    "An AI-generated clip shows Ida Roth saying, “The gate is rotten and so is the town.”",
    "Posts wrongly attribute the words “the gate is rotten and so is the town” to Ida Roth.",
    "The remark attributed to Roth, “The gate is rotten and so is the town,” is apocryphal.",
    "Contrary to what posts claim, Ida Roth did not say “the gate is rotten and so is the town.”",
    "No, the mayor did not call the town rotten.",
    "The quote “the gate is rotten and so is the town,” attributed to Ida Roth, does not appear in any of her speeches.",
    "Roth called a quote attributed to her, “the gate is rotten and so is the town,” a fabrication.",
    "A clip of Ida Roth saying “the gate is rotten and so is the town” was created with voice-cloning software.",
    "\(gate) a post has Roth say. She said nothing of the kind.",
    "Claim: Ida Roth said “the gate is rotten and so is the town.”\n\nVerdict: False",
    "Correction: An earlier version of this story quoted Ida Roth as saying “the gate is rotten.”",
    "CLARIFICATION: This article has been updated to make clear that Ida Roth did not say that the gate was rotten.",
    "Editor’s note: A quotation attributed to Ida Roth, “the gate is rotten and so on,” has been removed.",
    "The Ledger apologised for reporting that Ida Roth said the gate was rotten.",
  ]) func `fact-checks, corrections and retractions disown what they quote`(text: String) {
    let statements = Article(text).attributed
    #expect(statements.contains { $0.polarity == .disowned })
    #expect(
      !statements.contains { $0.polarity == .asserted && $0.text.contains("rotten") }, "\(statements.map(\.text))")
  }

  @Test(arguments: [
    "Roth denied that the gate was rotten.",
    "“The gate is rotten,” Oster said. “That is false,” Roth said. “He made it up.”",
    "“The gate is rotten and so is the town,” Roth said. The quote is real.",
    "“We will pay for the gate,” Roth said. Oster never said that.",
    "Roth did not say whether the gate was rotten.",
    "Our statement that there was no record of any call was wrong.\n\nIda Roth said: “We are sorry for the gate.”",
    "An account that calls itself “the voice of the gate” put it about.\n\nOur verdict: false.",
    "Roth never mentioned Oster by name.",
    "“The gate is rotten,” Roth said in a post on Chirp. She made no mention of Oster.",
    "Roth, who shared a doctored image last year, said “we will rebuild the gate.”",
    "While Oster wrongly claimed that it rained, Roth said that the gate was rotten.",
    "Roth said that the claim that she had sold the gate was fake.",
  ]) func `what is merely denied, disputed or not mentioned is not disowned`(text: String) {
    #expect(Article(text).attributed.last?.polarity != .disowned)
    #expect(!Article(text).attributed.contains { $0.polarity == .disowned && $0.mode == .direct })
  }

  @Test func `whoever is said never to have uttered words has not`() {
    let text = "Ida Roth never uttered the words “the gate is rotten and so is the town,” the council said."
    #expect(Article(text).attributed.last?.polarity == .denied)
  }

  @Test func `what was misquoted is set right in the sentence behind`() {
    let text =
      "An article on Page A3 on Friday misquoted Ida Roth. She said, “The gate is old,” not “The gate is rotten.”"
    let found = Article(text).attributed.filter { $0.mode == .direct }
    #expect(found.map(\.polarity) == [.asserted, .disowned])
    #expect(found.map { $0.speaker?.name } == ["Ida Roth", "Ida Roth"])
  }

  @Test func `a headline disowns what a post carries in the text, and not what was said`() {
    let text = "A post shows Ida Roth saying, “The gate is rotten.” “The gate is sound,” Roth said on Monday."
    let extracted = Article(text, title: "Fact check: mayor did not say gate is rotten").extracted()
    #expect(
      extracted.statements.filter { $0.mode != .unattributed }.map(\.polarity) == [.disowned, .disowned, .asserted])
    #expect(extracted.disownings.map(\.passage.part) == [.title, .title])
  }

  @Test func `a correction disowns the first wording and asserts the second`() {
    let text =
      "An earlier version of this article misquoted Ida Roth as saying “the gate is rotten.” She said “the gate is old.”"
    let statements = Article(text).attributed
    #expect(statements.map(\.polarity) == [.disowned, .asserted])
    #expect(statements.map { $0.speaker?.name } == ["Ida Roth", "Ida Roth"])
  }

  @Test(arguments: [
    (
      "Retraction: gate story",
      "The Courier has retracted its story. It quoted Ida Roth as saying “the gate is rotten.” It cannot verify that.",
      ["disowned: “the gate is rotten.”"]
    ),
    (
      "Correction",
      "Ida Roth was quoted as saying “we can fund the gate.” She said “we can’t fund the gate.”",
      ["disowned: “we can fund the gate.”", "asserted: “we can’t fund the gate.”"]
    ),
    (
      "Corrections", "Roth said, “The gate is sound,” not “The gate is bound to fall.”",
      ["asserted: “The gate is sound,”", "disowned: “The gate is bound to fall.”"]
    ),
    (
      "Gate", "Words “the gate is rotten”, published here on Monday, were never spoken by Ida Roth.",
      ["disowned: “the gate is rotten”"]
    ),
    ("Correction officers strike", "Roth was quoted as saying “we go.” It was loud.", ["asserted: “we go.”"]),
  ]) func `what a correction says was printed is not what it says is right`(
    title: String, text: String, expected: [String]
  ) {
    let found = Article(text, title: title).attributed.filter { $0.part == .body && $0.text.contains("“") }
    #expect(found.map { "\($0.polarity.rawValue): \($0.text)" } == expected)
  }

  @Test(arguments: [
    "The mayor’s office said Roth never said “the gate is rotten and so is the town.”",
    "Ida Roth said she had never said that “the gate is rotten and so is the town.”",
    "Ida Roth denied ever saying “the gate is rotten and so is the town.”",
    "Ida Roth denied having said that “the gate is rotten and so is the town.”",
    "Ida Roth insisted she didn’t say “the gate is rotten and so is the town.”",
  ]) func `whoever says that she never said it denies it`(text: String) {
    #expect(Article(text).attributed.map(\.polarity) == [.denied])
  }

  @Test func `the words that disown a statement are found from the statement`() throws {
    let article = Article("A post falsely claims that Ida Roth said “the gate is rotten to the core.” It rained.")
    let statement = try #require(article.statements().first { $0.mode == .direct })
    #expect(article.disowning(statement)?.text == "falsely")
  }
}
