"""Chapter 6, training and comparison: bad input, determinism, no side effects, and rows that a sweep can keep."""
from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
import torch

pytest.importorskip("minigrid")
pytest.importorskip("highway_env")

from mlbook.because.benchmark import METHODS, edges_to_flip, mismatch_test, train_method, unlock_case  # noqa: E402
from mlbook.because.data import collect_dataset, make_behaviour, make_task, true_mask  # noqa: E402
from mlbook.because.train import BecauseConfig, train_because  # noqa: E402
from mlbook.because.verdicts import MAIN, PAIRS, benchmark_plan  # noqa: E402
from mlbook.foundations.claims import Claims  # noqa: E402
from mlbook.foundations.sweep import row_key  # noqa: E402

SMALL = dict(steps=3, energy_steps=3, ensemble=2, horizon=3)


@pytest.fixture(scope="module")
def log():
    env, spec = make_task("unlock", n_decor=1)
    return collect_dataset(env, make_behaviour("unlock", "medium"), 15, 0, spec)


BAD = [("alpha", 0.0), ("combine", "vote"), ("uncertainty", "count"), ("steps", 0), ("penalty", -1.0), ("gamma", 0.0), ("ensemble", 1)]


@pytest.mark.parametrize("name,value", BAD)
def test_a_bad_setting_is_named(name, value):
    with pytest.raises(ValueError, match=name):
        BecauseConfig(**{name: value})


@pytest.mark.parametrize("method", METHODS)
def test_every_method_acts_and_is_decided_by_its_seed(log, method):
    before = torch.get_rng_state(), np.random.get_state()[1].copy()
    one, other = (train_method(method, log, 4, **SMALL) for _ in range(2))
    assert np.array_equal(one.values(log.obs[0]), other.values(log.obs[0]))
    actions, state = one.predict(log.obs[:3], deterministic=True)
    assert actions.shape == (3,) and state is None and ((actions >= 0) & (actions < 6)).all()
    assert torch.equal(before[0], torch.get_rng_state()) and np.array_equal(before[1], np.random.get_state()[1])
    assert torch.is_grad_enabled() and torch.get_default_dtype() == torch.float32


def test_a_given_mask_is_used_and_a_wrong_one_refused(log):
    config = dataclasses.replace(BecauseConfig.paper("unlock"), steps=2, energy_steps=2)
    mask = true_mask("unlock", 1)
    assert np.array_equal(train_because(log, config=config, mask=mask).model.mask, mask)
    with pytest.raises(ValueError, match="shape"):
        train_because(log, config=config, mask=mask[:2])
    with pytest.raises(ValueError, match="empty"):
        train_because([], log.spec, config)


def test_a_row_is_plain_json_and_repeats():
    arguments = dict(level="expert", method="BECAUSE", seed=1, n_tests=2, n_data=12, steps=2)
    row = unlock_case(**arguments)
    assert json.loads(json.dumps(row)) == row == unlock_case(**arguments)
    assert row_key(unlock_case, arguments) != row_key(unlock_case, arguments | {"seed": 2})


def test_plan_and_pairs_speak_of_methods_and_claims_that_exist():
    claims = Claims.load("because").claims
    assert set(PAIRS) <= set(claims) and {m for a, b, _ in PAIRS.values() for m in (a, b)} <= set(MAIN) <= set(METHODS)
    assert all(len(cases) == len({json.dumps(c, sort_keys=True, default=int) for c in cases}) for _, cases in benchmark_plan(range(2)).values())


def test_edges_to_flip_are_all_the_true_ones_and_false_ones():
    truth = true_mask("unlock") > 0
    flips = edges_to_flip(3)
    assert {tuple(e) for e in np.argwhere(truth)} == {e for e in flips if truth[e]} and len(flips) == truth.sum() + min(truth.sum(), (~truth).sum())


def test_mismatch_of_one_sided_outcomes():
    found = mismatch_test(np.zeros(0), np.ones(3))
    assert found["p_value"] == 1 and np.isnan(found["w1"])
