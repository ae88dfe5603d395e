import ReportedSpeech

extension IdentityRule {
  /// "police" of two reports of one event that say the same of them.
  static let sharedRole = IdentityRule(
    id: "shared-role", summary: "the same unnamed role in two reports of one event, credited with the same claim",
    examples: [
      "the engineer + the engineer → one", "the engineer / the engineer → apart",
      "group residents + group residents → one", "group residents + group officials → apart",
      "the engineer + the mayor → apart", "Lee + Lee → apart",
    ]
  ) { persona, around in
    guard persona.isRole else { return nil }
    let same = around.others.filter {
      // Copies of its own text have a rule of their own.
      $0.isRole && $0.name.text != persona.name.text && $0.identity.kind == persona.identity.kind
        && $0.identity.names == persona.identity.names
        && $0.shares(claimWith: persona)
    }
    guard let least = same.min(by: { $0.name.text < $1.name.text }) else { return nil }
    let text = min(least.name.text, persona.name.text)
    return Match(base: persona.identity.bare + "@" + text, via: least.name.key)
  }
}

extension Persona {
  /// Who anybody may be, until an article tells: "police", "the engineer".
  fileprivate var isRole: Bool {
    name.corrected == nil && identity.article != nil && (identity.kind == .group || !identity.isNamed)
  }
}
