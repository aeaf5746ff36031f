"""Exporting and cleaning the committed notebooks changes nothing; ruff has nothing to say."""
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent


def snapshot(root):
    kept = [*(root / "nbs").rglob("*.ipynb"), *(root / "mlbook").rglob("*.py")]
    return {str(p.relative_to(root)): p.read_bytes() for p in kept if ".ipynb_checkpoints" not in p.parts}


def test_export_and_clean_leave_no_difference(tmp_path):
    for name in ("nbs", "mlbook"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "api"))
    shutil.copy(ROOT / "settings.ini", tmp_path)
    before = snapshot(tmp_path)
    for command in ("nbdev_clean", "nbdev_export"):
        subprocess.run([BIN / command], cwd=tmp_path, check=True)
    after = snapshot(tmp_path)
    changed = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    assert not changed, f"run nbdev_export and nbdev_clean, and commit: {changed}"


def test_ruff():
    done = subprocess.run([BIN / "ruff", "check", "."], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_exported_modules_know_every_name():
    """A name that only a notebook's own imports bring is missing in the package; generated modules are checked for this alone."""
    done = subprocess.run([BIN / "ruff", "check", "--isolated", "--select", "F821", "mlbook"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
