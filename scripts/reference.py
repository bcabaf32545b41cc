#!/usr/bin/env python3
"""
Reference points for every operation: its value and its partial derivatives, independent of the program's own arithmetic.

    python3 scripts/reference.py > src/ops/reference.json        (Python 3.8 or later, mpmath; on Debian: apt install python3-mpmath)

What the output promises, for each row { "at": operands, "value": v, "partials": [one per operand] }:

- `at` holds exact doubles. `value` and `partials` are the mathematical results at those very doubles (not at the decimals that name
  them), rounded once, to the nearest double, subnormal numbers included. What is too small for any of them is 0.0 or -0.0.
- Each result comes from a formula evaluated at 1000 digits; the same at 60 digits has to agree to 50. Wherever the operands are moderate
  each partial also has to agree to 50 digits with a numerical derivative of the value (mpmath.diff). If not, nothing is printed.
- Where the value does not exist or exceeds the doubles there is no row. A partial that does not exist (a kink, a pole, the edge of the
  domain) or exceeds the doubles is null; where that leaves no partial there is no row either. Extrema have no ties.
- The output is the same on every run: first the chosen points, then RANDOM_POINTS from a generator seeded with the operation's name.
"""

import json
import math
import random
import sys
from fractions import Fraction

from mpmath import mp, mpc, mpf

CHECK_DIGITS, DIGITS, AGREED_DIGITS = 60, 1000, 50
MODERATE = (1e-3, 800)  # magnitudes of operands at which partials are compared with numerical derivatives
RANDOM_POINTS = 10


# Formulas. They take and return mpmath numbers; None, a complex number, infinity or a division by zero stand for "does not exist".


def sign(x):
    return None if x == 0 else mp.sign(x)


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


def softplus(x):
    return max(x, mpf(0)) + mp.log1p(mp.exp(-abs(x)))


def smooth(x):
    """Nothing where the argument is 0, which is where steps are."""
    return None if x == 0 else mpf(0)


def step(x):
    return mpf(x > 0)


def log_of_sum(*x):
    *others, greatest = sorted(x)
    return greatest + mp.log1p(sum(mp.exp(a - greatest) for a in others))


def xlogy(x, p):
    return mpf(0) if x == 0 and p == 0 else x * mp.log(p)


def beside_corner(x, right, left):
    """The slope in x of what has slope `right` above 0 and `left` below: at 0 there is none unless the two are the same."""
    if x == 0 and right != left:
        return None
    return right if x > 0 else left


def power_in_exponent(x, y):
    """0^y is 0 for all y > 0; a negative base has powers at isolated exponents only (its logarithm is complex)."""
    if x == 0:
        return mpf(0) if y > 0 else None
    return x**y * mp.log(x)


def one(*_operands):
    return mpf(1)


def minus_one(*_operands):
    return mpf(-1)


def extremum(choose):
    """One partial for each slot of up to three operands: 1 for the one that wins."""
    return (lambda *x: choose(x)), [lambda *x, slot=slot: mpf(choose(x) == x[slot]) for slot in range(3)]


