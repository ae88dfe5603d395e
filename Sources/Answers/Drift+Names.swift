import ReportedSpeech

extension [Drift] {
  /// Each kind with its sign, in order, once: "machine_spun ×4", "modality_changed+".
  public var names: [String] {
    var counts: [String: Int] = [:]
    var names: [String] = []
    for drift in self {
      let name = drift.kind + (drift.sign?.rawValue ?? "")
      counts[name, default: 0] += 1
      if counts[name] == 1 { names.append(name) }
    }
    return names.map { name in counts[name].map { $0 > 1 ? "\(name) ×\($0)" : name } ?? name }
  }
}
