extension Story {
  /// Where an outlet says that it has it from.
  static let citations = [
    Story(
      "the cited outlet is here, and its page only has a day",
      #"""
      === ledger.json  outlet: The Corrigan Ledger  published: 2026-10-06
      # Bank knew of flaw
      Documents show that Tallow Bank was warned in June.

      “We told them in June that the vault door would not hold,” locksmith Perrin Achterberg said in an interview.
      === blog.json  outlet: Money Matters  published: 2026-10-06T11:00:00Z
      # Tallow Bank ignored locksmith
      Tallow Bank is in trouble again. Perrin Achterberg told the Corrigan Ledger that he had warned it about the vault.

      “We told them in June that the vault door would not hold,” Achterberg told the Corrigan Ledger.
      ? vault door would not hold
      reported first: ledger
      reported later: blog
      said first: Perrin Achterberg
      chain: Perrin Achterberg → Ledger → Money Matters quoting
      """#),
    Story(
      "the cited outlet is not here",
      #"""
      === echo.json  outlet: Westmere Echo  published: 2026-11-02T09:00:00Z
      # Minister to resign, paper says
      The transport minister is on his way out.

      “I have no wish to be the last man on the platform,” Lionel Kirkbride told the Sunday Courant.
      === night.json  outlet: Night Edition  published: 2026-11-02T19:00:00Z
      # Kirkbride hints at exit
      Lionel Kirkbride may leave the cabinet. “I have no wish to be the last man on the platform,” the transport minister said.
      ? the last man on the platform
      reported undetermined: echo
      because: echo Sunday Courant
      unseen: Sunday Courant
      said first: Lionel Kirkbride
      """#),
    Story(
      "two outlets that cite each other",
      #"""
      === alpha.json  outlet: Alder Post  published: 2026-10-01T10:00:00Z
      # Mine to reopen, says Birch Daily
      “The seam was never empty, only our patience was,” mine owner Hedda Solberg said, as first reported by the Birch Daily.
      === beta.json  outlet: Birch Daily  published: 2026-10-01T12:00:00Z
      # Mine to reopen
      “The seam was never empty, only our patience was,” mine owner Hedda Solberg told the Alder Post.
      ? the seam was never empty
      reported first: alpha
      reported later: beta
      """#),
    Story(
      "a document that nobody else has seen",
      #"""
      === record.json  outlet: Fenland Record  published: 2026-03-14T07:00:00Z
      # School hid results
      In a memo to parents, head teacher Basil Onwudiwe wrote that “the results were withheld to spare the children a second disappointment.”
      === weekly.json  outlet: Fen Weekly  published: 2026-03-19T07:00:00Z
      # Head explains himself
      “The results were withheld to spare the children a second disappointment,” Basil Onwudiwe wrote in the memo, which was first reported by the Fenland Record.
      ? results were withheld to spare the children
      reported first: record
      reported later: weekly
      said first: Basil Onwudiwe
      utterances: 1
      """#),
    Story(
      "a report is credited in other words",
      #"""
      === harbour.json  outlet: Harbourside Times  published: 2026-06-09T04:00:00Z
      # Pilots blame tower
      Two pilots spoke out on Monday.

      “The tower cleared us onto a runway that had a snow plough on it,” said captain Rosalind Eke.
      === daily.json  outlet: Daily Tern  published: 2026-06-09T04:00:00Z
      # Plough on runway
      “The tower cleared us onto a runway that had a snow plough on it,” captain Rosalind Eke was quoted as saying by the Harbourside Times.
      ? runway that had a snow plough on it
      reported first: harbour
      reported later: daily
      because: daily Harbourside Times
      """#),
    Story(
      "a cited paper by its short name",
      #"""
      === kc.json  outlet: The Kilbride Courant  published: 2026-02-09T08:00:00Z
      # Surgeon warns of queue
      “Patients are dying of paperwork,” surgeon Anjali Mistry said in an interview.
      === tv.json  outlet: Channel Six  published: 2026-02-09T08:00:00Z
      # Hospital queue
      A surgeon has spoken out. “Patients are dying of paperwork,” Anjali Mistry told the Courant.
      ? patients are dying of paperwork
      reported first: kc
      reported later: tv
      said first: Anjali Mistry
      """#),
    Story(
      "as broadcast by a station that is not here",
      #"""
      === one.json  outlet: Steppe Herald  published: 2026-07-19T08:00:00Z
      # General speaks of talks
      “There is a table, and there are chairs, and nobody is sitting on them,” General Aslan Tokayev said, according to state broadcaster Radio Steppe.
      === two.json  outlet: World in Brief  published: 2026-07-19T13:00:00Z
      # No talks yet
      General Aslan Tokayev said there was a table and there were chairs, but “nobody is sitting on them,” Radio Steppe reported.
      ? nobody is sitting on them
      reported undetermined: one
      unseen: Radio Steppe
      said first: Aslan Tokayev
      """#),
    Story(
      "a chain of three, each naming the one before",
      #"""
      === a.json  outlet: Tidewater Tribune  published: 2026-08-03T06:00:00Z
      # Casino buys silence
      “We signed for the money and for the quiet that came with it,” former dealer Roxana Imre said in an interview with the Tidewater Tribune.
      === b.json  outlet: Gulf Inquirer  published: 2026-08-03T09:00:00Z
      # Ex-dealer speaks
      “We signed for the money and for the quiet that came with it,” former dealer Roxana Imre told the Tidewater Tribune.
      === c.json  outlet: National Digest  published: 2026-08-03T08:00:00Z
      # Silence for sale
      Roxana Imre, a former dealer, said: “We signed for the money and for the quiet that came with it,” according to the Gulf Inquirer.
      ? the quiet that came with it
      reported first: a
      reported later: b
      reported later: c
      chain: Roxana Imre → Tidewater Tribune → Gulf Inquirer quoting Tidewater Tribune → National Digest quoting Gulf Inquirer
      """#),
    Story(
      "an exclusive that nobody here has",
      #"""
      === agg.json  outlet: Wire Roundup  published: 2026-09-09T09:00:00Z
      # Airline to cut routes
      Polaris Air will drop eleven routes in winter, as first reported by The Hangar. “Nobody flies to the dark for fun,” chief executive Solveig Dahl told The Hangar.
      ? Nobody flies to the dark for fun
      reported undetermined: agg
      because: agg Hangar
      unseen: Hangar
      said first: Solveig Dahl
      """#),
    Story(
      "a leaked letter is seen by one and quoted by another",
      #"""
      === seen.json  outlet: The Palisade  published: 2026-10-12T05:00:00Z
      # Trustees wanted museum sold
      In a letter seen by The Palisade, trustee Horatio Venn wrote: “Sell the east wing before anybody counts the Rembrandts.”
      === quote.json  outlet: Gallery Guide  published: 2026-10-12T11:00:00Z
      # Count the Rembrandts
      “Sell the east wing before anybody counts the Rembrandts,” trustee Horatio Venn wrote in a letter obtained by The Palisade.
      ? before anybody counts the Rembrandts
      reported first: seen
      reported later: quote
      said first: Horatio Venn
      utterances: 1
      """#),
    Story(
      "speaking to a station, says a paper",
      #"""
      === radio.json  outlet: Radio Kestrel  published: 2026-02-12T07:30:00Z
      # Breakfast with the minister
      “If the dam breaks I will be under it with everybody else,” energy minister Bogdan Petrescu said on Radio Kestrel on Thursday.
      === paper.json  outlet: Plain Observer  published: 2026-02-12T07:00:00Z
      # Minister under dam
      Speaking to Radio Kestrel on Thursday, energy minister Bogdan Petrescu said: “If the dam breaks I will be under it with everybody else.”
      ? if the dam breaks I will be under it
      reported first: radio
      reported later: paper
      utterances: 1
      said first: Bogdan Petrescu 2026-02-12
      """#),
    Story(
      "the paper reports what another paper reports",
      #"""
      === one.json  outlet: Harbour Sun  published: 2026-08-15T10:00:00Z
      # Mayor to sell park
      The Ridge Telegraph reports that mayor Olwen Price told developers: “The ducks will have to find another pond.”
      ? the ducks will have to find another pond
      reported undetermined: one
      unseen: Ridge Telegraph
      said first: Olwen Price
      """#),
  ]
}
