import ReportedSpeech

extension DraftAnswer {
  /// SARIF 2.1.0, which editors and code hosts show beside the draft's lines. What is verbatim is no result.
  ///
  /// - Parameter version: of the program, as a log names its tool.
  package func sarif(version: String) -> JSONValue {
    let rules = Verdict.allCases.map { verdict in
      ["id": .string(verdict.rawValue), "shortDescription": ["text": .string(verdict.inWords)]] as JSONValue
    }
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": ["name": "stemma", "version": .string(version), "rules": .array(rules)]],
          "results": .array(annotated.map(result)),
        ]
      ],
    ]
  }

  /// One workflow command a line, as GitHub's runners read them off a step's output.
  package var githubLines: [String] {
    annotated.map { one in
      let level = one.level == "note" ? "notice" : one.level
      let place = "file=\(draft.escaped(inProperty: true)),line=\(one.line)"
      let title = one.finding.heading.escaped(inProperty: true)
      return "::\(level) \(place),title=\(title)::\(one.message.escaped(inProperty: false))"
    }
  }

  private var annotated: [Quotation] { quotations.filter { $0.isDoubtful || $0.finding.verdict == .unchecked } }

  private func result(_ one: Quotation) -> JSONValue {
    let index = Verdict.allCases.firstIndex(of: one.finding.verdict) ?? 0
    return [
      "ruleId": .string(one.finding.verdict.rawValue), "ruleIndex": JSONValue(index), "level": .string(one.level),
      "message": ["text": .string(one.message)],
      "locations": [
        [
          "physicalLocation": [
            "artifactLocation": ["uri": .string(draft.asAddress)],
            "region": ["startLine": JSONValue(one.line), "snippet": ["text": .string(one.finding.query)]],
          ]
        ]
      ],
    ]
  }
}

extension DraftAnswer.Quotation {
  /// Words that somebody else is on record with, or that are recorded otherwise, are errors; that nobody here has them may
  /// be the archive's fault.
  fileprivate var level: String {
    switch finding.verdict {
    case .unchecked: "note"
    case .altered, .misattributed, .disowned: "error"
    default: "warning"
    }
  }

  /// The verdict, and the record that it rests on.
  fileprivate var message: String {
    let head = "\(cited): \(finding.heading). \(finding.because)"
    guard let best = finding.rows.first else { return head }
    let near = best.verdict == .unrecorded ? "\(Recorded.nearest): " : ""
    return "\(head) \(near)“\(best.report.text.withoutMarks)” (\(best.report.credited), \(best.report.dateline))"
  }
}

extension String {
  fileprivate func escaped(inProperty: Bool) -> String {
    var text = ""
    for character in self {
      switch character {
      case "%": text += "%25"
      case "\n": text += "%0A"
      case "\r", "\r\n": text += "%0D"
      case ":" where inProperty: text += "%3A"
      case "," where inProperty: text += "%2C"
      default: text.append(character)
      }
    }
    return text
  }

  /// A path as an address, relative where it is.
  fileprivate var asAddress: String {
    let kept = Set("-._~/".utf8)
    var address = ""
    for byte in utf8 {
      let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      if isPlain || kept.contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return hasPrefix("/") ? "file://" + address : address
  }
}
