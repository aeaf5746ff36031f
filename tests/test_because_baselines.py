"""Chapter 6, baselines and batched planning: laws on random problems, bad input, no side effects. The pages assert the rest."""
from __future__ import annotations

import copy
import dataclasses
import pickle

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("minigrid")
pytest.importorskip("highway_env")

from mlbook.because.batched import BatchedPlanner, cem_many, plans_per_second, prepare_plans, run_together  # noqa: E402
from mlbook.because.data import OfflineDataset, collect_dataset, evaluate_success, make_behaviour, make_task  # noqa: E402
from mlbook.because.energy import EnergyModel  # noqa: E402
from mlbook.because.factors import Factor, FactorSpec  # noqa: E402
from mlbook.because.model_free import TD3BC, BehaviourCloning, DiscreteBCQ, PolicyFeatures, follow  # noqa: E402
from mlbook.because.planning import EnergyUncertainty, PessimisticPlanner, cem  # noqa: E402
from mlbook.because.world_model import BilinearWorldModel, change_features, condition_features  # noqa: E402

quick = settings(max_examples=20, deadline=None)
CHAIN = FactorSpec((Factor("room", "onehot", (0, 1, 2, 3)),), (Factor("way", "onehot", (0, 1)),), 4, ((1.0, 0.0), (0.0, 1.0)))
PUSH = FactorSpec((Factor("place", "continuous", (0,)),), (Factor("push", "continuous", (0,)),), 1)


def random_mdp(seed, n=3000, states=4):
    """A log of a random deterministic problem, and its table: next state, reward, end."""
    draw = np.random.default_rng(seed)
    to, reward, end = draw.integers(states, size=(states, 2)), draw.random((states, 2)).round(1), draw.random((states, 2)) < 0.3
    s, a = draw.integers(states, size=n), draw.integers(2, size=n)
    one = np.eye(states)
    return OfflineDataset(CHAIN, one[s], a, reward[s, a], one[to[s, a]], end[s, a], np.arange(n), end[s, a]), (to, reward, end)


@pytest.fixture(scope="module")
def unlock():
    env, spec = make_task("unlock", "I")
    return collect_dataset(env, make_behaviour("unlock", "medium"), 30, 0, spec)


@pytest.fixture(scope="module")
def crash():
    env, spec = make_task("crash", "I")
    return collect_dataset(env, make_behaviour("crash", "medium"), 10, 0, spec)


@pytest.fixture(scope="module")
def model(unlock):
    return BilinearWorldModel(unlock.spec, seed=0).fit(unlock, 60)


@pytest.mark.parametrize("seed", range(3))
def test_unconstrained_bcq_finds_the_values_of_random_problems(seed):
    data, (to, reward, end) = random_mdp(seed)
    Q = np.zeros((4, 2))
    for _ in range(300):
        Q = reward + 0.8 * ~end * Q.max(1)[to]
    learnt = DiscreteBCQ(CHAIN, gamma=0.8, threshold=0.0, seed=seed).fit(data, 900).q_values(np.eye(4))
    assert np.abs(learnt - Q).max() < 0.15


def test_a_high_threshold_turns_bcq_into_its_clone(unlock):
    policy = DiscreteBCQ(unlock.spec, threshold=0.999999, seed=1).fit(unlock, 80)
    with torch.no_grad():
        clone = policy.clone(policy.features(unlock.obs)).argmax(1).numpy()
    assert np.array_equal(policy.predict(unlock.obs)[0], clone)


def test_td3bc_without_a_value_weight_does_not_look_at_rewards(crash):
    other = dataclasses.replace(crash, rew=crash.rew + np.arange(len(crash)) % 3)
    same, differs = ([TD3BC(crash.spec, alpha=alpha, seed=2).fit(d, 40).predict(crash.obs)[0] for d in (crash, other)] for alpha in (0.0, 2.5))
    assert np.array_equal(*same) and not np.allclose(*differs, atol=1e-6)


