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

  private static let crossed = [0, 1, 2, 3, 4, 8, 11, 15, 16, 17, 18, 19, 20, 26]

  /// Sums of weights by their logarithm: the tenth rare word says less than the first.
  static func features(_ m: Measure, _ masses: (Float, Float)) -> [Double] {
    let shares = [m.containment, m.coverage, m.dice, m.inOrder, m.pairs, m.triples, m.run].map(Double.init)
    let rest = [
      log1p(Double(m.runLength)), Double(m.lengths), Double(m.figures), m.figuresConflict ? 1 : 0, Double(m.names),
      m.namesConflict ? 1 : 0, m.negationDiffers ? 1 : 0,
    ]
    let sums = [m.leftover, m.leftoverMore, m.matched, min(masses.0, masses.1), max(masses.0, masses.1)]
    let further = [m.quoted, m.nameDice, m.figureDice, m.heaviest, m.neighbours].map(Double.init)
    let counts = [m.runWeight, Float(m.matches), Float(m.strangers)]
    return shares + rest + sums.map { log1p(Double($0)) } + further + counts.map { log1p(Double($0)) } + [
      Double(m.frame)
    ]
  }

  private static let bias = -2.2503
  private static let weights: [Double] = [
    3.1959, 2.2921, 1.9855, 2.2645, 2.3147, -3.9890, 0.3026, 0.7749, 0.3369, -0.0994,
    -0.5423, 0.9161, 0.0321, -0.5356, -0.2879, -0.8801, 0.2815, 0.4895, -1.0210, -1.3854,
    -1.0249, -0.0905, -0.1037, -3.0650, -0.6148, 1.0290, -0.9571, -0.4859, 0.5758, 0.5204,
    -0.5182, 1.6111, 0.8248, -1.1488, 0.1269, 0.2355, -0.1498, 0.0461, 0.0617, 1.3767,
    -1.5011, 1.2424, 0.8632, -0.1622, 0.4744, -0.6601, 1.2036, -0.0303, -0.2865, -0.1539,
    -0.1657, 0.0422, -2.0514, 0.6913, -2.0470, -1.2998, -0.7302, -2.0842, -0.1246, -0.3630,
    -0.2296, -0.3191, -0.2374, -0.0679, 1.8098, -0.0475, -0.2173, 3.3059, 2.4549, -0.2373,
    1.2493, -0.3738, -0.2673, -0.4634, -0.0584, -3.6115, 1.9404, -0.1828, 2.2260, 3.5866,
    -0.8523, -0.3528, -0.6396, -0.5606, -0.1093, 3.1232, -1.2581, 0.6447, 1.0790, -0.5199,
    -0.9729, -0.3200, 0.4362, 0.3612, -1.3229, 2.1998, -0.4392, 0.2397, -0.0647, -0.5996,
    0.0687, -0.0149, -0.5025, 1.2264, 0.5339, 0.0101, 0.0981, 0.1023, -0.0006, 0.2083,
    -0.2686, 0.0463, 0.0547, 0.0414, 0.0423, 0.3414, 0.0945, 0.1488, 0.1050, 0.1594,
    -0.0818, 0.0232, 0.1006, 0.0004, -0.0167, -0.2718, 0.0855, 1.2868, -0.5746, 1.0185,
    -0.5645, -0.0325, -0.2922,
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
