"""The book builds without a warning, and its pages hold what a reader was promised."""
import copy
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import nbformat
import pytest
import yaml
from conftest import ROOT, build_book, copy_project

sys.path.insert(0, str(ROOT / "book" / "_ext"))

from bookext import card, docstrings, figures, reader  # noqa: E402
from bookext.project import EQUATION_NAME, Book, public_names  # noqa: E402

from mlbook.foundations.chapters import CHAPTERS  # noqa: E402
from mlbook.foundations.claims import read_claims, read_ledgers  # noqa: E402

WRITTEN = [c for c in CHAPTERS if c.notebooks(ROOT)]
NOTEBOOKS = [p for c in WRITTEN for p in c.notebooks(ROOT)]
PICTURES = ("image/svg+xml", "image/png", "image/jpeg")


class Html(HTMLParser):
    """Tags with their attributes, identifiers, text of code blocks and text of the page."""

    def __init__(self, path: Path):
        super().__init__()
        self.path, self.tags, self.ids, self.code, self.words, self._depth = path, [], set(), [], [], []
        self.feed(path.read_text(encoding="utf-8"))
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append((tag, attrs))
        self.ids |= {attrs["id"]} if attrs.get("id") else set()
        if tag in ("pre", "script", "style"):
            self._depth.append(tag)
        if tag == "pre":
            self.code.append("")

    def handle_endtag(self, tag):
        if self._depth and self._depth[-1] == tag:
            self._depth.pop()

    def handle_data(self, data):
        if "pre" in self._depth:
            self.code[-1] += data
        if "script" not in self._depth and "style" not in self._depth:
            self.words.append(data)

    def links(self):
        return [attrs["href"] for tag, attrs in self.tags if tag == "a" and attrs.get("href")]


@pytest.fixture(scope="module")
def pages(built_book):
    return {p.relative_to(built_book.html).as_posix(): Html(p) for p in sorted(built_book.html.rglob("*.html")) if "_static" not in p.parts}


@pytest.fixture(scope="module")
def book():
    return Book(ROOT)


def page_of(path: Path) -> str:
    return path.relative_to(ROOT / "nbs").with_suffix(".html").as_posix()


def test_builds_without_a_warning(built_book):
    assert not built_book.complaints
    assert built_book.code == 0, built_book.log[-2000:]
    size = sum(p.stat().st_size for p in built_book.html.rglob("*") if p.is_file()) / 1e6
    print(f"book: {built_book.seconds:.0f} s, {size:.0f} MB")