@pytest.mark.parametrize("task,make", [("unlock", BehaviourCloning), ("unlock", DiscreteBCQ), ("crash", BehaviourCloning), ("crash", TD3BC)])
def test_policies_are_seeded_repeatable_and_speak_stable_baselines(task, make, request):
    data = request.getfixturevalue(task)
    before = torch.get_rng_state()
    first, again = make(data.spec, seed=3).fit(data, 20), make(data.spec, seed=3).fit(data, 20)
    assert torch.equal(before, torch.get_rng_state()) and torch.is_grad_enabled()
    many, one = first.predict(data.obs[:9])[0], first.predict(data.obs[4])
    assert np.array_equal(many, again.predict(data.obs[:9])[0]) and one[1] is None and np.allclose(one[0], many[4], atol=1e-6)
    assert len(first.fit(data, 5).loss_) == 25
    assert np.array_equal(pickle.loads(pickle.dumps(first)).predict(data.obs[:9])[0], first.predict(data.obs[:9])[0])
    env = make_task(task, "I")[0]
    assert all(env.action_space.contains(np.asarray(a, dtype=env.action_space.dtype)) for a in many)
    assert evaluate_success(first, env, 2, 0)["n"] == 2


@pytest.mark.parametrize("make,how,words", [
    (DiscreteBCQ, {"gamma": 1.0}, "gamma=1.0"), (DiscreteBCQ, {"tau": 0}, "tau=0"), (DiscreteBCQ, {"threshold": -0.1}, "threshold=-0.1"),
    (TD3BC, {"delay": 0}, "delay=0"), (TD3BC, {"gamma": -1}, "gamma=-1")])
def test_bad_settings_are_named(make, how, words):
    with pytest.raises(ValueError, match=words):
        make(CHAIN if make is DiscreteBCQ else PUSH, **how)


def test_logs_that_cannot_teach_are_refused(unlock):
    data, _ = random_mdp(0, 50)
    with pytest.raises(ValueError, match="one action only"):
        DiscreteBCQ(CHAIN).fit(data.take(np.flatnonzero(data.act == 0)), 1)
    with pytest.raises(ValueError, match="pass the spec"):
        BehaviourCloning(CHAIN).fit(unlock, 1)
    with pytest.raises(ValueError, match="act has shape"):  # an action outside the space never enters a data set
        OfflineDataset(CHAIN, data.obs, data.act + 1, data.rew, data.next_obs, data.done, data.episode_id, data.success)
    with pytest.raises(ValueError, match="obs has shape"):
        BehaviourCloning(CHAIN).fit(data, 1).predict(np.zeros((2, 5)))


def test_features_are_standardised_and_do_not_depend_on_the_batch(crash):
    features = PolicyFeatures(crash.spec, crash.obs)
    whole = features(crash.obs).numpy()
    assert np.allclose(whole[:20].astype(float), np.concatenate([features(o[None]).numpy() for o in crash.obs[:20]]), atol=1e-6)
    columns = whole[:, :20][:, crash.obs[:, :20].std(0) > 1e-3]
    assert np.abs(columns.mean(0)).max() < 1e-3 and np.abs(columns.std(0) - 1).max() < 1e-3 and np.isfinite(whole).all()


@quick
@given(st.floats(0.01, 1), st.integers(0, 100))
def test_follow_moves_by_its_rate(rate, seed):
    torch_state = torch.get_rng_state()
    a, b = torch.nn.Linear(3, 2), torch.nn.Linear(3, 2)
    torch.set_rng_state(torch_state)
    wanted = [(1 - rate) * p.detach() + rate * q.detach() for p, q in zip(a.parameters(), b.parameters(), strict=True)]
    kept = copy.deepcopy(b)
    follow(a, b, rate)
    assert all(torch.allclose(p, w, atol=1e-6) for p, w in zip(a.parameters(), wanted, strict=True))
    assert all(torch.equal(p, q) for p, q in zip(b.parameters(), kept.parameters(), strict=True))


# --- batched planning


