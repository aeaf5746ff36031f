"""A sample of mutants of each chapter dies: the assertions beside the code notice a broken function."""
import random
from pathlib import Path

import pytest
from mutation import killed, mutate

from mlbook.foundations.chapters import CHAPTERS
from mlbook.foundations.staleness import code_cells, normal_form

ROOT = Path(__file__).parent.parent
# Notebooks that load a model take long: the sample is drawn from the others.
HEAVY = ("minilm(", "smollm2(", "papermill")
SAMPLE = 4


def light(path):
    return not any(word in cell for cell in code_cells(path) for word in HEAVY)


def sample(c):
    """One mutant of each of ``SAMPLE`` functions, the same ones on every run of the same code."""
    by_function = {}
    for path in filter(light, c.notebooks(ROOT)):
        for function, description, nb in mutate(path):
            by_function.setdefault((path, function), []).append((description, nb))
    rng = random.Random(c.slug)
    chosen = rng.sample(sorted(by_function), min(SAMPLE, len(by_function)))
    return [pytest.param(path, *rng.choice(by_function[path, function]), id=f"{path.stem}-{function}") for path, function in chosen]


@pytest.mark.parametrize("path, description, nb", [p for c in CHAPTERS if c.notebooks(ROOT) for p in sample(c)])
def test_mutant_is_noticed(path, description, nb):
    assert killed(nb, path.parent), f"{path.name} does not notice this change: {description}"


def test_the_checker_itself(tmp_path):
    import json

    def notebook(check):
        cells = [{"cell_type": "code", "id": str(i), "metadata": {}, "outputs": [], "execution_count": None, "source": s}
                 for i, s in enumerate(["#| export\ndef add(a, b):\n    return a + b", check])]
        return {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}

    for check, expected in [("assert add(2, 3) == 5", True), ("add(2, 3) == 5", False)]:
        path = tmp_path / "a.ipynb"
        path.write_text(json.dumps(notebook(check)))
        (function, description, nb), = mutate(path)
        assert function == "add" and "Add" in description and normal_form(nb["cells"][0]["source"]) == "def add(a, b):\n    return a - b"
        assert killed(nb, tmp_path) is expected
