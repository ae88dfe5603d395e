import Queries
import ReportedSpeech

/// A name that a question holds and the graph does not.
package enum Stranger: Hashable, Sendable {
  case speaker(String, like: [String])
  case outlet(String, like: [String])
}

extension Lookup {
  /// Who or what of these is not in the graph; nil where all are, or none is named.
  package func stranger(speaker: String?, outlet: String?) throws -> Stranger? {
    try asking { desk in
      if let speaker, try desk.all(KnownSpeaker.self, ["speaker": .text(speaker), "limit": 1]).isEmpty {
        let all = try desk.all(KnownSpeaker.self).map(\.name)
        return .speaker(speaker, like: DidYouMean.nearest(speaker, of: all))
      }
      if let outlet, try desk.all(KnownOutlet.self, ["outlet": .text(outlet), "limit": 1]).isEmpty {
        return .outlet(outlet, like: DidYouMean.nearest(outlet, of: try desk.all(KnownOutlet.self).map(\.name)))
      }
      return nil
    }
  }

  /// The same of a query's parameters.
  package func stranger(among parameters: Parameters) throws -> Stranger? {
    func name(_ key: String) -> String? {
      if case .text(let text) = parameters[key], !text.isEmpty { text } else { nil }
    }
    return try stranger(speaker: name("speaker"), outlet: name("outlet"))
  }
}
