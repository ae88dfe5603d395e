import Queries
import ReportedSpeech

/// A correction as it was said, and the number that it is taken back by.
package struct CorrectionSaid: Hashable, Sendable {
  package var number: Int64
  package var says: String
}

extension Lookup {
  /// What was said last, the latest first.
  package func corrections(last: Int) throws -> [CorrectionSaid] {
    try asking { try $0.all(KnownCorrection.self) }.suffix(last).reversed().map { one in
      CorrectionSaid(number: one.correction, says: (try? Correction(line: one.operation))?.says ?? one.operation)
    }
  }
}
