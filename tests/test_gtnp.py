"""Chapter 8, the model half: laws of masks, prior and decomposition, no side effects, round trips, variants. The pages assert the rest."""
from __future__ import annotations

import copy

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("torch_geometric")

from mlbook.gtnp.backbone import Backbone, pretrain, standardise, toy_transfer  # noqa: E402
from mlbook.gtnp.classifier import GTNPClassifier, pretrain_episodes, select_references, simulate_shift  # noqa: E402
from mlbook.gtnp.model import GTNP, GTNPConfig, draw_references, edge_mask, sample_probabilities  # noqa: E402
from mlbook.gtnp.uncertainty import aurc, decompose_uncertainty, expected_calibration_error, score_probabilities  # noqa: E402

torch.set_num_threads(1)
VARIANTS = {
    "gtnp": {},
    "np": {"use_local": False},
    "fnp+": {"use_global": False, "gcn_layers": 0, "use_u": True, "node_features": "label+feature", "align": "none"},
    "dsvnp": {"use_graph": False},
    "cnn": {"use_local": False, "use_global": False, "align": "none"},
    "all options": {"align": "dann", "prototypes": True, "domain_labels": True, "own_edge": "balanced", "aggregator": "mean",
                    "gcn_norm": "sym", "gcn_layers": 2, "target_weight": 3.0},
}


@pytest.fixture(scope="module")
def toy():
    (xs, ys), (xt, yt), (xn, yn) = toy_transfer(12, "source", 64), toy_transfer(3, "target", 64), toy_transfer(5, "target", 64, seed=1)
    return xs, ys, xt, yt, xn, yn


@pytest.fixture(scope="module")
def start(toy):
    return pretrain(toy[0], toy[1], 3, steps=5)


def quick(start=None, steps=4, **switches):
    return GTNPClassifier(steps, pretrained=start, pretrain_steps=3, **switches)


@pytest.mark.parametrize("name", VARIANTS)
def test_every_variant_fits_predicts_and_survives_a_file(name, toy, start, tmp_path):
    xs, ys, xt, yt, xn, _ = toy
    model = quick(start, **VARIANTS[name]).fit(xs, ys, xt, yt)
    p = model.predict_proba(xn)
    assert p.shape == (len(xn), 3) and np.allclose(p.sum(1), 1) and np.isfinite(p).all()
    u = model.uncertainty(xn, 3, 2)
    assert np.abs(u["total"] - u["aleatoric"] - u["local"] - u["global"]).max() < 1e-6 and min(u["local"].min(), u["global"].min()) > -1e-6
    if not model.model_.config.use_local:  # without a random variable its part is exactly nothing
        assert np.abs(u["local"]).max() < 1e-9 and (name == "np") == (np.abs(u["global"]).max() > 1e-9)
    again = GTNPClassifier.load(model.save(tmp_path / "m.safetensors"))
    assert np.allclose(again.predict_proba(xn), p, atol=1e-6)
    sparse = model.sample_proba(xn, 3, backend="sparse")[0]
    assert np.allclose(sparse, model.sample_proba(xn, 3)[0], atol=1e-4)


@pytest.mark.parametrize("channels, length", [(1, 1024), (5, 256), (31, 64), (2, 33)])
def test_windows_of_all_tasks_fit_in(channels, length):
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(16, channels, length)), np.repeat(np.arange(4), 4)
    model = quick(steps=2).fit(x, y, x[::4], y[::4])  # m = 1
    assert model.predict(x[:3]).shape == (3,)


def test_nothing_outside_is_changed(toy, start):
    xs, ys, xt, yt, xn, _ = toy
    before, copies = copy.deepcopy(start[0].state_dict()), [np.array(a) for a in toy]
    state = torch.get_rng_state()
    model = quick(start, episodic_steps=2).fit(xs, ys, xt, yt)
    weights = copy.deepcopy(model.model_.state_dict())
    model.predict(xn), model.uncertainty(xn, 2, 2)
    assert torch.equal(state, torch.get_rng_state()) and torch.is_grad_enabled() and torch.get_default_dtype() == torch.float32
    assert all(torch.equal(v, start[0].state_dict()[k]) for k, v in before.items())  # the shared start is copied
    assert all(torch.equal(v, model.model_.state_dict()[k]) for k, v in weights.items())  # predicting is not training
    assert all(np.array_equal(a, b) for a, b in zip(copies, toy, strict=True))


def test_the_same_seed_gives_the_same_model(toy, start):
    one, two, other = (quick(start, random_state=s).fit(*toy[:4]).predict_proba(toy[4]) for s in (3, 3, 4))
    assert np.array_equal(one, two) and not np.array_equal(one, other)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 9999), st.integers(2, 5), st.integers(1, 4), st.integers(1, 4))
def test_masks_hide_the_item_and_balanced_masks_hide_nothing_else_of_interest(seed, n_classes, k_source, k_target):
    g = torch.Generator().manual_seed(seed)
    y = torch.arange(n_classes).repeat(9)
    domain = (torch.arange(len(y)) >= 5 * n_classes).long()
    index, slot = draw_references(y, domain, n_classes, k_source, k_target, g)
    assert len(set(index.tolist())) == len(index) == n_classes * (k_source + k_target)
    batch = torch.randint(len(y), (20,), generator=g)
    mask, balanced = (edge_mask(batch, index, slot, domain[index], how) for how in ("mask", "balanced"))
    assert not mask[batch[:, None] == index[None]].any() and mask.sum() == mask.numel() - (batch[:, None] == index[None]).sum()
    onehot = torch.nn.functional.one_hot(y[index], n_classes).float()
    for side in (0, 1):
        seen = (balanced * (domain[index] == side)) @ onehot
        assert (seen == seen[:, :1]).all() and (balanced <= mask).all()


