import Answers
import Stemma

extension VerifyAnswer {
  var lines: [String] {
    if !faults.isEmpty { return faults.map(\.printable) + [faults.count.of("fault")] }
    return ["whole, and every passage slices" + (rebuilt ? "; deciding afresh gives the same graph" : "")]
  }
}
