import ReportedSpeech
import Testing

@testable import Extraction

struct ResolutionTests {
  /// The speakers of a text's attributed statements, in order.
  private func speakers(_ text: String) -> [String?] { Article(text).attributed.map { $0.speaker?.name } }

  @Test(arguments: [
    (
      "“We won the vote,” said Mayor Ann Lee. “It was hard,” Lee said. Ms. Lee said it rained.",
      ["Ann Lee", "Ann Lee", "Ann Lee"]
    ),
    ("Ann Lee said it rained. She said it poured.", ["Ann Lee", "Ann Lee"]),
    (
      "Ann Lee said it rained. Bob Park said it poured. She said it was cold. He said it was not.",
      ["Ann Lee", "Bob Park", "Ann Lee", "Bob Park"]
    ),
    ("Ann Lee, the mayor, opened the bridge. The mayor said it was safe.", ["Ann Lee"]),
    ("Sen. Ann Lee of Ohio spoke first. The senator said it rained.", ["Ann Lee"]),
    ("City spokesman Bob Park said it rained. The spokesman said it poured.", ["Bob Park", "Bob Park"]),
    ("Former Ohio governor Ed Park came. “It rained,” he said.", ["Ed Park"]),
    ("Ed Park came. His Marlow accent helped him, and he said it rained.", ["Ed Park"]),
    (
      "Ed Park offered her a job as Secretary of Defense, then said it rained. He said it poured.",
      ["Ed Park", "Ed Park"]
    ),
    ("The board met Senator Ed Park, Republican of Ohio, who said it rained.", ["Ed Park"]),
    ("Sen. Ed Park met Sen. Bo Hart. The Ohio senator said it rained.", ["Ohio senator"]),
    ("Sen. Ed Park met the mayor. The Ohio senator said it rained.", ["Ed Park"]),
    ("Ada Park posted on her Facebook about her husband. “It rained,” she wrote.", ["Ada Park"]),
    ("Ed Park asked about war over Marlow Shoal. “It rained,” he said.", ["Ed Park", "Ed Park"]),
    ("Ed Park saw Wall Street. He is an old Mexican American. “It rained,” he said.", ["Ed Park"]),
    ("One was left: Senator Ed Park of Vermont, who said it rained.", ["Ed Park"]),
    (
      "Ed Park left. “It rained,” wrote Carl Lee.\n\nPark had come late.\n\n“It poured,” he said.",
      ["Carl Lee", "Ed Park"]
    ),
    (
      "Ed Park left. “It rained,” wrote Carl Lee.\n\nPark is right, Lee argues.\n\n“It poured,” he said.",
      ["Carl Lee", "Carl Lee", "Carl Lee"]
    ),
    ("Ed Park left. The retired teacher said it rained. “It poured,” he said.", ["Ed Park", "Ed Park"]),
    (
      "Mayor Ed Park left. The governor said it rained. The city engineer said it poured.",
      ["governor", "city engineer"]
    ),
    ("Governor Ed Park left. The former mayor said it rained.", ["Ed Park"]),
    (
      "Acme Motors left. The teachers union said it rained. The union said it poured.",
      ["teachers union", "teachers union"]
    ),
    ("Ann Lee leads the Marlow Hospital Trust. The health ministry said it rained.", ["health ministry"]),
    ("The woman who runs the Marlow Trust said it rained.", ["woman"]),
    (
      "A spokesman for Acme Motors said it rained. “It poured for days,” it reads.", ["spokesman for Acme Motors", nil]
    ),
    ("Ed Park left. The only witness said it rained.", ["Ed Park"]),
    ("Ann Lee left. The Marlow businessman said it rained.", ["Marlow businessman"]),
    ("Ann Lee met Ed Park. The retired teacher said it rained.", ["retired teacher"]),
    ("Ann Lee met him. Ed Park left. The prime minister’s teacher said it rained.", ["prime minister’s teacher"]),
    (
      "“It rained,” said one party member. Ed Park left. The party member said it poured.",
      ["one party member", "party member"]
    ),
    ("“It rained,” New Hampshire Democrats said.", ["New Hampshire Democrats"]),
    ("Ed Park is running. In Marlow, Ohio, the candidate said it rained.", ["Ed Park"]),
    ("Ed Park is running. In Marlow, Ohio, a candidate said it rained.", ["candidate"]),
    ("South Korean-born Ed Park left. “It rained,” Park said.", ["Ed Park"]),
    ("Ed Park told her to marry an American. “It rained,” he said.", ["Ed Park", "Ed Park"]),
    ("He posed as one who believes: “Most of it will pass.”", [nil]),
    ("It seems unfair to tell the town: “We are sorry about that.”", [nil]),
    ("Significantly, the judge said it rained. She said it poured.", ["judge", "judge"]),
    ("We have seen that the Park Crowd Does Not Like Ann Lee. Lee said it rained.", [nil, "Ann Lee"]),
    ("Bob Park did not question the engineer, who said it rained.", ["Bob Park", "engineer"]),
    ("A small river town sued one of the makers on Tuesday, saying it had rained.", ["small river town"]),
    ("Acme Motors sued the city. The lawsuit says it rained.", ["Acme Motors lawsuit"]),
    (
      "In a statement, Acme Motors denied it. “It rained,” the statement said.",
      ["Acme Motors", "Acme Motors statement"]
    ),
    ("The city sued Brightwater. Brightwater sells pumps. The company said it rained.", ["Brightwater"]),
    ("The Harbor Protection Agency (HPA) met. The HPA said it rained.", ["Harbor Protection Agency"]),
    ("Ann Lee’s husband, Carl, said it rained. He said it poured.", ["Carl", "Carl"]),
    ("Ann Lee’s mother, Ruth, left. Her mother said it rained.", ["Ruth"]),
    ("Lee’s lawyer said it rained. She said it poured.", ["Lee’s lawyer", "Lee’s lawyer"]),
    ("Lee’s aides said it rained. The Lees’ campaign said it poured.", ["Lee’s aides", "Lees’ campaign"]),
    ("Ann Lee and Bob Park met. They said it rained.", ["Ann Lee and Bob Park"]),
    (
      "Jordan Lee left. She was late. Bob Park was there. He said it rained. She said it poured.",
      ["Bob Park", "Jordan Lee"]
    ),
    ("Denise Washington left Washington. Washington said it rained.", ["Denise Washington"]),
    ("Tom Lee and Carl Lee run a farm. Carl said it rained. Tom Lee said it poured.", ["Carl Lee", "Tom Lee"]),
    ("Maria de la Cruz left. De la Cruz said it rained.", ["Maria de la Cruz"]),
    ("Samuel “Buddy” Reyes left. Reyes said it rained.", ["Samuel “Buddy” Reyes"]),
    ("The board’s founder, Ann Lee, left. The founder said it rained.", ["Ann Lee"]),
    (
      "Ann Lee spoke. The chairman, Hugh Park, who sat beside her, left. “It rained,” he said.", ["Hugh Park"]
    ),
    ("Omu Lee died young. His mother, Ada Lee, stood by. Ms. Lee said it rained.", ["Ada Lee"]),
    ("Beekeeper Hugo Park said it rained. Ex-captain Ann Lee said it poured.", ["Hugo Park", "Ann Lee"]),
    ("Palmer Lake Council said it rained.", ["Palmer Lake Council"]),
    ("A friend helping Mr. Lee, Ann Park of Marlow, said it rained.", ["Ann Park"]),
    ("The two leaders, Ann Lee and Bob Park, said it rained.", ["Ann Lee and Bob Park"]),
    ("Most people in Ohio, Georgia and Maine said it rained.", ["Most people in Ohio"]),
    ("Teresa May left. “It rained,” May said. May wrote that it poured.", ["Teresa May", "Teresa May"]),
    ("George Will left. Will described the rain as a nuisance.", ["George Will"]),
    (
      "“It rained,” said Bob Park. A spokeswoman said it poured. He said it was late.",
      ["Bob Park", "spokeswoman", "Bob Park"]
    ),
  ]) func `last names, honorifics, titles, roles and pronouns lead to the fullest name`(
    text: String, expected: [String?]
  ) {
    #expect(speakers(text) == expected)
  }

