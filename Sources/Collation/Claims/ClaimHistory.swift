import ReportedSpeech

/// What is known of one claim before its wordings are held against each other.
struct ClaimHistory {
  /// Of the neighbourhood's, ascending.
  let places: [Int]
  /// The claim's own assertions: their places count anew.
  let reports: ReportSet
  let utterances: UtterancePartition
  let times: Chronology

  init(of places: [Int], in reports: ReportSet, _ graph: MatchGraph) {
    self.places = places
    self.reports = reports[places]
    let graph = graph[places]
    utterances = UtterancePartition(self.reports, graph)
    times = Chronology(self.reports, suggested: graph.suggested)
  }
}
