"""Chapter 6, worlds and data: laws, bad input, round trips, seeding, no side effects. The pages assert the rest."""
from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("minigrid")
pytest.importorskip("highway_env")

import gymnasium as gym  # noqa: E402

from mlbook.because.crash import ROAD_EDGES, TOP_SPEED, CrashEnv, crash_spec, draw_scene, observe, scene_of  # noqa: E402
from mlbook.because.data import (  # noqa: E402  # noqa: E402
    LEVELS,
    OfflineDataset,
    collect_dataset,
    constant_factors,
    evaluate_success,
    from_minari,
    load_dataset,
    make_behaviour,
    make_task,
    save_dataset,
    to_minari,
)
from mlbook.because.factors import Factor, FactorSpec, check_mask, decode, encode, flat_actions, from_json, mask_of, parents_of, relation, to_json  # noqa: E402
from mlbook.because.unlock import CELLS, HELD, UnlockAction, UnlockEnv, _ways, best_action, steps_needed, unlock_spec  # noqa: E402

LAMPS = {"n_decor": 2, "shared": True, "rho": 0.6}
WORLDS = [("unlock", "I", {}), ("unlock", "O", {"n_decor": 3}), ("unlock", "I", LAMPS), ("crash", "I", {}), ("crash", "O", {})]
COLUMNS = ("obs", "act", "rew", "next_obs", "done", "episode_id", "success")
quick = settings(max_examples=25, deadline=None)


def wander(env, seed, steps=25):
    """Observations and rewards of a fixed sequence of actions, over the end of episodes."""
    env.action_space.seed(7)
    rows, out = [env.reset(seed=seed)[0]], []
    for _ in range(steps):
        obs, reward, done, truncated, info = env.step(env.action_space.sample())
        rows.append(obs)
        out.append((reward, done, truncated, info["is_success"]))
        if done or truncated:
            rows.append(env.reset()[0])
    return np.array(rows), out


@pytest.mark.parametrize("task,variant,how", WORLDS)
def test_a_seed_decides_everything(task, variant, how):
    first = wander(make_task(task, variant, **how)[0], 11)
    np.random.seed(0)  # the old global generator has no say
    other = make_task(task, variant, **how)[0]
    wander(other, 5)
    again = wander(other, 11)
    assert np.array_equal(first[0], again[0]) and first[1] == again[1]
    assert not np.array_equal(first[0], wander(other, 12)[0])


@pytest.mark.parametrize("task,variant,how", WORLDS)
def test_observations_stay_in_their_space_and_survive_their_factors(task, variant, how):
    env, spec = make_task(task, variant, **how)
    rows, _ = wander(env, 3, 60)
    assert rows.dtype == np.float32 and all(env.observation_space.contains(o) for o in rows)
    assert np.allclose(decode(spec, encode(spec, rows.astype(float))), rows)


@pytest.mark.parametrize("task,variant,how", WORLDS[1::2])
def test_stable_baselines_accepts_the_worlds(task, variant, how):
    checker = pytest.importorskip("stable_baselines3.common.env_checker")
    checker.check_env(make_task(task, variant, **how)[0], warn=True, skip_render_check=True)


def test_worlds_are_found_by_module_name_and_in_vectors():
    env = gym.make("mlbook.because.unlock:mlbook/Unlock-O-v0", n_decor=1)
    assert env.unwrapped.n_goals == 2 and env.unwrapped.ood and env.observation_space.shape == (116,)
    many = gym.make_vec("mlbook/Crash-I-v0", num_envs=3, vectorization_mode="sync")
    obs, _ = many.reset(seed=0)
    assert obs.shape == (3, 22) and len({o.tobytes() for o in obs}) == 3 and many.step(many.action_space.sample())[0].shape == (3, 22)
    many.close()


@pytest.mark.parametrize("task,variant,how", WORLDS[1::3])
def test_copies_go_on_alike(task, variant, how):
    env = make_task(task, variant, **how)[0].unwrapped
    env.reset(seed=2)
    env.step(env.action_space.sample())
    twins = [copy.deepcopy(env), pickle.loads(pickle.dumps(env))]
    for _ in range(5):
        action = env.action_space.sample()
        here = env.step(action)[0]
        assert all(np.array_equal(here, twin.step(action)[0]) for twin in twins)


cells = st.integers(0, CELLS - 1)


