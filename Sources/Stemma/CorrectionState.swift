import Collation
import Decisions
import English
import Graph
import ReportedSpeech

/// Whether a correction has an effect now.
public enum CorrectionState: Hashable, Sendable {
  case inForce
  /// What it names is not there yet; it takes effect when that arrives.
  case waiting(String)
  /// A later one about the same says otherwise: its id.
  case overruled(Int64)
  /// This version does not know the operation; it is kept.
  case unknown
  /// Taken back just now.
  case undone

  public var name: String {
    switch self {
    case .inForce: "in force"
    case .waiting: "waiting"
    case .overruled: "overruled"
    case .unknown: "unknown"
    case .undone: "undone"
    }
  }

  public var because: String? {
    switch self {
    case .inForce, .undone: nil
    case .waiting(let why): why
    case .overruled(let id): "correction \(id) says otherwise"
    case .unknown: "this version of stemma does not know the operation"
    }
  }

  public var isWaiting: Bool { if case .waiting = self { true } else { false } }
}

extension Transaction {
  /// - Parameter later: corrections made after this one.
  func state(of correction: RecordedCorrection, before later: [RecordedCorrection]) throws -> CorrectionState {
    guard let correction = try? Correction(line: correction.operation) else { return .unknown }
    let state = try state(of: correction)
    guard state == .inForce else { return state }
    let over = later.first { (try? Correction(line: $0.operation))?.overrules(correction) ?? false }
    return over.map { .overruled($0.id) } ?? .inForce
  }

  func state(of correction: Correction) throws -> CorrectionState {
    if let key = try correction.articles.first(where: { try !isKnown(article: $0) }) {
      return .waiting("no article has the key '\(key)' yet")
    }
    switch correction {
    case .date, .sameStory, .otherStory: return .inForce
    case .renameOutlet(_, let new):
      return try outletName(new) == nil ? .waiting("nothing names this outlet yet") : .inForce
    case .mergeSpeakers(let names): return try state(ofNames: names)
    case .splitSpeaker(let name, let articles):
      return try state(ofNames: articles.map { SpeakerName(name: name.name, kind: name.kind, article: $0) })
    case .mergeClaims, .splitClaim, .reject, .confirm:
      let lost = try correction.places.first { try assertions(at: $0).isEmpty }
      return lost.map { .waiting("'\($0.article)' does not hold “\($0.passage.text)” as something said") } ?? .inForce
    }
  }

  private func state(ofNames names: [SpeakerName]) throws -> CorrectionState {
    let lost = try names.first { try namesakes([CorrectedSpeakers.bare($0.speaker)], in: $0.article).isEmpty }
    guard let lost else { return .inForce }
    return .waiting("nobody is called “\(lost.name)”" + (lost.article.map { " in '\($0)'" } ?? "") + " yet")
  }
}

extension Correction {
  /// Whether nothing is left of an earlier correction.
  fileprivate func overrules(_ earlier: Correction) -> Bool {
    switch (self, earlier) {
    case (.date(let a, _), .date(let b, _)): a == b
    case (.renameOutlet(let a, _), .renameOutlet(let b, let c)):
      OutletName.folded(a) == OutletName.folded(b)
        || (OutletName.folded(a) == OutletName.folded(c) && foldedTarget == OutletName.folded(b))
    case (.confirm(let a, let b), .reject(let c, let d)), (.reject(let a, let b), .confirm(let c, let d)):
      a == c && b == d
    case (.confirm(let a, let b), .confirm(let c, let d)): a == d && b == c
    case (.sameStory, .otherStory), (.otherStory, .sameStory): Set(stories) == Set(earlier.stories)
    default: false
    }
  }

  private var foldedTarget: String? {
    if case .renameOutlet(_, let new) = self { OutletName.folded(new) } else { nil }
  }
}
