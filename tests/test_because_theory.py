"""Chapter 6, theory, masks, models and planners: laws, real tasks end to end, bad input, seeding, no side effects. The pages assert the rest."""
from __future__ import annotations

import copy
import dataclasses

import networkx as nx
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("minigrid")
pytest.importorskip("highway_env")

from mlbook.because.bilinear import ConfoundedMDP, interventional_transition, observational_transition, random_bilinear_mdp  # noqa: E402
from mlbook.because.core_matrix import core_case, fit_core_matrix  # noqa: E402
from mlbook.because.data import collect_dataset, evaluate_success, make_behaviour, make_task, true_mask  # noqa: E402
from mlbook.because.energy import EnergyModel  # noqa: E402
from mlbook.because.independence import ci_test, edge_scores, factored_log, keep_edges, p_value_matrix  # noqa: E402
from mlbook.because.masks import CausalMask, discover_mask, mask_from_factors, reweighted_transition, trajectory_batches  # noqa: E402
from mlbook.because.planning import EnergyUncertainty, EnsembleUncertainty, PessimisticPlanner, value_recursion  # noqa: E402
from mlbook.because.world_model import (  # noqa: E402
    BilinearWorldModel,
    EnsembleWorldModel,
    change_features,
    condition_features,
    largest_leak,
)

torch.set_num_threads(1)
quick = settings(max_examples=25, deadline=None, derandomize=True)


@pytest.fixture(scope="module")
def unlock():
    env, spec = make_task("unlock", "I", n_decor=1)
    return env, spec, collect_dataset(env, make_behaviour("unlock", "medium"), 60, 0, spec)


@pytest.fixture(scope="module")
def crash():
    env, spec = make_task("crash", "I")
    return env, spec, collect_dataset(env, make_behaviour("crash", "medium"), 15, 0, spec)


def process(seed, moods, worlds, states, actions, tied=True):
    draw = np.random.default_rng(seed)
    joint = draw.dirichlet(np.ones(moods * worlds)).reshape(moods, worlds)
    joint = joint if tied else np.outer(joint.sum(1), joint.sum(0))
    simplex = lambda *shape: draw.dirichlet(np.ones(shape[-1]), shape[:-1])
    return ConfoundedMDP(joint, simplex(1, states)[0], simplex(moods, states, actions), simplex(worlds, states, actions, states))


@quick
@given(st.integers(0, 9999), st.integers(1, 4), st.integers(1, 4), st.integers(2, 4), st.integers(1, 3))
def test_reweighting_is_the_pooled_log_and_the_intervention_only_if_independent(seed, moods, worlds, states, actions):
    tied, free = (process(seed, moods, worlds, states, actions, t) for t in (True, False))
    assert np.allclose(reweighted_transition(tied), observational_transition(tied), atol=1e-12)
    assert np.allclose(reweighted_transition(free), interventional_transition(free), atol=1e-12)


@quick
@given(st.integers(0, 9999))
def test_scaling_features_scales_the_core_and_least_squares_fits_best(seed):
    mdp = random_bilinear_mdp(20, 3, 5, 5, 8, seed)
    rows, following = mdp.sample(2000, seed)
    Phi, Mu = mdp.Phi[rows], mdp.Mu[following]
    for method, more in (("ridge", {"lam": 0.0}), ("masked_ls", {"mask": mdp.M > 0})):
        M, _ = fit_core_matrix(Phi, Mu, method, K=mdp.K, **more)
        scaled, _ = fit_core_matrix(7 * Phi, Mu, method, K=mdp.K, **more)
        assert np.allclose(7 * scaled, M, atol=1e-6)
    least = fit_core_matrix(Phi, Mu, "masked_ls", mask=np.ones_like(mdp.M), K=mdp.K)[1]["loss"]
    assert least <= fit_core_matrix(Phi, Mu, lam=0.3, K=mdp.K)[1]["loss"] + 1e-12


