import ArgumentParser
import Export

/// How an answer is printed: for people unless another form is asked for.
struct OutputOption: ParsableArguments {
  enum Form: String, EnumerableFlag {
    case json, ndjson, csv, tsv

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .json: "One JSON value."
      case .ndjson: "One JSON object a line."
      case .csv: "Comma-separated rows under a heading (RFC 4180)."
      case .tsv: "Tab-separated rows under a heading."
      }
    }
  }

  @Flag var form: Form?
}
