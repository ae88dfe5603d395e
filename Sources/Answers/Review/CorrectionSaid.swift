import Queries
import ReportedSpeech

/// A correction as it was said, and the number that it is taken back by.
public struct CorrectionSaid: Hashable, Sendable {
  public var number: Int64
  public var says: String
}

extension Lookup {
  /// What was said last, the latest first.
  public func corrections(last: Int) throws -> [CorrectionSaid] {
    try asking { try $0.all(KnownCorrection.self) }.suffix(last).reversed().map { one in
      CorrectionSaid(number: one.correction, says: (try? Correction(line: one.operation))?.says ?? one.operation)
    }
  }
}
