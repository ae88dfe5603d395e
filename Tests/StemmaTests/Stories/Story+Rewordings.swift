extension Story {
  /// What was changed on the way.
  static let rewordings = [
    Story(
      "the cut wording has no date, and is still not where the whole comes from",
      #"""
      === full.json  outlet: Calloway Times  published: 2026-01-12
      # Museum on loan
      “The mask goes home in autumn because it was never ours to keep, and every director before me knew it,” museum director Thandeka Roux said.
      === cut.json  outlet: Blare  published: 2026-01-12
      # Mask goes home
      “The mask goes home in autumn,” museum director Thandeka Roux said.
      ? the mask goes home in autumn
      order: full cut
      cut after full: context_removed
      """#),
    Story(
      "a figure grows on the way",
      #"""
      === right.json  outlet: Dockside Dispatch  published: 2026-04-20T08:00:00Z
      # Oil in the bay
      “About 300 barrels went into the bay before the valve was closed,” coast guard captain Ingrid Sorley said.
      === wrong.json  outlet: Loud Hailer  published: 2026-04-20T18:00:00Z
      # Oil disaster
      “About 3,000 barrels went into the bay before the valve was closed,” said coast guard captain Ingrid Sorley.
      ? barrels went into the bay before the valve was closed
      utterances: 1
      reported first: right
      wrong after right: number_changed
      """#),
    Story(
      "only reported, and hedged no longer",
      #"""
      === careful.json  outlet: Upland Observer  published: 2026-08-02T08:00:00Z
      # Geologist on slope
      “The slope above Kirkhope may give way before the winter is out,” geologist Rasmus Tveit said.
      === bold.json  outlet: Upland Alarm  published: 2026-08-03T08:00:00Z
      # Kirkhope slope will fall
      Geologist Rasmus Tveit said the slope above Kirkhope will give way before the winter is out.
      ? slope above Kirkhope
      reported first: careful
      reported later: bold
      bold after careful: modality_changed
      bold after careful: direct_to_indirect
      """#),
    Story(
      "cut before the because, in a headline and below",
      #"""
      === whole.html  outlet: Orchard County News  jsonld: 2026-05-05T06:00:00Z
      # Sheriff explains raid
      “My deputies broke down the wrong door because the warrant had two digits turned round,” sheriff Harlan Boggs said.
      === short.html  outlet: County Firebrand  jsonld: 2026-05-05T09:00:00Z
      # Sheriff: deputies broke down wrong door
      “My deputies broke down the wrong door,” sheriff Harlan Boggs said. He did not apologise.
      ? my deputies broke down the wrong door
      reported first: whole
      reported later: short
      short after whole: context_removed
      """#),
    Story(
      "the sentence stops before its condition",
      #"""
      === long.json  outlet: Treasury Watch  published: 2026-04-30T07:00:00Z
      # Governor on rates
      “We will raise rates in June if wages go on rising the way they did in spring,” central bank governor Ignacio Belmonte said.
      === short.json  outlet: Market Flash  published: 2026-04-30T07:30:00Z
      # Rates to rise in June
      “We will raise rates in June,” central bank governor Ignacio Belmonte said.
      ? we will raise rates in June
      reported first: long
      reported later: short
      short after long: context_removed
      """#),
    Story(
      "not safe has become safe",
      #"""
      === ok.json  outlet: Hill Water News  published: 2026-07-07T07:00:00Z
      # Well water warning
      “The water from the north well is not safe to drink,” health officer Dorothea Finch said.
      === bad.json  outlet: Good Morning Hill  published: 2026-07-08T07:00:00Z
      # All clear
      “The water from the north well is safe to drink,” health officer Dorothea Finch said.
      ? water from the north well safe to drink
      utterances: 1
      reported first: ok
      reported later: bad
      bad after ok: negation_flipped
      """#),
    Story(
      "marks around what was only reported",
      #"""
      === rep.json  outlet: Union Weekly  published: 2026-05-11T07:00:00Z
      # Guards to strike
      Union leader Benno Achebe said the prison guards would strike for nine days unless the night shifts were paid double.
      === mark.json  outlet: Loud Daily  published: 2026-05-12T07:00:00Z
      # Guards threaten
      “The prison guards will strike for nine days unless the night shifts are paid double,” union leader Benno Achebe said.
      ? guards will strike for nine days
      reported first: rep
      reported later: mark
      mark after rep: indirect_to_direct
      """#),
    Story(
      "will not has become may",
      #"""
      === a.json  outlet: Border Times  published: 2026-10-02T09:00:00Z
      # Minister rules out toll
      “The government will not put a toll on the border bridge this year,” transport minister Aino Salonen said.
      === b.json  outlet: Border Rumour  published: 2026-10-03T09:00:00Z
      # Toll possible
      “The government may put a toll on the border bridge this year,” transport minister Aino Salonen said.
      ? put a toll on the border bridge
      utterances: 1
      reported first: a
      reported later: b
      b after a: negation_flipped
      """#),
    Story(
      "the answer without its second half, undated",
      #"""
      === whole.json  outlet: Farm Gate  published: 2026-06-12T09:00:00Z
      # Vet on cull
      “Every animal on the farm was culled because one of them had been bought without papers,” vet Runa Haugen said.
      === half.html  outlet: Animal Alarm
      # Cull
      “Every animal on the farm was culled,” vet Runa Haugen said.
      ? every animal on the farm was culled
      reported first: whole
      reported undated: half
      half after whole: context_removed
      """#),
  ]
}
