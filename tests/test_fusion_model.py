"""Chapter 7, the model half: laws of the network, losses, resumed training, steering of many cars, baselines. The pages assert the rest."""
from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("torch")

from mlbook.fusion.attention import attention_summary, by_kind, row_entropy  # noqa: E402
from mlbook.fusion.baselines import VARIANTS, BaselineConfig, steers_with_heads, train_bc, train_cpq, variant  # noqa: E402
from mlbook.fusion.bisimulation import bisimulation_loss, cbl_loss  # noqa: E402
from mlbook.fusion.losses import CewmWeights, cewm_loss, shifted_mse  # noqa: E402
from mlbook.fusion.model import TOKENS, FusionTransformer, ObsSpec, visible  # noqa: E402
from mlbook.fusion.policy import FusionConfig, FusionPolicy, train_fusion, update_targets  # noqa: E402

torch.set_num_threads(1)
SPEC = ObsSpec(state=3, lidar=2, extra=1)
CONFIG = FusionConfig(SPEC, h=8, n_blocks=1, context=4, updates=6, batch_size=4, bisim_every=2)


class Noise:
    """Windows of random numbers, some of them padded."""

    def sample(self, batch_size, generator):
        draw = lambda *shape: torch.rand(batch_size, 4, *shape, generator=generator)
        obs, mask = draw(6), (torch.arange(4) >= torch.arange(batch_size)[:, None] % 3)
        return {"obs": obs, "next_obs": obs.roll(-1, 1), "action": draw(2) * 2 - 1, "timestep": torch.arange(4).repeat(batch_size, 1), "mask": mask,
                **{key: draw() for key in ("reward", "cost", "rtg", "ctg", "next_rtg", "next_ctg")}}


@pytest.fixture
def batch():
    return Noise().sample(6, torch.Generator().manual_seed(0))


@pytest.mark.parametrize("time", ["relative", "clipped", "absolute"])
@pytest.mark.parametrize("name", VARIANTS)
def test_every_variant_trains_and_drives_several_cars(name, time):
    config = variant(replace(CONFIG, time=time), name)
    model, history = train_fusion(Noise(), config, progress=False)
    assert len(history) == 6 and all(np.isfinite(list(row.values())).all() for row in history)
    assert sum("cbl" in row for row in history) == (3 if config.bisim_weight else 0)
    policy = FusionPolicy(model, 10.0, 2.0, 10.0, 4.0, use_heads=steers_with_heads(config))
    policy.reset(3)
    for step in range(7):
        action, state = policy.predict(np.random.default_rng(step).random((3, 6)))
        policy.observe(np.full(3, 0.1), np.zeros(3), np.array([False, step == 3, False]))
        assert action.shape == (3, 2) and (np.abs(action) < 1).all() and state is None
    assert policy.timestep.tolist() == [7, 3, 7]


def test_training_leaves_the_global_random_state_alone():
    before = torch.get_rng_state()
    train_fusion(Noise(), replace(CONFIG, seed=5), progress=False)
    train_bc(Noise(), BaselineConfig(SPEC, updates=2))
    train_cpq(Noise(), BaselineConfig(SPEC, updates=5))
    assert torch.equal(before, torch.get_rng_state()) and torch.is_grad_enabled()


@pytest.mark.parametrize("stop", [1, 3, 5])
def test_interrupted_training_is_the_same_training(stop, tmp_path):
    path = tmp_path / "run.pt"
    train_fusion(Noise(), replace(CONFIG, updates=stop), path, progress=False)
    resumed, _ = train_fusion(Noise(), CONFIG, path, progress=False)
    whole, _ = train_fusion(Noise(), CONFIG, progress=False)
    assert all(torch.equal(p, q) for p, q in zip(resumed.parameters(), whole.parameters(), strict=True))


def test_nan_in_a_real_step_is_refused(batch):
    model = CONFIG.model().eval()
    real = {**batch, "obs": batch["obs"].clone()}
    real["obs"][0, 0, 0] = torch.nan
    with pytest.raises(ValueError, match="NaN"):
        model(real)


def test_losses_do_not_read_padding(batch):
    output = CONFIG.model().eval()(batch)
    dirty = {key: value.clone() for key, value in batch.items()}
    for key in ("action", "rtg", "ctg", "reward", "cost", "obs"):
        dirty[key][~batch["mask"]] = 1e6
    one, other = cewm_loss(output, batch), cewm_loss(output, dirty)
    assert all(torch.equal(one[key], other[key]) for key in one)
    draws = [torch.Generator().manual_seed(1) for _ in range(2)]
    assert torch.equal(cbl_loss(output, batch, generator=draws[0]), cbl_loss(output, dirty, generator=draws[1]))


@settings(max_examples=30, deadline=None)
@given(length=st.integers(2, 8), width=st.integers(1, 3), step=st.floats(0.1, 3))
def test_the_shift_is_along_time(length, width, step):
    counter = step * torch.arange(length, dtype=torch.float64).reshape(1, length, 1).repeat(1, 1, width)
    mask = torch.ones(1, length)
    assert shifted_mse(counter + step, counter, mask) < 1e-20
    assert torch.isclose(shifted_mse(counter, counter, mask), torch.tensor(step**2, dtype=torch.float64))


