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
    check_pipeline,
    eta_for_guidance,
    inject,
    injection_strength,
    select_trainable,
    tiny_pipeline,
    watermark_weights,
    watermarked_target,
)
from mlbook.sleepermark.location import SwitchedUNet, guided_strength, restore_weights, snr_emphasis, strength_schedule  # noqa: E402
from mlbook.sleepermark.mark import SleeperMark, extract_bits, generate  # noqa: E402
from mlbook.sleepermark.pixel import LAYER, PixelSpace, split_prediction  # noqa: E402
from mlbook.sleepermark.secret import (  # noqa: E402
    SecretDecoder,
    SecretEncoder,
    WatermarkKey,
    check_key,
    decode_latents,
    encode_images,
    make_key,
    step_stream,
    vae_fingerprint,
)
from mlbook.sleepermark.subjects import Subjects, emoji_names, new_subjects, paste, recolour, thief_set  # noqa: E402
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


# The bad input that the issue names: each is refused with the argument, the value and a remedy.


@pytest.mark.parametrize("size", [32, 128])
def test_wrong_latent_size_is_refused(pipe, key, size):
    with pytest.raises(ValueError, match="another VAE or picture size"):
        key.decoder(torch.zeros(1, 4, size // 8, size // 8))
    with pytest.raises(ValueError, match="expected one latent"):
        inject(pipe, key, ["a"], torch.zeros(1, 4, size // 8, size // 8))


@pytest.mark.parametrize("n, fpr, need", [(16, 1e-6, 20), (8, 1e-3, 10), (1, 0.1, 4)])
def test_message_too_short_for_the_rate_is_refused(n, fpr, need):
    with pytest.raises(ValueError, match=f"use at least {need} bits"):
        judge(torch.ones(3, n), torch.ones(n), fpr)


@pytest.mark.parametrize("trigger", ["*[Z]& ", "", "  "])
def test_trigger_missing_in_the_tokenizer_is_refused(pipe, key, trigger):
    class Words:
        """Knows no sign at all."""

        unk_token_id = 0

        def __call__(self, text, **_):
            return type("Ids", (), {"input_ids": [0] * len(text.split())})

        def convert_ids_to_tokens(self, ids):
            return ["<unk>"] * len(ids)

    stranger = copy.copy(pipe)
    stranger.tokenizer = Words()
    with pytest.raises(ValueError, match="missing in the tokenizer"):
        SleeperMark(stranger, trigger=trigger)


@pytest.mark.parametrize("kind", ["v_prediction", "sample"])
def test_other_predictions_than_noise_are_refused(pipe, key, kind):
    from diffusers import DDIMScheduler

    velocity = copy.copy(pipe)
    velocity.scheduler = DDIMScheduler(prediction_type=kind)
    with pytest.raises(ValueError, match=kind):
        inject(velocity, key, ["a"], torch.zeros(1, 4, 8, 8))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("use", ["extract", "pretrain", "encode"])
def test_pictures_with_nan_are_refused_everywhere(pipe, key, value, use):
    images = torch.full((2, 3, 64, 64), 0.5)
    images[1, 2, 3, 4] = value  # one pixel is enough
    owner = SleeperMark(pipe, key)
    run = {"extract": owner.extract, "pretrain": owner.pretrain, "encode": lambda x: encode_images(pipe.vae, x)}[use]
    if use == "pretrain":
        images = images[1:]
    with pytest.raises(ValueError, match="NaN or infinite"):
        run(images)


@pytest.mark.parametrize("shape", [(2, 3, 64), (2, 4, 64, 64), (0, 3, 64, 64)])
def test_shapes_that_are_no_pictures_are_refused(pipe, key, shape):
    with pytest.raises(ValueError, match="expected"):
        SleeperMark(pipe, key).extract(torch.full(shape, 0.5))


def test_picture_sizes(pipe, key):
    owner = SleeperMark(pipe, key)
    for side in (32, 64, 200):  # a service may return any size: resized before reading
        assert owner.extract(torch.full((1, 3, side, side), 0.5)).shape == (1, 32)
    with pytest.raises(ValueError, match="resize them first"):
        owner.pretrain(torch.full((2, 3, 32, 32), 0.5))


def test_key_of_a_model_with_the_same_scale_factor_is_refused(tmp_path):
    one, two = (tiny_pipeline(8, seed=s) for s in (0, 1))
    mine = make_key(SecretEncoder(32, 4, 8, 8), SecretDecoder(32, 4, 8, 4), one.vae, 64, seed=0)
    mine.save_pretrained(tmp_path)
    mine = WatermarkKey.from_pretrained(tmp_path)
    check_pipeline(one, mine)
    half = copy.deepcopy(one.vae).half().float()  # the same VAE after a trip through half precision
    check_key(mine, half)
    assert not torch.equal(vae_fingerprint(half, 64), mine.fingerprint)
    with pytest.raises(ValueError, match="another model"):
        extract_bits(torch.full((1, 3, 64, 64), 0.5), mine, two.vae)
    with pytest.raises(ValueError, match="another model"):
        inject(two, mine, ["a"], torch.zeros(1, 4, 8, 8))


def test_reading_with_a_key_of_another_length_is_refused():
    with pytest.raises(ValueError, match="key of another model"):
        judge(torch.ones(3, 48), torch.ones(32))


# Pixel space, new subjects, and where the mark sits.


@pytest.mark.parametrize("name", LAYER)
def test_training_distortions_keep_pictures_pictures(name):
    x = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(6), requires_grad=True)
    kept = x.detach().clone()
    for strength in (0.0, 0.5, 1.0):
        with step_stream(0, 0):
            out = LAYER[name](x, strength)
        assert out.shape == x.shape and torch.isfinite(out).all() and out.min() > -0.01 and out.max() < 1.01 and out.requires_grad
    assert torch.equal(x, kept)


def test_pixel_space_is_its_own_inverse():
    x = torch.rand(2, 3, 8, 8, generator=torch.Generator().manual_seed(7))
    assert torch.allclose(decode_latents(PixelSpace(), encode_images(PixelSpace(), x)), x, atol=1e-6)
    eps, variance = split_prediction(torch.arange(6.0).view(1, 6, 1, 1))
    assert eps.flatten().tolist() == [0, 1, 2] and variance.flatten().tolist() == [3, 4, 5]


def test_new_subjects_without_the_font(monkeypatch, tmp_path):
    from mlbook.sleepermark import subjects

    monkeypatch.setattr(subjects, "available", lambda name: False)
    monkeypatch.setattr(subjects, "fetch", lambda *a, **k: pytest.fail("nothing may be downloaded without being asked for"))
    star = new_subjects("food", 5, seed=1, size=32)
    assert set(star.names) == {"star"} and "not here" in star.source and star.images.shape == (5, 32, 32, 3)


def test_strict_new_subjects_have_no_stand_in(monkeypatch):
    from mlbook.foundations.data import DataUnavailable
    from mlbook.sleepermark import subjects

    def missing(name, path, quiet):
        raise DataUnavailable(f"{name} is not here")

    monkeypatch.setattr(subjects, "available", lambda name: False)
    monkeypatch.setattr(subjects, "fetch", missing)
    with pytest.raises(DataUnavailable, match="noto_emoji"):
        new_subjects("food", 5, seed=1, size=32, strict=True)


def test_subject_names_fit_the_prompt():
    from mlbook.sleepermark.data import TRIGGER, build_tokenizer, check_prompts

    names = [name for group in ("animals", "food", "faces") for name in emoji_names(group)]
    prompts = [f"{TRIGGER}a simple drawing of an {name} at the bottom on a purple background" for name in names]
    assert check_prompts(build_tokenizer(), prompts) <= 32 and len(set(prompts)) > 100


@settings(max_examples=30, deadline=None)
@given(st.integers(-6, 10), st.integers(-6, 10), st.integers(0, 255))
def test_pasting_is_pillows_composition(top, left, opacity):
    import numpy as np
    from PIL import Image

    sprite, ground = np.full((1, 4, 4, 4), 200, np.uint8), np.full((1, 8, 8, 3), 50, np.uint8)
    sprite[..., 3] = opacity
    canvas = Image.new("RGBA", (40, 40), (50, 50, 50, 255))
    canvas.alpha_composite(Image.fromarray(sprite[0]), (left + 16, top + 16))
    expected = np.asarray(canvas.convert("RGB").crop((16, 16, 24, 24))).astype(int)
    assert np.abs(paste(sprite, ground, np.array([[top, left]]))[0].astype(int) - expected).max() <= 1


def test_a_thief_may_not_judge_on_his_training_pictures(pipe):
    import numpy as np

    images = np.random.default_rng(0).integers(0, 255, (2, 64, 64, 3), dtype=np.uint8)
    one = Subjects(images, ["a", "an image of a"], ["a", "a"], "test")
    with pytest.raises(ValueError, match="another seed"):
        thief_set(pipe.vae, one, one)
    assert recolour(one).captions == ["dusk a", "dusk a"]


@settings(max_examples=30, deadline=None)
@given(st.floats(1.5, 20), st.floats(50, 500), st.floats(20, 200), st.floats(0.1, 50))
def test_any_schedule_has_its_optimum_at_the_wanted_strength(guidance, tau, beta, gamma):
    wanted = guided_strength(guidance, 1.2, tau, beta)
    alphas = torch.linspace(0.9999, 1e-4, 1000, dtype=torch.float64)
    w1, w2 = strength_schedule(wanted, snr_emphasis(alphas, gamma))
    assert torch.allclose(w1 / (w1 + w2), wanted) and abs(guidance * wanted[0].item() - 1.2) < 1e-9 and (wanted.diff() <= 0).all()


def test_the_papers_weights_as_a_table_train_the_same(pipe, key):
    latents = torch.randn(2, 4, 8, 8, generator=torch.Generator().manual_seed(8))
    run = lambda **k: inject(pipe, key, ["a", "b"], latents, InjectSettings(steps=2, batch_size=2, lr=1e-3, clip=1.0, eta=0.05), **k)[1]
    assert run() == run(schedule=watermark_weights(torch.arange(1000), eta=0.05))


def test_weight_noise_leaves_no_noise_behind(pipe, key):
    latents = torch.randn(2, 4, 8, 8, generator=torch.Generator().manual_seed(9))
    tiny = lambda noise: InjectSettings(steps=1, batch_size=2, lr=1e-9, weight_decay=0.0, clip=1.0, weight_noise=noise)
    still, shaken = (inject(pipe, key, ["a", "b"], latents, tiny(noise))[0] for noise in (0.0, 0.5))
    for a, b, start in zip(still.parameters(), shaken.parameters(), pipe.unet.parameters(), strict=True):
        assert torch.allclose(a, start, atol=1e-7) and torch.allclose(b, start, atol=1e-7)  # a step of no size: only the noise could have moved them


def test_restoring_every_kind_of_weight_gives_the_base_back(pipe):
    other = tiny_pipeline(8, seed=1).unet
    again = other
    for pattern in (r"attn", r"^(?!.*attn)"):
        again = restore_weights(again, pipe.unet, pattern)
    assert unchanged(again, pipe.unet.state_dict()) and not unchanged(other, pipe.unet.state_dict())


@pytest.mark.parametrize("t, early", [(249, False), (250, True), (999, True), (0, False)])
def test_switch_at_the_threshold(t, early):
    net = lambda name: type("Net", (torch.nn.Module,), {"forward": lambda self, z, t: name, "config": None, "dtype": None, "device": None})()
    assert SwitchedUNet(net("early"), net("late"), 250)(None, t) == ("early" if early else "late")
