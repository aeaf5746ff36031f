"""Chapter 3: laws, round trips and bad input of the style encoder."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("sentence_transformers")

from hypothesis import given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

from mlbook.foundations.data import available  # noqa: E402
from mlbook.styledistance.features import STYLE_FEATURES, StylePair  # noqa: E402
from mlbook.styledistance.triplets import block_triplet_loss, contrastive_triplets, triplet_loss  # noqa: E402
from mlbook.styledistance.using import StyleExplainer, encode_document, feature_direction, leave_one_out, sentences_of  # noqa: E402

needs_minilm = pytest.mark.skipif(not available("minilm"), reason="MiniLM is not installed")


def unit(seed, *shape):
    return torch.nn.functional.normalize(torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64), dim=-1)


def pairs(n, feature="f", tag=""):
    return [StylePair(f"{tag}{i} YES", f"{tag}{i} no", feature, f"{tag}{i}") for i in range(n)]


# --- triplets and losses

@given(sizes=st.lists(st.integers(2, 7), min_size=1, max_size=4), share=st.floats(0, 1), seed=st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_triplets_are_all_ordered_pairs_and_the_share_is_kept(sizes, share, seed):
    found = contrastive_triplets([p for k, n in enumerate(sizes) for p in pairs(n, f"f{k}", f"{k}-")], share, seed)
    assert len(found) == sum(n * (n - 1) for n in sizes) == len(set(found))
    for k in range(len(sizes)):
        mine = [t for t in found if t.feature == f"f{k}"]
        assert abs(sum(t.same_content for t in mine) - share * len(mine)) <= 0.5 + 1e-9
        assert all(t.negative.split()[0] == (t.anchor if t.same_content else t.positive).split()[0] and t.anchor != t.positive for t in mine)


@given(seed=st.integers(0, 10_000), margin=st.floats(0, 2), n=st.integers(1, 9), d=st.integers(2, 12))
@settings(max_examples=60, deadline=None)
def test_squared_distance_is_twice_cosine_at_half_the_margin(seed, margin, n, d):
    a, p, q = (unit(seed + k, n, d) for k in range(3))
    assert torch.isclose(triplet_loss(a, p, q, margin, "sqeuclidean"), 2 * triplet_loss(a, p, q, margin / 2), atol=1e-9)


@given(seed=st.integers(0, 10_000), features=st.integers(1, 4), m=st.integers(2, 5), w=st.floats(0, 1),
       metric=st.sampled_from(["cosine", "sqeuclidean", "euclidean"]))
@settings(max_examples=40, deadline=None)
def test_block_equals_the_listed_triplets(seed, features, m, w, metric):
    pos, neg = unit(seed, features, m, 6), unit(seed + 1, features, m, 6)
    one = lambda f, i, j, k: triplet_loss(pos[f, i][None], pos[f, j][None], neg[f, k][None], 0.1, metric)
    terms = [w * one(f, i, j, i) + (1 - w) * one(f, i, j, j) for f in range(features) for i in range(m) for j in range(m) if i != j]
    assert torch.isclose(block_triplet_loss(pos, neg, 0.1, metric, w), torch.stack(terms).mean(), atol=1e-9)


@pytest.mark.parametrize("bad", [dict(margin=-0.1), dict(metric="l1"), dict(reduction="max")])
def test_loss_refuses(bad):
    with pytest.raises(ValueError, match=str(list(bad.values())[0])):
        triplet_loss(*(unit(k, 3, 4) for k in range(3)), **bad)


def test_triplets_refuse():
    for given_pairs, share, word in ((pairs(1), 0.5, "2 pairs"), ([], 0.5, "empty"),
                                     (pairs(3), -0.1, "same_content"), (pairs(3), 1.01, "same_content")):
        with pytest.raises(ValueError, match=word):
            contrastive_triplets(given_pairs, share)


def test_a_pair_needs_two_different_texts():
    for one, other in (("", "x"), ("x", "  "), ("same", "same "), (None, "x")):
        with pytest.raises(ValueError):
            StylePair(one, other, next(iter(STYLE_FEATURES)), "c")


# --- encoder: one untrained encoder for all tests

@pytest.fixture(scope="module")
def encoder():
    from mlbook.styledistance.encoder import StyleEncoder
    return StyleEncoder.from_base()


TEXTS = ["ALL OF THIS IS LOUD", "all of this is loud", "All of this is loud", "great 😀", "great", "don't", "do not",
         "A much longer sentence, which makes the others carry padding with them."]


@needs_minilm
def test_capitals_and_emoji_are_visible(encoder):
    ids = [tuple(encoder.tokenizer(t)["input_ids"]) for t in TEXTS]
    assert len(set(ids)) == len(TEXTS) and all(encoder.tokenizer.unk_token_id not in i for i in ids)


@needs_minilm
@pytest.mark.parametrize("bad", [3, None, b"x", {"a": 1}, ["x", 3], ["x", None], ["x", b"y"]])
def test_encode_refuses_what_is_no_text(encoder, bad):
    with pytest.raises(TypeError, match="text"):
        encoder.encode(bad)


@needs_minilm
def test_shapes_and_batches(encoder):
    assert encoder.encode([]).shape == (0, 384) and encoder.encode("x").shape == (384,) and encoder.encode(("x", "y")).shape == (2, 384)
    one, many = encoder.encode(TEXTS, batch_size=1), encoder.encode(TEXTS, batch_size=64)
    assert np.abs(one - many).max() < 1e-5 and np.allclose(np.linalg.norm(one, axis=1), 1, atol=1e-5)


@needs_minilm
def test_adapter_and_merged_round_trip_keep_the_marker_rows(tmp_path):
    from safetensors.torch import load_file, save_file
    from sentence_transformers import SentenceTransformer

    from mlbook.styledistance.encoder import StyleEncoder, add_lora, load_adapter, merge_adapter, save_adapter
    model = StyleEncoder.from_base(pooling=("mean", "max"))
    with torch.no_grad():
        for p in add_lora(model).parameters():
            if p.requires_grad:
                p.add_(0.03 * torch.randn(p.shape, generator=torch.Generator().manual_seed(1)))
    wanted = model.encode(TEXTS)
    save_adapter(model, tmp_path / "a")
    assert wanted.shape == (len(TEXTS), 768) and np.abs(load_adapter(tmp_path / "a").encode(TEXTS) - wanted).max() < 1e-5
    merge_adapter(model).save_pretrained(str(tmp_path / "m"))
    assert np.abs(SentenceTransformer(str(tmp_path / "m"), device="cpu").encode(TEXTS) - wanted).max() < 1e-5
    file = tmp_path / "a" / "adapter_model.safetensors"
    save_file({k: v for k, v in load_file(file).items() if "token" not in k}, file)
    with pytest.raises(ValueError, match="markers"):
        load_adapter(tmp_path / "a")
    with pytest.raises(FileNotFoundError):
        load_adapter(tmp_path / "m")


@needs_minilm
def test_training_refuses_and_reports():
    from mlbook.styledistance.training import train_style_encoder
    few = pairs(3, "All Upper Case / Proper Capitalization")
    for options, kind in ((dict(recipe="gpu"), ValueError), (dict(features=["Shouty"]), KeyError), (dict(tune="half", steps=1), ValueError),
                          (dict(recipe="paper", validation=few), ValueError)):
        with pytest.raises(kind):
            train_style_encoder(few, **options)
    with pytest.raises(ValueError, match="2 pairs"):
        train_style_encoder(few[:1])
    _, history = train_style_encoder(few, steps=2, n_pairs=3)
    assert len(history["loss"]) == 2 and history["seconds"] > 0


@needs_minilm
def test_same_seed_same_encoder():
    from mlbook.styledistance.training import train_style_encoder
    few = pairs(4, "All Upper Case / Proper Capitalization")
    first, second, other = (train_style_encoder(few, steps=2, n_pairs=3, seed=s)[0].encode(TEXTS) for s in (0, 0, 1))
    assert np.abs(first - second).max() < 1e-5 < np.abs(first - other).max()


# --- STEL

class Table:
    """Encodes from a dictionary."""

    def __init__(self, vectors):
        self.vectors = vectors

    def encode(self, texts):
        return np.array([self.vectors[t] for t in texts], float)


def test_perfect_content_collapsed_and_style_encoders_score_as_they_must():
    stel = pytest.importorskip("mlbook.styledistance.stel")
    few = pairs(4)
    content = Table({t: np.eye(4)[i] for i, p in enumerate(few) for t in (p.positive, p.negative)})
    style = Table({t: v for p in few for t, v in ((p.positive, [1.0, 0]), (p.negative, [0, 1.0]))})
    flat = Table({t: [1.0, 0] for p in few for t in (p.positive, p.negative)})
    assert stel.stel_or_content_accuracy(content, few) == 0 and stel.stel_or_content_accuracy(style, few) == stel.stel_accuracy(style, few) == 1
    assert stel.stel_accuracy(flat, few) == stel.stel_or_content_accuracy(flat, few) == 0.5  # ties count half


def test_stel_refuses(tmp_path):
    stel = pytest.importorskip("mlbook.styledistance.stel")
    with pytest.raises(ValueError):
        stel.stel_accuracy(Table({}), pairs(1))
    with pytest.raises(ValueError):
        stel.retained_performance(0.2, 0.3, 0.3)
    (tmp_path / "x.tsv").write_text("a\tb\n1\t2\n", encoding="utf-8")
    with pytest.raises(ValueError):
        stel.load_stel_tsv(tmp_path / "x.tsv")


# --- using

def test_documents():
    assert sentences_of("A b. C d! E?\nF") == ["A b.", "C d!", "E?", "F"] and sentences_of("") == []
    table = Table({"A.": [1, 0], "B.": [0, 1]})
    vector, uniformity = encode_document(table, "A. B.")
    assert np.allclose(vector, [0.5**0.5] * 2) and np.isclose(uniformity, 0.5**0.5)
    for bad, kind in ((" ", ValueError), (None, TypeError), (["A."], TypeError)):
        with pytest.raises(kind):
            encode_document(table, bad)


@given(seed=st.integers(0, 1000), scale=st.floats(0.1, 10))
@settings(max_examples=30, deadline=None)
def test_direction_does_not_depend_on_where_the_content_lies(seed, scale):
    rng = np.random.default_rng(seed)
    content, style = rng.normal(size=(6, 5)), rng.normal(size=5)
    direction, middle, half = feature_direction(content + scale * style, content - scale * style)
    assert np.allclose(direction, 2 * scale * style) and np.allclose(middle, content.mean(0)) and half > 0
    assert leave_one_out(content + 1e3 * style, content - 1e3 * style) == 1


def test_explainer_needs_three_pairs():
    with pytest.raises(ValueError, match="3 pairs"):
        StyleExplainer(Table({}), pairs(2))