  @Test func `what the speaker was asked about is no part of him`() {
    let text = "Asked about the letter on Nation Radio, the minister, Ann Lee, said: “It rained all day.”"
    #expect(speakers(text).last == "Ann Lee")
  }

  @Test func `two people of one family name are told apart`() {
    let text = "Ann Lee met her husband, Carl Lee. Mr. Lee said it rained. Mrs. Lee said it poured."
    #expect(speakers(text) == ["Carl Lee", "Ann Lee"])
  }

  @Test func `Jr. is another person`() {
    let text = "Carl Lee spoke first. Carl Lee Jr. said it rained. Then Carl Lee said it poured."
    #expect(speakers(text).map { $0?.contains("Jr.") } == [true, false])
  }

  @Test func `a name inside quotation marks is nobody a pronoun could mean`() {
    let text = "“I met Bob Park and Carl Reyes there,” said Tom Lee. He said it rained."
    #expect(speakers(text) == ["Tom Lee", "Tom Lee"])
  }

  @Test func `the company and the lawsuit`() {
    let text =
      "Acme Motors Corp. said it had done nothing wrong. The company said it would appeal. The lawsuit says that it lied."
    let statements = Article(text).attributed
    #expect(
      statements.map { $0.speaker?.name }
        == ["Acme Motors Corp", "Acme Motors Corp", "lawsuit"].map {
          $0 == "lawsuit" ? $0 : statements[0].speaker?.name
        })
    #expect(statements.map { $0.speaker?.kind } == [.organization, .organization, .document])
    #expect(statements[0].speaker?.name.hasPrefix("Acme Motors") == true)
  }

  @Test func `unnamed groups are speakers`() {
    let statement = Article("Several officials said the bridge was unsafe.").attributed.first
    #expect(statement?.speaker == Speaker(name: "Several officials", kind: .group))
  }

  @Test func `who is the noun in front of it`() {
    #expect(speakers("Reporters met Ann Lee, who said the bridge was safe.") == ["Ann Lee"])
  }

  @Test func `the apposition stays in the mention, the name is resolved from it`() {
    let text = MarkedText("“We won it,” said ⟨m:Ann Lee, the mayor of Springfield⟩.")
    let statement = Article(text.plain).attributed.first
    #expect(statement?.mention?.range == text.ranges("m").first)
    #expect(statement?.speaker?.name == "Ann Lee")
  }

  /// The mentions of a text's attributed statements, in order.
  private func mentions(_ text: String) -> [String?] { Article(text).attributed.map { $0.mention?.text } }

  @Test(arguments: [
    (
      "Harry Bond, 30, of Raleigh, N.C., who was polled, said it rained.",
      "Harry Bond, 30, of Raleigh, N.C., who was polled"
    ),
    ("Sen. Ann Lee (D-Calif.), who wrote the bill, said it rained.", "Sen. Ann Lee (D-Calif.), who wrote the bill"),
    ("Lee, speaking in Ohio, said it rained.", "Lee"),
    ("In Ohio, the mayor said it rained.", "the mayor"),
    ("A poll released on Tuesday showed that Lee was ahead.", "A poll released on Tuesday"),
    (
      "The bridge is unsafe, according to a survey conducted last week by the city.",
      "a survey conducted last week by the city"
    ),
    ("People who have worked on it say that it is unsafe.", "People who have worked on it"),
    ("A tired, angry engineer said it would fall.", "A tired, angry engineer"),
    ("She and her aides said it rained.", "She and her aides"),
    ("That is less than what engineers say they need.", "engineers"),
    ("Lee rushed to the river to announce that the bridge was safe.", "Lee"),
    ("Lee is one of the first to say that it rained.", "Lee"),
    ("Lee, who praised the plan, used the day to call for calm.", "Lee, who praised the plan"),
    ("Lee said that Park had left, adding that it rained.", "Lee"),
    ("The vote ended with Carl Park saying that he was sorry.", "Carl Park"),
    ("Asked by Park whether it rained, Lee left.", "Park"),
    ("Small, who crossed the bridge on Tuesday, said it was safe.", "Small, who crossed the bridge on Tuesday"),
    ("One city official familiar with the plan said it would fail.", "One city official familiar with the plan"),
    ("The workers’ union said that it would strike.", "The workers’ union"),
    ("Lee attacked the plan, saying it would fail.", "Lee"),
  ]) func `the subject is the whole noun phrase and nothing in front of it`(text: String, expected: String) {
    #expect(mentions(text).last == expected)
  }

  @Test func `nobody asked`() {
    let statements = Article("Asked about the bridge, Lee said it was safe.").attributed
    #expect(statements.map { $0.mention?.text } == [nil, "Lee"])
  }

  @Test func `an apposition names the role in front of it`() {
    #expect(
      speakers("The city’s chief engineer, Maria Reyes, said it rained. Reyes’s claim that it poured was odd.")
        .allSatisfy { $0 == "Maria Reyes" })
  }
}
