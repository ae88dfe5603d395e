import ReportedSpeech

extension String {
  /// With the controls from U+0080 to U+009F as the letters that Windows-1252 has for their numbers. Nobody writes those
  /// controls: they are what a program makes of a quotation mark that it takes for Latin-1, or writes as `&#147;`.
  var withoutControlLetters: String {
    guard holdsControlLetter else { return self }
    var out = UnicodeScalarView()
    for scalar in unicodeScalars {
      out.append((0x80..<0xA0).contains(scalar.value) ? StrayByte.windows1252(UInt8(scalar.value)) : scalar)
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
