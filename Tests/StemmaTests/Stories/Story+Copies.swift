extension Story {
  /// One text in several articles.
  static let copies = [
    Story(
      "a client stamps the agency's text earlier than the agency",
      #"""
      === client.json  outlet: Brackwater Star  published: 2026-07-01T06:02:00Z
      # Quarry blast felt thirty miles away
      GRANGEMOUTH (Meridian News Agency) — A blast at the Holloway quarry broke windows in four villages before dawn on Wednesday, and nobody had been told that it was coming.

      “We fired the charge we were licensed to fire and the rock did the rest,” site manager Orla Devane said. “I am sorry about the windows.”

      The county's inspectors closed the quarry for a week and asked for its blasting logs. Villagers had complained in spring about cracks in their walls and dust on their washing. A school in Lower Holloway stayed shut while its roof was looked at.
      === agency.json  outlet: Meridian News Agency  published: 2026-07-01T06:40:00Z
      # Quarry blast felt thirty miles away
      GRANGEMOUTH (Meridian News Agency) — A blast at the Holloway quarry broke windows in four villages before dawn on Wednesday, and nobody had been told that it was coming.

      “We fired the charge we were licensed to fire and the rock did the rest,” site manager Orla Devane said. “I am sorry about the windows.”

      The county's inspectors closed the quarry for a week and asked for its blasting logs. Villagers had complained in spring about cracks in their walls and dust on their washing. A school in Lower Holloway stayed shut while its roof was looked at.
      === other.json  outlet: Lowland Echo  published: 2026-07-02T06:40:00Z
      # Quarry shut after blast
      The Holloway quarry is closed for a week.

      “We fired the charge we were licensed to fire and the rock did the rest,” said its manager, Orla Devane.
      ? we fired the charge we were licensed to fire
      reported first: agency
      reported later: client
      reported later: other
      said first: Orla Devane
      """#),
    Story(
      "only clients are here, and the owner is known by the credit",
      #"""
      === star.html  outlet: Brackwater Star  jsonld: 2026-07-11T06:02:00Z
      # Glacier guide fined over rescue
      By Ansel Roth

      Associated Press

      A guide who left two climbers on the Sefton glacier to fetch help was fined on Friday for leaving them. The court in Hollin found that he had broken the rules of his own association, though both climbers lived and both spoke for him.

      “I would leave them again, because the other way we would all three be dead,” Matthias Oyelaran said after the verdict.

      His association has not decided whether he may keep his badge. The climbers, a father and a daughter, have paid half of the fine.
      === tribune.html  outlet: Hollin Tribune  jsonld: 2026-07-11T07:15:00Z
      # Glacier guide fined over rescue
      By Ansel Roth

      Associated Press

      A guide who left two climbers on the Sefton glacier to fetch help was fined on Friday for leaving them. The court in Hollin found that he had broken the rules of his own association, though both climbers lived and both spoke for him.

      “I would leave them again, because the other way we would all three be dead,” Matthias Oyelaran said after the verdict.

      His association has not decided whether he may keep his badge. The climbers, a father and a daughter, have paid half of the fine.
      ? I would leave them again
      reported undetermined: star
      because: star Associated Press
      reported later: tribune
      """#),
    Story(
      "a copy without its credit is a copy",
      #"""
      === gazette.json  outlet: Elmstead Gazette  published: 2026-08-20T05:00:00Z
      # Beekeepers blame new spray
      Half of the hives between Elmstead and the coast stood silent this week, and the people who keep them think they know why. A spray against leaf blight, sold since May, smells of clover.

      “You could hear the fields last summer and now you can hear the road,” said Wendeline Ackroyd, who lost forty hives.

      The maker says that its tests found no harm to bees. The ministry will test again in autumn, when the spraying is over. Ackroyd calls that a test of nothing.
      === mirror.json  outlet: Coast Mirror  published: 2026-08-20T17:00:00Z
      # Silent hives
      Half of the hives between Elmstead and the coast stood silent this week, and the people who keep them think they know why. A spray against leaf blight, sold since May, smells of clover.

      “You could hear the fields last summer and now you can hear the road,” said Wendeline Ackroyd, who lost forty hives.

      The maker says that its tests found no harm to bees. The ministry will test again in autumn, when the spraying is over. Ackroyd calls that a test of nothing.
      ? hear the fields last summer
      reported first: gazette
      reported later: mirror
      mirror after gazette: verbatim
      not: mirror from gazette: copy by copy
      """#),
    Story(
      "three clients, one of them before the agency, and a paraphrase",
      #"""
      === c1.html  outlet: Harrow Valley Times  jsonld: 2026-04-03T09:58:00Z
      # Tram company admits brake fault
      LINZBURG, April 3 (Trans-Alpine Press) - The company that runs Linzburg's trams said on Friday that it had known for a year that the brakes of its oldest cars could fail in frost.

      "We decided that the winter would be mild," operations chief Walburga Stein told a hearing. "That was a meteorological opinion and not an engineering one."

      Three people were hurt in January when a tram ran through its last stop and into a bakery. The company will take eleven cars out of service. The city council meets on Monday to talk about the fares that passengers paid for them.
      === agency.html  outlet: Trans-Alpine Press  jsonld: 2026-04-03T10:20:00Z
      # Tram company admits brake fault
      LINZBURG, April 3 (Trans-Alpine Press) - The company that runs Linzburg's trams said on Friday that it had known for a year that the brakes of its oldest cars could fail in frost.

      "We decided that the winter would be mild," operations chief Walburga Stein told a hearing. "That was a meteorological opinion and not an engineering one."

      Three people were hurt in January when a tram ran through its last stop and into a bakery. The company will take eleven cars out of service. The city council meets on Monday to talk about the fares that passengers paid for them.
      === c2.html  outlet: Danube Mirror  jsonld: 2026-04-03T11:00:00Z
      # Brake fault known for a year
      LINZBURG, April 3 (Trans-Alpine Press) - The company that runs Linzburg's trams said on Friday that it had known for a year that the brakes of its oldest cars could fail in frost.

      "We decided that the winter would be mild," operations chief Walburga Stein told a hearing. "That was a meteorological opinion and not an engineering one."

      Three people were hurt in January when a tram ran through its last stop and into a bakery. The company will take eleven cars out of service.
      ? we decided that the winter would be mild
      reported first: agency
      reported later: c1
      reported later: c2
      said first: Walburga Stein
      """#),
    Story(
      "republished from elsewhere, says the last line",
      #"""
      === shared.json  outlet: Open Commons  published: 2026-06-06T06:00:00Z
      # Why the eels are late
      The eels that reach the Severn in spring were five weeks late this year, and the people who count them have run out of explanations. The sea is warmer, the wind was wrong and the moon was where it always is.

      “An eel has no calendar and we should stop pretending that it has ours,” biologist Oisin Farrelly said.

      The count goes on until midsummer, when the nets come out and the arguments begin.

      This article was originally published in The Estuary.
      === estuary.json  outlet: The Estuary  published: 2026-06-08
      # Why the eels are late
      The eels that reach the Severn in spring were five weeks late this year, and the people who count them have run out of explanations. The sea is warmer, the wind was wrong and the moon was where it always is.

      “An eel has no calendar and we should stop pretending that it has ours,” biologist Oisin Farrelly said.

      The count goes on until midsummer, when the nets come out and the arguments begin.
      ? an eel has no calendar
      reported first: estuary
      reported later: shared
      """#),
    Story(
      "the agency's text in two papers, and the agency's own page without a date",
      #"""
      === reg.json  outlet: Portside Register  published: 2026-02-17T08:00:00Z
      # Crane driver saves cat
      PORTSIDE (Beacon News Service) — A crane driver stopped the loading of a grain ship for forty minutes on Monday to bring down a cat that had climbed onto the jib, and the owners of the ship have sent him the bill for the wait.

      "I have been paid for worse reasons to stand still," Aurelio Banks said from his cabin. He means to frame the bill.

      The cat, which belongs to nobody, has since been seen on the jib again. The port says that it has no rule about cats.
      === lan.json  outlet: Lantern Street Journal  published: 2026-02-17T10:30:00Z
      # Cat stops ship
      PORTSIDE (Beacon News Service) — A crane driver stopped the loading of a grain ship for forty minutes on Monday to bring down a cat that had climbed onto the jib, and the owners of the ship have sent him the bill for the wait.

      "I have been paid for worse reasons to stand still," Aurelio Banks said from his cabin. He means to frame the bill.

      The cat, which belongs to nobody, has since been seen on the jib again. The port says that it has no rule about cats.
      === own.html  outlet: Beacon News Service
      # Crane driver saves cat
      PORTSIDE (Beacon News Service) — A crane driver stopped the loading of a grain ship for forty minutes on Monday to bring down a cat that had climbed onto the jib, and the owners of the ship have sent him the bill for the wait.

      "I have been paid for worse reasons to stand still," Aurelio Banks said from his cabin. He means to frame the bill.

      The cat, which belongs to nobody, has since been seen on the jib again. The port says that it has no rule about cats.
      ? paid for worse reasons to stand still
      not: reported first: reg
      not: reported first: lan
      reported later: reg
      reported later: lan
      """#),
    Story(
      "the agency has its own, shorter version",
      #"""
      === paper.json  outlet: Galway Sentinel  published: 2026-03-22T07:00:00Z
      # Oyster beds closed
      By Staff, Atlantic Press Agency

      GALWAY (Atlantic Press Agency) — Every oyster bed between the two bridges was closed on Sunday after a tanker washed its tanks in the bay, and the growers say that they will sue the captain, the owner and, if they can find it, the flag.

      “An oyster forgives nothing and neither do I,” grower Eamon Tighe said at the slip.

      The ministry has taken samples from nine beds. The tanker, the Astra Nova, left for Rotterdam before anybody asked it to stay.
      === apa.json  outlet: Atlantic Press Agency  published: 2026-03-22T07:20:00Z
      # Oyster beds closed after spill
      GALWAY (Atlantic Press Agency) — Every oyster bed between the two bridges was closed on Sunday after a tanker washed its tanks in the bay, and the growers say that they will sue the captain, the owner and, if they can find it, the flag.

      “An oyster forgives nothing and neither do I,” grower Eamon Tighe said at the slip.
      ? an oyster forgives nothing
      reported first: apa
      reported later: paper
      """#),
  ]
}
