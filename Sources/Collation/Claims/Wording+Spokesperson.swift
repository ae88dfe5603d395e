import ReportedSpeech

extension Wording {
  /// "Calder Mills spokesman Piers Lindqvist" speaks for Calder Mills, by the words of the mention.
  func speaks(for organization: SpeakerIdentity) -> Bool {
    guard organization.kind == .organization, voice?.kind == .person, organization.article == nil,
      let mention = statement.mention
    else { return false }
    let words = Set(mention.rawWords(allQuoted: false).map { String(decoding: $0.bytes, as: UTF8.self) })
    return !organization.names.isEmpty
      && organization.names.allSatisfy { words.contains($0) || words.contains($0 + "'s") }
  }
}