FORMULAS = {  # operation: (value, [partials])
    "add": (lambda a, b: a + b, [one, one]),
    "subtract": (lambda a, b: a - b, [one, minus_one]),
    "multiply": (lambda a, b: a * b, [lambda a, b: b, lambda a, b: a]),
    "divide": (lambda a, b: a / b, [lambda a, b: 1 / b, lambda a, b: -a / b**2]),
    "power": (lambda x, y: x**y, [lambda x, y: y * x ** (y - 1), power_in_exponent]),
    "negate": (lambda x: -x, [minus_one]),
    "identity": (lambda x: x, [one]),
    "exp": (mp.exp, [mp.exp]),
    "log": (mp.log, [lambda x: 1 / x]),
    "log2": (lambda x: mp.log(x) / mp.log(2), [lambda x: 1 / (x * mp.log(2))]),
    "log10": (lambda x: mp.log(x) / mp.log(10), [lambda x: 1 / (x * mp.log(10))]),
    "sqrt": (mp.sqrt, [lambda x: 1 / (2 * mp.sqrt(x))]),
    "abs": (abs, [sign]),
    "sign": (mp.sign, [smooth]),
    "sin": (mp.sin, [mp.cos]),
    "cos": (mp.cos, [lambda x: -mp.sin(x)]),
    "tan": (mp.tan, [lambda x: 1 / mp.cos(x) ** 2]),
    "asin": (mp.asin, [lambda x: 1 / mp.sqrt((1 - x) * (1 + x))]),
    "acos": (mp.acos, [lambda x: -1 / mp.sqrt((1 - x) * (1 + x))]),
    "atan": (mp.atan, [lambda x: 1 / (1 + x**2)]),
    "sinh": (mp.sinh, [mp.cosh]),
    "cosh": (mp.cosh, [mp.sinh]),
    "tanh": (mp.tanh, [lambda x: mp.sech(x) ** 2]),
    "sigmoid": (sigmoid, [lambda x: sigmoid(x) * sigmoid(-x)]),
    "relu": (lambda x: max(x, mpf(0)), [lambda x: beside_corner(x, mpf(1), mpf(0))]),
    "leaky_relu": (
        lambda x, a: x if x > 0 else a * x,
        [lambda x, a: beside_corner(x, mpf(1), a), lambda x, a: min(x, mpf(0))],
    ),
    "elu": (
        lambda x, a: x if x > 0 else a * mp.expm1(x),
        [lambda x, a: beside_corner(x, mpf(1), a * mp.exp(x)), lambda x, a: mp.expm1(min(x, mpf(0)))],
    ),
    "softplus": (softplus, [sigmoid]),
    "step": (step, [smooth]),
    "max": extremum(max),
    "min": extremum(min),
    "logsumexp": (log_of_sum, [lambda *x, slot=slot: 1 / sum(mp.exp(a - x[slot]) for a in x) for slot in range(3)]),
    "xlogy": (xlogy, [lambda x, p: mp.log(p), lambda x, p: mpf(0) if x == 0 else x / p]),
}


# Points.


def both_signs(*magnitudes):
    return [x for magnitude in magnitudes for x in (magnitude, -magnitude)]


def lift(numbers):
    return [(x,) for x in numbers]


SMALLEST, SMALLEST_NORMAL, LARGEST = 5e-324, sys.float_info.min, sys.float_info.max
TINY = (1e-300, 1e-20, 1e-8)
IRREGULAR = (0.1, 0.7, 1.2345678901234567, 3.3)
EVERYWHERE = both_signs(*TINY, *IRREGULAR, 0.5, 1.0)  # 18
STRAIGHT = EVERYWHERE + both_signs(SMALLEST, 2.0, 20.0, 1e5, 1e22, 1e155, 1e300, LARGEST)
SATURATING = EVERYWHERE + both_signs(5.5, 18.9, 20.0, 36.0, 37.0, 40.0, 100.0, 300.0, 700.0, 709.7, 740.0, 744.0, 750.0)
HYPERBOLIC = [0.0, *EVERYWHERE] + both_signs(0.01, 5.5, 20.0, 22.5, 36.0, 40.0, 100.0, 300.0, 700.0, 709.0, 710.4)
TURNS = [0.0, *EVERYWHERE] + both_signs(0.7853981633974483, 1.5707963267948966, 3.141592653589793, 6.5, 100.0, 1e5, 1e22)
ARC = [0.0, *EVERYWHERE] + both_signs(
    1e-3, 0.25, 0.49999, 0.50001, 0.9, 0.99, 0.9999999, 0.999999999, 0.9999999999999999, 1.0000001
)