@given(cells, st.integers(0, CELLS), cells, st.lists(st.integers(0, 5), min_size=1, max_size=14))
@quick
def test_laws_of_unlock(agent, key, door, actions):
    if agent == door or key in (door, HELD):
        return
    env = UnlockEnv()
    env.reset(seed=0, options={"layout": (agent, key, door)})
    for action in actions:
        before = (env.agent_cell, env.key_cell)
        could = env.key_cell == HELD and env.agent_cell in _ways(door, -1)
        _, reward, done, _, info = env.step(action)
        assert env.door_cell == door != env.agent_cell
        assert abs(env.agent_cell % 6 - before[0] % 6) + abs(env.agent_cell // 6 - before[0] // 6) <= (action < 4)
        assert (env.key_cell == HELD) == (before[1] == HELD or (action == UnlockAction.pick and before[0] == before[1]))
        assert done == info["is_success"] == bool(reward) == (action == UnlockAction.open and could)
        if done:
            break


@given(cells, st.integers(0, CELLS), cells)
@quick
def test_the_expert_shortens_the_way_by_one(agent, key, door):
    """Bellman: one best action, one step less; no other action does better."""
    if agent == door or key == door:
        return
    now = steps_needed(agent, key, door)
    after = []
    for action in range(6):
        if action < 4:
            after.append(steps_needed(_ways(agent, door)[action], key, door))
        elif action == UnlockAction.pick:
            after.append(steps_needed(agent, HELD if agent == key else key, door))
        else:
            after.append(0 if key == HELD and agent in _ways(door, -1) else now)
    assert min(after) == now - 1 == after[best_action(agent, key, door)]


@given(st.integers(0, 10**6), st.floats(-5, 5), st.lists(st.floats(-1, 1), min_size=8, max_size=8))
@quick
def test_crash_does_not_care_where_the_road_begins(seed, shift, action):
    scene = draw_scene(np.random.default_rng(seed), True)
    moved = scene.copy()
    moved[:, 0] += shift
    env, after = CrashEnv(n_pedestrians=2), []
    for s in (scene, moved):
        env.reset(options={"state": observe(s, np.zeros(4), np.zeros(2))})
        after.append(env.step(np.array(action))[0].astype(float))
    expected = after[0].copy()
    expected[0:20:5] += shift / 20
    assert np.allclose(after[1], expected, atol=1e-5)


@given(st.integers(0, 10**6))
@quick
def test_limits_of_crash(seed):
    rng = np.random.default_rng(seed)
    env = CrashEnv(n_pedestrians=2, ood=True)
    env.reset(seed=seed)
    hits = np.zeros(2)
    for _ in range(30):
        obs, _, done, truncated, _ = env.step(rng.choice([-1.0, 1.0], size=8))
        scene, _, now = scene_of(obs)
        assert (np.abs(scene[:, 2:]) <= TOP_SPEED + 1e-5).all() and (now >= hits).all()
        assert (scene[:2, 1] >= ROAD_EDGES[0] - 1e-5).all() and (scene[:2, 1] <= ROAD_EDGES[1] + 1e-5).all()
        hits = now
        if done:
            break
    assert done or truncated


three = (Factor("a", "onehot", (0, 1, 2)), Factor("b", "flag", (3,)), Factor("c", "continuous", (4, 5)))
spec3 = FactorSpec(three, (Factor("u", "onehot", (0, 1)),), 6, ((1.0, 0.0), (0.0, 1.0)))


@given(st.lists(st.booleans(), min_size=12, max_size=12))
@quick
def test_masks_and_names_are_inverse(bits):
    mask = np.array(bits).reshape(4, 3)
    assert np.array_equal(mask_of(spec3, parents_of(spec3, mask)), mask) and from_json(to_json(spec3)) == spec3


def test_relations_are_antisymmetric_in_values_and_know_what_is_held():
    spec = unlock_spec()
    values = {"agent": np.array([7, 7, 20]), "key": np.array([20, HELD, 7])}
    r = relation(spec, values, "agent", "key")
    assert r.tolist() == [[-1, -2, 1], [0, 0, 0], [1, 2, 1]]


def episode(n=4, **changes):
    d = dict(spec=spec3, obs=np.tile([1.0, 0, 0, 0, 0.5, 0.5], (n, 1)), act=np.zeros(n, dtype=int), rew=np.zeros(n),
             next_obs=np.tile([0, 1.0, 0, 1, 0.5, 0.5], (n, 1)), done=np.zeros(n, bool), episode_id=np.zeros(n, int), success=np.array([False]))
    return OfflineDataset(**d | changes)


@pytest.mark.parametrize("act,says", [
    (lambda: episode(0), "no steps"),
    (lambda: episode(act=np.array([0, 1, 2, 0])), "0..1"),
    (lambda: episode(act=np.array([0, 1, -1, 0])), "0..1"),
    (lambda: episode(act=np.array([0.0, 1.0, 0.0, 0.5])), "whole numbers"),
    (lambda: episode(obs=np.full((4, 6), np.nan)), "not finite"),
    (lambda: episode(obs=np.full((4, 6), 0.3)), "not a onehot in row 0"),
    (lambda: episode(obs=np.zeros((4, 5))), "pass (n, 6)"),
    (lambda: episode(rew=np.zeros(3)), "rew 3"),
    (lambda: episode(episode_id=np.array([1, 0, 0, 1])), "must not decrease"),
    (lambda: episode(episode_id=np.array([0, 0, 1, 1])), "names 2"),
    (lambda: episode().batches(0), "n=0 batches"),
    (lambda: check_mask(spec3, np.ones((3, 4))), "must have (4, 3)"),
    (lambda: check_mask(spec3, np.full((4, 3), 1.5)), "values in 0..1"),
    (lambda: flat_actions(crash_spec(), np.zeros((2, 7))), "(n, 8)"),
    (lambda: flat_actions(crash_spec(), np.full((2, 8), np.inf)), "finite"),
    (lambda: FactorSpec(spec3.state, spec3.action, 7, spec3.action_table), "positions [6] belong to no factor"),
    (lambda: FactorSpec(spec3.state[:2] + (Factor("c", "continuous", (3, 4, 5)),), spec3.action, 6, spec3.action_table), "overlap at position 3"),
    (lambda: UnlockEnv(rho=1.2), "rho=1.2"),
    (lambda: UnlockEnv(n_goals=0), "n_goals=0"),
    (lambda: UnlockEnv().step(-1), "none of the six"),
    (lambda: CrashEnv().step(np.full(8, np.nan)), "8 finite numbers"),
    (lambda: CrashEnv().reset(options={"state": np.full(22, 0.5)}), "the last two 0 or 1"),
    (lambda: make_task("crash", "X"), "variant='X'"),
    (lambda: make_behaviour("crash", "pro"), "level='pro'"),
])
def test_bad_input_is_named(act, says):
    with pytest.raises(ValueError) as error:
        act()
    assert says in str(error.value)


def test_one_action_only_is_reported():
    assert {"u", "a"} <= set(constant_factors(episode()))
    assert "u" not in constant_factors(episode(act=np.array([0, 1, 0, 1])))


@pytest.mark.parametrize("task", ["unlock", "crash"])
def test_round_trips(task, tmp_path):
    env, spec = make_task(task)
    data = collect_dataset(env, make_behaviour(task, "medium"), 5, 3, spec)
    before = os.environ.get("MINARI_DATASETS_PATH")
    made = to_minari(data, f"mlbook/{task}-medium-v0", env, tmp_path)
    for back in (load_dataset(save_dataset(data, tmp_path / "d")), from_minari(f"mlbook/{task}-medium-v0", root=tmp_path), from_minari(made)):
        assert back.spec == spec and all(np.array_equal(getattr(back, k), getattr(data, k)) for k in COLUMNS)
    with pytest.raises(Exception, match="."):
        from_minari("mlbook/absent-v0", root=tmp_path)
    assert os.environ.get("MINARI_DATASETS_PATH") == before  # also after an error


@pytest.mark.parametrize("task", ["unlock", "crash"])
def test_long_recordings_begin_like_short_ones(task):
    env, spec = make_task(task)
    policy = make_behaviour(task, "expert")
    long, short = (collect_dataset(env, policy, n, 1, spec) for n in (6, 3))
    head = long.take([2, 0, 1])
    assert all(np.array_equal(getattr(head, k), getattr(short, k)) for k in COLUMNS)
    assert not np.array_equal(collect_dataset(env, policy, 3, 2, spec).obs[:5], short.obs[:5])


def test_levels_are_ordered_on_the_same_worlds():
    env = make_task("unlock")[0]
    rates = [evaluate_success(make_behaviour("unlock", level), env, 120, 4)["mean"] for level in LEVELS["unlock"]]
    assert rates[0] < rates[1] < rates[2]


def test_worlds_and_data_need_no_torch():
    code = "import sys, mlbook.because.data; print([m for m in ('torch', 'stable_baselines3', 'minari', 'robosuite') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip().splitlines()[-1] == "[]"


def test_lift_runs_or_says_why_not():
    from mlbook.because import lift

    if problem := lift.lift_problem():
        with pytest.raises(ImportError, match="mlbook\\[because-lift\\]"):
            lift.LiftEnv()
        pytest.skip("Lift: " + problem)
    env = lift.LiftEnv()
    obs, _ = env.reset(seed=0)
    assert env.observation_space.contains(obs) and np.allclose(obs, env.reset(seed=0)[0], atol=1e-6)


@pytest.mark.parametrize("engine,runs", [("3.3.2", True), ("3.17.0", False), ("4.0.0", False)])
def test_a_mujoco_that_robosuite_cannot_use_is_named(engine, runs, monkeypatch):
    from mlbook.because import lift

    monkeypatch.setattr(lift, "version", {"robosuite": "1.5.2", "mujoco": engine}.get)
    problem = lift.lift_problem()
    assert (problem == "") == runs and (runs or engine in problem)
