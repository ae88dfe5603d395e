import Extraction
import ReportedSpeech
import Stemma

extension FuzzTarget {
  /// One a stage, after its name; an article's Reading begins, which the later ones find little in.
  static let stages = StageFilter.all.map { stage in
    FuzzTarget(
      id: stage.id,
      seeds: {
        let texts = ["“We mend nets in the rain,” Ann Lee said.", "Lee said they mended no nets in the rain."]
        let readings = texts.enumerated().map { Article(key: "\($0)", text: $1).reading().json }
        let keys = readings.map { StageFilter.keys.answer(Array($0.line.utf8)[...]) }
        let batch: JSONValue = ["readings": .array(readings), "pairs": [[0, 1]]]
        let matches = StageFilter.match.answer(Array(batch.line.utf8)[...])
        return (readings + keys + [batch, matches]).map { Array($0.line.utf8) }
      },
      open: {
        { bytes in
          let line = stage.answer(bytes[...]).line
          return (try? JSONValue(parsing: line)) == nil ? "no JSON: \(line)" : nil
        }
      })
  }
}
