/// Whether two wordings report one thing, as a number: above 0 they more likely do.
///
/// A logistic regression over `Measure`, its chief terms squared and crossed. It was fitted by Tools/fit-likeness.py on news
/// sentence pairs of three kinds, each kind with the same say, so that no single corpus sets the scale.
struct Judgement {
  let score: Double

  init(_ m: Measure, _ masses: (Float, Float)) {
    let lean = Self.features(m, masses)
    var terms = lean
    for (n, i) in Self.crossed.enumerated() {
      for j in Self.crossed[n...] { terms.append(lean[i] * lean[j]) }
    }
    score = zip(terms, Self.weights).reduce(Self.bias) { $0 + $1.0 * $1.1 }
  }

  private static let crossed = [0, 1, 2, 3, 4, 16]

  /// Sums of weights by their logarithm: the tenth rare word says less than the first.
  static func features(_ m: Measure, _ masses: (Float, Float)) -> [Double] {
    let shares = [m.containment, m.coverage, m.dice, m.inOrder, m.pairs, m.triples, m.run].map(Double.init)
    let rest = [
      log1p(Double(m.runLength)), Double(m.lengths), Double(m.figures), m.figuresConflict ? 1 : 0, Double(m.names),
      m.namesConflict ? 1 : 0, m.negationDiffers ? 1 : 0,
    ]
    let sums = [m.leftover, m.leftoverMore, m.matched, min(masses.0, masses.1), max(masses.0, masses.1)]
    return shares + rest + sums.map { log1p(Double($0)) }
  }

  private static let bias = -8.1555
  private static let weights: [Double] = [
    4.7369, 2.2075, 1.3104, 2.59, 0.4462, -3.478, -3.5089, 1.6223,
    -0.4234, -0.3069, -0.7872, -0.1934, -0.0605, -0.3648, 0.0757, -1.2128,
    0.3852, 0.187, 1.7744, 0.3657, 0.5723, -1.2957, 3.5566, 3.0563,
    -0.5474, 2.4572, 0.5911, 0.0534, -1.1954, -0.5044, -1.5397, -1.0821,
    -2.4617, -0.8621, 1.5866, 1.9758, -0.656, 6.4359, -1.7563, 0.1209,
  ]
}

/// Natural logarithm of 1 + x by its series about the nearest power of two: Foundation stays out of this module, and the
/// same bits come out on every platform.
func log1p(_ x: Double) -> Double {
  let v = 1 + x
  guard v > 0, v.isFinite else { return 0 }
  let t = (v.significand - 1) / (v.significand + 1)
  var (sum, power, square) = (0.0, t, t * t)
  for k in stride(from: 1.0, through: 29, by: 2) {
    sum += power / k
    power *= square
  }
  return Double(v.exponent) * 0.693_147_180_559_945_3 + 2 * sum
}
