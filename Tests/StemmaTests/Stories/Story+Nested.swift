extension Story {
  /// Words inside words.
  static let nested = [
    Story(
      "an interview, a letter that quotes it, a paper that quotes the letter, a paper that quotes the paper",
      #"""
      === a.json  outlet: Ashgrove Advertiser  published: 2026-02-02T08:00:00Z
      # The dean speaks
      In an interview with the Ashgrove Advertiser, dean Philippa Nwosu was blunt about the dormitory.

      “I would not house a dog in that building,” Nwosu told the Ashgrove Advertiser on Sunday.
      === b.json  outlet: Beacon Hill Bugle  published: 2026-02-05T08:00:00Z
      # Students write to trustees
      The students' union sent the trustees an angry letter. “Your own dean told the Ashgrove Advertiser, ‘I would not house a dog in that building,’ and still you charge us rent for it,” the letter said.
      === c.json  outlet: Coastline Courier  published: 2026-02-06T08:00:00Z
      # Trustees under fire
      According to the Beacon Hill Bugle, the students' letter quotes the dean, Philippa Nwosu, as saying: “I would not house a dog in that building.”
      ? I would not house a dog in that building
      said first: Philippa Nwosu 2026-02-01
      reported first: a
      reported later: b
      reported later: c
      chain: Nwosu → Ashgrove Advertiser → Beacon Hill Bugle → Coastline Courier quoting Beacon Hill Bugle
      """#),
    Story(
      "the lawsuit quotes an email that nobody has printed",
      #"""
      === suit.json  outlet: Delta Democrat  published: 2026-09-15T12:00:00Z
      # Suit: firm knew of leak
      The complaint, filed on Monday in Greer County, quotes an email by plant manager Ruben Castellanos. “‘Keep the readings off the log until the auditors are gone,’ Castellanos wrote,” the complaint says.
      === late.json  outlet: River Bend Review  published: 2026-09-17T12:00:00Z
      # Leak suit names manager
      “Keep the readings off the log until the auditors are gone,” plant manager Ruben Castellanos wrote in an email, according to the complaint.
      ? keep the readings off the log until the auditors are gone
      said first: Ruben Castellanos
      reported first: suit
      reported later: late
      """#),
    Story(
      "a speaker quotes somebody else",
      #"""
      === one.json  outlet: Tollgate Tribune  published: 2026-10-01T07:00:00Z
      # Coach leaves
      “Winning was never in the contract,” coach Amaury Delacroix-Finch said on Wednesday.
      === two.json  outlet: Stadium Weekly  published: 2026-10-03T07:00:00Z
      # Captain on coach
      “He stood there and said, ‘Winning was never in the contract,’ and we all laughed,” captain Jory Pettifer recalled.
      ? winning was never in the contract
      said first: Amaury Delacroix-Finch 2026-09-30
      reported first: one
      reported later: two
      """#),
    Story(
      "the filing quotes the text message",
      #"""
      === filing.json  outlet: Court Watch  published: 2026-11-03T15:00:00Z
      # Filing reveals texts
      In a text message quoted in the filing, broker Vance Ilsley wrote: “Sell it before the widow reads the report.”
      === blog.json  outlet: Trader Gossip  published: 2026-11-04T15:00:00Z
      # Sell before the widow reads
      “The filing says Ilsley wrote, ‘Sell it before the widow reads the report,’ and that is all you need to know about him,” analyst Petra Odum said.
      ? sell it before the widow reads the report
      said first: Vance Ilsley
      reported first: filing
      reported later: blog
      blog after filing: quote_of_quote
      """#),
    Story(
      "a mother quotes a doctor, a paper quotes the mother",
      #"""
      === mother.json  outlet: Ward Six  published: 2026-02-22T09:00:00Z
      # What the doctor said
      “The doctor looked at my boy and said, ‘Children do not die of a cough in this hospital,’ and she went to lunch,” Ilaria Conti said.
      === paper.json  outlet: Health Ledger  published: 2026-02-24T09:00:00Z
      # Inquiry into boy's death
      Ilaria Conti recalled that a doctor told her, “Children do not die of a cough in this hospital.”
      ? children do not die of a cough in this hospital
      reported first: mother
      reported later: paper
      utterances: 1
      """#),
    Story(
      "from the interview into a book into a review",
      #"""
      === i.json  outlet: The Lute  published: 2026-01-05T09:00:00Z
      # A talk with the violinist
      “I practise so that I may forget the notes in company,” violinist Sumiko Arai told The Lute last week.
      === r.json  outlet: Reading Room  published: 2026-03-05T09:00:00Z
      # A book about practice
      In his new book the critic Edgar Lowell writes: “Arai told The Lute, ‘I practise so that I may forget the notes in company,’ and I have practised differently since.”
      ? practise so that I may forget the notes
      said first: Sumiko Arai 2025-12-29
      reported first: i
      reported later: r
      r after i: quote_of_quote
      """#),
    Story(
      "a tweet quoted in court, and court quoted in print",
      #"""
      === court.json  outlet: Docket  published: 2026-09-22T09:00:00Z
      # Trial of the promoter
      Prosecutor Dana Whitlock told the jury: “The defendant wrote to his partner, ‘There is no island, there never was an island,’ a week before he sold the tickets.”
      === rev.json  outlet: Festival Review  published: 2026-09-23T09:00:00Z
      # No island
      “There is no island, there never was an island,” the promoter wrote, prosecutors say.
      ? there never was an island
      reported first: court
      reported later: rev
      utterances: 1
      """#),
    Story(
      "a post and a quotation of it in one article are one report",
      #"""
      === grid.json  outlet: Gridline  published: 2026-09-01T19:12:00Z
      # Plant is off
      Vantor founder Priya Oster said on X on Tuesday that the company had dropped its plan for a plant in Mosswick.

      "We ran the numbers four times. Mosswick deserves better than a half-built shed. We are out," Oster wrote.

      — Priya Oster (@priyavantor) September 1, 2026
      === merc.json  outlet: Mosswick Mercury  published: 2026-09-02T06:00:00Z
      # Jobs gone in a tweet
      "Mosswick deserves better than a half-built shed," Vantor's founder, Priya Oster, posted on Tuesday evening.
      ? Mosswick deserves better than a half-built shed
      order: grid merc
      not: chain: Priya Oster → Priya Oster
      not: chain: quoting Priya Oster
      """#),
  ]
}
