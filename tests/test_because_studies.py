"""Chapter 6, the studies: arithmetic on tables with a known answer, rules that do not look at the test, repeatable rows.."""
from __future__ import annotations

import inspect
import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("minigrid")
pytest.importorskip("highway_env")

from mlbook.because.crash_rows import PENALTIES, choose_penalty, crash_plan  # noqa: E402
from mlbook.because.lift import lift_problem  # noqa: E402
from mlbook.because.lift_rows import lift_level_case  # noqa: E402
from mlbook.because.studies import CANDIDATES, choose_variant, growth, known_case, losses_case, others_plan, power_plan, variant_plan  # noqa: E402
from mlbook.because.verdicts import benchmark_plan  # noqa: E402

quick = settings(max_examples=30, deadline=None)
small = {"n_tests": 3, "n_data": 30, "steps": 5}


@quick
@given(st.lists(st.floats(0, 1), min_size=9, max_size=9), st.lists(st.floats(0, 1), min_size=9, max_size=9), st.permutations(range(9)))
def test_the_choice_sees_known_rooms_only(known, unseen, order):
    rows = pd.DataFrame({"method": np.repeat(CANDIDATES, 3), "I": known, "O": unseen})
    chosen = choose_variant(rows)
    assert chosen == choose_variant(rows.drop(columns="O")) == choose_variant(rows.iloc[list(order)])
    assert rows.groupby("method")["I"].mean()[chosen] >= rows.groupby("method")["I"].mean().max() - 1e-8


def test_a_candidate_without_rows_is_named():
    rows = pd.DataFrame({"method": ["A", "B", "B"], "I": [0.1, 0.2, 0.3]})
    for candidates in (("A", "B"), ("B", "C")):
        with pytest.raises(ValueError, match="same number of rows"):
            choose_variant(rows, candidates)


@quick
@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_growth_is_the_last_minus_the_first(first, between, last):
    found = (200, first), (800, between), (1600, last)
    rows = pd.DataFrame([{"method": m, "seed": s, "n_data": n, "O": o} for m in ("A", "B") for s in (0, 1) for n, o in found])
    assert np.allclose(growth(rows, "A", "O"), last - first)
    with pytest.raises(ValueError, match="'C' needs the smallest and the largest"):
        growth(rows, "C", "O")


def test_plans_share_the_rows_of_the_comparison():
    fn, cases = variant_plan("MOPO", range(2))
    main_fn, main = benchmark_plan(range(2))["main"]
    assert fn is main_fn and all(case in main for case in cases)  # the same log and rooms, argument by argument
    for fn, cases in (power_plan(), variant_plan(CANDIDATES[0]), others_plan(), crash_plan(n_tests=5)):
        names = set(inspect.signature(fn).parameters)
        assert all(set(case) <= names for case in cases) and len({json.dumps(c, sort_keys=True) for c in cases}) == len(cases)


@quick
@given(st.lists(st.integers(0, 20), min_size=len(PENALTIES), max_size=len(PENALTIES)))
def test_no_weight_has_more_success_than_the_chosen_one(won):
    known = [k / 20 for k in won]
    chosen = choose_penalty(PENALTIES, known)
    assert known[PENALTIES.index(chosen)] == max(known)
    ties = [w for w, k in zip(PENALTIES, known, strict=True) if k == max(known)]
    assert abs(np.log(chosen)) == min(abs(np.log(w)) for w in ties)


def test_every_method_on_crash_has_its_own_weight_and_the_rest_in_common():
    jobs = crash_plan(range(2), ("BECAUSE", "MOPO"), {"MOPO": 0.3}, n_tests=5)[1]
    assert {(j["method"], j["penalty"]) for j in jobs} == {("BECAUSE", 1.0), ("MOPO", 0.3)}
    shared = [{k: v for k, v in j.items() if k not in ("method", "penalty")} for j in jobs]
    assert len(jobs) == 12 and all(shared.count(one) == 2 for one in shared)


@pytest.mark.parametrize("sizes", [(), (200,), (800, 200)])
def test_sizes_of_the_study_are_checked(sizes):
    with pytest.raises(ValueError, match="the smallest first"):
        power_plan(sizes=sizes)


def test_the_study_has_the_sizes_of_its_claims():
    claims = yaml.safe_load((next(Path(__file__).parents[1].glob("nbs/06_*")) / "claims.yml").read_text())
    text = " ".join(c["metric"] for c in claims if c["id"].startswith(("more_data", "enough_data")))
    sizes = inspect.signature(power_plan).parameters["sizes"].default
    assert all(str(n) in text for n in (sizes[0], sizes[-1])) and {"moonshot", "enough_data_beats_mopo"} <= {c["id"] for c in claims}


def test_rows_are_plain_repeatable_and_leave_unseen_rooms_alone():
    row = known_case("medium", "True mask", 0, **small)
    assert row == known_case("medium", "True mask", 0, **small) and set(row) == {"I", "kept", "extra"} and row["kept"] == 1
    losses = losses_case("medium", "True mask", 0, **small)
    assert len(losses["solved"]) == round(row["I"] * small["n_tests"]) and len(losses["solved"]) + len(losses["failed"]) == small["n_tests"]
    assert json.loads(json.dumps(losses)) == losses and min(losses["solved"] + losses["failed"]) >= 0
    with pytest.raises(ValueError, match="must be one of"):
        known_case("medium", "nobody's", 0)


def test_a_plan_of_crash_needs_seeds_and_knows_its_sizes():
    with pytest.raises(ValueError, match="seeds is empty"):
        crash_plan(())
    assert {case["horizon"] for case in crash_plan(horizon=5)[1]} == {5}  # the page runs a row twice


def test_lift_levels_run_or_say_what_is_missing():
    with pytest.raises(ValueError, match="at least 1"):
        lift_level_case("expert", 0)
    if lift_problem():
        with pytest.raises(ImportError, match="cannot run"):
            lift_level_case("expert", 1)
    else:
        assert lift_level_case("expert", 1)["success"] == 1
