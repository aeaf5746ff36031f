"""Chapter 8, the data half: bad input, leaks between the sides of a task, laws of the simulators. The pages assert the rest."""
from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.io import loadmat, savemat
from scipy.signal import resample_poly

pytest.importorskip("torch_geometric")

from mlbook.gtnp.bearings import SKF_6203, SKF_6205, BearingGeometry, fault_order  # noqa: E402
from mlbook.gtnp.cwru import CWRU_NUMBERS, cwru_file, make_cwru_task, read_cwru, shaft_score, write_imitation  # noqa: E402
from mlbook.gtnp.envelope import PhysicsClassifier, fault_scores, squared_envelope_spectrum  # noqa: E402
from mlbook.gtnp.flight import AIRCRAFT, make_flight_task, response  # noqa: E402
from mlbook.gtnp.simulator import DOMAINS, FAULTS, simulate_bearing  # noqa: E402
from mlbook.gtnp.tasks import TransferTask, Windows, check_disjoint, join, make_bearing_task, simulate_windows  # noqa: E402


def windows(recordings, y=None, start=None, fs=100, channels=1, length=8):
    meta = {"fs": fs} if start is None else {"fs": fs, "start": np.asarray(start)}
    x = np.random.default_rng(0).normal(size=(len(recordings), channels, length))
    return Windows(x, [0, 1] * (len(recordings) // 2) if y is None else y, recordings, meta)


@pytest.fixture(scope="module")
def imitation(tmp_path_factory):
    return write_imitation(tmp_path_factory.mktemp("cwru"), seconds=2.0)


@pytest.mark.parametrize("arguments, words", [((2, 7.9, 39.0), "n_balls=2"), ((9.0, 7.9, 39.0), "integer"), ((9, 39.0, 7.9), "swapped"),
                                              ((9, 0.0, 39.0), "ball_diameter=0.0"), ((30, 7.9, 39.0), "overlap"), ((9, 7.9, 39.0, 25.0), "in rad")])
def test_impossible_bearings_are_refused(arguments, words):
    with pytest.raises(ValueError, match=words):
        BearingGeometry(*arguments)


@pytest.mark.parametrize("rpm", [0, -100, float("nan"), float("inf")])
def test_impossible_speeds_are_refused(rpm):
    with pytest.raises(ValueError, match="rpm="):
        SKF_6205.frequencies(rpm)


@pytest.mark.parametrize("domain", DOMAINS)
@pytest.mark.parametrize("fault", ["inner", "ball", "outer"])
def test_the_envelope_peaks_where_the_geometry_says(domain, fault):
    c = DOMAINS[domain]
    x, info = simulate_bearing(c, fault, 4.0, severity=2.0, rng=17)
    freq, amplitude = squared_envelope_spectrum(x, 12_000)
    expected = fault_order(c.geometry, fault) * info["shaft_hz"]
    near = np.abs(freq - expected) < 0.06 * expected
    assert abs(freq[near][amplitude[near].argmax()] / expected - 1) < 0.01


def test_sensor_noise_does_not_depend_on_the_class():
    """Between impacts the level of a signal must not tell the class: compare the quiet of a slow, well damped machine."""
    c = replace(DOMAINS["A"], modes=((2900, 0.3, 1.0),), rpm=300.0, imbalance=0.0, snr_db=0.0)
    floor = [np.median(np.abs(simulate_bearing(c, fault, 4.0, rng=3)[0])) for fault in FAULTS]
    assert max(floor) / min(floor) < 1.1


def test_a_smaller_m_is_contained_in_a_larger_one_and_seeds_differ():
    task = make_bearing_task("T1", (1, 2, 1), (4, 6, 4))
    keys = lambda w: {x.tobytes() for x in w.x}
    assert keys(task.observe(1)) < keys(task.observe(5)) < keys(task.observe(12)) == keys(task.target_observed)
    assert keys(task.observe(3, 0)) != keys(task.observe(3, 1))
    for m in (0, -1, 13):
        with pytest.raises(ValueError, match="between 1 and 12"):
            task.observe(m)


def test_tasks_refuse_leaks_and_mismatches():
    a, b, c = windows([1, 2]), windows([3, 4]), windows([5, 6])
    assert TransferTask(a, b, c, ("n", "f")).split == "recording"
    other = lambda **changes: windows([3, 4], **changes)
    cases = [((a, b, windows([1, 6])), "in both source and target_test"), ((a, b, windows([4, 6])), "in both target_observed and target_test"),
             ((a, other(fs=48_000), c), "sampled at fs=48000"), ((a, other(channels=2), c), "same sensors"),
             ((a, other(length=16), c), "same sensors"), ((a, other(y=[0, 0]), c), "each set needs every one"),
             ((a, other(y=[0, 2]), c), "each set needs every one")]
    for sets, words in cases:
        with pytest.raises(ValueError, match=words):
            TransferTask(*sets, ("n", "f"))


def test_a_split_in_time_needs_a_gap():
    first, touching, apart = windows([1, 1], start=[0, 8]), windows([1, 1], start=[16, 24]), windows([1, 1], start=[24, 32])
    with pytest.raises(ValueError, match="start 8 samples apart"):
        check_disjoint(first, touching, ("a", "b"))
    assert check_disjoint(first, apart, ("a", "b")) and check_disjoint(apart, first, ("b", "a"))
    with pytest.raises(ValueError, match="give meta"):
        check_disjoint(windows([1, 1]), apart, ("a", "b"))


def test_nan_windows_are_refused_with_their_place():
    x = np.zeros((5, 1, 8))
    x[3, 0, 2] = np.inf
    with pytest.raises(ValueError, match="1 of 5 windows, the first at index 3"):
        Windows(x, np.zeros(5), np.arange(5))


def test_join_keeps_what_all_parts_know():
    both = join([windows([1, 2], start=[0, 8]), windows([3, 4], start=[0, 8], fs=200)])
    assert len(both) == 4 and both.meta["start"].tolist() == [0, 8, 0, 8] and "fs" not in both.meta


def test_physics_transfers_with_the_right_geometry_only():
    source, target = simulate_windows(DOMAINS["A"], FAULTS, 6, 10, seed=(1,)), simulate_windows(DOMAINS["C"], FAULTS, 4, 10, seed=(2,))
    model = PhysicsClassifier().fit(source.x, source.y, SKF_6205, 1797)
    right, wrong = ((model.predict(target.x, g, 1500) == target.y).mean() for g in (SKF_6203, SKF_6205))
    assert right > 0.85 > 0.6 > wrong


def test_scores_need_one_channel_and_a_band_below_half_the_rate():
    with pytest.raises(ValueError, match="one recording of one channel"):
        fault_scores(np.zeros((2, 1000)), 12_000, SKF_6205, 1800)
    with pytest.raises(ValueError, match="is the sampling rate right"):
        fault_scores(np.zeros(1000), 6_000, SKF_6205, 1800)


def test_cwru_missing_file_is_named(imitation, tmp_path):
    with pytest.raises(FileNotFoundError, match=r"OR007@6_2.mat \(or 132.mat\)"):
        read_cwru(tmp_path, "outer", 7, 2)
    with pytest.raises(FileNotFoundError, match="Normal_3.mat"):
        read_cwru(imitation, "normal", 0, 3)
    with pytest.raises(ValueError, match="sizes 7, 14, 21"):
        read_cwru(imitation, "ball", 28, 0)


def test_cwru_variable_is_chosen_by_number(imitation, tmp_path):
    """A file with another recording's variables in front: the first DE_time is the wrong one."""
    content = loadmat(imitation / "B021_1.mat")
    own = {k: v for k, v in content.items() if k.startswith("X")}
    savemat(tmp_path / "223.mat", {"X001_DE_time": np.zeros((9000, 1)), "X001RPM": [[1.0]], **own})
    r = read_cwru(tmp_path, "ball", 21, 1)
    assert r.number == 223 and r.signal.std() > 0 and abs(r.rpm - 1772) < 40
    savemat(tmp_path / "B021_2.mat", own)
    with pytest.raises(ValueError, match="has no variable X224_DE_time; it holds X223_BA_time"):
        read_cwru(tmp_path, "ball", 21, 2)


def test_cwru_wrong_sampling_rate_is_seen(imitation, tmp_path):
    original = {k: v for k, v in loadmat(imitation / "IR007_0.mat").items() if k.startswith("X")}
    content = {k: resample_poly(v, 4, 1, axis=0) if k.endswith("time") else v for k, v in original.items()}
    savemat(tmp_path / "IR007_0.mat", content)
    with pytest.raises(ValueError, match="IR007_0.mat seems to be sampled at 48000 Hz"):
        read_cwru(tmp_path, "inner", 7, 0)
    r = read_cwru(imitation, "inner", 7, 0)
    assert shaft_score(r.signal, 12_000, r.rpm) > shaft_score(r.signal, 48_000, r.rpm) + 6


@pytest.mark.parametrize("kind, split, classes", [("load", "time", 9), ("size", "recording", 3), ("channel", "time", 9)])
def test_cwru_tasks_share_no_sample(imitation, kind, split, classes):
    task = make_cwru_task(imitation, kind, 1, 2)
    assert task.split == split and len(task.classes) == classes
    covered = {}
    for name in ("source", "target_observed", "target_test"):
        part = getattr(task, name)
        places = zip(part.recording.tolist(), part.meta["start"].tolist(), strict=True)
        covered[name] = {(r, t) for r, s in places for t in range(s, s + 1024, 64)}
    assert not covered["target_test"] & (covered["target_observed"] | covered["source"]) and not covered["source"] & covered["target_observed"]


def test_cwru_numbers_are_the_published_ones():
    order = [("normal", 0), *((fault, size) for size in (7, 14, 21) for fault in ("inner", "ball", "outer"))]
    published = {0: (97, 105, 118, 130, 169, 185, 197, 209, 222, 234), 3: (100, 108, 121, 133, 172, 188, 200, 212, 225, 237)}
    for load, numbers in published.items():
        assert tuple(CWRU_NUMBERS[k][load] for k in order) == numbers
    assert cwru_file("outer", 14, 1) == "OR014@6_1.mat"


def test_flights_are_linear_in_their_inputs():
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(2, 300, 2))
    plane = AIRCRAFT["target"]
    assert np.allclose(response(plane, 2 * a - 3 * b), 2 * response(plane, a) - 3 * response(plane, b), atol=1e-9)


def test_flight_task_gives_each_flight_to_one_side():
    task = make_flight_task((4, 2, 3), length=64)
    assert task.split == "recording" and task.source.x.shape == (20, 5, 64)
    with pytest.raises(ValueError, match="three positive numbers"):
        make_flight_task((4, 0, 3))


def test_process_refuses_what_it_does_not_know():
    pytest.importorskip("tep_studio")
    from mlbook.gtnp.process import make_tep_task, operating_point, run_process

    with pytest.raises(ValueError, match="nominal, low"):
        operating_point("mode 2")
    with pytest.raises(ValueError, match="fault='leak'"):
        run_process("nominal", "leak", 0)
    with pytest.raises(ValueError, match="three positive numbers"):
        make_tep_task((0, 1, 1))
