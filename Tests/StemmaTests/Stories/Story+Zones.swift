extension Story {
  /// Clocks of other places, and days without clocks.
  static let zones = [
    Story(
      "the clock that reads later was earlier",
      #"""
      === gulfbreeze.json  outlet: Gulf Breeze Gazette  published: 2026-04-14T07:45:00-05:00
      # Ferry line ends winter service for good
      TARPON COVE, Fla. — The ferry that has crossed the bay since 1958 will not come back next winter.

      “We ran empty boats for eleven weeks and the county would not share the bill,” Marguerite Osei, who runs the Tarpon line, said at the dock.

      Fares had risen twice in a year.
      === thames.json  outlet: Thames Chronicle  published: 2026-04-14T13:20:00+01:00
      # American ferry gives up the ghost
      A Florida ferry company has blamed local officials for its retreat from winter crossings.

      “We ran empty boats for eleven weeks and the county would not share the bill,” said Marguerite Osei, head of the Tarpon line.

      The company still sails in summer.
      ? empty boats for eleven weeks
      reported first: thames
      reported later: gulfbreeze
      said first: Marguerite Osei
      utterances: 1
      """#),
    Story(
      "tomorrow in Auckland is still today in Denver",
      #"""
      === front.html  outlet: Front Range Monitor  jsonld: 2026-06-02T19:05:00-06:00
      # Telescope crew finds crack in mirror
      The observatory on Mount Haskell shut its dome on Tuesday night.

      “A crack no longer than a fingernail has cost us the whole observing season,” astronomer Tobias Rehn said.
      === southern.html  outlet: Southern Ledger  meta: 2026-06-03T12:40:00+12:00
      # Colorado dome goes dark
      A cracked mirror has closed one of America's oldest observatories.

      “A crack no longer than a fingernail has cost us the whole observing season,” said Tobias Rehn, an astronomer there.
      ? crack no longer than a fingernail
      reported first: southern
      reported later: front
      said first: Tobias Rehn
      """#),
    Story(
      "a day without a clock cannot beat a clock within it",
      #"""
      === valley.json  outlet: Valley Sentinel  published: 2026-02-11
      # Orchard owner sells to rival
      The Penhallow orchards are changing hands after four generations.

      “My grandfather planted every one of those trees and I could not keep a single one alive,” Joan Penhallow said.
      === plains.json  outlet: Plains Daily  published: 2026-02-11T15:30:00Z
      # Penhallow orchards sold
      One of the valley's oldest fruit growers has sold up.

      “My grandfather planted every one of those trees,” Joan Penhallow said. She would not name the price.
      ? My grandfather planted every one of those trees
      reported tied: valley
      reported tied: plains
      order: valley plains
      """#),
    Story(
      "a time without a zone is UTC, and a day before is a day before",
      #"""
      === lakeside.json  outlet: Lakeside Examiner  published: 2026-09-08 09:00
      # Choir loses its hall
      The Dunmore choir has nowhere to sing.

      “They gave us nine days to carry out forty years of sheet music,” said conductor Ilse Brandvold.
      === upriver.json  outlet: Upriver News  published: 2026-09-07
      # Choir told to leave
      The council has ended the Dunmore choir's lease.

      “They gave us nine days to carry out forty years of sheet music,” conductor Ilse Brandvold told a crowd outside.
      ? nine days to carry out forty years of sheet music
      reported first: upriver
      reported later: lakeside
      """#),
    Story(
      "one feed in Tokyo, one page in Chicago",
      #"""
      === tokyo.xml  outlet: Minato Evening News  published: 2026-05-21T06:10:00+09:00
      # Robot cook burns rice
      A restaurant in Minato has sent its robot back. "It learned to cook from my mother and still it burns the rice every Tuesday," owner Kenji Sawada told reporters.
      === chicago.html  outlet: Lakefront Dispatch  jsonld: 2026-05-20T16:30:00-05:00
      # The robot that burned the rice
      Kenji Sawada bought a robot to replace a cook. He regrets it.

      "It learned to cook from my mother and still it burns the rice every Tuesday," Sawada, who owns a small restaurant in Tokyo, said through an interpreter.
      ? robot burns the rice every tuesday
      reported first: tokyo
      reported later: chicago
      said first: Kenji Sawada
      """#),
    Story(
      "a clock in India and one in Hawaii",
      #"""
      === kerala.json  outlet: Malabar Coast News  published: Thu, 12 Mar 2026 00:20:00 +0530
      # Boat race called off
      The oldest boat race on the backwaters will not be rowed this year. "There is more hyacinth than water and the boats have nowhere to put their oars," race secretary K. Parameswaran complained.
      === maui.json  outlet: Maui Mariner  published: 2026-03-11T09:00:00-10:00
      # No race in Kerala
      "There is more hyacinth than water and the boats have nowhere to put their oars," the secretary of the race, K. Parameswaran, complained.
      ? more hyacinth than water
      reported first: kerala
      reported later: maui
      """#),
    Story(
      "two days that only touch",
      #"""
      === tue.json  outlet: Fjord Post  published: 2026-01-20
      # Salmon escape
      Forty thousand salmon swam out of a torn net near Hestvik. "They are richer than I am now, they own the fjord," fish farmer Arvid Moen joked.
      === wed.json  outlet: Skerry News  published: 2026-01-21T00:00:00Z
      # The fjord is theirs
      Arvid Moen lost forty thousand salmon. "They are richer than I am now, they own the fjord," he joked.
      ? they own the fjord
      reported first: tue
      reported later: wed
      said first: Arvid Moen
      """#),
    Story(
      "the same minute in two zones is a tie",
      #"""
      === l.json  outlet: Docklands Bugle  published: 2026-07-01T12:00:00+01:00
      # Crane falls
      “It folded like a deckchair and nobody was in it,” foreman Piotr Wilk said.
      === n.json  outlet: Hudson Bugle  published: 2026-07-01T07:00:00-04:00
      # Crane collapse
      “It folded like a deckchair and nobody was in it,” said foreman Piotr Wilk.
      ? folded like a deckchair
      reported tied: l
      reported tied: n
      """#),
  ]
}
