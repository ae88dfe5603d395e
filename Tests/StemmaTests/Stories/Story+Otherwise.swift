extension Story {
  /// Other reports of the same, which have other words in the asked ones' place.
  static let otherwise = [
    Story(
      "another name in another paper",
      #"""
      === early.json  outlet: Bay Independent  published: 2026-01-19T12:00:00Z
      # Coach blames referee
      “Everybody in the ground saw Morena handle the ball except the one man who is paid to see it,” coach Karl Ritter said.
      === late.json  outlet: Sport Minute  published: 2026-01-19T16:30:00Z
      # Derby row goes on
      “Everybody in the ground saw Moretti handle the ball except the one man who is paid to see it,” coach Karl Ritter said.
      ? everybody in the ground saw Moretti handle the ball except the one man who is paid to see it
      verdict: verbatim
      why: Bay Independent has it otherwise Morena Moretti name differs
      not: why: Bay Independent had it before
      """#),
    Story(
      "the not that a letter has and a forum has not",
      #"""
      === letter.json  outlet: Ashgrove School  published: 2026-02-24T15:00:00Z
      # Phones in class
      “We do not believe that a telephone makes that walk safer,” head teacher Bernadette Quist said.
      === forum.json  outlet: Parent Talk  published: 2026-02-27T08:00:00Z
      # Head changes her mind
      “We believe that a telephone makes that walk safer,” head teacher Bernadette Quist said.
      ? we believe that a telephone makes that walk safer
      verdict: verbatim
      why: Ashgrove School has it otherwise not negation differs
      """#),
    Story(
      "one sentence in two mouths",
      #"""
      === early.json  outlet: Wold Weekly  published: 2026-08-05T10:00:00Z
      # Couple keep the chip shop
      “The fryer goes on at four whatever the bank says about the money,” Keith Oakes said at the shop in Stainby.
      === late.json  outlet: National Mail  published: 2026-08-06T06:00:00Z
      # Stainby couple stay at the fryer
      “The fryer goes on at four whatever the bank says about the money,” said Donna Parr, who owns the shop in Stainby.
      ? the fryer goes on at four whatever the bank says about the money
      utterances: 1
      said first: Keith Oakes
      why said: National Mail credits Donna Parr with it
      """#),
    Story(
      "marks in a headline alone",
      #"""
      === head.json  outlet: Daily Ledger  published: 2026-07-14T05:30:00Z
      # ‘I cheated at the board’: champion owns up
      Ilya Brandt denied that he had used a computer. “I am ashamed of the phone,” he said.
      ? I cheated at the board
      why: Daily Ledger stands in marks in a headline only
      """#),
  ]
}
