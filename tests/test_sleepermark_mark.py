"""Chapter 4, the mark: laws that no single page states, on tiny models. The pages assert the rest."""
from __future__ import annotations

import copy
import json

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

pytest.importorskip("diffusers")

from mlbook.sleepermark.attacks import AttackSettings, lora_attack, quantise  # noqa: E402
from mlbook.sleepermark.baselines import dwt_dct_svd_decode, dwt_dct_svd_encode  # noqa: E402
from mlbook.sleepermark.distortions import DISTORTIONS  # noqa: E402
from mlbook.sleepermark.inject import (  # noqa: E402
    InjectSettings,
    eta_for_guidance,
    inject,
    injection_strength,
    select_trainable,
    tiny_pipeline,
    watermarked_target,
)
from mlbook.sleepermark.mark import SleeperMark, generate  # noqa: E402
from mlbook.sleepermark.secret import SecretDecoder, SecretEncoder, WatermarkKey  # noqa: E402
from mlbook.sleepermark.verify import detection_threshold, empirical_null, judge  # noqa: E402

torch.set_num_threads(1)


@pytest.fixture(scope="module")
def pipe():
    return tiny_pipeline(8)


@pytest.fixture(scope="module")
def key():
    g = torch.Generator().manual_seed(0)
    return WatermarkKey((torch.rand(32, generator=g) < 0.5).float(), 0.3 * torch.randn(4, 8, 8, generator=g), SecretDecoder(32, 4, 8, 4), 0.18215, 64)


def unchanged(module, state):
    return all(torch.equal(value, state[name]) for name, value in module.state_dict().items())


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 128), st.floats(1e-9, 0.5))
def test_threshold_is_the_smallest_that_keeps_the_promise(n, fpr):
    if 2.0**-n > fpr:
        with pytest.raises(ValueError, match="cannot reach"):
            detection_threshold(n, fpr)
        return
    k = detection_threshold(n, fpr)
    assert stats.binom.sf(k - 1, n, 0.5) <= fpr * (1 + 1e-9)
    assert k == 0 or stats.binom.sf(k - 2, n, 0.5) > fpr * (1 - 1e-9)


def test_the_opposite_message_scores_zero_and_an_equal_one_full():
    bits = torch.randint(2, (5, 48), generator=torch.Generator().manual_seed(1))
    bits[:] = bits[0]
    assert judge(bits, bits[0], draws=99).accuracy == 1 and judge(bits, 1 - bits[0], draws=99).accuracy == 0
    assert empirical_null(bits, 1 - bits[0], 99).pvalue == 1


@settings(max_examples=40, deadline=None)
@given(st.floats(1.3, 20), st.floats(50, 400), st.floats(20, 200))
def test_eta_solves_for_the_gain(guidance, tau, beta):
    eta = eta_for_guidance(guidance, 1.2, tau, beta)
    assert abs(guidance * injection_strength(0, tau, beta, eta).item() - 1.2) < 1e-6


@settings(max_examples=25, deadline=None)
@given(st.floats(1e-4, 0.9999), st.integers(0, 10_000))
def test_target_moves_the_estimate_by_the_residual(alpha, seed):
    g = torch.Generator().manual_seed(seed)
    z, o, d = (torch.randn(1, 2, 3, 3, generator=g, dtype=torch.float64) for _ in range(3))
    a = torch.tensor([alpha], dtype=torch.float64)
    estimate = lambda e: (z - (1 - a).sqrt() * e) / a.sqrt()
    assert torch.allclose(estimate(watermarked_target(o, d[0], a)) - estimate(o), d, atol=1e-8)


def test_paper_selection_on_the_sd_shape():
    unet = tiny_pipeline(8, width=4).unet
    assert len(select_trainable(unet)) == 108
    assert not any(p.requires_grad for n, p in unet.named_parameters() if not n.startswith("up_blocks"))


def test_key_round_trip_and_no_pickle(tmp_path, key):
    key.save_pretrained(tmp_path)
    loaded = WatermarkKey.from_pretrained(tmp_path)
    z = torch.randn(2, 4, 8, 8, generator=torch.Generator().manual_seed(2))
    assert torch.equal(loaded.decoder(z), key.decoder.eval()(z)) and loaded.trigger == key.trigger
    assert {p.suffix for p in tmp_path.iterdir()} == {".json", ".safetensors"}
    assert json.loads((tmp_path / "key.json").read_text())["trigger"] == "*[Z]& "


def test_zero_residual_at_the_start():
    assert SecretEncoder(32, 4, 16, 8)(torch.ones(3, 32)).abs().max() == 0


def test_inject_leaves_no_trace(pipe, key):
    before, rng = copy.deepcopy(pipe.unet.state_dict()), torch.get_rng_state()
    latents = torch.randn(2, 4, 8, 8, generator=torch.Generator().manual_seed(3))
    student, history = inject(pipe, key, ["a red circle", "a blue square"], latents, InjectSettings(steps=2, batch_size=2, lr=1e-3, clip=1.0))
    assert unchanged(pipe.unet, before) and torch.equal(rng, torch.get_rng_state()) and torch.is_grad_enabled()
    assert len(history) == 2 and not unchanged(student, before)
    changed = [n for (n, a), b in zip(student.named_parameters(), pipe.unet.parameters(), strict=True) if not torch.equal(a, b)]
    assert changed and all(n.startswith("up_blocks") and ".attentions." in n for n in changed)


@pytest.mark.parametrize("change, message", [({"scaling_factor": 1.0}, "another model"), ({"residual": torch.zeros(4, 16, 16)}, "latent size")])
def test_keys_of_other_models_are_refused(pipe, key, change, message):
    with pytest.raises(ValueError, match=message):
        inject(pipe, WatermarkKey(**{**vars(key), **change}), ["a"], torch.zeros(1, 4, 8, 8))


def test_nan_pictures_are_refused(pipe, key):
    with pytest.raises(ValueError, match="NaN"):
        SleeperMark(pipe, key).extract(torch.full((1, 3, 64, 64), float("nan")))


def test_pipeline_folder_gives_the_same_pictures(tmp_path, pipe, key):
    pipe.save_pretrained(tmp_path)
    again = SleeperMark.from_folder(tmp_path, key)
    assert torch.equal(generate(again.pipe, ["a red circle"], 1), generate(pipe, ["a red circle"], 1)) and again.image_size == 64


def test_attacks_work_on_copies(pipe):
    before = copy.deepcopy(pipe.unet.state_dict())
    latents = torch.randn(2, 4, 8, 8, generator=torch.Generator().manual_seed(4))
    lora_attack(pipe, ["a", "b"], latents, 2, AttackSettings(steps=1, batch_size=1))
    quantise(pipe, 4)
    assert unchanged(pipe.unet, before)


@pytest.mark.parametrize("name", DISTORTIONS)
def test_distortions_do_not_write_into_their_input(name):
    x = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(5))
    kept = x.clone()
    out = DISTORTIONS[name](x)
    assert torch.equal(x, kept) and out.shape == x.shape and out.dtype == x.dtype


def test_post_hoc_mark_round_trip_on_mid_grey():
    import numpy as np

    rng = np.random.default_rng(0)
    images = np.clip(128 + 20 * rng.standard_normal((4, 64, 64, 3)), 0, 255).astype(np.uint8)
    for n in (8, 32, 64):
        bits = rng.integers(0, 2, n)
        assert (dwt_dct_svd_decode(dwt_dct_svd_encode(images, bits), n) == bits).mean() > 0.95
