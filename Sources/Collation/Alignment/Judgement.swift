/// Whether two wordings report one thing, as a number: above 0 they more likely do.
///
/// A logistic regression over `MatchFeatures`, its chief terms squared and crossed. It was fitted by Tools/fit-likeness.py
/// on news sentence pairs of three kinds, each kind with the same say, so that no single corpus sets the scale.
struct Judgement {
  let score: Double

  init(_ m: MatchFeatures, _ masses: (Float, Float)) {
    let lean = Self.features(m, masses)
    var terms = lean
    for (n, i) in Self.crossed.enumerated() {
      for j in Self.crossed[n...] { terms.append(lean[i] * lean[j]) }
    }
    score = zip(terms, Self.weights).reduce(Self.bias) { $0 + $1.0 * $1.1 }
  }

  private static let crossed = [0, 1, 2, 3, 4, 8, 11, 15, 16, 17, 18, 19, 20, 26]

  /// Sums of weights by their logarithm: the tenth rare word says less than the first.
  static func features(_ m: MatchFeatures, _ masses: (Float, Float)) -> [Double] {
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

  private static let bias = -2.3046
  private static let weights: [Double] = [
    3.3684, 2.1992, 2.0646, 2.3860, 2.5355, -3.7101, 0.3996, 0.6476, -0.0439, -0.1819,
    -0.5594, 0.9040, 0.0029, 0.0000, -0.3105, -0.8773, 0.2888, 0.5320, -0.9305, -1.8021,
    -0.9534, -0.0615, -0.1085, -3.1296, -0.6294, 0.9620, -1.0497, -0.4632, 0.6276, 0.5997,
    -0.1953, 1.8442, 1.0502, -1.0087, -0.1759, 0.1760, -0.1752, 0.0720, -0.0100, 1.3876,
    -1.6714, 1.4022, 0.7424, -0.4182, 0.3335, -0.8256, 1.2515, 0.0156, -0.2866, -0.1737,
    -0.1711, 0.0359, -1.9003, 0.7206, -2.0168, -1.5297, -0.7467, -2.0485, -0.2451, -0.2539,
    -0.1097, -0.3268, -0.2281, -0.0449, 1.8792, -0.0348, -0.3357, 3.3990, 2.4064, -0.3034,
    1.2970, -0.3546, -0.2765, -0.4689, -0.0947, -3.6046, 1.9479, -0.1797, 2.0827, 3.4793,
    -0.8433, -0.3155, -0.6409, -0.5576, -0.1535, 3.1261, -1.4257, 0.7394, 1.3406, -0.5630,
    -1.0383, -0.2951, 0.4621, 0.3699, -1.1632, 2.2041, -0.3774, 0.2333, -0.0897, -0.5959,
    0.1346, -0.0432, -0.4655, 1.2973, 0.5350, 0.0049, 0.0948, 0.0999, -0.0044, 0.2270,
    -0.2530, 0.0399, 0.0381, 0.0452, 0.0408, 0.3906, 0.1127, 0.1531, 0.1063, 0.1731,
    -0.1081, 0.0547, 0.0924, 0.0048, -0.0724, -0.2747, 0.0977, 1.4196, -0.4416, 1.0152,
    -0.6911, -0.1188, -0.3010,
  ]
}

/// Natural logarithm of 1 + x by its series about the nearest power of two: Foundation stays out of this module, and
/// the same bits come out on every platform.
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
