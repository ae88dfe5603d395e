extension Story {
  /// What is alike and does not belong together.
  static let lookAlikes = [
    Story(
      "boilerplate links nothing",
      #"""
      === ship.json  outlet: Harbor Lantern  published: 2026-02-20T08:00:00Z
      # Shipyard sued
      Two welders are suing the Calderon shipyard over burns. A spokesperson for the yard declined to comment on pending litigation.

      “Nobody gave us masks until the inspector came,” welder Teodor Banks said.
      === soap.json  outlet: Inland Mirror  published: 2026-02-25T08:00:00Z
      # Soap maker sued
      A customer is suing Petal & Stone over a rash. A spokesperson for the company declined to comment on pending litigation.

      “It smelled of lavender and then it burned,” customer Alma Quist said.
      ? declined to comment on pending litigation
      claims apart: ship soap
      """#),
    Story(
      "the same frame, other names and figures",
      #"""
      === first.json  outlet: Ridge Reporter  published: 2026-03-02T08:00:00Z
      # Crash on Route 9
      Two people were killed and five were injured when a lorry hit a bus near Alton on Sunday, police said.
      === second.json  outlet: Ridge Reporter  published: 2026-03-23T08:00:00Z
      # Crash at Bexley
      Four people were killed and nine were injured when a lorry hit a bus near Bexley on Sunday, police said.
      ? killed when a lorry hit a bus near Alton
      claims apart: first second
      reported first: first
      """#),
    Story(
      "a later, larger count is another claim",
      #"""
      === monday.json  outlet: Quake Desk  published: 2026-05-04T08:00:00Z
      # Earthquake in Tarsa
      At least 12 people died in the earthquake that struck Tarsa, rescue chief Dilek Aksoy said.
      === tuesday.json  outlet: Quake Desk  published: 2026-05-06T08:00:00Z
      # Tarsa toll rises
      At least 47 people died in the earthquake that struck Tarsa, rescue chief Dilek Aksoy said.
      ? people died in the earthquake that struck Tarsa
      claims apart: monday tuesday
      """#),
    Story(
      "what two outlets assert in their own voice nobody said",
      #"""
      === a.json  outlet: Weather Vane  published: 2026-01-30T06:00:00Z
      # Bridge to stay shut
      The Auldgate bridge will stay closed for nineteen weeks while both of its piers are rebuilt.
      === b.json  outlet: Commuter Post  published: 2026-01-30T12:00:00Z
      # Long closure
      Drivers groaned. The Auldgate bridge will stay closed for nineteen weeks while both of its piers are rebuilt.
      ? Auldgate bridge will stay closed for nineteen weeks
      reported first: a
      reported later: b
      said: nobody
      """#),
    Story(
      "same words of the trade, other stories",
      #"""
      === a.json  outlet: Borough Bugle  published: 2026-04-08T08:00:00Z
      # Stabbing in Camber Road
      Police are appealing for witnesses after a man was stabbed in Camber Road. Anyone with information is asked to call the police. “We are keeping an open mind as to the motive,” detective Rhona Sloane said.
      === b.json  outlet: Dock Road Argus  published: 2026-06-18T08:00:00Z
      # Warehouse fire
      Police are appealing for witnesses after a warehouse burned down in Dock Road. Anyone with information is asked to call the police.
      ? Anyone with information is asked to call the police
      claims apart: a b
      """#),
    Story(
      "two quarterly results in one frame",
      #"""
      === q1.json  outlet: Market Minute  published: 2026-04-22T08:00:00Z
      # Tannhauser posts profit
      Tannhauser Foods reported a profit of $41 million for the first quarter, up 6 percent from a year earlier, chief executive Ulla Brandt said.
      === q2.json  outlet: Market Minute  published: 2026-07-22T08:00:00Z
      # Tannhauser profit climbs
      Tannhauser Foods reported a profit of $58 million for the second quarter, up 11 percent from a year earlier, chief executive Ulla Brandt said.
      ? Tannhauser profit of $41 million first quarter
      claims apart: q1 q2
      reported first: q1
      """#),
    Story(
      "two weddings, one formula",
      #"""
      === w1.json  outlet: Society Page  published: 2026-06-07T08:00:00Z
      # Duke weds
      The Duke of Arlesford married Camilla Stroud in a ceremony attended by 200 guests on Saturday, the palace said in a statement.
      === w2.json  outlet: Society Page  published: 2026-09-13T08:00:00Z
      # Earl weds
      The Earl of Wexcombe married Harriet Lyle in a ceremony attended by 350 guests on Saturday, the palace said in a statement.
      ? Duke of Arlesford married Camilla Stroud
      claims apart: w1 w2
      reported first: w1
      """#),
    Story(
      "two statements to the stock exchange",
      #"""
      === a.json  outlet: Bourse Brief  published: 2026-02-02T09:00:00Z
      # Orvane recalls kettles
      Orvane said it would recall 12,000 kettles sold in Spain because their handles may come loose.
      === b.json  outlet: Bourse Brief  published: 2026-02-09T09:00:00Z
      # Tefra recalls toasters
      Tefra said it would recall 30,000 toasters sold in Italy because their levers may come loose.
      ? recall 12,000 kettles
      claims apart: a b
      reported first: a
      """#),
    Story(
      "thanks are thanks",
      #"""
      === a.json  outlet: Cup Final News  published: 2026-05-30T20:00:00Z
      # United win
      “We want to thank the fans for their support,” captain Idris Bello said.
      === b.json  outlet: Ballet Today  published: 2026-06-14T20:00:00Z
      # Company closes
      “We want to thank the fans for their support,” director Maude Ellery said.
      ? thank the fans for their support
      not: said first: Idris Bello and Maude Ellery
      """#),
  ]
}
