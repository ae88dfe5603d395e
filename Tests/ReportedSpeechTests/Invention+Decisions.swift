import ReportedSpeech

/// What is decided, made up: nothing in it has to make sense, all of it has to come back.
extension Invention {
  mutating func witness() -> Witness {
    let group = CopyGroup(name: TextName(text: text(3)), owner: maybe(), basis: text(4))
    return Witness(
      name: TextName(text: text(16)), key: text(5), title: maybe(),
      outlet: chance() ? nil : Outlet(name: text(6), domain: maybe()), credit: maybe(),
      published: chance() ? nil : interval(), modified: chance() ? nil : time(), retrieved: chance() ? nil : time(),
      copyGroup: chance() ? nil : group, revises: maybe().map(TextName.init(text:)), isExcerpt: chance(),
      publishedBasis: chance() ? nil : .record, revisedFrom: chance() ? nil : time())
  }

  /// Every assertion of an article's statements, some of them in a part with a time of its own.
  mutating func neighbourhood() -> Neighbourhood {
    var assertions: [ReportedAssertion] = []
    for _ in 0..<3 {
      let witness = witness()
      for statement in reading().statements {
        for assertion in statement.assertions {
          assertions.append(
            ReportedAssertion(
              name: witness.name.assertion(statement, assertion.position),
              article: witness.posted(chance(3) ? interval() : nil), statement: statement.only(assertion),
              introduction: maybe()))
        }
      }
    }
    let matches = assertions.indices.dropFirst().map { place in
      Match(
        first: place - 1, second: place, relation: .sameUtterance, status: .confirmed, score: Double(number(9)) / 7,
        similarity: 0.1)
    }
    return Neighbourhood(assertions: assertions, matches: matches, corrections: [.renameOutlet(text(3), to: text(4))])
  }

  mutating func claim() -> Claim {
    let passage = Passage(part: chance() ? .title : .body, start: number(9), end: 10 + number(9), text: text(4))
    let drift = Drift(
      kind: text(6), sign: chance() ? nil : .less, severity: .meaning, earlier: chance() ? nil : passage, later: passage
    )
    return Claim(
      text: text(9),
      utterances: [
        Utterance(
          assertions: [0, 2], spokenIn: chance() ? nil : 2,
          said: chance() ? nil : Saying(interval: interval(), basis: text(3)), precedence: .tied, because: text(9))
      ],
      derivations: [
        Derivation(
          later: 2, earlier: 0, relation: .rewording, status: .suggested, similarity: 1 / 3,
          basis: chance() ? nil : .sharedError, isParent: chance(), drifts: [drift, drift])
      ],
      origins: [Origin(assertion: 2, precedence: .first, because: text(9))])
  }
}
