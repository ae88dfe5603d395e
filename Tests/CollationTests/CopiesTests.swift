import ReportedSpeech
import Testing

@testable import Collation

@Suite struct CopiesTests {
  private static let text = (0..<200).map { "word\($0 * 7919 % 1000)" }.joined(separator: " ")

  private func fingerprint(_ outlet: String, _ text: String, credit: String? = nil, isExcerpt: Bool = false)
    -> ArticleFingerprint
  {
    ArticleFingerprint(
      witness: Witness(
        name: TextName(text: outlet), key: outlet, outlet: Outlet(name: outlet), credit: credit, isExcerpt: isExcerpt),
      textHash: text, fingerprints: Article(key: outlet, text: text).fingerprints())
  }

  @Test func `a copy with another head and tail is found, a stranger is not`() {
    let stranger = (0..<200).map { "other\($0 * 104_729 % 1000)" }.joined(separator: " ")
    let groups = [
      fingerprint("Post", "By our desk. " + Self.text + " Share this."), fingerprint("Courier", Self.text),
      fingerprint("Gazette", stranger),
    ].copies()
    #expect(groups.map { Set($0.articles) } == [[0, 1]])
    #expect(groups.first?.owner == nil)
  }

  @Test func `the owner is whom the others credit`() {
    let groups = [fingerprint("Post", Self.text, credit: "coast wire"), fingerprint("Coast Wire", Self.text)].copies()
    #expect(groups.first?.owner == "Coast Wire")
    #expect(groups.first?.basis == "credit")
  }

  @Test func `an excerpt never owns`() {
    let groups = [
      fingerprint("Post", Self.text, credit: "Coast Wire", isExcerpt: true), fingerprint("Courier", Self.text),
    ].copies()
    #expect(groups.first?.owner == nil)
  }

  private static let report = """
    The council voted on Tuesday to close the old ferry terminal at Harwick before the end of the year, after engineers \
    found deep cracks in the concrete of its main pier. “We cannot ask families to walk over that pier for another \
    winter,” said Mayor Ann Lee, who had promised last spring that the terminal would stay open.

    The closure will force about 2,300 passengers a day to use the newer dock in Milton, nine miles to the south. Bo \
    Hart, who runs the only cafe at the terminal, said he had learned of the vote from a customer. “Nobody from the town \
    has called me, and I have paid rent to them for eleven years,” he said.

    Engineers from the county began to inspect the pier in May and sent their report to the council in August. It says \
    that the steel inside the concrete has rusted through in at least four places and that repairs would cost more than \
    $6 million. The council has set aside $800,000 for buses to Milton, which are to leave every half hour from the \
    square in front of the terminal. A hearing on the future of the building is planned for the first week of October.
    """

  /// Every third word or so exchanged, as rewriting programs do it, without much regard for grammar.
  private static let spun = """
    The board casted a ballot on Tuesday to shut the ancient ferry depot at Harwick before the end of the year, after \
    specialists discovered profound breaks in the cement of its principal dock. “We can't request families to stroll \
    over that wharf for another winter,” said Mayor Ann Lee, who had guaranteed last spring that the depot would remain \
    open.

    The conclusion will drive about 2,300 travelers a day to utilize the fresher dock in Milton, nine miles toward the \
    south. Bo Hart, who operates the only bistro at the depot, said he had realized of the vote from a client. “Nobody \
    from the town has phoned me, and I have settled lease to them for eleven years,” he said.

    Specialists from the county started to examine the wharf in May and conveyed their account to the board in August. It \
    says that the steel inside the cement has corroded through in at least four spots and that fixes would cost more \
    than $6 million. The board has put away $800,000 for transports to Milton, which are to depart every half hour from \
    the plaza in front of the depot. A consultation on the fate of the structure is arranged for the first week of \
    October.
    """

  /// Another reporter in the same room.
  private static let rival = """
    Harwick will lose its ferry terminal. By seven votes to two, the council decided on Tuesday evening that the crumbling \
    pier has to go before winter comes. “We cannot ask families to walk over that pier for another winter,” Mayor Ann \
    Lee told a crowded room, drawing boos from the back.

    Not everyone was convinced by the engineers. Ruth Hadley, one of the two who voted against, called their estimate of \
    $6 million “a number made up to frighten us.” She wants a second opinion from outside the county.

    For the 2,300 people who take the boat each day the change means a bus ride to Milton. Bo Hart, whose cafe has stood \
    at the terminal for eleven years, said he would look for another place in the spring, if he finds one at all. “Nobody \
    from the town has called me, and I have paid rent to them for eleven years,” he said as he wiped the counter.
    """

  /// A short report that is mostly one of two long quotations, and another that carries both.
  private static let handout = """
    “We will not stand by while the county lets our harbor fall into the sea, and we will fight for every plank of that \
    pier until the last boat has left,” the union said on Monday. “Our members have worked here for three generations and \
    they deserve better than a letter from a lawyer.”
    """

  @Test func `two short reports of one handout are not copies of each other`() {
    let a =
      "The dockers' union of Harwick called on the county to act. " + Self.handout
        + """
         A spokesman for the county declined to say when the work would begin, or who would pay. The letter was first shown \
        to reporters at a meeting in the old customs house, where about sixty people had come to listen in spite of the rain. \
        Nobody from the company was there. Its lawyers are expected to answer in court before the end of the month.
        """
    let b =
      "A fight over the pier is growing louder by the day. " + Self.handout
        + """
         Ruth Hadley, who has fished from the pier since she was a girl, does not believe it can be saved. She has seen the \
        cracks from below in her own boat. In Milton, where most of the traffic has already moved, the mayor offered to take \
        in any docker who wants to come. There are forty jobs open, he said, with two more cranes on their way from abroad.
        """
    #expect([fingerprint("Coast Wire", a), fingerprint("Post", b)].copies().isEmpty)
  }

  @Test(arguments: [
    ("another headline and an agency's line in front", "HARWICK (Coast Wire) - " + report, true),
    ("trimmed at the end", String(report.prefix(900)), true),
    (
      "a paragraph of its own", "It rained in Fenwick as people heard of it at the market on Wednesday.\n\n" + report,
      true
    ),
    ("rewritten by a machine", spun, true),
    ("rewritten by a machine and trimmed", String(spun.prefix(1000)), true),
    ("another report of the same meeting, with the same quotations", rival, false),
  ]) func `a text is known again in whatever was made of it`(_ what: String, _ text: String, _ isCopy: Bool) {
    let groups = [fingerprint("Coast Wire", Self.report), fingerprint("Post", text)].copies()
    #expect(groups.map { Set($0.articles) } == (isCopy ? [[0, 1]] : []), "\(what)")
  }

  @Test func `order changes nothing`() {
    let all = [
      fingerprint("Post", Self.text, credit: "Coast Wire"), fingerprint("Courier", Self.text),
      fingerprint("Gazette", Self.text + " more of it"),
    ]
    let turned = Array(all.reversed())
    let names = { (of: [ArticleFingerprint]) in
      of.copies().map { Set($0.articles.map { of[$0].witness.key }) }
    }
    #expect(names(all) == names(turned))
  }

  @Test func `hundreds of equal texts are one group`() {
    let all = (0..<500).map { fingerprint("Outlet \($0)", Self.text) }
    #expect(all.copies().map(\.articles) == [Array(0..<500)])
  }

  @Test func `an article and its revision are no copies of each other`() {
    var revised = fingerprint("Post", Self.text + " and more")
    revised.witness.name = TextName(text: "other")
    #expect([fingerprint("Post", Self.text), revised].copies().isEmpty)
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