PAIRS = [
    *[(3.3, -0.7), (0.1, 0.2), (-0.1, 0.3), (1.2345678901234567, 3.3), (-0.7, -1.2345678901234567), (0.7, 0.1), (1.0, 3.0), (-2.0, 7.0)],
    *[(0.0, 3.3), (0.0, -0.7), (2.0, 0.5), (1.0, 1e-20), (1e-20, 1.0), (1.0, 1e-8), (1e-8, -1.0), (0.1, 1e-300), (1e-300, -0.1)],
    *[(1e-300, 1e-300), (1e-300, -3e-300), (1e-200, 1e-120), (1e-160, -1e-160), (SMALLEST, 0.7), (SMALLEST, 2.0), (0.1, SMALLEST)],
    *[(SMALLEST_NORMAL, 3.3), (1e300, 1e-300), (1e-300, 1e300), (1e300, 1e300), (1e300, -7e299), (1e300, 1e200), (1e200, 3e100)],
    *[(-1e155, 1e150), (1e160, 3e-160), (1e22, 3.3), (1e5, -0.7), (20.0, 700.0), (LARGEST, 0.7), (LARGEST, -3.3), (0.7, LARGEST)],
]
CANCELLING = [(1.0000000000000002, 1.0), (0.1, 0.09999999999999999), (1e16, 1.0), (9007199254740991.0, 1.5), (1.0, 1.1102230246251565e-16)]

POINTS = {
    "add": PAIRS + [(a, -b) for a, b in CANCELLING],
    "subtract": PAIRS + CANCELLING,
    "multiply": [*PAIRS, (1.0000000000000002, 1.0000000000000002), (0.9999999999999999, 1.0000000000000002), (94906267.0, 94906265.0)],
    "divide": [*PAIRS, (1.0, 1e300), (1.0, 1e-300), (0.9999999999999999, 1.0000000000000002), (1e-300, 1e10), (1e-310, 1e-5)],
    "power": [
        *[(0.1, 0.1), (1e300, 0.1), (1e-200, 0.5), (-2.0, 3.0), (-3.0, -2.0), (2.0, -1074.0), (0.0, 2.0), (0.0, 3.0), (5.0, 0.0)],
        *[(0.0, 1.0), (0.0, 0.5), (0.0, 2.5), (1.0, 0.7), (1.0, -1e5), (2.0, 0.5), (2.0, 10.0), (2.0, 1023.0), (10.0, 22.0), (10.0, 300.0)],
        *[(10.0, -300.0), (10.0, -320.0), (3.3, 3.3), (3.3, -0.7), (1.2345678901234567, 3.3), (0.7, -1.2345678901234567), (0.1, 3.0)],
        *[(-0.7, 5.0), (-1.2345678901234567, -4.0), (-1.0, 0.0), (-3.3, 1.0), (0.1, 1e-20), (1e-8, 1e-8), (3.3, 1e-300), (1e-300, 1.0)],
        *[(1e-20, -1.0), (1e-200, 1.7), (1e200, 1.5), (1.0000001, 1e7), (0.9999999, 1e8), (1.000000001, 0.1), (2.0, -1080.0)],
        *[(20.0, 100.0), (1e155, 2.0), (1e-155, 2.0), (700.0, 37.0)],
    ],
    "negate": lift([0.0, *STRAIGHT]),
    "identity": lift([0.0, *STRAIGHT]),
    "exp": lift([0.0, *SATURATING, -708.5, -745.0]),
    "log": lift(
        [*TINY, *IRREGULAR, 0.5, 1.0, 2.0, 10.0, 1 + 1e-9, 1 - 1e-9, 0.9999999, 1.0000001, 0.9999999999999999, 1.0000000000000002, 0.99]
        + [1.01, 2.718281828459045, 1e-3, SMALLEST_NORMAL, 20.0, 300.0, 1e5, 1e22, 1e155, 1e160, 1e300, LARGEST]
    ),
    "sqrt": lift(
        [*TINY, *IRREGULAR, SMALLEST, 1e-310, SMALLEST_NORMAL, 1e-155, 1e-3, 0.5, 0.9999999, 0.9999999999999999, 1.0, 1.0000000000000002]
        + [2.0, 3.0, 4.0, 20.0, 36.0, 37.0, 300.0, 1e5, 1e22, 1e155, 1e300, LARGEST]
    ),
    "abs": lift(STRAIGHT),
    "sign": lift([0.0, *STRAIGHT]),
    "step": lift([0.0, *STRAIGHT]),
    "sin": lift(TURNS + both_signs(1e300)),
    "cos": lift(TURNS + both_signs(1e300)),
    "tan": lift(TURNS + both_signs(1.57, 1.5707963, 1.570796326794897, 4.71238898038469, 1e300)),
    "asin": lift(ARC),
    "acos": lift(ARC),
    "atan": lift([0.0, *EVERYWHERE] + both_signs(0.4375, 2.5, 20.0, 300.0, 1e5, 9.9e7, 1.1e8, 1e22, 1e155, 1e160, 1e162, 1e300)),
    "sinh": lift(HYPERBOLIC),
    "cosh": lift(HYPERBOLIC),
    "tanh": lift([0.0, *SATURATING, 372.0, -372.0]),
    "sigmoid": lift([0.0, *SATURATING]),
    "relu": lift(STRAIGHT),
    "leaky_relu": [
        *[(x, 0.01) for x in [0.0, *both_signs(*TINY, *IRREGULAR, 20.0, 1e22, 1e300)]],
        *[(x, a) for x in (-0.7, -3.3, 3.3) for a in (0.1, 0.3, -0.7, 1.0, 0.0, 1e-20)],
        *[(0.0, 1.0), (-1e-300, 1e-20), (-1e300, 3.3), (-LARGEST, 0.7), (-SMALLEST, 0.7)],
    ],
    "elu": [
        *[(x, 1.0) for x in (0.0, *EVERYWHERE, -20.0, -36.0, -37.0, -40.0, -100.0, -300.0, -700.0, -740.0, -744.0, -750.0)],
        *[(x, 1.0) for x in (36.0, 709.7, 750.0)],
        *[(0.0, 0.3), (-0.7, 0.1), (-0.7, -1.2345678901234567), (-3.3, 0.7), (3.3, 0.7), (-1e-8, 3.3), (-740.0, 1e20), (-750.0, 1e300)],
        *[(-1e-300, 1e-20), (-3.3, 0.0), (-20.0, 1e300)],
    ],
    "softplus": lift([0.0, *SATURATING]),
}
POINTS["max"] = POINTS["min"] = [
    *[(a, b) for a, b in PAIRS if a != b][:22],
    *[(1e300, 1e200), (-LARGEST, LARGEST), (0.1, 0.10000000000000002), (-SMALLEST, 0.0)],
    *[(1.0, 2.0, 3.0), (3.0, 1.0, 2.0), (2.0, 3.0, 1.0), (-0.7, 0.1, -3.3), (0.1, -3.3, -0.7), (-3.3, -0.7, 0.1), (1e-300, 0.0, -1e-300)],
    *[(1e22, -1e22, 3.3), (0.7, 0.1, 1.2345678901234567), (1e5, 1e300, -1e300), (0.3, 0.1, 0.30000000000000004)],
]

