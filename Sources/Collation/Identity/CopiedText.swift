import ReportedSpeech

extension IdentityRule {
  /// "the engineer" of a wire report, in every paper that carries it.
  static let copiedText = IdentityRule(
    id: "copied-text", summary: "the same words for a speaker in copies and versions of one text",
    examples: ["the engineer = the engineer → one", "the engineer / the engineer → apart", "Lee = Lee → one"]
  ) { persona, around in
    let twin = around.others.first {
      $0.name.text == persona.name.text && $0.identity.kind == persona.identity.kind
        && $0.identity.names == persona.identity.names
    }
    guard let twin else { return nil }
    return Match(base: persona.identity.bare + "@" + persona.name.text, via: twin.name.key)
  }
}
