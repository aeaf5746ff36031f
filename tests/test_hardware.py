"""The circuits of chapter 9: simulation page at several shapes, Verilog not stale and under an independent simulator, clear errors."""
import hashlib
import importlib.util
import json
import re
import shutil
import subprocess
from pathlib import Path

import nbformat
import numpy as np
import pytest

pytest.importorskip("amaranth", reason="the extra 'amu' is not installed")

ROOT = Path(__file__).parent.parent
HW = ROOT / "hw"
pytestmark = pytest.mark.filterwarnings("ignore::amaranth.hdl.UnusedElaboratable")  # tests of bad input build what they never use
needs_iverilog = pytest.mark.skipif(shutil.which("iverilog") is None, reason="iverilog is not installed (make system)")
# Codebooks, levels, outputs, bits of an input, probability of a pause.
SHAPES = [(1, 1, 1, 1, 0.0), (5, 3, 2, 4, 0.7), (8, 4, 6, 11, 0.2)]


def module(name):
    spec = importlib.util.spec_from_file_location(f"hw_{name}", HW / f"{name}.py")
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


@pytest.mark.parametrize("shape", SHAPES, ids=lambda s: "C{}-I{}-M{}-{}bit-stall{}".format(*s))
def test_simulation_page_at_other_shapes(shape, tmp_path):
    import papermill

    unit = dict(zip(("n_codebooks", "depth", "n_outputs", "x_width", "stall"), shape, strict=True), network_rows=4, toggle_rows=3, rows=40)
    page = ROOT / "nbs" / "09_amu" / "10_simulation.ipynb"
    parameters = {"profile": "fast", "seed": shape[0], "unit": unit}
    papermill.execute_notebook(str(page), str(tmp_path / "out.ipynb"), parameters=parameters, kernel_name="python3", language="python",
                               cwd=str(page.parent), progress_bar=False)
    text = json.dumps(nbformat.read(tmp_path / "out.ipynb", as_version=4))
    assert f"n_codebooks={shape[0]}, depth={shape[1]}, n_outputs={shape[2]}, x_width={shape[3]}" in text and " 0 of " in text


@pytest.fixture(scope="module")
def fresh():
    return module("generate")


def test_committed_verilog_is_not_stale(fresh):
    texts = fresh.verilog_texts()
    assert set(texts) == {p.name for p in (HW / "verilog").glob("*.v")}
    stale = [name for name, text in texts.items() if (HW / "verilog" / name).read_text() != text]
    assert not stale, f"run python hw/generate.py verilog, then reports, and commit: {stale}"


def test_constraints_are_those_of_the_flow(fresh):
    assert {n: (HW / "constraints" / n).read_text() for n in fresh.constraint_texts()} == fresh.constraint_texts()


def test_reports_belong_to_the_committed_verilog():
    names = {p.stem for p in (HW / "verilog").glob("*.v")}
    assert names == {p.stem for p in (HW / "reports").glob("*.json")}
    for name in names:
        report = json.loads((HW / "reports" / f"{name}.json").read_text())
        digest = hashlib.sha256((HW / "verilog" / f"{name}.v").read_bytes()).hexdigest()
        assert report["verilog_sha256"] == digest, f"run python hw/generate.py reports: {name}"
        assert len({row["yosys"] for row in report["rows"]}) == 1 and all(row["fmax_mhz"] > 10 and row["cells"] > 0 for row in report["rows"])


def test_vectors_come_from_code_that_shares_nothing_with_the_generator():
    source = (HW / "golden.py").read_text()
    assert not re.search(r"^\s*(import|from)\s+(mlbook|amaranth|numpy|generate)", source, re.M)
    files = module("golden").all_vectors()
    assert {n: (HW / "vectors" / n).read_text() for n in files} == files and set(files) == {p.name for p in (HW / "vectors").glob("*.hex")}


def test_vectors_agree_with_the_golden_model():
    """Two independent references, so that a mistake in one of them shows."""
    from mlbook.amu.golden import AMUConfig, IntegerNetwork

    golden = module("golden")
    units = json.loads((HW / "units" / "digits.json").read_text())["units"]
    network = IntegerNetwork([AMUConfig(**{k: v for k, v in u.items()}) for u in units])
    rows = golden.make_rows(units[0], 30, 3)
    expected = []
    for row in rows:
        for unit in units:
            row = golden.unit_outputs(unit, row)
        expected.append(row)
    assert network.predict(np.array(rows)).tolist() == expected and golden.output_bits(units[-1]) == network.units[-1].out_width