POINTS["log2"] = POINTS["log10"] = POINTS["log"]
POINTS["logsumexp"] = [
    *[(a, b) for a, b in PAIRS if max(abs(a), abs(b)) < 1e3 and a + b != 0],
    *[(0.1, 0.1), (1000.0, 1000.0), (-1000.0, -1000.0), (1000.0, -1000.0), (-1000.0, 0.0), (709.0, 710.0), (-745.0, -746.0), (1e300, 1e300)],
    *[(1.0, 2.0, 3.0), (1000.0, 1001.0, 1002.0), (-1000.0, -1001.0, -999.5), (36.0, 0.1, -36.0), (1e-300, 0.0, -1e-300), (0.3, 20.0, 19.0)],
]
POINTS["xlogy"] = [
    *[(0.0, 0.0), (0.0, 0.5), (0.0, 1.0), (1.0, 1.0), (1.0, 0.5), (0.3, 0.7), (0.7, 0.3), (-2.0, 0.1), (1.0, 1e-300), (1e-300, 1e-300)],
    *[(3.3, 1e5), (1.0, 0.9999999999999999), (1.0, 1.0000000000000002), (1e200, 3.3), (-0.1, 1e22), (1.0, SMALLEST_NORMAL)],
]

# The random operands' binary exponents, by slot; those outside the domain are drawn again.
SPREAD = {
    "power": ((-6, 6), (-4, 5)),
    "exp": ((-12, 9),),
    "asin": ((-9, -1),),
    "acos": ((-9, -1),),
    "tanh": ((-8, 7),),
    "sigmoid": ((-8, 9),),
    "softplus": ((-8, 9),),
    "sinh": ((-8, 9),),
    "cosh": ((-8, 9),),
    "elu": ((-8, 6), (-4, 4)),
    "max": ((-4, 4),) * 3,
    "min": ((-4, 4),) * 3,
    "logsumexp": ((-4, 4),) * 3,
}
USUAL_SPREAD = ((-20, 20), (-20, 20))


