extension String {
  /// As a sentence begins: "a mill spokesman said it" with a capital. "eBay" and "example.org" are written so anywhere.
  package var beginningSentence: String {
    guard let first = unicodeScalars.first, first.properties.isLowercase else { return self }
    let word = prefix { !$0.isWhitespace }
    let isOwn = word.dropFirst().contains(where: \.isUppercase) || word.dropLast().contains(".")
    return isOwn ? self : first.properties.titlecaseMapping + dropFirst()
  }
}