def test_tables_of_contents_are_in_step_with_the_list_of_chapters():
    done = subprocess.run([sys.executable, ROOT / "book" / "make_toc.py", "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_both_tables_of_contents_hold_every_page(book):
    toc = (ROOT / "book" / "_toc.yml").read_text(encoding="utf-8")
    quarto = yaml.safe_load((ROOT / "_quarto.yml").read_text(encoding="utf-8"))
    in_quarto = set(re.findall(r"nbs/([\w/]+)\.(?:ipynb|md)", json.dumps(quarto["website"]["sidebar"])))
    in_toc = set(re.findall(r"(?:file|root): (?!api/)([\w/]+)", toc))
    assert in_toc == in_quarto == set(book.pages)


def test_no_page_loads_anything_from_elsewhere(pages, built_book):
    found = []
    for name, page in pages.items():
        for tag, attrs in page.tags:
            for key in ("src", "data", "poster") + (("href",) if tag == "link" else ()):
                if re.match(r"(https?:)?//", attrs.get(key) or ""):
                    found.append(f"{name}: <{tag} {key}={attrs[key]}>")
    for path in built_book.html.rglob("*.css"):
        found += [f"{path.name}: {m}" for m in re.findall(r"(?:url\(|@import\s)['\"]?(?:https?:)?//[^)\s]+", path.read_text(encoding="utf-8"))]
    assert not found
    everything = "".join(p.path.read_text(encoding="utf-8") for p in pages.values())
    for server in ("unpkg.com", "jsdelivr", "cdnjs", "fonts.googleapis", "require.min.js"):
        assert server not in everything


def test_links_inside_the_book_lead_somewhere(pages, built_book):
    broken = []
    for name, page in pages.items():
        for href in page.links():
            parts = urlsplit(href)
            if parts.scheme or parts.netloc or href.startswith("#"):
                continue
            target = (page.path.parent / unquote(parts.path)).resolve()
            if not target.exists():
                broken.append(f"{name}: {href}")
            elif parts.fragment and target.suffix == ".html":
                other = pages[target.relative_to(built_book.html.resolve()).as_posix()]
                if unquote(parts.fragment) not in other.ids:
                    broken.append(f"{name}: {href} (no such place on that page)")
    assert not broken


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_every_picture_is_there_and_described(path, pages):
    nb = json.loads(path.read_text(encoding="utf-8"))
    outputs = [o for c in nb["cells"] if "#| hide" not in "".join(c["source"]).splitlines() for o in c.get("outputs", [])]
    wanted = sum(any(m in o.get("data", {}) for m in PICTURES) for o in outputs)
    tags = pages[page_of(path)].tags
    assert sum(tag == "figure" and attrs.get("class") == "mlbook-figure" for tag, attrs in tags) == wanted
    for tag, attrs in tags:
        if tag in ("svg", "img"):
            assert attrs.get("aria-label") or attrs.get("alt") or attrs.get("aria-hidden"), (tag, attrs)
    ids = [attrs["id"] for _, attrs in tags if attrs.get("id")]
    assert len(ids) == len(set(ids)), sorted({i for i in ids if ids.count(i) > 1})


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_chapter_pages_carry_their_card(path, pages, book, built_book):
    page, one = pages[page_of(path)], next(c for c in WRITTEN if c.folder == path.parent.name)
    assert any(code.strip() == f"make run CHAPTER={one.slug}" for code in page.code)
    assert f"mlbook run {one.slug}" in page.text
    download = [h for h in page.links() if h.startswith(("../_downloads/", "_downloads/")) and h.endswith(path.name)]
    assert download and (page.path.parent / download[0]).read_bytes() == path.read_bytes()
    assert not one.paper or any("references.html#" in h for h in page.links())
    facts = book.pages[path.relative_to(ROOT / "nbs").with_suffix("").as_posix()]
    assert facts.title and facts.summary, "a notebook opens with '# Title' and '> what you can do afterwards'"
    assert card.run_sentence(json.loads(path.read_text(encoding="utf-8"))["metadata"].get("mlbook", {})) in page.text


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_no_directive_and_no_machine_path_is_shown(path, pages):
    page = pages[page_of(path)]
    assert not [line for code in page.code for line in code.splitlines() if line.startswith("#|")]
    assert not re.search(r"/site-packages/|/tmp/ipykernel|/home/\w+/", page.path.read_text(encoding="utf-8"))


def test_exported_objects_and_api_pages_link_both_ways(pages, book):
    assert book.home, "no notebook exports anything"
    for name, docname in book.home.items():
        assert name in book.in_package, f"{name} is exported by {docname} and not in the package; run nbdev_export"
        api = pages[f"api/{name.rpartition('.')[0].replace('.', '/')}/index.html"]
        assert name in api.ids, f"{name} has no entry on its API page"
        notebook = pages[f"{docname}.html"]
        assert f"code-{name}" in notebook.ids
        assert any(h.endswith(f"{api.path.parent.name}/index.html#{name}") for h in notebook.links()), f"{docname} does not link to {name}"
        assert any(docname.rpartition("/")[2] + ".html" in h for h in api.links())


def test_every_equation_that_a_docstring_names_exists_and_is_linked(pages, book):
    count = 0
    for module, path in book.modules().items():
        for name, doc in public_names(path.read_text(encoding="utf-8")).items():
            for equation in EQUATION_NAME.findall(doc):
                count += 1
                assert equation in book.equations, f"{module}.{name} names {equation}, which no notebook has"
                assert any(h.endswith(f"#equation-{equation}") for h in pages[f"api/{module.replace('.', '/')}/index.html"].links())
    assert count


def test_equation_labels_are_used_once(book):
    labels = [e for page in book.pages.values() for e in page.equations]
    assert len(labels) == len(set(labels))


def test_scoreboard_and_verdict_page_follow_the_ledgers(pages):
    ledgers, board, misses = read_ledgers(ROOT), pages["scoreboard.html"].text, pages["refuted.html"].text
    for chapter in WRITTEN:
        path = ROOT / "nbs" / chapter.folder / "claims.yml"
        rows = {r["id"]: r for r in ledgers.get(chapter.slug, {"claims": []})["claims"]}
        for claim in read_claims(path) if path.exists() else []:
            verdict = rows.get(claim.id, {"verdict": "not run"})["verdict"]
            assert re.search(rf"\b{claim.id}\b.{{0,400}}?{verdict}", board), (claim.id, verdict)
            assert (f"{verdict} {chapter.title}" in misses) or verdict == "reproduced"


def test_preface_shows_all_chapters_and_says_which_exist(pages):
    text, ten = pages["index.html"].text, [c for c in CHAPTERS if c.number]
    starts = [text.index(f" {c.number} {c.title} {c.paper} ") for c in ten] + [len(text)]
    assert starts == sorted(starts)
    for chapter, start, end in zip(ten, starts[:-1], starts[1:], strict=True):
        assert ("announced" in text[start:end].split("Part ")[0]) != (chapter in WRITTEN), chapter.slug


def test_status_page_lists_every_notebook(pages):
    text = pages["status.html"].text
    assert all(f"{p.parent.name[3:]}/{p.stem}" in text for p in NOTEBOOKS)


def test_llms_txt_lists_pages_modules_and_commands(built_book, book):
    text = (built_book.html / "llms.txt").read_text(encoding="utf-8")
    for name in [*book.pages, *(f"api/{m.replace('.', '/')}/index" for m in book.modules())]:
        assert f"({name}.html)" in text
    assert "make book" in text and "make run" in text


def test_every_chapter_paper_is_in_the_bibliography(pages):
    keys = set(re.findall(r"^@\w+\{([^,]+),", (ROOT / "book" / "references.bib").read_text(encoding="utf-8"), re.M))
    assert {c.slug for c in CHAPTERS if c.number} <= keys
    assert all(c.url in " ".join(pages["references.html"].links()) for c in CHAPTERS if c.number)


def test_mathjax_comes_with_its_licence(built_book):
    folder = built_book.html / "_static" / "mathjax"
    assert "Apache License" in (folder / "LICENSE").read_text(encoding="utf-8") and (folder / "tex-svg-full.js").stat().st_size > 1e6


# The reader hook, on notebooks made up for the purpose.


def notebook(*cells, record=None):
    nb = nbformat.v4.new_notebook(cells=list(cells))
    nb.metadata["mlbook"] = record or {}
    return nb


def code(source, outputs=(), tags=()):
    cell = nbformat.v4.new_code_cell(source, outputs=list(outputs))
    cell.metadata["tags"] = list(tags)
    return cell


def picture(mime="image/svg+xml", data='<?xml version="1.0"?><svg id="a"><path id="p" stroke="#808080"/><use href="#p"/></svg>', **meta):
    return nbformat.v4.new_output("display_data", data={mime: data, "text/plain": "[figure]"}, metadata={mime: meta})


def prepared(book, *cells, record=None):
    page = copy.copy(next(p for p in book.pages.values() if p.module == "mlbook.foundations.figures"))
    nb = notebook(nbformat.v4.new_markdown_cell("# Title\n\n> What you can do."), *cells, record=record)
    return nb, reader.prepare(nb, page, book)


def test_directives_become_tags(book):
    nb, wrong = prepared(book, code("#| hide\nimport os"), code("#| default_exp foundations.figures"), code("#| export\nx = 1\n" + "y = 2\n" * 25),
                         code("#| export\nx = 1"), code('profile = "fast"\nseed = 0', tags=["parameters"]))
    cells = [c for c in nb.cells if c.cell_type == "code"]
    assert not wrong
    assert [[t for t in c.metadata.tags if t != "parameters"] for c in cells] == [["remove-cell"], ["remove-cell"], ["hide-input"], [], []]
    assert not any("#|" in c.source for c in cells) and cells[4].source.startswith("profile")


def test_a_note_stands_beside_an_exported_object_that_is_in_the_package(book):
    nb, _ = prepared(book, code("#| export\ndef show():\n    pass"), code("#| export\ndef not_in_the_package():\n    pass"))
    notes = [c.source for c in nb.cells if "{margin}" in c.source]
    assert len(notes) == 1 and "{py:obj}`show <mlbook.foundations.figures.show>`" in notes[0]


def test_figures_take_the_theme_and_share_no_identifier(book):
    rising, falling = picture(alt="A line that rises", caption="Rising <fast>"), picture(alt="Another line, falling")
    nb, wrong = prepared(book, code("one", [rising]), code("two", [falling]))
    one, two = (c.outputs[0].data["text/html"] for c in nb.cells if c.cell_type == "code")
    assert not wrong
    assert 'stroke="currentColor"' in one and figures.ink() not in one and "<?xml" not in one
    assert 'aria-label="A line that rises"' in one and "<figcaption>Rising &lt;fast&gt;</figcaption>" in one
    ids = re.findall(r'\bid="([^"]+)"', one)
    assert not set(ids) & set(re.findall(r'\bid="([^"]+)"', two)) and f'href="#{ids[1]}"' in one


@pytest.mark.parametrize("output", [picture(), picture("image/png", "aGVsbG8="), picture(alt="  "),
                                    nbformat.v4.new_output("display_data", data={"text/html": "<svg><path/></svg>"}),
                                    nbformat.v4.new_output("display_data", data={"text/html": '<img src="data:,">'})],
                         ids=["svg", "png", "blank", "svg in html", "img in html"])
def test_a_picture_without_description_is_reported_with_its_cell(book, output):
    _, wrong = prepared(book, code("x = 1"), code("draw()", [copy.deepcopy(output)]))
    assert len(wrong) == 1 and "04_figures.ipynb, cell 2" in wrong[0]


def test_a_page_whose_code_changed_carries_a_banner(book):
    record = {"profile": "full", "seed": 0, "created": "2026-01-02T03:04:05+00:00", "seconds": 3.0,
              "machine": "a machine", "code_digest": "not this one"}
    nb, _ = prepared(book, record=record)
    assert "mlbook-stale" in nb.cells[1].source and "2 January 2026" in nb.cells[1].source
    page = next(p for p in book.pages.values() if p.module == "mlbook.foundations.figures")
    from mlbook.foundations.staleness import notebook_digest
    nb, _ = prepared(book, record={**record, "code_digest": notebook_digest(page.path, ROOT)})
    assert "mlbook-stale" not in nb.cells[1].source


@pytest.mark.parametrize("text, rest", [
    ("The matrix `A` times $x_i^2$", "The matrix ``A`` times :math:`x_i^2`"), ("Equation: eq-one.", "Equation: :eq:`eq-one`."),
    ("Equation: eq-unknown.", "Equation: eq-unknown."), ("norm |x| of w_", "norm \\|x| of w\\_"), ("both *args", "both \\*args"),
    ("see :func:`f` and ``a|b_``", "see :func:`f` and ``a|b_``"), ("an *important* word", "an *important* word")])
def test_docstrings_become_valid_rest(text, rest):
    assert docstrings.rest([text], {"eq-one"}) == [rest]


def test_examples_in_docstrings_are_left_alone():
    lines = ["For example::", "", "    a_ | $b$", "", ">>> f(*args) | g_", "then |x|"]
    assert docstrings.rest(lines, set()) == [*lines[:-1], "then \\|x|"]


def test_a_bad_picture_fails_the_build_and_a_missing_ledger_does_not(tmp_path):
    project = copy_project(tmp_path)
    for path in (project / "book" / "ledger").glob("*.json"):
        path.unlink()
    for chapter in WRITTEN:
        for path in chapter.notebooks(project):
            if chapter.number or path.name not in ("04_figures.ipynb", "90_experiments.ipynb"):
                path.unlink()
    path = project / "nbs" / "00_foundations" / "04_figures.ipynb"
    nb = json.loads(path.read_text(encoding="utf-8"))
    number = next(i for i, c in enumerate(nb["cells"]) if any("image/svg+xml" in o.get("data", {}) for o in c.get("outputs", [])))
    for output in nb["cells"][number]["outputs"]:
        output["metadata"] = {}
    path.write_text(json.dumps(nb), encoding="utf-8")
    data = [{"name": "minilm", "version": "0.1.0", "sha256": "0123456789abcdef"},
            {"name": "ours", "version": "1", "sha256": "", "origin": "made here"}]
    ledger = {"chapter": "asymmetry_lora", "profile": "full", "created": "2026-01-02T03:04:05+00:00", "wall_seconds": 7200, "machine": "a machine",
              "code_digest": "", "data": data, "claims": []}
    (project / "book" / "ledger").mkdir(exist_ok=True)
    (project / "book" / "ledger" / "asymmetry_lora.json").write_text(json.dumps(ledger), encoding="utf-8")
    with (project / "nbs" / "status.md").open("a", encoding="utf-8") as page:
        page.write("\n```{claims} foundations\n```\n\n```{data-sources} asymmetry_lora\n```\n")
    subprocess.run([sys.executable, project / "book" / "make_toc.py"], check=True)
    built = build_book(project)
    assert built.code != 0
    assert any(f"04_figures.ipynb, cell {number}: a picture (image/svg+xml) has no alt text" in line for line in built.complaints)
    assert "not run" in Html(built.html / "scoreboard.html").text
    text = Html(built.html / "status.html").text
    assert "make full CHAPTER=foundations" in text and "reproduced if mean >= 94 and mean <= 96 ; refuted if ci_high < 94" in text
    assert "Apache-2.0 (all-MiniLM-L6-v2)" in text and "0123456789ab" in text and "made here" in text