def test_cases_are_functions_of_their_seed():
    assert core_case(500, 20, 3) == core_case(500, 20, 3) != core_case(500, 20, 4)
    now, following, _ = factored_log(300, seed=1)
    assert p_value_matrix(now, following, "shuffle", 5).equals(p_value_matrix(now, following, "shuffle", 5))


@quick
@given(st.integers(0, 9999), st.sampled_from(["g", "chi2"]))
def test_renaming_values_and_shuffling_rows_changes_no_p_value(seed, method):
    draw = np.random.default_rng(seed)
    x, y, z = draw.integers(4, size=(3, 200))
    y = np.where(draw.random(200) < 0.5, x, y)
    order, names = draw.permutation(200), draw.permutation(9)[:4]
    assert np.isclose(ci_test(x, y, z, method), ci_test(names[x][order], y[order], z[order], method))
    assert np.isclose(ci_test(x, y, z, method), ci_test(y, x, z, method))  # symmetric


@pytest.mark.parametrize("method", ["g", "chi2", "shuffle", "fcit"])
def test_every_method_finds_the_graph_when_it_is_easy(method):
    now, following, truth = factored_log(2000, n_state=2, noise=0.05, seed=2)
    assert edge_scores(keep_edges(p_value_matrix(now, following, method), 1e-4), truth)["f1"] == 1


def test_bad_input_of_discovery(unlock):
    _, spec, data = unlock
    for alpha in (0, 1, -1, 2):
        with pytest.raises(ValueError, match="alpha"):
            discover_mask(data, spec, alpha=alpha)
    with pytest.raises(ValueError, match="one action only"):
        discover_mask(dataclasses.replace(data, act=np.zeros_like(data.act)), spec)
    with pytest.raises(ValueError, match="must have"):
        CausalMask(np.ones((2, 2)), spec.names, spec.state_names)
    with pytest.raises(ValueError, match="episodes"):
        trajectory_batches(data.episode_id, len(data.success) + 1)


@pytest.mark.parametrize("combine", ["once", "weighted", "mean", "union"])
def test_discovery_on_unlock_gives_a_mask_that_the_world_model_takes(unlock, combine):
    _, spec, data = unlock
    mask = discover_mask(data, spec, combine=combine, batches=3)
    assert mask.matrix.shape == spec.shape and nx.is_directed_acyclic_graph(mask.to_networkx())
    assert not mask.matrix[spec.names.index("open")].any()  # constant in the data: cannot be tested, hence no edge
    model = BilinearWorldModel(spec, mask.binary(), hidden=8).fit(data, 2)
    assert np.isfinite(model.nll(data.obs, data.act, data.next_obs)).all() and largest_leak(model, data.obs[:20], data.act[:20]) == 0


def test_a_batch_order_does_not_matter(unlock):
    now, following, _ = factored_log(600, seed=3)
    batch = np.arange(600) % 3
    one = mask_from_factors(now, following, combine="mean", batch=batch)
    other = mask_from_factors(now, following, combine="mean", batch=(batch + 1) % 3)
    assert np.allclose(one.matrix, other.matrix)


def test_an_edge_that_every_batch_keeps_has_weight_one_at_most():
    """Weights that sum to 1 + 2e-16 once made a mask which the world model refused."""
    now, following, _ = factored_log(3000, seed=0)
    column = list(following)[0]
    batch, rng = np.arange(3000) % 5, np.random.default_rng(0)
    for _ in range(40):
        mask = mask_from_factors(now, {column: following[column]}, batch=batch, likelihood=rng.uniform(0.1, 1, 3000))
        assert 0.99 < mask.matrix.max() <= 1


