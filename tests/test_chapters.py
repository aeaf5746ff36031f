"""Every chapter's experiments run in the fast profile; fast and full run the same lines; a new chapter passes the contract."""
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import coverage
import pytest

from mlbook.foundations.chapters import CHAPTERS, chapter
from mlbook.foundations.claims import read_claims
from mlbook.foundations.runs import run_chapter

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
WRITTEN = [c.slug for c in CHAPTERS if c.notebooks(ROOT)]


@pytest.mark.parametrize("slug", WRITTEN)
def test_experiments_run_in_the_fast_profile(slug):
    run_chapter(slug, "fast", only="90_", again=True, root=ROOT)
    ledger = json.loads((ROOT / "_runs" / slug / "ledger.json").read_text())
    claims = read_claims(ROOT / "nbs" / chapter(slug).folder / "claims.yml")
    assert ledger["profile"] == "fast" and {row["id"] for row in ledger["claims"]} == {c.id for c in claims}


def test_one_claim_runs_alone():
    run_chapter("foundations", "fast", claim="t_covers", root=ROOT)
    ledger = json.loads((ROOT / "_runs" / "foundations" / "ledger.json").read_text())
    assert [row["id"] for row in ledger["claims"]] == ["t_covers"]


def executed_lines(profile, folder):
    """Lines of the foundations' experiment, and of the modules it uses, that ran under ``profile``."""
    nb = json.loads((ROOT / "nbs" / "00_foundations" / "90_experiments.ipynb").read_text())
    cells = ["".join(c["source"]) for c in nb["cells"] if c["cell_type"] == "code"]
    script = folder / "experiment.py"
    script.write_text("\n\n".join(cells).replace('profile = "fast"', f'profile = "{profile}"'))
    data = folder / f"{profile}.coverage"
    # The full profile would write the book's ledger: the copy of the project keeps it out.
    copy = folder / "project"
    if not copy.exists():
        (copy / "nbs").mkdir(parents=True)
        shutil.copytree(ROOT / "nbs" / "00_foundations", copy / "nbs" / "00_foundations")
        shutil.copytree(ROOT / "mlbook", copy / "mlbook", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "settings.ini", copy)
    subprocess.run([sys.executable, "-m", "coverage", "run", f"--data-file={data}", "--source", f"mlbook,{folder}", script], cwd=copy, check=True,
                   env={**os.environ, "MLBOOK_ROOT": str(copy), "PYTHONPATH": str(copy), "MPLBACKEND": "agg"}, capture_output=True)
    found = coverage.CoverageData(str(data))
    found.read()
    return {Path(f).name: set(found.lines(f)) for f in found.measured_files() if found.lines(f)}


def test_fast_and_full_run_the_same_lines(tmp_path):
    fast, full = executed_lines("fast", tmp_path), executed_lines("full", tmp_path)
    assert "experiment.py" in fast and "claims.py" in fast
    assert fast == full


def test_a_new_chapter_passes_the_contract(tmp_path):
    for name in ("nbs/00_foundations", "mlbook/foundations"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("settings.ini", "mlbook/__init__.py"):
        shutil.copy(ROOT / name, tmp_path / name)
    env = {**os.environ, "MLBOOK_ROOT": str(tmp_path), "PYTHONPATH": str(tmp_path)}
    slug = next(c.slug for c in CHAPTERS if not c.notebooks(ROOT)) if len(WRITTEN) < len(CHAPTERS) else pytest.skip("every chapter is written")
    subprocess.run([BIN / "mlbook", "new", slug], cwd=tmp_path, env=env, check=True)
    subprocess.run([BIN / "nbdev_export"], cwd=tmp_path, env=env, check=True)
    assert (tmp_path / "mlbook" / slug / "method.py").exists()
    subprocess.run([BIN / "mlbook", "run", slug], cwd=tmp_path, env=env, check=True)
    ledger = json.loads((tmp_path / "_runs" / slug / "ledger.json").read_text())
    assert ledger["claims"][0]["verdict"] == "reproduced"
    before = (tmp_path / "nbs" / chapter(slug).folder / "01_method.ipynb").read_bytes()
    subprocess.run([BIN / "nbdev_clean"], cwd=tmp_path, env=env, check=True)
    assert (tmp_path / "nbs" / chapter(slug).folder / "01_method.ipynb").read_bytes() == before
