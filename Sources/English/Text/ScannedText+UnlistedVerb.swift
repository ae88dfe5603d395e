extension ScannedText {
  /// "pressed", "cracked": a past form that is not listed; what a quotation is not said with is left out.
  package func isUnlistedPast(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, !token.isQuoted, !token.shape.contains(.capital), !token.is(.reporting), endsInEd(i)
    else { return false }
    return !token.is([.auxiliary, .adjective, .groupNoun, .roleNoun])
  }

  package func endsInEd(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, token.end - token.start > 3, !token.shape.contains(.capital) else { return false }
    let e = Int(token.end)
    // Not "need", "speed", "shed".
    return bytes[e - 1] == 100 && bytes[e - 2] == 101 && bytes[e - 3] != 101
      && !(bytes[e - 3] == 104 && e - Int(token.start) == 4)
  }
}
