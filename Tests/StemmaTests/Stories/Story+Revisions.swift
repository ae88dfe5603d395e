extension Story {
  /// One article, changed and read again.
  static let revisions = [
    Story(
      "what stood in the first version keeps its date",
      #"""
      === v1.json  id: live-1  outlet: Rolling News  published: 2026-04-01T08:00:00Z
      # Fire at mill
      “I saw the roof lift like the lid of a pan,” mill worker Garret Poole said.
      === rival.json  outlet: Slow News  published: 2026-04-01T10:00:00Z
      # Mill burns
      “I saw the roof lift like the lid of a pan,” said Garret Poole, who works at the mill.

      “Nobody was inside, by the grace of a late shift,” fire officer Lena Strand said.
      === v2.json  id: live-1  outlet: Rolling News  published: 2026-04-01T08:00:00Z  modified: 2026-04-01T13:00:00Z
      # Fire at mill
      “I saw the roof lift like the lid of a pan,” mill worker Garret Poole said.

      “Nobody was inside, by the grace of a late shift,” fire officer Lena Strand said.
      ? I saw the roof lift like the lid of a pan
      reported first: live-1
      reported later: rival
      """#),
    Story(
      "what a revision added is as old as the revision",
      #"""
      === v1.json  id: live-2  outlet: Rolling News  published: 2026-04-01T08:00:00Z
      # Fire at tannery
      “I heard it before I smelled it,” tanner Boris Amundsen said.
      === rival.json  outlet: Slow News  published: 2026-04-01T10:00:00Z
      # Tannery burns
      “The vats were empty or the whole street would have gone up with them,” fire officer Kirsi Lund said.
      === v2.json  id: live-2  outlet: Rolling News  published: 2026-04-01T08:00:00Z  modified: 2026-04-01T13:00:00Z
      # Fire at tannery
      “I heard it before I smelled it,” tanner Boris Amundsen said.

      “The vats were empty or the whole street would have gone up with them,” fire officer Kirsi Lund said.
      ? the whole street would have gone up
      order: rival live-2
      not: reported first: live-2
      reported in short: Slow News, 1 April 2026, 10:00 UTC.
      not: reported in short: Of an earlier date
      why said: It is first reported of Kirsi Lund 2026-04-01 10:00 UTC
      why: the earliest report here is that of Slow News
      """#),
    Story(
      "what a revision added some time is not as old as its article",
      #"""
      === v1.json  id: live-5  outlet: Rolling News  published: 2026-04-01T08:00:00Z
      # Fire at dye works
      A fire broke out at the dye works early on Wednesday. Nobody was hurt, the owner said.
      === v2.json  id: live-5  outlet: Rolling News  published: 2026-04-01T08:00:00Z
      # Fire at dye works
      A fire broke out at the dye works early on Wednesday. Nobody was hurt, the owner said.

      “The river ran red down to the weir and the swans with it,” fire officer Kirsi Lund said.
      ? the river ran red down to the weir
      why: Rolling News, after 1 April 2026, 08:00 UTC, in a later version
      why said: It is first reported of Kirsi Lund after 2026-04-01 08:00 UTC
      reported in short: Rolling News, after 1 April 2026, 08:00 UTC
      """#),
    Story(
      "a correction changes the figure and keeps the witness",
      #"""
      === v1.json  id: story-9  outlet: Canal Zone  published: 2026-02-01T09:00:00Z
      # Barge sinks
      “The barge had ninety tonnes of gravel in her and she went down like a stone,” lock keeper Seamus Oduya said.
      === rival.json  outlet: Waterways World  published: 2026-02-01T12:00:00Z
      # Barge lost
      “The barge had ninety tonnes of gravel in her and she went down like a stone,” said lock keeper Seamus Oduya.
      === v2.json  id: story-9  outlet: Canal Zone  published: 2026-02-01T09:00:00Z  modified: 2026-02-01T15:00:00Z
      # Barge sinks
      “The barge had nineteen tonnes of gravel in her and she went down like a stone,” lock keeper Seamus Oduya said.

      Correction: an earlier version misheard the tonnage.
      ? she went down like a stone
      reported first: story-9
      reported later: rival
      """#),
    Story(
      "a page re-dated when a paragraph was added",
      #"""
      === v1.json  id: blast  outlet: Minute by Minute  published: 2026-03-03T08:00:00Z
      # Boiler bursts
      “The boiler went through the roof like a cork,” janitor Milo Strand said.
      === rival.json  outlet: Steady Times  published: 2026-03-03T11:00:00Z
      # School boiler bursts
      “We had asked for a new boiler in every budget since the moon landing,” head teacher Greta Voss said.
      === v2.json  id: blast  outlet: Minute by Minute  published: 2026-03-03T14:00:00Z
      # Boiler bursts
      “The boiler went through the roof like a cork,” janitor Milo Strand said.

      “We had asked for a new boiler in every budget since the moon landing,” head teacher Greta Voss said.
      ? a new boiler in every budget since the moon landing
      reported first: rival
      reported later: blast
      ? went through the roof like a cork
      reported first: blast
      """#),
    Story(
      "two versions of one page, the second read first",
      #"""
      === v2.json  id: quay  outlet: Quay Side  published: 2026-03-10T08:00:00Z  modified: 2026-03-10T16:00:00Z
      # Gull bites judge
      “The bird was acquitted in the court of public opinion,” judge Nils Aaberg said.

      “I shall wear a hat,” he added.
      === v1.json  id: quay  outlet: Quay Side  published: 2026-03-10T08:00:00Z  modified: 2026-03-10T08:00:00Z
      # Gull bites judge
      “The bird was acquitted in the court of public opinion,” judge Nils Aaberg said.
      === rival.json  outlet: Sea Front  published: 2026-03-10T12:00:00Z
      # Judge bitten
      “The bird was acquitted in the court of public opinion,” said judge Nils Aaberg.
      ? acquitted in the court of public opinion
      reported first: quay
      reported later: rival
      """#),
  ]
}