# Evaluation.


def evaluate(formula, at):
    """The formula at exactly these doubles in the working precision; None where the result does not exist."""
    try:
        result = formula(*map(mpf, at))
    except ZeroDivisionError:
        return None
    return None if result is None or isinstance(result, mpc) or not mp.isfinite(result) else result


def agree(one_result, other):
    return abs(one_result - other) <= abs(other) * mpf(10) ** -AGREED_DIGITS


def to_double(number):
    """The nearest double, ties to even; None if the number exceeds them all."""
    mantissa, exponent = abs(number).man_exp
    magnitude = exponent + mantissa.bit_length()
    if magnitude > 1024:
        return None
    if magnitude < -1100:  # spares the fraction an astronomical denominator
        size = 0.0
    else:
        try:
            size = float(Fraction(mantissa) * Fraction(2) ** exponent)  # the quotient of two integers is rounded correctly
        except OverflowError:
            return None
    return -size if number < 0 else size


def reference(formula, at, where):
    with mp.workdps(CHECK_DIGITS):
        rough = evaluate(formula, at)
    with mp.workdps(DIGITS):
        fine = evaluate(formula, at)
        assert (rough is None) == (fine is None) and (fine is None or agree(rough, fine)), f"{where}: {rough} is not {fine}"
    return None if fine is None else to_double(fine)


def check_by_difference(value, partial, at, slot, where):
    with mp.workdps(DIGITS):
        expected = evaluate(partial, at)
        order = tuple(int(index == slot) for index in range(len(at)))
        measured = mp.diff(value, tuple(map(mpf, at)), order) if len(at) > 1 else mp.diff(value, mpf(at[0]))
        assert agree(measured, expected), f"{where}: the difference quotient is {mp.nstr(measured, 20)}, not {mp.nstr(expected, 20)}"


def row(name, at):
    """The reference row, or None where there is nothing to compare with."""
    value_formula, partial_formulas = FORMULAS[name]
    value = reference(value_formula, at, f"{name}{at}")
    if value is None:
        return None
    moderate = all(MODERATE[0] <= abs(x) <= MODERATE[1] for x in at)
    partials = []
    for slot, formula in enumerate(partial_formulas[: len(at)]):
        where = f"{name}{at}, partial {slot}"
        partials.append(reference(formula, at, where))
        if moderate and partials[-1] is not None:
            check_by_difference(value_formula, formula, at, slot, where)
    return None if set(partials) == {None} else {"at": at, "value": value, "partials": partials}


def random_operands(name, generator):
    spread = SPREAD.get(name, USUAL_SPREAD)
    count = generator.choice((2, 3)) if name in ("max", "min", "logsumexp") else len(FORMULAS[name][1])
    # Scaling by a power of two is exact, so that no mathematical library can make these differ from one machine to the next.
    return tuple(
        generator.choice((-1, 1)) * math.ldexp(1 + generator.random(), generator.randrange(low, high)) for low, high in spread[:count]
    )


def rows(name):
    chosen = [found for at in dict.fromkeys(POINTS[name]) if (found := row(name, at))]
    generator = random.Random(name)
    drawn = []
    while len(drawn) < RANDOM_POINTS:
        if found := row(name, random_operands(name, generator)):
            drawn.append(found)
    return chosen + drawn


def main():
    tables = []
    for name in FORMULAS:
        lines = (json.dumps(entry, allow_nan=False) for entry in rows(name))
        tables.append(f'  "{name}": [\n    ' + ",\n    ".join(lines) + "\n  ]")
    print("{\n" + ",\n".join(tables) + "\n}")


if __name__ == "__main__":
    main()