@pytest.mark.parametrize("chunk", [1, 4, 100])
@pytest.mark.parametrize("penalty", ["none", "energy"])
def test_batched_actions_are_the_single_ones(unlock, model, chunk, penalty):
    how = {}
    if penalty == "energy":
        mu, blocks = change_features(model, unlock.values(), unlock.next_values())
        energy = EnergyModel(seed=0).fit(condition_features(model, unlock.values()), mu, blocks, steps=20)
        how["uncertainty"] = EnergyUncertainty(model, energy, samples=2)
    obs = unlock.obs[:: len(unlock) // 12]
    single, many = (PessimisticPlanner(model, ("open", 1), **how) for _ in range(2))
    actions = BatchedPlanner(many, chunk).act_batch(obs)
    assert np.array_equal(actions, single.predict(obs)[0]) and single.plans == many.plans
    assert np.abs(np.stack([single.values(o) - many.values(o) for o in obs])).max() < 1e-6


def test_plans_are_made_once_and_the_model_is_left_alone(unlock, model):
    planner, obs = PessimisticPlanner(model, ("open", 1)), unlock.obs[:20]
    weights = copy.deepcopy(model.heads.state_dict())
    assert prepare_plans(planner, obs) == len(planner._cache) > 0 and prepare_plans(planner, obs[::-1]) == 0
    assert plans_per_second(planner, obs[:1], True) > 2 * plans_per_second(planner, obs[:1], False)
    assert planner.model is model and all(torch.equal(v, weights[k]) for k, v in model.heads.state_dict().items())


@quick
@given(st.integers(1, 4), st.integers(1, 3), st.integers(0, 1000))
def test_cem_in_step_is_cem(n, horizon, seed):
    wanted = np.random.default_rng(seed).uniform(-1, 1, (n, horizon, 2))
    score = lambda a: -((a - wanted[:, None]) ** 2).sum((2, 3))
    together = cem_many(score, n, (horizon, 2), -1, [0.5, 1], range(seed, seed + n), population=40, rounds=3)
    for k in range(n):
        alone = cem(lambda a, k=k: -((a - wanted[k]) ** 2).sum((1, 2)), (horizon, 2), -1, [0.5, 1], population=40, rounds=3, seed=seed + k)
        assert np.allclose(together[k], alone, atol=1e-12)


@pytest.mark.parametrize("variant", "IO")
def test_episodes_side_by_side_end_as_alone(model, variant):
    make = lambda: make_task("unlock", variant)[0]
    together, steps = run_together(make, BatchedPlanner(PessimisticPlanner(model, ("open", 1))), 6, 4)
    assert np.array_equal(together, evaluate_success(PessimisticPlanner(model, ("open", 1)), make(), 6, 4)["success"]) and 6 <= steps <= 6 * 30


def test_batched_bad_input(unlock, model):
    planner = PessimisticPlanner(model, ("open", 1))
    with pytest.raises(ValueError, match="chunk=0"):
        BatchedPlanner(planner, 0)
    with pytest.raises(ValueError, match="act_batch takes"):
        BatchedPlanner(planner).act_batch(unlock.obs[:0])
    with pytest.raises(ValueError, match="n_episodes=0"):
        run_together(lambda: make_task("unlock", "I")[0], planner, 0, 0)


# --- structure from elsewhere


def test_structured_baselines():
    pytest.importorskip("torch_geometric")
    from mlbook.because.structured_baselines import GatedCloning, GraphWorldModel, cdl_mask, conditional_information, masked_predictor

    env, spec = make_task("crash", "I")
    data = collect_dataset(env, make_behaviour("crash", "medium"), 8, 0, spec)
    before = torch.get_rng_state()
    graph, again = (GraphWorldModel(spec, seed=1, layers=3).fit(data, 25) for _ in range(2))
    assert torch.equal(before, torch.get_rng_state())
    a, b = (m.predict(data.obs[:7], data.act[:7]) for m in (graph, again))
    shuffled = graph.predict(data.obs[6::-1], data.act[6::-1])
    assert all(np.array_equal(a[k], b[k]) and np.allclose(a[k], shuffled[k][::-1], atol=1e-6) for k in spec.state_names)
    assert np.isfinite(graph.nll(data.obs, data.act, data.next_obs)).all() and graph.loss_[-1] < graph.loss_[0]
    assert condition_features(graph, data.values()).shape == (len(data), 6 * graph.rank)  # so that the energy takes it
    mask, information = cdl_mask(data, held_out=0.25, steps=20, seed=1)
    assert mask.shape == spec.shape and np.array_equal(mask, information >= 0.01)
    model = masked_predictor(data, 10)
    assert np.array_equal(conditional_information(model, data), conditional_information(model, data)) and bool((model.inputs.mask == 1).all())
    gated = GatedCloning(spec, seed=1).fit(data, 20)
    assert gated.predict(data.obs)[0].shape == data.act.shape and set(gated.open_gates()) == set(spec.state_names)
    with torch.no_grad():
        gated.logits.fill_(-5.0)  # all gates shut: the policy is blind
    assert np.allclose(gated.predict(data.obs)[0], gated.predict(data.obs[:1])[0], atol=1e-6)
    for make, how, words in ((GraphWorldModel, {"layers": 0}, "layers=0"), (GatedCloning, {"weight": -1}, "weight=-1")):
        with pytest.raises(ValueError, match=words):
            make(spec, **how)
