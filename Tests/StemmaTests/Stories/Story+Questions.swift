extension Story {
  /// The same question, typed by people in a hurry.
  static let questions = [
    Story(
      "misspelt, shortened, turned round",
      #"""
      === early.json  outlet: Glen Advocate  published: 2026-09-01T08:00:00Z
      # Distillery closes
      “The spring that made our whisky famous has been dry since Candlemas,” distiller Fergus Lamont said.
      === late.json  outlet: Spirits Monthly  published: 2026-09-04T08:00:00Z
      # Dry spring ends whisky
      “The spring that made our whisky famous has been dry since Candlemas,” said distiller Fergus Lamont.
      === noise.json  outlet: Glen Advocate  published: 2026-09-02T08:00:00Z
      # Festival of whisky
      “Every glass we pour this year is older than the barman,” organiser Morag Pell said.
      ? the spring that made our whisky FAMOUS
      reported first: early
      reported later: late
      ? the sprnig that made our wisky famous
      verdict: unrecorded
      nearest: early
      nearest: late
      ? famous whisky spring dry
      verdict: unrecorded
      nearest: early
      ? dry since candlemass
      verdict: unrecorded
      nearest: early
      """#),
    Story(
      "the question quotes the later, wrong wording",
      #"""
      === early.json  outlet: Marsh Courier  published: 2026-10-11T08:00:00Z
      # Heron count
      “Nobody has seen more than six herons on the marsh this autumn,” warden Clemency Voss said.
      === late.json  outlet: Bird Alarm  published: 2026-10-12T08:00:00Z
      # Herons vanish
      “Nobody has seen more than three herons on the marsh this autumn,” warden Clemency Voss said.
      ? nobody has seen more than three herons on the marsh
      reported first: early
      reported later: late
      late after early: number_changed
      """#),
    Story(
      "half a memory of a headline",
      #"""
      === p.json  outlet: Peninsula Paper  published: 2026-06-30T08:00:00Z
      # Lighthouse keeper refuses to leave
      “They can automate the lamp but they cannot automate the fog,” keeper Agnes Thorvald said.
      === q.json  outlet: Mainland Mail  published: 2026-07-01T08:00:00Z
      # Keeper defies agency
      Agnes Thorvald, who keeps the lighthouse, said the agency could automate the lamp but not the fog.
      === r.json  outlet: Mainland Mail  published: 2026-06-29T08:00:00Z
      # Agency to automate lights
      The coastal agency said it would automate forty lighthouses by 2030.
      ? automate lamp fog keper
      verdict: unrecorded
      nearest: p
      nearest: q
      ? they can automate the lamp
      reported first: p
      reported later: q
      """#),
    Story(
      "typed on a telephone",
      #"""
      === g.json  outlet: Garden Gate  published: 2026-05-02T08:00:00Z
      # Slugs win
      “I have tried beer, copper and prayer, and the slugs have thrived on all three,” gardener Percival Ogun said.
      === h.json  outlet: Allotment News  published: 2026-05-06T08:00:00Z
      # Slugs thrive on prayer
      “I have tried beer, copper and prayer, and the slugs have thrived on all three,” said Percival Ogun, a gardener.
      ? i have tryed beer coper and prayr
      verdict: unrecorded
      nearest: g
      ? slugs thrived prayer beer
      verdict: unrecorded
      nearest: g
      nearest: h
      ? i have tried beer copper and prayer
      reported first: g
      reported later: h
      """#),
    Story(
      "words of the question stand in another order and tense",
      #"""
      === a.json  outlet: Cheese Post  published: 2026-01-03T09:00:00Z
      # Dairy burns
      “Ten thousand wheels of cheese melted into the river and the fish have never been happier,” dairyman Ueli Brand said.
      === b.json  outlet: Alpine Day  published: 2026-01-05T09:00:00Z
      # Happy fish
      Dairyman Ueli Brand said ten thousand wheels of cheese had melted into the river.
      ? cheese melts in river, fish happy
      verdict: unrecorded
      nearest: a
      ? wheels of cheese melted into the river
      reported first: a
      """#),
  ]
}
