import English
import ReportedSpeech

extension IdentityRule {
  /// "Dick Durbin" where Richard J. Durbin says the same.
  static let nameVariant = IdentityRule(
    id: "name-variant",
    summary: "a short given name or a missing “Jr.”, where one such full name is credited with the same claim",
    examples: [
      "Dick Marsh + Richard J. Marsh → one", "Bo Hart + Bo A. Hart Jr. → one", "Dick Marsh / Richard J. Marsh → apart",
      "Bo Hart + Bo Hart Jr. + Bo Hart Sr. → apart", "Ann Lee + Ben Lee → apart",
      "Ann Lee + Anna Lee → apart",
    ]
  ) { persona, around in
    guard persona.identity.kind == .person, persona.isKnownByName else { return nil }
    let variants = around.others.filter {
      $0.base != persona.base && $0.isKnownByName && $0.identity.kind == .person && $0.shares(claimWith: persona)
        && $0.identity.lastName == persona.identity.lastName && $0.identity.isCompatible(with: persona.identity)
        && $0.identity.isVariant(of: persona.identity)
    }
    guard let variant = around.only(variants), let other = variants.first,
      other.identity.isFuller(than: persona.identity)
    else { return nil }
    return variant
  }
}

extension SpeakerIdentity {
  fileprivate func isVariant(of other: SpeakerIdentity) -> Bool {
    guard let mine = parted.names.first, let theirs = other.parted.names.first else { return false }
    return GivenName.areVariants(mine, theirs)
  }

  /// Of two forms of one name, the one that both are known under.
  fileprivate func isFuller(than other: SpeakerIdentity) -> Bool {
    let length = { (names: [String]) in names.reduce(0) { $0 + $1.count } }
    return (names.count, length(names), text) > (other.names.count, length(other.names), other.text)
  }
}
