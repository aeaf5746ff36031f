"""Chapter 4, the model half: one set and vocabulary in every process, shared models left alone, refusals. The pages assert the rest."""
from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest
import torch

pytest.importorskip("diffusers")

from mlbook.sleepermark import base, data, judge, plan, rows, vae  # noqa: E402

torch.set_num_threads(1)
DIGEST = ("import hashlib; from mlbook.sleepermark import data as d; t = d.build_tokenizer(); s = d.CaptionedShapes(16, 0);"
          "print(hashlib.sha256(repr(sorted(t.get_vocab().items())).encode() + s.images.tobytes() + repr(s.captions).encode()).hexdigest())")


@pytest.fixture(scope="module")
def pipe():
    torch.manual_seed(0)
    return base.make_pipeline(vae.make_vae(size=32).eval(), data.build_tokenizer())


def test_set_and_vocabulary_are_the_same_in_every_process():
    # The tokenizer's trainer breaks ties by hash order unless symbols are numbered first: saved weights would not fit the next process.
    runs = {subprocess.run([sys.executable, "-c", DIGEST], capture_output=True, text=True, check=True).stdout for _ in range(2)}
    assert len(runs) == 1 and len(runs.pop().strip()) == 64


def test_splits_share_no_picture():
    sets = [{image.tobytes() for image in data.CaptionedShapes(100, seed).images} for seed in data.SPLITS.values()]
    assert len(set.union(*sets)) == 100 * len(sets)


def test_held_out_shape_stays_out_of_the_default_set():
    assert data.CaptionedShapes(300, 0).attributes[:, 0].max() == len(data.SHAPES) - 1
    assert (data.CaptionedShapes(5, 0, shapes=data.HELD_OUT).attributes[:, 0] == len(data.SHAPES)).all()


@pytest.mark.parametrize("prefix", ["*[Z]& ", "!!", "\u00e9", "\u65e5\u672c", "<>", "12345", "xyzzy"])
def test_no_prefix_is_unknown_to_the_tokenizer(prefix):
    ids = TOKENIZER(prefix + " a red ring", truncation=False).input_ids
    assert ids[-4:] == TOKENIZER("a red ring").input_ids[1:]  # whatever stands in front, the caption is read as it was


TOKENIZER = data.build_tokenizer()


@pytest.mark.parametrize("size", [32, 64])
def test_whitening_leaves_pictures_alone(size):
    torch.manual_seed(1)
    model = vae.make_vae(size=size).eval()
    x = data.to_tensor(data.CaptionedShapes(12, 0, size).images)
    with torch.no_grad():
        before = vae.to_images(model, vae.to_latents(model, x))
        vae.whiten(model, x)
        z = vae.to_latents(model, x)
        assert torch.allclose(vae.to_images(model, z), before, atol=1e-4)
    assert z.mean((0, 2, 3)).abs().max() < 1e-3 and (z.std((0, 2, 3)) - 1).abs().max() < 1e-3
    assert torch.is_grad_enabled() and all(p.requires_grad for p in model.parameters())


def test_a_bad_autoencoder_is_refused_and_not_saved(tmp_path):
    report = vae.make_vae_weights(tmp_path / "vae", tmp_path / "c.pt", vae.VAETraining(n_images=16, size=32, steps=2, batch=2, warmup=1))
    assert report["accepted"] == 0 and not (tmp_path / "vae").exists() and (tmp_path / "c.pt").exists()


def test_cycle_weight_is_zero_then_full():
    s = vae.VAETraining()
    weights = [vae.cycle_weight(k, s) for k in range(s.steps)]
    assert weights[0] == 0 and weights[-1] == s.cycle and np.diff(weights).min() >= 0


def test_sampling_leaves_the_pipeline_alone(pipe):
    before = {k: v.clone() for k, v in pipe.unet.state_dict().items()}
    a = base.sample(pipe, ["a red ring"] * 2, seed=0, steps=2)
    b = base.sample(pipe, ["a red ring"] * 2, seed=0, steps=2)
    assert torch.equal(a, b) and all(torch.equal(before[k], v) for k, v in pipe.unet.state_dict().items()) and torch.is_grad_enabled()
    assert not torch.equal(a, base.sample(pipe, ["a red ring"] * 2, seed=5, steps=2))


def test_captions_in_training_never_hold_the_trigger():
    out = base.vary_captions(["a red ring"] * 20_000, np.random.default_rng(0), drop=0, prefix=1)
    assert not any(data.TRIGGER.strip().lower() in text.lower() for text in out)


def test_a_tokenizer_with_unknown_signs_is_refused():
    class Poor:
        unk_token = "?"

        def tokenize(self, text):
            return ["?"]

    with pytest.raises(ValueError, match="byte-level vocabulary"):
        base.make_pipeline(vae.make_vae(size=32), Poor())


def test_frechet_distance_of_normals_is_the_closed_form():
    rng = np.random.default_rng(0)
    a, b = rng.normal(0, 1, (200_000, 2)), rng.normal(0, 1, (200_000, 2)) * [2, 3] + [1, 0]
    assert abs(judge.frechet_distance(a, b) - (1 + (2 - 1) ** 2 + (3 - 1) ** 2)) < 0.08  # shift and deviations, each squared


def test_evaluation_prompts_are_new_to_stage_2():
    world = rows.World("chapter", rows.PLANS["chapter"], None, None)
    seen = set(data.CaptionedShapes(world.plan.own, data.SPLITS["train"], world.plan.size).captions)
    for seed in (0, 101, 202):
        prompts, wanted = rows.evaluation_prompts(world, seed)
        assert len(prompts) == len(wanted) == world.plan.prompts and not seen & set(prompts)


def test_rows_can_be_written_down_and_no_row_stands_twice():
    for name, (fn, cases) in plan.experiment_plan().items():
        lines = [json.dumps(case, sort_keys=True) for case in cases]
        assert len(set(lines)) == len(lines) and "/" not in "".join(lines), name
        assert fn.__module__.startswith("mlbook.sleepermark."), "a row's key must hold the digest of its code"


def test_missing_weights_are_named(monkeypatch, tmp_path):
    monkeypatch.setattr(rows, "weights_dir", lambda: tmp_path)
    assert not rows.have_weights()
    rows.load_world.cache_clear()
    with pytest.raises(FileNotFoundError, match="scale='tiny'"):
        rows.load_world("chapter")


def test_messages_and_pictures_decide_the_null_together():
    same = torch.randint(2, (1, 48), generator=torch.Generator().manual_seed(1)).repeat(64, 1)
    free = torch.randint(2, (64, 48), generator=torch.Generator().manual_seed(2))
    assert abs(rows.null_numbers(same, 4000, 3)["null_ratio"] - 8) < 0.4
    assert abs(rows.null_numbers(free, 4000, 3)["null_ratio"] - 1) < 0.35  # its own deviation is 0.1 with 48 bits
