extension Story {
  /// What outlets say in their own voice.
  static let ownVoice = [
    Story(
      "an outlet's own finding, repeated with credit",
      #"""
      === find.json  outlet: Inquiry Desk  published: 2026-05-01T05:00:00Z
      # Ministry lost the files
      The justice ministry shredded 14,000 asylum files in error last summer, an investigation by the Inquiry Desk has found.
      === rep.json  outlet: Morning Roundup  published: 2026-05-01T08:00:00Z
      # Files shredded
      The justice ministry shredded 14,000 asylum files in error last summer, the Inquiry Desk reported on Friday.
      ? ministry shredded 14,000 asylum files
      reported first: find
      reported later: rep
      """#),
    Story(
      "a figure that outlets assert and nobody said",
      #"""
      === n1.html  outlet: Statistics Daily  jsonld: 2026-01-12T07:00:00Z
      # Hedgehogs down
      Britain has lost a third of its rural hedgehogs since 2000, and the decline is steepest in the east.
      === n2.html  outlet: Country Matters  jsonld: 2026-01-13T07:00:00Z
      # Where are the hedgehogs?
      Britain has lost a third of its rural hedgehogs since 2000. Hedges have gone, and roads have come.
      ? Britain has lost a third of its rural hedgehogs
      said: nobody
      reported first: n1
      reported later: n2
      """#),
    Story(
      "nobody says it, three print it, one without a date",
      #"""
      === a.html  outlet: Rail Notes  meta: 2026-02-20T06:00:00Z
      # Line reopens
      The Carrow branch line will reopen in May after eleven years without trains.
      === b.html  outlet: Platform
      # Trains return
      The Carrow branch line will reopen in May after eleven years without trains.
      === c.xml  outlet: Branch Feed  published: 2026-02-20T09:00:00Z
      # Reopening
      The Carrow branch line will reopen in May after eleven years without trains.
      ? Carrow branch line will reopen in May
      said: nobody
      reported first: a
      reported undated: b
      reported later: c
      """#),
  ]
}
