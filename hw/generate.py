"""Everything in this folder that is made by a program. Needs: pip install 'mlbook[amu]'

    python hw/generate.py units       learn the digits network and write its integers (units/digits.json); about 5 s
    python hw/generate.py verilog     Verilog and constraints from these integers; about 10 s
    python hw/generate.py reports     synthesise, place and route every Verilog file; minutes, finished ones are kept in _runs
"""
import hashlib
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
SEEDS = (1, 2, 3)
ONE_SEED = ("amu_memory", "amu_network", "amu_network_words")  # the largest, which take the router longest
GROUP = 4  # rows of cells in the systolic array


def write_units():
    """Integers of a trained, pruned network of two units, and of a random exact product."""
    import numpy as np

    from mlbook.amu.data import reference_network
    from mlbook.amu.rtl.baselines import accumulator_shape
    from mlbook.amu.rtl.blocks import Shape

    network, _, _ = reference_network("digits", pruned=True)
    arrays, numbers, flags = ("dims", "thresholds", "table", "bias"), ("n_inputs", "x_width", "lut_width"), ("x_signed", "lut_signed")
    units = [{**{k: getattr(u, k).tolist() for k in arrays}, **{k: int(getattr(u, k)) for k in numbers}, **{k: bool(getattr(u, k)) for k in flags}}
             for u in network.units]
    weights = np.random.default_rng(0).integers(-127, 128, (16, 4))
    sum_bits = accumulator_shape(16, Shape(8, False), 8).width
    product = {"weights": weights.tolist(), "x_width": 8, "x_signed": False, "group": GROUP, "sum_bits": sum_bits}
    text = json.dumps({"made_by": "python hw/generate.py units", "units": units, "product": product}, separators=(",", ":"))
    (HERE / "units" / "digits.json").write_text(text.replace('],"', '],\n"').replace("]],[[", "]],\n[[") + "\n")


def source():
    return json.loads((HERE / "units" / "digits.json").read_text())


def configs(**options):
    """Circuits of the units in the file."""
    from mlbook.amu.rtl.blocks import CircuitConfig

    names = ("thresholds", "table", "dims", "x_width", "x_signed", "lut_width", "lut_signed", "bias")
    return [CircuitConfig(**{name: unit[name] for name in names}, **options) for unit in source()["units"]]


def components():
    """Verilog module to Amaranth component and clocks for a row."""
    from mlbook.amu.rtl.baselines import MacArray, SystolicArray
    from mlbook.amu.rtl.blocks import Shape
    from mlbook.amu.rtl.unit import AMU, AMUNetwork, LevelSerialAMU

    product, units, inputs = source()["product"], configs(), source()["units"][0]["n_inputs"]
    x_shape = Shape(product["x_width"], product["x_signed"])
    memory = configs(lut_style="distributed", programmable=True)[0]
    return {"amu_unit": (AMU(units[0]), 1), "amu_serial": (LevelSerialAMU(units[0], 4), 4), "amu_memory": (AMU(memory), 1),
            "amu_network": (AMUNetwork(units), 1), "amu_network_words": (AMUNetwork(units, n_inputs=inputs), inputs),
            "mac_array": (MacArray(product["weights"], x_shape), len(product["weights"])),
            "systolic_array": (SystolicArray(product["weights"], product["group"], x_shape), len(product["weights"]) // product["group"])}


def verilog_texts():
    """File name to text of every Verilog file."""
    from mlbook.amu.rtl.baselines import da4ml_circuit
    from mlbook.amu.rtl.blocks import Shape
    from mlbook.amu.rtl.unit import to_verilog

    product = source()["product"]
    exact = da4ml_circuit(product["weights"], Shape(product["x_width"], product["x_signed"]), top="da4ml")
    return {**{f"{name}.v": to_verilog(component, name) for name, (component, _) in components().items()}, "da4ml.v": exact.text}


def constraint_texts():
    """File name to text of the constraints that the reports were made with."""
    from mlbook.amu.rtl.flow import CONSTRAINTS

    return {"ecp5.lpf": CONSTRAINTS["ecp5"], "ice40.pcf": CONSTRAINTS["ice40"]}


def write_verilog():
    for folder, texts in (("verilog", verilog_texts()), ("constraints", constraint_texts())):
        for name, text in texts.items():
            (HERE / folder / name).write_text(text)


def write_reports():
    """One JSON file per Verilog file: rows for every target and seed, with the digest of the Verilog."""
    from mlbook.amu.rtl.flow import Design, place_and_route

    clocks = {**{name: c for name, (_, c) in components().items()}, "da4ml": 1}
    for name, per_row in clocks.items():
        text = (HERE / "verilog" / f"{name}.v").read_text()
        design = Design(name, text, name, per_row)
        rows = [place_and_route(design, target, seed) for target in ("ecp5-85k", "ice40-hx8k")[:2 if name == "amu_unit" else 1]
                for seed in SEEDS[:1 if name in ONE_SEED else 3]]
        short = [{k: round(v, 3) if isinstance(v, float) else v for k, v in row.items()} for row in rows]
        report = {"verilog_sha256": hashlib.sha256(text.encode()).hexdigest(), "rows": short}
        (HERE / "reports" / f"{name}.json").write_text(json.dumps(report, indent=1) + "\n")
        print(name, [round(r["fmax_mhz"], 1) for r in rows], rows[0]["cells"], flush=True)


if __name__ == "__main__":
    steps = {"units": write_units, "verilog": write_verilog, "reports": write_reports}
    if len(sys.argv) != 2 or sys.argv[1] not in steps:
        sys.exit(__doc__)
    steps[sys.argv[1]]()