@settings(max_examples=30, deadline=None)
@given(rtg=st.floats(0, 5), ctg=st.floats(0, 5), reward=st.floats(-1, 1), cost=st.floats(0, 1), heads=st.tuples(st.floats(-2, 6), st.floats(-2, 6)))
def test_the_cost_budget_never_grows(rtg, ctg, reward, cost, heads):
    arr = lambda x: np.array([x])
    new_rtg, new_ctg = update_targets(arr(rtg), arr(ctg), arr(reward), arr(cost), (arr(heads[0]), arr(heads[1])))
    only_rtg, only_ctg = update_targets(arr(rtg), arr(ctg), arr(reward), arr(cost))
    assert 0 <= new_ctg <= only_ctg <= ctg and 0 <= only_rtg <= new_rtg


def test_bisimulation_is_invariant_to_the_order_of_features():
    z, r, c, s = torch.rand(20, 4), torch.rand(20), torch.rand(20), torch.rand(20, 3)
    draws = [torch.Generator().manual_seed(3) for _ in range(2)]
    moved = z[:, [2, 0, 3, 1]] + 5
    one, other = (bisimulation_loss(x, r, c, s, generator=g) for x, g in zip((z, moved), draws, strict=True))
    assert torch.isclose(one, other, rtol=1e-4)


def test_weights_without_cewm_leave_the_value_heads_without_gradient(batch):
    model = CONFIG.model()
    cewm_loss(model(batch), batch, CewmWeights(1, 0, 0, 0))["total"].backward()
    heads = (model.head_rtg, model.head_ctg, model.head_state)
    assert not any(p.grad is not None and p.grad.any() for head in heads for p in head.parameters())


def test_attention_rows_sum_to_one_and_entropy_is_a_share(batch):
    model = FusionTransformer(SPEC, h=8, n_blocks=2, context=4)
    summary = attention_summary(model, batch)
    assert 0 < summary["entropy"] <= 1 and model.training
    assert torch.allclose(summary["kinds"].sum(-1), torch.ones(2, len(TOKENS)), atol=1e-5)
    allowed = visible(batch["mask"], 4)
    even = allowed / allowed.sum(-1, keepdim=True)
    entropy = row_entropy(even, allowed)
    assert torch.allclose(entropy[~entropy.isnan()], torch.tensor(1.0), atol=1e-5)
    assert by_kind(even, batch["mask"], 4).shape == (4, 4)


def test_paper_config_builds_the_released_sizes():
    model = FusionConfig.paper().model()
    assert (len(model.blocks), model.context, model.embed_time.num_embeddings, model.spec.lidar) == (3, 20, 1000, 240)


def test_a_feature_in_other_units_changes_nothing():
    """With standardised observations a feature may be given in other units: the same network, the same actions."""
    class Scaled(Noise):
        def sample(self, batch_size, generator):
            batch = super().sample(batch_size, generator)
            return {**batch, "obs": batch["obs"] * factor + offset}

    factor, offset = torch.tensor([1.0, 50, 1, 1, 1, 1]), torch.tensor([0.0, 7, 0, 0, 0, 0])
    config = variant(CONFIG, "CDT")
    plain, scaled = (train_fusion(source(), config, progress=False)[0] for source in (Noise, Scaled))
    batch = Noise().sample(6, torch.Generator().manual_seed(1))
    with torch.no_grad():
        expected, found = plain(batch).action, scaled({**batch, "obs": batch["obs"] * factor + offset}).action
    assert torch.allclose(expected[batch["mask"]], found[batch["mask"]], atol=1e-3)
    raw = [train_fusion(source(), replace(config, standardise=False), progress=False)[0].embed["obs"].standard.scale for source in (Noise, Scaled)]
    assert all(torch.equal(x, torch.ones(6)) for x in raw)


@pytest.mark.parametrize("name", ["FUSION", "DT"])
def test_weights_carry_their_settings(name, tmp_path):
    from mlbook.fusion.benchmark import read_config, read_label, read_policy, save_policy

    config = variant(replace(CONFIG, seed=3), name)
    policy = FusionPolicy(train_fusion(Noise(), config, progress=False)[0], 10.0, 2.0, 10.0, 4.0, steers_with_heads(config))
    path = tmp_path / "x.safetensors"
    save_policy(policy, path, config, why="test")
    again, label = read_policy(path, 1.0), read_label(path)
    assert read_config(label["config"]) == config and label["why"] == "test" and again.use_heads == policy.use_heads
    assert np.allclose(again.targets, [1.0, 0.25]) and not list(tmp_path.glob("*.part"))
    assert all(torch.equal(weights, policy.model.state_dict()[key]) for key, weights in again.model.state_dict().items())


def test_bc_and_cpq_are_standardised_as_fusion_is():
    config = BaselineConfig(SPEC, updates=2)
    shifts = [train(Noise(), config).actor.standard.shift for train in (train_bc, train_cpq)]
    fusion = train_fusion(Noise(), CONFIG, progress=False)[0].embed["obs"].standard.shift
    assert all(torch.allclose(shift, fusion) for shift in shifts) and fusion.abs().min() > 0.1
