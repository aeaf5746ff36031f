"""Chapter 7: the environment with a cost, the demonstrations, the windows and the evaluation, beyond what the pages assert."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("metadrive")
torch = pytest.importorskip("torch")

from mlbook.fusion.data import DemoPlan, Episode, IDMBehaviour, OfflineDataset, add_dashboard, collect, demonstrations, record, replay  # noqa: E402
from mlbook.fusion.drives import CELLS, drive_cell, drive_grid, drive_row, named_episodes, pooled  # noqa: E402
from mlbook.fusion.evaluation import DrivingReport, evaluate_driving, report_of  # noqa: E402
from mlbook.fusion.returns import SequenceDataset, returns_to_go, sensible_targets  # noqa: E402
from mlbook.fusion.simulator import ENDS, LAYOUTS, DrivingEnv, horizon_of, how_it_ended, step_cost  # noqa: E402


@pytest.fixture
def drive_in():
    """A factory of environments which closes the one it made last."""
    made = []

    def make(*args, **kwargs):
        made.append(DrivingEnv(*args, **kwargs))
        return made[-1]

    yield make
    for env in made:
        env.close()


def episode(n: int, end: str = "arrived", cost: float = 0.5) -> Episode:
    rng = np.random.default_rng(n)
    return Episode(rng.random((n + 1, 95), dtype=np.float32), rng.uniform(-1, 1, (n, 2)).astype(np.float32), rng.random(n), np.full(n, cost),
                   np.full(n, 25, np.float32), end, "S", "random", 0.2, 0, 0)


class Fixed:
    def __init__(self, steering, throttle):
        self.action = np.array([steering, throttle], np.float32)

    def predict(self, observations, deterministic=True):
        return np.tile(self.action, (len(observations), 1)), None


@pytest.mark.parametrize("block", ["S", "O", "SCS"])
def test_an_episode_does_not_depend_on_the_ones_before(drive_in, block):
    env = drive_in(block)
    rng = np.random.default_rng(0)
    fresh = record(env, IDMBehaviour(30), 2, 5, np.random.default_rng(1))
    record(env, IDMBehaviour(40), 1, int(rng.integers(100)), rng)
    assert replay(env, fresh) == 0


def test_the_policy_does_not_choose_its_scenarios(drive_in):
    env, met = drive_in("S", dashboard="random", horizon=8), {}
    for throttle in (-1.0, 1.0):
        env.reset(seed=4)
        met[throttle] = []
        for _ in range(3):
            for _ in range(2 if throttle < 0 else 5):
                env.step(np.array([0.0, throttle]))
            _, info = env.reset()
            met[throttle].append((info["scenario"], info["traffic_seed"]))
    assert met[-1.0] == met[1.0]


def test_the_cost_is_not_silently_off(drive_in):
    env = drive_in("S", density=0.0)
    drive = record(env, IDMBehaviour(40), 0, 0, np.random.default_rng(0))
    assert drive.speeds.max() > 30  # km/h: the same drive is below 12 in m/s
    assert np.allclose(drive.costs, 0.01 * np.maximum(0, drive.speeds - 20), atol=1e-6) and drive.costs.sum() > 5


def test_crawling_does_not_arrive(drive_in):
    for block in "ST":
        drive = collect(drive_in(block, density=0.0), IDMBehaviour(10), 1).episodes[0]
        assert drive.end == "overtime"
        from metadrive.engine.engine_utils import close_engine
        close_engine()


def test_ends_exclude_each_other():
    for crash in (False, True):
        for out in (False, True):
            for there in (False, True):
                for over in (False, True):
                    end = how_it_ended({"crash_object": crash, "out_of_road": out, "arrive_dest": there}, over)
                    assert end == ("crashed" if crash else "out_of_road" if out else "arrived" if there else "overtime" if over else "")


def test_bad_input(drive_in):
    for name, value in {"block": "", "density": -1, "n_lasers": 0, "pace_kmh": 0, "dashboard": "on"}.items():
        with pytest.raises(ValueError, match=name):
            DrivingEnv(**{name: value})
    env = drive_in("S")
    with pytest.raises(RuntimeError, match="already open"):
        DrivingEnv("T")
    env.reset(seed=0)
    with pytest.raises(ValueError, match="action"):
        env.step(np.zeros(3))
    with pytest.raises(ValueError, match="x of shape"):
        returns_to_go(np.zeros((2, 2)))
    with pytest.raises(ValueError, match="gamma"):
        returns_to_go([1.0], gamma=2)
    with pytest.raises(ValueError, match="speed_kmh"):
        step_cost(float("nan"), False)


def test_closing_lets_another_open(drive_in):
    DrivingEnv("S").close()
    env = drive_in("C")
    assert env.reset(seed=1)[0].shape == env.observation_space.shape
    assert set(LAYOUTS) >= set("STRO") | set("CXr") and horizon_of(100, 36) == 100


def test_windows_never_mix_episodes_and_cover_every_step():
    data = OfflineDataset([episode(3), episode(50, cost=0.1), episode(1)])
    windows = SequenceDataset(data, context=8, rtg_scale=7, ctg_scale=3)
    assert len(windows) == len(data) == 54
    for i, (k, t) in enumerate([(k, t) for k, e in enumerate(data.episodes) for t in range(len(e))]):
        w, e = windows[i], data.episodes[k]
        n = min(8, t + 1)
        assert w["mask"].sum() == n and w["mask"][-n:].all()
        assert np.array_equal(w["obs"][-n:].numpy(), e.observations[t + 1 - n:t + 1]) and w["timestep"][-1] == t
        assert np.allclose(w["rtg"][-1] * 7, e.rewards[t:].sum(), rtol=1e-5)
        assert np.allclose(w["next_ctg"][-1] * 3, e.costs[t + 1:].sum(), rtol=1e-5, atol=1e-6)
    assert sensible_targets(data, 1.0)[0] == max(e.rewards.sum() for e in data.episodes)


def test_files_are_complete_or_absent(tmp_path, monkeypatch):
    plan = DemoPlan(blocks="S", speeds=(20, 40), episodes=1)
    done = []

    def interrupted(env, driver, n, seed):
        if done:
            raise KeyboardInterrupt
        done.append(driver.name)
        return OfflineDataset([episode(4)])

    monkeypatch.setattr("mlbook.fusion.data.collect", interrupted)
    with pytest.raises(KeyboardInterrupt):
        demonstrations(plan, tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == [plan.file_name("S", 20)]
    done.clear()
    assert len(demonstrations(plan, tmp_path).episodes) == 2 and done == ["idm_40"]


def test_every_episode_counts(drive_in):
    env = drive_in("S", density=0.0, horizon=30)
    report = evaluate_driving(Fixed(0.5, 1.0), env, 3, seed=1)
    again = evaluate_driving(Fixed(0.5, 1.0), env, 3, seed=1)
    assert len(report.ends) == 3 and np.array_equal(report.returns, again.returns) and report.ends == again.ends
    assert sum(report.rate(e) for e in ENDS) == pytest.approx(1, abs=1e-12)
    table = report_of(OfflineDataset([episode(5), episode(9, "crashed", 1.0)])).row()
    assert table["success"] == table["crashed"] == 0.5 and table["cost"] == pytest.approx((2.5 + 9) / 2) and table["over-speed"] == 1
    with pytest.raises(ValueError, match="no episodes"):
        report_of(OfflineDataset())


def test_intervals_of_a_certain_result_are_points():
    report = DrivingReport(np.ones(9), np.zeros(9), np.ones(9), np.zeros(9), ["arrived"] * 9)
    assert report.intervals() == {"return": (1, 1), "cost": (0, 0), "success": (1, 1)}


def test_the_simulator_starts_without_network_and_words():
    code = ("import socket; socket.socket.connect = None; socket.create_connection = None\n"
            "from mlbook.fusion.simulator import DrivingEnv; env = DrivingEnv('S'); o, i = env.reset(seed=0)\n"
            "import json; print(json.dumps([len(o), i['scenario']])); env.close()")
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, cwd=Path(__file__).parents[1])
    assert out.returncode == 0, out.stderr[-2000:]
    assert json.loads(out.stdout)[0] == 95  # nothing else is printed


def test_the_mark_against_garbage_searches_is_taken_away(drive_in):
    import gc

    before = gc.get_freeze_count()
    env = drive_in("S")
    assert gc.get_freeze_count() > before
    env.close()
    assert gc.get_freeze_count() == 0


def test_the_dashboard_added_later_is_the_one_that_is_driven(drive_in):
    env = drive_in("T", dashboard="true")
    lit = record(env, IDMBehaviour(40), 2, 5, np.random.default_rng(1))
    env.close()
    plain = record(drive_in("T"), IDMBehaviour(40), 2, 5, np.random.default_rng(1))
    assert np.array_equal(add_dashboard(OfflineDataset([plain])).episodes[0].observations, lit.observations)
    assert plain.observations.shape[1] == 95 and np.array_equal(plain.actions, lit.actions)


def test_named_tests_never_use_a_map_of_the_data():
    plan = DemoPlan()
    for part in range(6):
        for shift in CELLS:
            for entry in drive_grid("IDM 20", 0, shift, part):
                maps = {m for m, _ in named_episodes(entry["n_episodes"], entry["start_seed"], entry["test_seed"])}
                assert len(maps) == 5 and maps <= set(range(100, 110))
    assert set(b for b, *_ in CELLS["none"]) == set(plan.blocks) and not set(b for b, *_ in CELLS["layout"]) & set(plan.blocks)
    assert len({t for part in range(6) for _, t in named_episodes(5, 100, 1000 + part)}) == 30  # no traffic twice


def test_a_shared_list_is_driven_once_and_reported_in_order():
    tests = named_episodes(3)
    one, three = (drive_cell(Fixed(0, 0.6), tests, "S", density=0.0, n_simulators=n) for n in (1, 3))
    assert len(three.ends) == 3 and one.ends == three.ends and np.allclose(one.returns, three.returns, rtol=1e-5)
    assert len(set(three.returns.round(3))) == 3


def test_rows_pool_to_episodes_and_refuse_foreign_weights(tmp_path):
    a, b = (drive_row(f"IDM {v}", 0, "S", n_episodes=1) for v in (20, 40))
    both = pooled([a, b])
    assert both.ends == a["ends"] + b["ends"] and both.costs.mean() == pytest.approx((a["cost"] + b["cost"]) / 2)
    assert json.loads(json.dumps(a["costs"])) == a["costs"] and a["success"] == (a["ends"] == ["arrived"])  # a row survives its file
    with pytest.raises(FileNotFoundError, match="has not been trained"):
        drive_row("CPQ", 0, "S", folder=str(tmp_path))
