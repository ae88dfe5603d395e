/// One step of the script that turns one wording into another: a stretch that is kept, or what stands in the place of
/// what.
struct Edit: Hashable, Sendable {
  var a: Range<Int>
  var b: Range<Int>
  var isKept: Bool

  var isDeletion: Bool { !isKept && b.isEmpty }
  var isInsertion: Bool { !isKept && a.isEmpty }
  var isSubstitution: Bool { !isKept && !a.isEmpty && !b.isEmpty }
}

extension Alignment {
  /// The whole script, in order: kept stretches and, between them, at most one change. A synonym is a change.
  func script() -> [Edit] {
    let toB = self.toB.map { j in j.flatMap { share[$0] < WordMatches.sameWord ? nil : $0 } }
    let toA = self.toA.enumerated().map { j, i in share[j] < WordMatches.sameWord ? nil : i }
    var script: [Edit] = []
    var (i, j) = (0, 0)
    while i < toB.count || j < toA.count {
      let (fromI, fromJ) = (i, j)
      while i < toB.count, let k = toB[i], k == j { (i, j) = (i + 1, j + 1) }
      if i > fromI { script.append(Edit(a: fromI..<i, b: fromJ..<j, isKept: true)) }
      let (cutI, cutJ) = (i, j)
      while i < toB.count, toB[i] == nil { i += 1 }
      while j < toA.count, toA[j] == nil { j += 1 }
      if i > cutI || j > cutJ { script.append(Edit(a: cutI..<i, b: cutJ..<j, isKept: false)) }
    }
    return script
  }
}
