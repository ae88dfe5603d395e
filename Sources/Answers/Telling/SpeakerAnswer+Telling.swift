import Queries
import ReportedSpeech

/// A speaker in a sentence.
extension SpeakerAnswer {
  /// "A person, with 14 statements, 12 of them quoted, in 5 outlets here."
  package var summary: String {
    let kind =
      switch known.kind {
      case .person: "A person"
      case .organization: "An organization"
      case .group: "A group"
      case .document: "A document"
      }
    return "\(kind), with \(known.statements.of("statement")), \(known.quotes) of them quoted, in"
      + " \(known.outlets.of("outlet")) here."
  }

  /// Other names; nil where there is one.
  package var otherNames: String? {
    let others = (known.names ?? "").split(separator: ";").map { String($0.drop { $0 == " " }) }
      .filter { $0 != known.name }
    return others.isEmpty ? nil : "Called as well: \(others.listed)."
  }

  /// Above all who bear a name.
  package static func bearers(_ count: Int) -> String {
    "A name is not one person’s alone: \(count) speakers here bear this one. Whether two of them are one is not known."
  }

  /// In front of whoever bears the same name.
  package var namesakesInWords: String? {
    guard !namesakes.isEmpty else { return nil }
    return "A name is not one person’s alone. \(known.name) is also the name of"
      + " \(namesakes.count == 1 ? "another speaker" : "\(namesakes.count) other speakers") here:"
  }
}

extension KnownSpeaker {
  /// Told apart from namesakes: by the article that alone knows it, or by how much it has said.
  package var inWords: String {
    let place = identity.split(separator: "@", maxSplits: 1)
    let told = statements.of("statement")
    return place.count > 1 ? "\(name) of \(place[1]), \(told)" : "\(name), \(told)"
  }
}