def test_a_masked_reference_has_no_say():
    torch.manual_seed(0)
    model = GTNP(GTNPConfig(3, length=64, gcn_layers=0))
    h, refs = torch.randn(4, 64), (torch.randn(6, 64), torch.tensor([0, 1, 2, 0, 1, 2]), torch.zeros(6).long())
    mask = torch.ones(4, 6)
    mask[1, 2] = 0
    changed = (refs[0], torch.tensor([0, 1, 0, 0, 1, 2]), refs[2])
    prior = lambda r: model.local_prior(h, torch.zeros(16), r, mask, 0.3, torch.Generator().manual_seed(1))[0][0]
    move = (prior(refs) - prior(changed)).abs().sum(1)
    assert move[1] == 0 and (move[[0, 2, 3]] > 0).all()


def test_far_from_all_references_the_prior_is_the_standard_normal():
    torch.manual_seed(0)
    model = GTNP(GTNPConfig(3, length=64))
    model.position.linear.weight.data *= 100
    h, refs = torch.randn(4, 64), (torch.randn(6, 64), torch.tensor([0, 1, 2, 0, 1, 2]), torch.zeros(6).long())
    (mean, log_sd), _, mass = model.local_prior(h, torch.zeros(16), refs)
    assert mean.abs().max() < 1e-6 and log_sd.abs().max() < 1e-6 and mass.max() < 1e-6


def test_the_order_of_references_matters_only_through_chance(toy, start):
    model = quick(start, steps=20).fit(*toy[:4])
    p = model.predict_proba(toy[4], 300)
    order = torch.randperm(len(model.reference_["y"]), generator=torch.Generator().manual_seed(0))
    model.reference_ = {k: v[order] for k, v in model.reference_.items()}
    assert np.abs(model.predict_proba(toy[4], 300) - p).max() < 0.2 and np.abs(model.predict_proba(toy[4], 300) - p).mean() < 0.03


def test_bad_input_is_refused(toy, start):
    xs, ys, xt, yt, xn, _ = toy
    with pytest.raises(ValueError, match="labels .9. that the source lacks"):
        quick(start).fit(xs, ys, xt, np.where(yt == 2, 9, yt))
    with pytest.raises(ValueError, match="X_source has NaN"):
        quick(start).fit(np.where(np.arange(64) == 3, np.nan, xs), ys, xt, yt)
    with pytest.raises(ValueError, match="align='none'"):
        quick(start).fit(xs, ys, xt[:0], yt[:0])
    with pytest.raises(ValueError, match="backbone is for 1 channels of 64"):
        GTNP(GTNPConfig(3, channels=2, length=64), start[0])
    fitted = quick(start).fit(xs, ys, xt, yt)
    wrong = [(xn[:, :, :32], "32 samples, expected 64"), (xn[:, [0, 0]], "2 channels, expected 1"), (xn * np.inf, "NaN or infinite"),
             (xn[0], "has shape"), (xn[:0], "has shape")]
    for bad, words in wrong:
        with pytest.raises(ValueError, match=words):
            fitted.predict_proba(bad)
    with pytest.raises(ValueError, match="n_global=0"):
        fitted.sample_proba(xn, 0)
    with pytest.raises(ValueError, match="unknown settings"):
        quick(start, nonsense=1)
    with pytest.raises(RuntimeError, match="training mode"):
        sample_probabilities(fitted.model_.train(), standardise(xn), *(fitted.reference_[k] for k in ("x", "y", "domain")))


def test_labels_of_any_kind_keep_their_names(toy, start):
    xs, ys, xt, yt, xn, yn = toy
    names = np.array(["outer", "cage", "inner"])
    model = quick(start).fit(xs, names[ys], xt, names[yt])
    assert model.classes_.tolist() == ["cage", "inner", "outer"] and set(model.predict(xn)) <= set(names)


def test_episodes_without_a_target_learn(toy):
    xs, ys = toy_transfer(30, "source", 64)
    torch.manual_seed(0)
    model = GTNP(GTNPConfig(3, length=64), Backbone(1, 64))
    losses = pretrain_episodes(model, standardise(xs), torch.as_tensor(ys), 80, 16)
    assert np.mean(losses[-10:]) < np.mean(losses[:10]) and not model.training


def test_a_simulated_machine_is_one_machine():
    x = standardise(torch.randn(2, 5, 100)).repeat(2, 1, 1)
    z = simulate_shift(x, torch.Generator().manual_seed(0))
    assert z.shape == x.shape and torch.equal(z[:2], z[2:]) and not torch.allclose(z, x)


@pytest.mark.parametrize("how", ["random", "farthest", "kmeans"])
def test_references_are_distinct_even_among_equal_windows(how):
    assert len(set(select_references(np.zeros((6, 3)), 4, how).tolist())) == 4


def test_perfect_and_useless_probabilities():
    y = np.arange(4).repeat(5)
    best = score_probabilities(np.eye(4)[y], y)
    assert best["accuracy"] == 1 and best["nll"] == best["brier"] == best["ece"] == best["aurc"] == 0
    flat = np.full((20, 4), 0.25)
    assert score_probabilities(flat, y)["error_auroc"] == 0.5 and np.isclose(expected_calibration_error(flat, y), 0.0)
    assert np.isclose(aurc(np.zeros(20), flat.argmax(1) != y), 0.75)
    with pytest.raises(ValueError, match="softmax"):
        score_probabilities(np.random.default_rng(0).normal(size=(20, 4)), y)
    with pytest.raises(ValueError, match="G, L, N, K"):
        decompose_uncertainty(flat)
