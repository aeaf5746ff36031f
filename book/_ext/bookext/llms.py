"""``llms.txt``: the book's pages and modules, one line each, for readers that are programs."""
from __future__ import annotations

from pathlib import Path

from .reader import Current

HOW = """# mlbook

> Ten machine-learning papers explained, implemented and tested: a book you can run and a library you can import, from one set of notebooks.

- Read: `make book SERVE=1`. Run a chapter: `make run CHAPTER=asymmetry_lora`, or `mlbook run asymmetry_lora`. Check everything: `make test`.
- Import: `from mlbook.<chapter>.<module> import ...`; each notebook exports one module.
- Each claim of a paper has a rule written before the run; verdicts are reproduced, inconclusive, refuted, not run. The numbers: `book/ledger/*.json`.
"""


def lines(docnames: list[str]) -> list[str]:
    """The list of pages, in the order of the table of contents, then the modules."""
    book = Current.book
    pages = [book.pages[d] for d in docnames if d in book.pages]
    out = ["## Pages", ""] + [f"- [{p.title}]({p.docname}.html)" + (f": {p.summary}" if p.summary else "") for p in pages]
    out += ["", "## Modules", ""]
    for module in book.modules():
        page = next((p for p in pages if p.module == module), None)
        out.append(f"- [{module}](api/{module.replace('.', '/')}/index.html)" + (f": {page.summary}" if page and page.summary else ""))
    return out


def write(app, exception) -> None:
    """Event ``build-finished``: write the file next to ``index.html``."""
    if exception is None and app.builder.format == "html":
        order = [d for d in [app.config.root_doc, *_walk(app.env, app.config.root_doc)]]
        Path(app.outdir, "llms.txt").write_text(HOW + "\n" + "\n".join(lines(list(dict.fromkeys(order)))) + "\n", encoding="utf-8")


def _walk(env, docname: str):
    """Pages below ``docname`` in reading order."""
    for child in env.toctree_includes.get(docname, []):
        yield child
        yield from _walk(env, child)
