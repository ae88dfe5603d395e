extension Story {
  /// When and where it was said, and how often.
  static let occasions = [
    Story(
      "told on Thursday, counted back from Saturday",
      #"""
      === courant.json  outlet: Sunday Courant  published: 2026-03-07T10:00:00Z
      # Architect defends tower
      “A tower that leans by an inch is a tower that has settled,” Ludovic Marchetti told the Sunday Courant on Thursday.
      === second.json  outlet: Brick and Mortar  published: 2026-03-09T10:00:00Z
      # Leaning tower “has settled”
      Ludovic Marchetti told the Sunday Courant last Thursday that “a tower that leans by an inch is a tower that has settled.”
      ? a tower that leans by an inch
      said first: Ludovic Marchetti 2026-03-05
      utterances: 1
      reported first: courant
      reported later: second
      """#),
    Story(
      "a weekday in a zone ahead of Greenwich",
      #"""
      === kiwi.json  outlet: Wairau Times  published: 2026-03-06T08:30:00+13:00
      # Vineyard to fight levy
      “They tax the rain and then they tax the drought,” grower Hemi Rangihau said on Friday.
      === aussie.json  outlet: Murrumbidgee Mail  published: 2026-03-06T15:00:00+11:00
      # Growers over the ditch angry
      “They tax the rain and then they tax the drought,” said Hemi Rangihau, a grower.
      ? tax the rain and then they tax the drought
      said first: Hemi Rangihau 2026-03-06
      reported first: kiwi
      reported later: aussie
      """#),
    Story(
      "one speaker writes it and says it again to a broadcaster",
      #"""
      === post.json  outlet: Merrow Post  published: 2026-04-02T09:00:00Z
      # Water firm writes to customers
      “Every household will have clean water by the first of June or a refund by the second,” Severn Vale chief executive Ottoline Baird wrote in a letter to customers on Wednesday.
      === channel.json  outlet: Channel Nine News  published: 2026-04-06T20:00:00Z
      # Water boss repeats promise
      “Every household will have clean water by the first of June or a refund by the second,” Ottoline Baird told Channel Nine News on Monday.
      ? clean water by the first of June or a refund
      utterances: 2
      said first: Ottoline Baird 2026-04-01
      said later: Ottoline Baird 2026-04-06
      reported first: post
      reported later: channel
      """#),
    Story(
      "who denies it did not say it",
      #"""
      === union.json  outlet: Tech Barometer  published: 2026-06-24T13:00:00Z
      # Jobs to go
      The phone maker Lumo plans to cut 900 jobs at its plant in Tarvik, the metalworkers' union said on Wednesday.
      === denial.json  outlet: Tarvik Avis  published: 2026-06-24T17:00:00Z
      # Lumo answers
      Lumo denied on Wednesday that it planned to cut 900 jobs in Tarvik.
      ? plans to cut 900 jobs at its plant in Tarvik
      said first: metalworkers' union 2026-06-24
      said undetermined: Lumo 2026-06-24
      reported first: union
      reported undetermined: denial
      because: denial reports it as denied
      """#),
    Story(
      "the same words years apart",
      #"""
      === young.json  outlet: Kelder Herald  published: 2014-09-17T08:00:00Z
      # Minister defends budget
      “A country that cannot count its own sheep should not count other people's money,” Aldous Brek told lawmakers.
      === old.json  outlet: Vesta Daily  published: 2023-04-03T08:00:00Z
      # The line that stayed
      “A country that cannot count its own sheep should not count other people's money,” Aldous Brek told a crowd.
      ? cannot count its own sheep
      reported first: young
      not: why said: no other occasion is known
      """#),
    Story(
      "one outlet quotes the same frame of two things that one word names",
      #"""
      === bath.json  outlet: Quay Ledger  published: 2026-02-11T01:15:00Z
      # Bath to close
      “The bath will have to close before the winter storms arrive,” Marta Quill told members.
      === kiln.json  outlet: Quay Ledger  published: 2026-02-11T02:15:00Z
      # Kiln to close
      “The kiln will have to close before the winter storms arrive,” Marta Quill told members.
      ? will have to close before the winter storms arrive
      utterances: 2
      """#),
    Story(
      "an office says the same of another story, years later",
      #"""
      === pier.json  outlet: Quay Ledger  published: 2021-02-11T01:15:00Z
      # Pier shut after cracks
      The pier in Osk was shut on Monday after cracks were found. “The ministry looks forward to working with the town on this,” a Harbour Ministry official said.
      === mill.json  outlet: Zed  published: 2026-02-11T02:15:00Z
      # Mill fire kills two
      The grain mill in Vael burned on Friday and two men died. “The ministry looks forward to working with the town on this,” a Harbour Ministry official said.
      ? ministry looks forward to working with the town
      utterances: 2
      """#),
    Story(
      "one outlet quotes the same frame of two things",
      #"""
      === bath.json  outlet: Quay Ledger  published: 2026-02-11T01:15:00Z
      # Public bath to close
      “The public bath will have to close before the winter storms arrive,” Marta Quill told members.
      === kiln.json  outlet: Quay Ledger  published: 2026-02-11T02:15:00Z
      # Lime kiln to close
      “The lime kiln will have to close before the winter storms arrive,” Marta Quill told members.
      ? will have to close before the winter storms arrive
      utterances: 2
      """#),
    Story(
      "two people say the same thing, each for himself",
      #"""
      === north.json  outlet: Northern Star  published: 2026-05-12T09:00:00Z
      # Union rejects offer
      “This offer would not pay for the petrol it takes to come to work,” union secretary Brannoch Teague said.
      === south.json  outlet: Southern Sun  published: 2026-05-14T09:00:00Z
      # Nurses say no
      Speaking outside St Anselm's hospital, Yevgenia Horvat, a nurse, said: “This offer would not pay for the petrol it takes to come to work.”
      ? would not pay for the petrol it takes to come to work
      utterances: 2
      said first: Brannoch Teague
      said later: Yevgenia Horvat
      reported first: north
      reported later: south
      """#),
    Story(
      "a denial is not what it denies",
      #"""
      === claim.json  outlet: Capital Whisper  published: 2026-06-20T09:00:00Z
      # Rival accuses deputy
      Senator Dag Wennerholm said that deputy mayor Constance Adeyemi had taken money from the casino builders.
      === denial.json  outlet: Capital Record  published: 2026-06-20T15:00:00Z
      # Deputy answers
      Deputy mayor Constance Adeyemi denied that she had taken money from the casino builders.
      ? Adeyemi had taken money from the casino builders
      reported first: claim
      said first: Dag Wennerholm
      """#),
    Story(
      "said in print by two papers at once, on one occasion",
      #"""
      === a.json  outlet: Morning Dispatch  published: 2026-07-03T06:00:00Z
      # Rocket firm pauses flights
      At a news conference on Thursday, Kestrel Space director Ines Vandermolen said the firm would not fly again “until we know why a valve we have used four hundred times stayed shut.”
      === b.json  outlet: Evening Dispatch  published: 2026-07-03T06:00:00Z
      # Rocket firm grounded
      “We will not fly until we know why a valve we have used four hundred times stayed shut,” Kestrel Space director Ines Vandermolen said on Thursday.
      ? a valve we have used four hundred times stayed shut
      utterances: 1
      said first: Ines Vandermolen 2026-07-02
      reported tied: a
      reported tied: b
      """#),
    Story(
      "a speech in March, the same words in court in May",
      #"""
      === march.json  outlet: Bar Gazette  published: 2026-03-11T18:00:00Z
      # Judge lectures students
      In a speech to law students on Tuesday, retired judge Leopold Hargreave said that “a contract is a quarrel that has been postponed.”
      === may.json  outlet: Chancery Reporter  published: 2026-05-22T18:00:00Z
      # Hargreave takes the stand
      Testifying on Thursday, Leopold Hargreave told the court that “a contract is a quarrel that has been postponed.” The court laughed.
      ? a contract is a quarrel that has been postponed
      utterances: 2
      said first: Leopold Hargreave 2026-03-10
      said later: Leopold Hargreave 2026-05-21
      reported first: march
      reported later: may
      """#),
    Story(
      "two ministers, one sentence, no common event",
      #"""
      === fin.json  outlet: Helsinki Brief  published: 2026-09-10T08:00:00Z
      # Minister on debt
      Finland's finance minister, Paavo Lindqvist, said: “We will not hand our grandchildren a bill for a meal they never ate.”
      === por.json  outlet: Lisbon Letter  published: 2026-09-25T08:00:00Z
      # Lisbon trims budget
      “We will not hand our grandchildren a bill for a meal they never ate,” Portugal's treasury secretary, Graça Moutinho, told parliament.
      ? a bill for a meal they never ate
      utterances: 2
      said first: Paavo Lindqvist
      said later: Graça Moutinho
      reported first: fin
      """#),
    Story(
      "she denied it then and admits it now",
      #"""
      === deny.json  outlet: Slalom Times  published: 2026-01-15T10:00:00Z
      # Skier denies doping
      Skier Ottilie Kranz denied that she had bought growth hormone from a clinic in Graz.
      === admit.json  outlet: Slalom Times  published: 2026-03-15T10:00:00Z
      # Skier confesses
      Skier Ottilie Kranz admitted that she had bought growth hormone from a clinic in Graz.
      ? Kranz bought growth hormone from a clinic in Graz
      reported first: admit
      reported undetermined: deny
      reported in short: Of an earlier date: Slalom Times, 15 January 2026, 10:00 UTC. Slalom Times reports it as denied.
      """#),
    Story(
      "late on a Thursday, early on a Friday",
      #"""
      === west.json  outlet: Pacific Sentinel  published: 2026-08-28T05:40:00Z
      # Wildfire chief quits
      “I asked for eighty engines and they sent me a calendar,” fire chief Ramona Castaneda said late on Thursday.
      === east.json  outlet: Capitol Sentinel  published: 2026-08-28T13:00:00Z
      # Fire chief resigns
      “I asked for eighty engines and they sent me a calendar,” Ramona Castaneda, the fire chief, said Thursday night.
      ? I asked for eighty engines
      utterances: 1
      said first: Ramona Castaneda 2026-08-27
      reported first: west
      reported later: east
      """#),
    Story(
      "a post in the morning, a rally at night of another day",
      #"""
      === post.json  outlet: Ballot Watch  published: 2026-10-05T15:00:00Z
      # Candidate turns on press
      In a post on social media on Monday, candidate Wilhelmina Crake wrote: “They print my name so often that they have run out of the letter K.”
      === rally.json  outlet: Stump Daily  published: 2026-10-11T07:00:00Z
      # Crake rallies in Norwick
      “They print my name so often that they have run out of the letter K,” Wilhelmina Crake told a rally in Norwick on Saturday night.
      ? run out of the letter K
      utterances: 2
      said first: Wilhelmina Crake 2026-10-05
      said later: Wilhelmina Crake 2026-10-10
      reported first: post
      """#),
    Story(
      "asked whether, she declined to say",
      #"""
      === ask.json  outlet: Committee Room  published: 2026-03-09T12:00:00Z
      # Envoy will not say
      Envoy Tamsin Orloff declined to say whether the embassy had paid for the villa in Antibes.
      === say.json  outlet: Committee Room  published: 2026-04-09T12:00:00Z
      # Envoy: embassy paid
      Envoy Tamsin Orloff said that the embassy had paid for the villa in Antibes.
      ? the embassy had paid for the villa in Antibes
      reported first: say
      """#),
    Story(
      "a spokesman and his firm are one voice",
      #"""
      === s1.json  outlet: Mill Town News  published: 2026-06-01T09:00:00Z
      # Paper mill denies smell
      “The smell is within every limit that the law has thought of,” a spokesman for Corbel Paper said.
      === s2.json  outlet: Air Monitor  published: 2026-06-01T11:00:00Z
      # Mill answers neighbours
      “The smell is within every limit that the law has thought of,” Corbel Paper said in a statement.
      ? the smell is within every limit
      utterances: 1
      reported first: s1
      reported later: s2
      """#),
    Story(
      "said twice on one day to two stations",
      #"""
      === a.json  outlet: Valley Radio  published: 2026-04-20T09:00:00Z
      # Bishop speaks
      “A church with a leaking roof still keeps out more than it lets in,” Bishop Alaric Thorne told Valley Radio on Monday.
      === b.json  outlet: Channel Ten  published: 2026-04-20T19:00:00Z
      # Bishop on roof
      “A church with a leaking roof still keeps out more than it lets in,” Bishop Alaric Thorne told Channel Ten on Monday evening.
      ? church with a leaking roof
      utterances: 2
      said tied: Alaric Thorne 2026-04-20
      reported first: a
      reported later: b
      """#),
    Story(
      "a letter dated in the text and an interview days later",
      #"""
      === l.json  outlet: Clinic Watch  published: 2026-05-08T09:00:00Z
      # Hospital chief writes to staff
      “We counted the beds and forgot to count the nurses,” hospital chief Nerys Vaughan wrote in a letter dated May 4.
      === i.json  outlet: Morning Pulse  published: 2026-05-12T09:00:00Z
      # Vaughan explains
      In an interview with Morning Pulse on Monday, Nerys Vaughan repeated: “We counted the beds and forgot to count the nurses.”
      ? counted the beds and forgot to count the nurses
      utterances: 2
      said first: Nerys Vaughan 2026-05-04
      said later: Nerys Vaughan 2026-05-11
      reported first: l
      """#),
  ]
}
