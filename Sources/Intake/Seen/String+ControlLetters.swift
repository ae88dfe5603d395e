import ReportedSpeech

extension String {
  /// With the controls from U+0080 to U+009F as the letters that Windows-1252 has for their numbers: what a program makes
  /// of a letter that it takes for Latin-1, or writes as `&#147;`.
  var withoutControlLetters: String {
    replacingControls { _, _ in true }
  }

  /// With those alone that stand for quotation marks and dashes, as in `"\u0093We will,\u0094 she said"`. Text of which
  /// nobody says how it was written may hold the others, behind a letter with marks, as what is left of one decoded twice.
  var withoutControlMarks: String {
    replacingControls { control, before in
      (0x91...0x97).contains(control) && control != 0x95 && !(0xC0...0xFF).contains(before)
    }
  }

  private func replacingControls(where isMeant: (_ control: UInt32, _ before: UInt32) -> Bool) -> String {
    guard holdsControlLetter else { return self }
    var out = UnicodeScalarView()
    var before: UInt32 = 0
    for scalar in unicodeScalars {
      let isControl = (0x80..<0xA0).contains(scalar.value) && isMeant(scalar.value, before)
      out.append(isControl ? StrayByte.windows1252(UInt8(scalar.value)) : scalar)
      before = scalar.value
    }
    return String(out)
  }

  private var holdsControlLetter: Bool {
    var last: UInt8 = 0
    for b in utf8 {
      if last == 0xC2, b < 0xA0 { return true }
      last = b
    }
    return false
  }
}
