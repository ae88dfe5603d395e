import ReportedSpeech

extension ResolutionStep {
  static let organization = ResolutionStep(
    id: "organization",
    summary:
      "“the company”: what was called so or has the word in its name, else the firm that spoke or was named last",
    examples: [
      "⟨n:Brightwater⟩ said it would fight. ⟨m:The company⟩ said it would appeal.",
      "⟨n:Harlow University⟩ sued Acme Motors. ⟨m:The university⟩ said it rained.",
      "⟨n:Acme Health⟩ sued. ER nurses left. ⟨m:The company⟩ said it rained.",
      "⟨n:Nightowl⟩, a bank, met Acme Motors. ⟨m:The bank⟩ said it rained.",
    ]
  ) { mention, resolution in
    guard case .description = mention.form, mention.core.count <= 3,
      let head = resolution.text.definiteHead(mention.core), resolution.text.tokens[head].is(.organizationNoun)
    else { return nil }
    guard let member = resolution.organization(head, in: mention) else { return nil }
    return Found(member: member, speaker: Speaker(name: resolution.cast[member].name, kind: .organization))
  }
}

extension Resolution {
  fileprivate func organization(_ head: Int, in mention: Mention) -> Int? {
    let (noun, i) = (text.hash(head), mention.start)
    let called = places.last(before: i, within: 80) { member in
      cast[member].nouns.contains(noun) || cast[member].kind == .organization && cast[member].words.contains(noun)
    }
    if let called { return called }
    let isPress = text.tokens[head].is(.outletWord) || OrganizationNoun.press.contains(noun)
    let isFirms = OrganizationNoun.firms.contains(noun)
    guard isPress || isFirms || OrganizationNoun.offices.contains(noun) else { return nil }
    // "A teachers union" has spoken, and "the dairy union" says itself which one.
    guard isPress || isFirms || mention.core.count == 2 && !heard.suffix(60).contains(where: { $0.noun == noun }) else {
      return nil
    }
    let fits = { (member: Int) in
      isPress
        ? cast[member].kind == .organization && isPressName(member)
        : isFirm(member, orOffice: isFirms ? nil : noun)
    }
    let spoken = heard.suffix(30).last { said in
      said.token < i && i - said.token < 400 && said.member.map(fits) ?? false
    }
    return spoken?.member ?? places.last(before: i, within: 60, fits)
  }

  /// "Acme Motors" is no union, "the Hospital Trust" no ministry; but a department is an agency.
  private func isOther(than noun: UInt64, _ member: Int) -> Bool {
    let isGeneral = OrganizationNoun.general.contains(noun)
    return cast[member].words.contains {
      !cast.classes($0).isDisjoint(
        with: isGeneral ? [.companyWord, .documentNoun] : [.companyWord, .documentNoun, .organizationNoun])
        || !isGeneral && OrganizationNoun.all.contains($0)
    }
  }

  private func isPressName(_ member: Int) -> Bool {
    cast[member].words.contains { !cast.classes($0).isDisjoint(with: .outletWord) }
  }

  /// What "the company" can mean: no place, no outlet, nobody with a given name; an office only where one is asked for.
  private func isFirm(_ member: Int, orOffice noun: UInt64?) -> Bool {
    guard !cast[member].isPerson, cast[member].isFirm || cast[member].kind == .organization, !isPressName(member),
      cast[member].titledGender == .unknown, cast[member].roles.isEmpty,
      cast[member].attributive < cast[member].count
    else { return false }
    if cast[member].words.count == 1, !cast.classes(cast[member].words[0]).isDisjoint(with: .place) { return false }
    if let noun {
      return cast[member].kind == .organization && !isOther(than: noun, member)
        && (cast[member].words.count > 1 || cast.classes(cast[member].words[0]).isDisjoint(with: [.groupNoun, .place]))
    }
    return !cast[member].words.contains { OrganizationNoun.offices.contains($0) || OrganizationNoun.halls.contains($0) }
  }
}