def run_bench(name, folder, stall, seed, text=None):
    """What the test bench prints for a Verilog file."""
    rows, expected = ((HW / "vectors" / f"{name}_{part}.hex").read_text() for part in ("rows", "expected"))
    for file, content in (("rows.hex", rows), ("expected.hex", expected), ("dut.v", text or (HW / "verilog" / f"{name}.v").read_text())):
        (folder / file).write_text(content)
    shutil.copy(HW / "testbench" / "tb_stream.v", folder)
    body = re.search(rf"^module {name}\(.*?^endmodule", (folder / "dut.v").read_text(), re.S | re.M).group(0)
    bits = {port: int(high or 0) + 1 for high, port in re.findall(r"^\s*(?:input|output)\s+(?:\[(\d+):0\]\s+)?(\w+);", body, re.M)}
    flags = {"TOP": name, "IN_BITS": bits["i__payload"], "OUT_BITS": bits["o__payload"], "STALL": stall, "SEED": seed}
    flags |= {"ROWS": len(rows.split()), "RESULTS": len(expected.split())}
    flags |= {"CSR": bits["csr__address"], "CSR_DATA": bits["csr__data"]} if "csr__address" in bits else {}
    flags |= {"WRITE": 1} if "write" in bits else {}
    defines = [f"-D{key}={value}" for key, value in flags.items()]
    # -g2005: under -g2012 a variable's initial value is no event, and "always @*" blocks that never see a change stay undefined.
    subprocess.run(["iverilog", "-g2005", *defines, "-o", "tb.vvp", "tb_stream.v", "dut.v"], cwd=folder, check=True, capture_output=True)
    return subprocess.run(["vvp", "-n", "tb.vvp"], cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@needs_iverilog
@pytest.mark.parametrize("stall", [0, 40])
@pytest.mark.parametrize("name", module("golden").KINDS)
def test_verilog_under_icarus_equals_the_vectors(name, stall, tmp_path):
    said = run_bench(name, tmp_path, stall, seed=stall + 1)
    count = len((HW / "vectors" / f"{name}_expected.hex").read_text().split())
    assert re.fullmatch(rf"PASS {count} results in \d+ clocks", said), said


@needs_iverilog
def test_a_fault_in_the_verilog_is_noticed(tmp_path):
    golden, text = module("golden"), (HW / "verilog" / "amu_unit.v").read_text()
    unit = json.loads((HW / "units" / "digits.json").read_text())["units"][0]
    row = golden.make_rows(unit, golden.ROWS, 3)[7]
    entries = unit["table"][0][golden.leaf(unit["thresholds"][0], [row[d] for d in unit["dims"][0]])]
    right, wrong = (f"128'h{golden.word(e, 8):0>32}" for e in (entries, [entries[0] ^ 1, *entries[1:]]))
    assert right in text and run_bench("amu_unit", tmp_path, 30, 1, text.replace(right, wrong)).startswith("FAIL 48 results")


@needs_iverilog
def test_a_fault_in_the_handshake_is_noticed(tmp_path):
    text = (HW / "verilog" / "amu_unit.v").read_text()
    broken, count = re.subn(r"(assign \w*enable\w* = )[^;]+;", r"\g<1>1'h1;", text)
    if not count:
        broken, count = re.subn(r"(assign i__ready = )[^;]+;", r"\g<1>1'h1;", text)
    assert count and run_bench("amu_unit", tmp_path, 40, 1, broken).startswith("FAIL")


def config(**changes):
    from mlbook.amu.rtl.blocks import CircuitConfig

    return CircuitConfig(**{"thresholds": [[0]], "table": [[[0, 1], [2, 3]]], **changes})


@pytest.mark.parametrize("changes, message", [
    ({"table": [[[0], [256]]]}, "lut_width"), ({"table": [[[0], [1], [2]]]}, r"2\*\*I"), ({"thresholds": [[0, 1, 2]]}, "thresholds has shape"),
    ({"thresholds": [[0.5]]}, "floor"), ({"thresholds": [[float("nan")]]}, "thresholds"), ({"dims": [[-1]]}, "negative"),
    ({"bias": [1]}, "one for each"), ({"programmable": True}, "constants cannot"), ({"compare": "some"}, "select, all"),
    ({"aggregation": "average", "block": 2}, "power of two")])
def test_bad_units(changes, message):
    with pytest.raises(ValueError, match=message):
        config(**changes)


def test_bad_chains_folds_and_arrays():
    from mlbook.amu.rtl.baselines import MacArray, SystolicArray, da4ml_circuit
    from mlbook.amu.rtl.unit import AMU, AMUNetwork, LevelSerialAMU

    for build, message in [(lambda: AMU(config(), fold=3), "must divide"), (lambda: LevelSerialAMU(config(), fold=2), "depth"),
                           (lambda: AMUNetwork([config(), config(x_width=4)]), "x_width=8"), (lambda: MacArray([[200]]), "weight_width=8"),
                           (lambda: AMUNetwork([config(), config(dims=[[2]], x_signed=False)]), "reads output 2"),
                           (lambda: SystolicArray([[1], [2], [3]], 2), "must divide"), (lambda: da4ml_circuit([[0, 1]]), "zeros")]:
        with pytest.raises(ValueError, match=message):
            build()


def test_missing_tools_and_full_devices_are_named(monkeypatch, tmp_path):
    from mlbook.amu.rtl import flow, unit

    monkeypatch.setitem(unit.TOOLS, "yosys", "no-such-yosys")
    with pytest.raises(FileNotFoundError, match=r"no-such-yosys is not installed; pip install 'mlbook\[amu\]'"):
        unit.run_tool("yosys", ["-V"], tmp_path)
    monkeypatch.undo()
    with pytest.raises(flow.DoesNotFit, match="needs 9000 cells, ice40-hx8k has 7680"):
        flow._check_fit({"cells": 9000, "dsp": 0, "bram": 0}, "ice40-hx8k", "unit")

    def full(*_, **__):
        raise RuntimeError("ERROR: Unable to place cell 'x', no BELs remaining to implement cell type 'ICESTORM_LC'")

    monkeypatch.setattr(flow, "run_tool", full)
    with pytest.raises(flow.DoesNotFit, match="larger device"):
        flow._routed(tmp_path, "ice40", [], 1, 1, "unit")
