"""The project's own rules: package facts, import cost, notebooks, ledgers."""
import ast
import importlib
import json
import re
import subprocess
import sys
import time
from configparser import ConfigParser
from pathlib import Path

import pytest

from mlbook.foundations.chapters import CHAPTERS, chapter
from mlbook.foundations.claims import Claim, read_claims, read_ledgers
from mlbook.foundations.data import REGISTRY

ROOT = Path(__file__).parent.parent
WRITTEN = [c for c in CHAPTERS if c.notebooks(ROOT)]
NOTEBOOKS = [p for c in WRITTEN for p in c.notebooks(ROOT)]
MODULES = sorted((ROOT / "mlbook").rglob("*.py"))
name_of = lambda p: str(p.relative_to(ROOT))


def facts():
    config = ConfigParser(delimiters=["="])
    config.read(ROOT / "settings.ini")
    return config["DEFAULT"]


def test_one_extra_per_chapter():
    extras = set(facts()["extras"].split())
    assert {c.slug for c in WRITTEN if c.number} <= extras
    assert {"dev", "docs"} <= extras


def test_constraints_pin_every_requirement():
    pinned = {line.split("==")[0].lower().replace("_", "-") for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line}
    every = facts()["extras"].split() + facts()["extras_apart"].split()
    wanted = facts()["requirements"].split() + [r for e in every for r in facts()[f"{e}_requirements"].split()]
    names = {re.split(r"[<>=!\[]", r)[0].lower().replace("_", "-") for r in wanted}
    assert names <= pinned, names - pinned


def test_extras_apart_are_not_in_all():
    """What pins old simulators stays out of the environment of the book."""
    code = ("import setuptools; setuptools.setup = lambda **k: print(*k['extras_require']['all']);"
            " exec(open('setup.py').read(), {'__file__': 'setup.py'})")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert "minigrid" in done and not [name for name in ("robosuite", "mujoco") if name in done]


@pytest.mark.parametrize("module", ["mlbook", "mlbook.foundations.chapters", "mlbook.foundations.claims", "mlbook.foundations.cli"])
def test_light_imports_load_nothing_heavy(module):
    code = f"import sys, {module}; print([m for m in ('torch', 'transformers', 'peft', 'nbdev', 'fastcore') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_import_mlbook_costs_next_to_nothing():
    """A ratio in one run: importing mlbook against starting Python alone."""
    def seconds(code):
        times = []
        for _ in range(3):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)
            times.append(time.perf_counter() - start)
        return min(times)

    assert seconds("import mlbook") < 3 * seconds("pass")


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_exported_code_needs_no_development_tools(path):
    imported = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            imported |= {a.name.split(".")[0] for a in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            imported.add((node.module or "").split(".")[0])
            assert not any(a.name == "*" for a in node.names)
    assert not imported & {"nbdev", "fastcore", "execnb", "pytest"}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_chapters_import_no_other_chapter(path):
    parts = path.relative_to(ROOT).parts
    if len(parts) < 3:
        return
    for other in re.findall(r"(?:from|import) mlbook\.(\w+)", path.read_text()):
        assert other in (parts[1], "foundations")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name_of)
def test_notebook(path):
    nb = json.loads(path.read_text())
    cells = nb["cells"]
    assert path.stat().st_size < 1_000_000, "over 1 MB"
    opening = "".join(cells[0]["source"])
    assert opening.startswith("# ") and re.search(r"^> \S", opening, re.M), "open with a title and a one-sentence summary"
    parameters = [c for c in cells if "parameters" in c["metadata"].get("tags", [])]
    assert len(parameters) == 1
    assert "".join(parameters[0]["source"]).strip() == 'profile = "fast"\nseed = 0'
    text = path.read_text()
    assert not re.search(r"/(root|home|work|tmp|Users)/\w", text), "a machine's path is stored"
    for i, cell in enumerate(cells):
        for output in cell.get("outputs", []):
            assert output.get("name") != "stderr", f"cell {i}: standard error is stored"
            assert output["output_type"] != "error" or "raises-exception" in cell["metadata"].get("tags", []), f"cell {i} failed"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name_of)
def test_no_comparison_is_dropped(path):
    """`x == y` alone on a line inside a block looks like a test and can never fail."""
    for cell in json.loads(path.read_text())["cells"]:
        source = "\n".join(line for line in "".join(cell["source"]).splitlines() if not line.startswith(("%", "!", "#|")))
        if cell["cell_type"] != "code":
            continue
        tree = ast.parse(source)
        last = tree.body[-1] if tree.body else None
        for node in ast.walk(tree):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Compare):
                assert node is last, ast.unparse(node)


@pytest.mark.parametrize("c", WRITTEN, ids=lambda c: c.slug)
def test_chapter_is_complete(c):
    names = [p.name for p in c.notebooks(ROOT)]
    assert "90_experiments.ipynb" in names and (ROOT / "nbs" / c.folder / "claims.yml").exists()
    assert c.number == 0 or "00_paper.ipynb" in names
    tags = {t for p in c.notebooks(ROOT) for cell in json.loads(p.read_text())["cells"] for t in cell["metadata"].get("tags", [])}
    ids = {claim.id for claim in read_claims(ROOT / "nbs" / c.folder / "claims.yml")}
    assert {t[6:] for t in tags if t.startswith("claim-")} == ids, "every claim has a cell tagged claim-ID, and every such tag a claim"


def test_ledgers_belong_to_chapters():
    assert {p.stem for p in (ROOT / "book" / "ledger").glob("*.json")} <= {c.slug for c in WRITTEN}


@pytest.mark.parametrize("slug", list(read_ledgers(ROOT)))
def test_ledger(slug):
    ledger = read_ledgers(ROOT)[slug]
    claims = {c.id: c for c in read_claims(ROOT / "nbs" / chapter(slug).folder / "claims.yml")}
    assert ledger["profile"] == "full" and ledger["chapter"] == slug
    assert {row["id"] for row in ledger["claims"]} == set(claims)
    for row in ledger["claims"]:
        claim = claims[row["id"]]
        assert (row["rule"], row["statement"], row["paper"]) == (claim.rule, claim.statement, claim.paper), "claims.yml changed after the run"
        fresh = Claim(**{**vars(claim), "samples": row["samples"], "baseline": row["baseline"], "note": row["note"]})
        assert fresh.row() == row, "mean, interval or verdict are not what the samples and the rule give"
        if row["verdict"] == "not run":
            assert row["note"], "say why it was not run"
        elif row["kind"] == "statistical":
            assert len(row["samples"]) >= 3


def test_ledger_data_is_registered():
    for path in MODULES:  # a chapter may register artefacts of its own
        if re.search(r"^\s*register\(", path.read_text(), re.M):
            importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    for ledger in read_ledgers(ROOT).values():
        for entry in ledger["data"]:
            if entry["origin"] == "tables inside the installed package":  # pinned by its version in constraints.txt
                assert f"{entry['name']}=={entry['version']}" in (ROOT / "constraints.txt").read_text().splitlines()
            else:
                assert REGISTRY[entry["name"]].sha256 == entry["sha256"]


def test_nothing_is_unpickled():
    for path in MODULES:
        text = path.read_text()
        assert "pickle.load" not in text and "joblib.load" not in text
        assert all("weights_only=True" in call for call in re.findall(r"torch\.load\([^)]*\)", text)), path
