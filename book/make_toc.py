"""Write ``book/_toc.yml`` (the book) and ``_quarto.yml`` (nbdev's own site) from the list of chapters and the notebooks that exist.

    python book/make_toc.py            write both
    python book/make_toc.py --check    change nothing; exit 1 and name the files that would change
"""
from __future__ import annotations

import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "book" / "_ext")]

from bookext.project import Book  # noqa: E402

from mlbook.foundations.chapters import CHAPTERS  # noqa: E402

ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII")
HEAD = "# Written by book/make_toc.py from mlbook.foundations.chapters and the notebooks on disk. Do not edit.\n"
RESULTS = ("scoreboard", "refuted", "status")
BACK = ("glossary", "references")


def documents(chapter, root: Path) -> list[str]:
    """Pages of a chapter, without their suffix, in reading order."""
    return [f"{chapter.folder}/{path.stem}" for path in chapter.notebooks(root)]


def parts(root: Path) -> list[tuple[str, list]]:
    """(name, written chapters) of each part that has a written chapter."""
    names = list(dict.fromkeys(c.part for c in CHAPTERS if c.number))
    found = [(f"Part {ROMAN[i]} · {name}", [c for c in CHAPTERS if c.part == name and c.notebooks(root)]) for i, name in enumerate(names, 1)]
    return [(name, chapters) for name, chapters in found if chapters]


def api(book: Book) -> dict:
    """Entry of the API reference: packages, and their modules below them."""
    modules = sorted(book.modules(), key=lambda m: (m.split(".")[1] == "foundations", m))
    packages = list(dict.fromkeys(m.rsplit(".", 1)[0] for m in modules))
    page = lambda name: f"api/{name.replace('.', '/')}/index"
    inside = lambda package: [{"file": page(m), "title": m.rsplit(".", 1)[1]} for m in modules if m.rsplit(".", 1)[0] == package]
    sections = [{"file": page(p), "title": p, "sections": inside(p)} for p in packages]
    return {"file": "api/index", "title": "API reference", "sections": sections}


def toc(root: Path) -> dict:
    """The table of contents, as Jupyter Book wants it."""
    book = Book(root)

    def chapter(c) -> dict:
        first, *rest = documents(c, root)
        return {"file": first, "title": f"{c.number} · {c.title}", "sections": [{"file": d} for d in rest]}

    found = [{"caption": name, "chapters": [chapter(c) for c in chapters]} for name, chapters in parts(root)]
    found.append({"caption": "What held and what did not", "chapters": [{"file": d} for d in RESULTS]})
    tools = [{"file": d} for c in CHAPTERS if not c.number for d in documents(c, root)]
    if tools:
        found.append({"caption": "Foundations", "chapters": tools})
    found.append({"caption": "Reference", "chapters": [api(book), *({"file": d} for d in BACK)]})
    return {"format": "jb-book", "root": "index", "parts": found}


def quarto(root: Path) -> dict:
    """The same chapters for ``quarto render`` at the top of the project."""
    suffix = lambda d: f"nbs/{d}.ipynb" if (root / "nbs" / f"{d}.ipynb").exists() else f"nbs/{d}.md"
    sidebar = [{"href": "nbs/index.ipynb", "text": "Preface"}]
    section = lambda c: {"section": f"{c.number} · {c.title}", "contents": [suffix(d) for d in documents(c, root)]}
    sidebar += [{"section": name, "contents": [section(c) for c in chapters]} for name, chapters in parts(root)]
    sidebar.append({"section": "What held and what did not", "contents": [suffix(d) for d in RESULTS]})
    tools = [suffix(d) for c in CHAPTERS if not c.number for d in documents(c, root)]
    sidebar.append({"section": "Foundations", "contents": tools})
    sidebar.append({"section": "Reference", "contents": [suffix(d) for d in BACK]})
    return {"project": {"type": "website", "output-dir": "_docs", "render": ["nbs/**/*.ipynb", "nbs/*.md"]}, "execute": {"enabled": False},
            "website": {"title": "mlbook", "favicon": "book/_static/favicon.svg", "sidebar": {"style": "floating", "contents": sidebar}},
            "format": {"html": {"theme": {"light": "cosmo", "dark": "darkly"}, "toc": True}}, "bibliography": "book/references.bib"}


def text(tree: dict) -> str:
    """YAML with the sign that it is generated."""
    return HEAD + yaml.safe_dump(tree, sort_keys=False, allow_unicode=True, width=120)


def wanted(root: Path = ROOT) -> dict[Path, str]:
    """The files and what belongs in them."""
    return {root / "book" / "_toc.yml": text(toc(root)), root / "_quarto.yml": text(quarto(root))}


def main() -> int:
    """Write, or check."""
    changed = [path for path, new in wanted().items() if not path.exists() or path.read_text(encoding="utf-8") != new]
    if "--check" in sys.argv:
        for path in changed:
            print(f"{path.relative_to(ROOT)} is out of date; run: python book/make_toc.py")
        return bool(changed)
    for path in changed:
        path.write_text(wanted()[path], encoding="utf-8")
        print(f"wrote {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