def test_training_leaves_no_trace_and_is_a_function_of_the_seed(unlock):
    _, spec, data = unlock
    torch.manual_seed(5)
    before, numpy_before = torch.get_rng_state(), np.random.get_state()[1].copy()
    models = [BilinearWorldModel(spec, hidden=8, seed=s).fit(data, 5) for s in (0, 0, 1)]
    mu, blocks = change_features(models[0], data.values(), data.next_values())
    energy = EnergyModel(8).fit(condition_features(models[0], data.values()), mu, blocks, steps=3)
    assert torch.equal(torch.get_rng_state(), before) and np.array_equal(np.random.get_state()[1], numpy_before)
    assert torch.is_grad_enabled() and torch.get_default_dtype() == torch.float32
    a, b, c = (m.nll(data.obs, data.act, data.next_obs) for m in models)
    assert np.array_equal(a, b) and not np.array_equal(a, c)
    again = copy.deepcopy(models[0])
    assert np.array_equal(again.nll(data.obs, data.act, data.next_obs), a)
    assert np.abs(energy.energy(condition_features(again, data.values()), mu)).max() <= 1


def test_crash_end_to_end_with_sampling(crash):
    env, spec, data = crash
    model = BilinearWorldModel(spec, true_mask("crash"), hidden=16).fit(data, 60)
    crowd = EnsembleWorldModel(spec, size=2, hidden=16).fit(data, 5)
    assert np.mean(model.loss_[-10:]) < np.mean(model.loss_[:10]) and largest_leak(model, data.obs[:20], data.act[:20]) == 0
    goal = lambda after: (after[spec.state_names[-1]].reshape(len(next(iter(after.values()))), -1).max(1) > 0).astype(float)
    for method in ("cem", "random"):
        planner = PessimisticPlanner(model, goal, EnsembleUncertainty(crowd), horizon=3, method=method, population=12)
        found = evaluate_success(planner, env, 1, 0)
        assert 0 <= found["mean"] <= 1 and planner.plans > 0
    assert env.action_space.contains(planner.predict(data.obs[0])[0].astype(np.float32))
    assert planner.predict(data.obs[:2])[0].shape == (2, *env.action_space.shape)


def test_planner_on_unlock_with_a_lamp(unlock):
    env, spec, data = unlock
    model = BilinearWorldModel(spec, true_mask("unlock", 1), hidden=16).fit(data, 20)
    mu, blocks = change_features(model, data.values(), data.next_values())
    energy = EnergyModel(8).fit(condition_features(model, data.values()), mu, blocks, steps=5)
    planner = PessimisticPlanner(model, ("open", 1), EnergyUncertainty(model, energy), horizon=4)
    actions = planner.predict(data.obs[:3])[0]
    assert actions.shape == (3,) and all(env.action_space.contains(int(a)) for a in actions)
    with pytest.raises(ValueError, match="does not fit"):
        PessimisticPlanner(model, ("open", 1), method="random")


@quick
@given(st.integers(0, 9999), st.integers(1, 6))
def test_more_penalty_is_never_worth_more_and_a_longer_horizon_never_less(seed, horizon):
    draw = np.random.default_rng(seed)
    P, R, E = draw.dirichlet(np.ones(4), (4, 3)), draw.random((4, 3)), draw.random((4, 3))
    value = lambda penalty, h: value_recursion(P, R, E, h, penalty, 0.9)[1][0]
    assert (value(2.0, horizon) <= value(0.5, horizon) + 1e-12).all()
    assert (value_recursion(P, R, 0.0, horizon + 1)[1][0] >= value_recursion(P, R, 0.0, horizon)[1][0] - 1e-12).all()


def test_value_recursion_agrees_with_value_iteration_of_a_long_horizon():
    draw = np.random.default_rng(0)
    P, R = draw.dirichlet(np.ones(5), (5, 2)), draw.random((5, 2))
    V = np.zeros(5)
    for _ in range(2000):
        V = (R + 0.9 * P @ V).max(1)
    assert np.allclose(value_recursion(P, R, 0.0, 400, gamma=0.9)[1][0], V, atol=1e-6)
