import ReportedSpeech

/// What a report lets one know of who said something and when: what tells two occasions apart.
struct SpeakingProfile: Hashable {
  /// A speaker as far as it tells speakers apart.
  struct DistinctSpeaker: Hashable {
    let identity: SpeakerIdentity

    static func == (a: Self, b: Self) -> Bool {
      let (x, y) = (a.identity, b.identity)
      return x.kind == y.kind && x.names == y.names && x.isNamed == y.isNamed && x.apart == y.apart
        && (x.article == nil) == (y.article == nil)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(identity.kind)
      hasher.combine(identity.names)
    }
  }

  let isAsserted: Bool
  let speaker: DistinctSpeaker?
  var occasion: Occasion

  init(_ reports: ReportSet, _ place: Int) {
    isAsserted = reports.isAsserted(place)
    speaker = reports.wordings[place].identity.map(DistinctSpeaker.init)
    occasion = reports.wordings[place].occasion
  }

  /// The same for all articles that put it so, whenever each was out.
  var withoutReport: SpeakingProfile {
    var profile = self
    profile.occasion.reported = nil
    return profile
  }

  /// Another occasion, or said here and asked there.
  func isElsewhere(than other: SpeakingProfile) -> Bool {
    isAsserted != other.isAsserted || occasion.relation(to: other.occasion) == .another
  }

  /// Said elsewhere or by somebody else.
  func contradicts(_ other: SpeakingProfile) -> Bool {
    if isElsewhere(than: other) { return true }
    guard let mine = speaker?.identity, let theirs = other.speaker?.identity else { return false }
    return !mine.isCompatible(with: theirs)
  }
}

extension [SpeakingProfile] {
  /// No more of one utterance are looked at: hundreds of people who are all one are a list, not evidence.
  private static let most = 64

  func contradict(_ other: [SpeakingProfile]) -> Bool {
    contains { mine in other.contains { mine.contradicts($0) } }
  }

  /// Each once; of those that differ in nothing but when they were out, the earliest.
  mutating func take(_ others: [SpeakingProfile]) {
    for other in others {
      let bare = other.withoutReport
      if let known = firstIndex(where: { $0.withoutReport == bare }) {
        if let out = other.occasion.reported, self[known].occasion.reported.map({ out < $0 }) ?? true {
          self[known].occasion.reported = out
        }
      } else if count < Self.most {
        append(other)
      }
    }
  }
}
