import ReportedSpeech

extension Wording {
  /// "Calder Mills spokesman Piers Lindqvist" speaks for Calder Mills, as do "Calder spokesman" and he himself wherever
  /// his article has introduced him so.
  func speaks(for organization: SpeakerIdentity) -> Bool {
    guard organization.kind == .organization, identity?.kind == .person, organization.article == nil else {
      return false
    }
    return speaks(for: organization.names)
  }

  /// Whether both are spokespeople of one house.
  func speaksForSame(as other: Wording) -> Bool {
    guard identity?.kind == .person, other.identity?.kind == .person, let theirs = other.represented else {
      return false
    }
    return speaks(for: theirs)
  }

  private func speaks(for names: [String]) -> Bool {
    guard let represented, !names.isEmpty else { return false }
    return names.starts(with: represented) || represented.starts(with: names)
  }
}
