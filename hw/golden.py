"""Golden vectors for the Verilog in this folder, in plain Python.

Nothing of the package is imported here: the vectors must not share a mistake with the generator of the circuits.

    python hw/golden.py          writes hw/vectors/NAME_rows.hex and NAME_expected.hex from hw/units/digits.json
"""
import json
import random
from pathlib import Path

HERE = Path(__file__).parent
ROWS = 48


def leaf(thresholds, values):
    """Walk a tree given as a heap: the children of node n are 2n + 1 and 2n + 2; strictly greater goes right."""
    node = 0
    for value in values:
        node = 2 * node + (2 if value > thresholds[node] else 1)
    return node - len(thresholds)


def unit_outputs(unit, row):
    """What a unit gives for one input row."""
    sums = list(unit["bias"])
    for dims, thresholds, table in zip(unit["dims"], unit["thresholds"], unit["table"], strict=True):
        entries = table[leaf(thresholds, [row[d] for d in dims])]
        sums = [s + e for s, e in zip(sums, entries, strict=True)]
    return sums


def bounds(width, signed):
    return (-(2 ** (width - 1)), 2 ** (width - 1) - 1) if signed else (0, 2**width - 1)


def bits_of(low, high):
    """Bits of a word that holds low to high."""
    if low >= 0:
        return max(1, high.bit_length())
    return 1 + max(high.bit_length() if high > 0 else 0, (-low - 1).bit_length())


def output_bits(unit):
    """Bits of an output, from the widths of the unit: every codebook at its extreme, plus the bias."""
    low, high = bounds(unit["lut_width"], unit["lut_signed"])
    count = len(unit["table"])
    return bits_of(count * low + min(0, *unit["bias"]), count * high + max(0, *unit["bias"]))


def word(values, width):
    """Values side by side, the first in the lowest bits, as hexadecimal text."""
    total = 0
    for position, value in enumerate(values):
        total |= (value % 2**width) << (position * width)
    return f"{total:x}"


def make_rows(unit, count, seed):
    """Input rows: all smallest, all largest, then random ones; about half of the values that are read lie on a threshold."""
    draw = random.Random(seed)
    low, high = bounds(unit["x_width"], unit["x_signed"])
    rows = [[low] * unit["n_inputs"], [high] * unit["n_inputs"]]
    while len(rows) < count:
        row = [draw.randint(low, high) for _ in range(unit["n_inputs"])]
        for dims, thresholds in zip(unit["dims"], unit["thresholds"], strict=True):
            for d in dims:
                if draw.random() < 0.5:
                    row[d] = min(max(draw.choice(thresholds), low), high)
        rows.append(row)
    return rows


def gathered(unit, row):
    return [row[d] for dims in unit["dims"] for d in dims]


def vectors(kind, units, product):
    """``(input words, output words)`` of one Verilog file."""
    if kind in ("mac_array", "systolic_array"):
        draw, weights, group = random.Random(7), product["weights"], product["group"]
        low, high = bounds(product["x_width"], product["x_signed"])
        rows = [[low] * len(weights), [high] * len(weights)] + [[draw.randint(low, high) for _ in weights] for _ in range(ROWS - 2)]
        sums = [[sum(x * w[m] for x, w in zip(row, weights, strict=True)) for m in range(len(weights[0]))] for row in rows]
        size = 1 if kind == "mac_array" else group
        beats = [row[n:n + size] for row in rows for n in range(0, len(row), size)]
        return [word(b, product["x_width"]) for b in beats], [word(s, product["sum_bits"]) for s in sums]
    first, last = units[0], units[-1] if "network" in kind else units[0]
    rows = make_rows(first, 8 if kind == "amu_network_words" else ROWS, 3)
    outputs = []
    for row in rows:
        for unit in units if "network" in kind else units[:1]:
            row = unit_outputs(unit, row)
        outputs.append(row)
    if kind == "amu_network_words":
        inputs = [[v] for row in rows for v in row]
    elif kind == "amu_serial":
        depth = len(first["dims"][0])
        inputs = [[row[dims[level]] for dims in first["dims"]] for row in rows for level in range(depth)]
        outputs = [row[n:n + len(row) // depth] for row in outputs for n in range(0, len(row), len(row) // depth)]
    else:
        inputs = [gathered(first, row) for row in rows]
    return [word(i, first["x_width"]) for i in inputs], [word(o, output_bits(last)) for o in outputs]


KINDS = ("amu_unit", "amu_serial", "amu_memory", "amu_network", "amu_network_words", "mac_array", "systolic_array")


def all_vectors():
    """File name to text."""
    source = json.loads((HERE / "units" / "digits.json").read_text())
    files = {}
    for kind in KINDS:
        rows, expected = vectors(kind, source["units"], source["product"])
        files[f"{kind}_rows.hex"], files[f"{kind}_expected.hex"] = "\n".join(rows) + "\n", "\n".join(expected) + "\n"
    return files


if __name__ == "__main__":
    for name, text in all_vectors().items():
        (HERE / "vectors" / name).write_text(text)
    print(f"{len(all_vectors())} files in hw/vectors")
