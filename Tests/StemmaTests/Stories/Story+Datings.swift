extension Story {
  /// What is a date of publication, and what only looks like one.
  static let datings = [
    Story(
      "the fullest wording has no date and wins nothing",
      #"""
      === notice.html  outlet: Bellweather Notes
      # What the harbour master really said
      The whole remark, as our reader took it down, was longer than the papers had it.

      “There is not a berth in this harbour that I would put my own boat in tonight, and I have said so to three mayors in a row,” harbour master Cormac Tully said.
      === tide.json  outlet: Tide Tables  published: 2026-01-20T10:00:00Z
      # Harbour master warns of rotten berths
      The harbour at Skell is in a poor way.

      “There is not a berth in this harbour that I would put my own boat in tonight,” said Cormac Tully, the harbour master.
      === mast.json  outlet: Masthead Weekly  published: 2026-01-21T08:00:00Z
      # Skell berths rotten
      Repairs at Skell are overdue, its harbour master says.

      “There is not a berth in this harbour that I would put my own boat in,” Cormac Tully said.
      ? not a berth in this harbour
      reported first: tide
      reported undated: notice
      reported later: mast
      """#),
    Story(
      "fetched before anyone printed it",
      #"""
      === page.json  outlet: Union Bulletin Board  retrieved: 2026-05-03T06:00:00Z
      # Statement of the drivers
      “No bus leaves the Marlow depot until the brakes have been inspected by somebody we trust,” said Nadia Castellane for the drivers.
      === metro.json  outlet: Metro Morning  published: 2026-05-04T05:30:00Z
      # Marlow buses stay put
      Commuters were stranded.

      “No bus leaves the Marlow depot until the brakes have been inspected,” Nadia Castellane, who speaks for the drivers, said.
      ? No bus leaves the Marlow depot
      reported first: page
      reported later: metro
      """#),
    Story(
      "fetched long afterwards says nothing",
      #"""
      === page.json  outlet: Union Bulletin Board  retrieved: 2026-05-09T06:00:00Z
      # Statement of the drivers
      “No tram leaves the Quarry Lane shed until its windows can be opened again,” said Emeka Oduya for the drivers.
      === metro.json  outlet: Metro Morning  published: 2026-05-04T05:30:00Z
      # Trams stay put
      Commuters were stranded.

      “No tram leaves the Quarry Lane shed until its windows can be opened again,” Emeka Oduya, who speaks for the drivers, said.
      ? No tram leaves the Quarry Lane shed
      reported first: metro
      reported undated: page
      """#),
    Story(
      "a change, a footer's year and tomorrow are no dates of publication",
      #"""
      === old.html  outlet: Kestrel Observer  modified: 2026-03-01T08:00:00Z
      # Dam inspector quits
      “I signed off on that wall in 2019 and I would not sign it today,” inspector Hollis Grange said.

      © 2026 Kestrel Observer. All rights reserved.
      === future.html  outlet: Kestrel Radio  meta: 2031-03-01T08:00:00Z
      # Inspector leaves dam post
      “I signed off on that wall in 2019 and I would not sign it today,” said Hollis Grange, the inspector.
      === paper.json  outlet: County Paper  published: 2026-03-04T08:00:00Z
      # Grange leaves
      Hollis Grange, who inspects dams, has gone. “I signed off on that wall in 2019,” Grange said, “and I would not sign it today.”
      ? I signed off on that wall
      reported first: paper
      reported undated: old
      reported undated: future
      """#),
    Story(
      "a dateline dates a story that nothing else does",
      #"""
      === wire.txt
      SALT HARBOR, March 5, 2026 (Northwire) - The cannery that feeds half of Salt Harbor will close before Easter, its owner said.

      “We have paid for ice that nobody needed since the herring left,” owner Gudrun Falk said at the gates of the plant.

      Some ninety people work there.
      === later.json  outlet: Island Herald  published: 2026-03-07T09:00:00Z
      # Cannery shuts
      The Salt Harbor cannery is to close.

      “We have paid for ice that nobody needed since the herring left,” said its owner, Gudrun Falk.
      ? paid for ice that nobody needed
      reported first: wire
      reported later: later
      said first: Gudrun Falk
      """#),
    Story(
      "a page's own data outrank its address and its time element",
      #"""
      === moor.html  outlet: Moorland Post  url: https://moorlandpost.example/2026/05/19/peat-fire  jsonld: 2026-05-18T21:00:00Z  time: 2026-05-20
      # Peat fire still burning
      “The ground itself is alight, and you cannot hose down a hill,” fire chief Anwen Pryce said.
      === dale.json  outlet: Dale Recorder  published: 2026-05-19T06:00:00Z
      # Hill on fire
      The moor above Penmaen smoulders on.

      “The ground itself is alight, and you cannot hose down a hill,” said the fire chief, Anwen Pryce.
      ? the ground itself is alight
      reported first: moor
      reported later: dale
      """#),
    Story(
      "a feed with a date and a page with none",
      #"""
      === entry.xml  outlet: Parish Pump  published: 2026-03-18T07:00:00+00:00
      # Bell ringers walk out
      The ringers of St Olave's have laid down their ropes. According to tower captain Delphine Marsh, the new vicar "has asked for silence and can have as much of it as he likes."
      === blogpost.html  outlet: Campanology Corner
      # Strike in the belfry
      I hear that Delphine Marsh, tower captain of St Olave's, has called her ringers out because the new vicar "has asked for silence and can have as much of it as he likes." Good for her, and shame on him, and long may the pigeons enjoy the peace.
      ? has asked for silence and can have as much of it as he likes
      reported first: entry
      reported undated: blogpost
      said first: Delphine Marsh
      """#),
    Story(
      "a scraper's own clock is a bound",
      #"""
      === scraped.json  outlet: Delta Farmer  retrieved: 2026-08-12T23:59:00Z
      # Rice growers count losses
      Growers along the lower Teche say the flood took two fields in three. “I have insured the house, the truck and the dog, and none of them drowned,” said Aurelie Thibault, a grower near Loreauville.
      === dated.json  outlet: Bayou Standard  published: 2026-08-11T12:00:00Z
      # Flood takes rice
      “I have insured the house, the truck and the dog, and none of them drowned,” rice grower Aurelie Thibault said on Tuesday.
      ? insured the house, the truck and the dog
      reported first: dated
      reported undated: scraped
      said first: Aurelie Thibault 2026-08-11
      """#),
    Story(
      "plain text that says when it was published",
      #"""
      === paste.txt
      Mushroom season ends early
      By Lorcan Pike
      Published: 3 October 2026, 6:15 p.m. GMT
      Forest Herald

      The chanterelles are over. Keeper Sunniva Dahl, who has walked the same wood for thirty years, put it this way: “The ground is as dry as a biscuit and the mushrooms have read the room.”

      Picking is banned from Monday.
      === rival.json  outlet: Wood and Field  published: 2026-10-04T05:00:00Z
      # No chanterelles
      “The ground is as dry as a biscuit and the mushrooms have read the room,” keeper Sunniva Dahl said.
      ? the mushrooms have read the room
      reported first: paste
      reported later: rival
      """#),
    Story(
      "the dateline is a day before the paper",
      #"""
      === evening.txt
      KINGSHAVEN, 14 May 2026 (Crown Wire) — Ferry passengers were taken off by rope on Thursday after the Lady Maud ran onto a sandbank that every chart shows.

      The captain, Iseult Trenoweth, took the blame. “I knew where the bank was and I thought it would be polite enough to stay there,” she told reporters on the quay.
      === morning.json  outlet: Kingshaven Morning Post  published: 2026-05-15T05:00:00+01:00
      # Captain blames polite sandbank
      “I knew where the bank was and I thought it would be polite enough to stay there,” captain Iseult Trenoweth said on Thursday.
      ? polite enough to stay there
      reported first: evening
      reported later: morning
      said first: Iseult Trenoweth 2026-05-14
      """#),
    Story(
      "three pages, none of which says when",
      #"""
      === x.html  outlet: Attic ScratchArchive
      # On the flood
      “The river took the piano first, as if it had been waiting to learn,” widow Clemence Roux remembered.
      === y.html  outlet: River Folk
      # Floods remembered
      Clemence Roux, a widow, remembered it so: “The river took the piano first, as if it had been waiting to learn.”
      ? the river took the piano first
      reported undated: x
      reported undated: y
      said undated: Clemence Roux
      """#),
    Story(
      "a copyright year in the text is no date",
      #"""
      === c.txt
      Notes from the allotment

      “The frost took the dahlias and left me the weeds,” Winnie Marsh said.

      © 2018 Allotment Society
      === d.json  outlet: Weekend Gardener  published: 2026-11-01T08:00:00Z
      # Frost
      “The frost took the dahlias and left me the weeds,” said Winnie Marsh.
      ? the frost took the dahlias
      reported first: d
      reported undated: c
      """#),
    Story(
      "the only dated report has it from one without a date",
      #"""
      === isle.json  outlet: Isle Weekly
      # The keeper of the lamp
      “The lamp never needed me half as much as I needed the lamp,” said Fergus Iveson.
      === main.json  outlet: Mainland News  published: 2026-02-11
      # Keeper retires
      Fergus Iveson told Isle Weekly that the lamp “never needed me half as much as I needed the lamp”.
      ? never needed me half as much as I needed the lamp
      reported in short: Isle Weekly, without a date. Mainland News has it from Isle Weekly
      not: reported in short: no report here bears a date
      why said: It is reported of Fergus Iveson by 2026-02-11
      """#),
  ]
}
