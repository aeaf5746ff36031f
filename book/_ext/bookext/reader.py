"""The notebook as a reader should see it: nbdev's directives become tags, pictures follow the theme, code is linked to its API page.

MyST-NB calls :func:`read` for every ``.ipynb`` (``nb_custom_formats`` in ``_config.yml``).
"""
from __future__ import annotations

import nbformat
from nbformat.v4 import new_markdown_cell
from sphinx.util import logging

from . import card, figures
from .project import Book, Page, directives, is_exported, public_names, without_directives

LOG = logging.getLogger(__name__)
FOLD_LINES = 25
TAGS = {"hide": "remove-cell", "hide_input": "remove-input", "echo: false": "remove-input", "hide_output": "remove-output",
        "output: false": "remove-output", "code-fold: true": "hide-input"}


class Current:
    """The book and the page being read; MyST-NB gives a reader the text only."""

    book: Book | None = None
    docname: str = ""


def start(app) -> None:
    """Event ``builder-inited``: look at the project afresh."""
    Current.book = Book()


def outdated(app, env, added, changed, removed) -> list[str]:
    """Event ``env-get-outdated``: read chapter pages at every build, for their card depends on modules, ledgers and the list of chapters too."""
    return [name for name, page in Current.book.pages.items() if page.slug and name in env.found_docs]


def remember(app, docname: str, source: list[str]) -> None:
    """Event ``source-read``: note which page comes next."""
    Current.docname = docname


def read(text: str) -> nbformat.NotebookNode:
    """A notebook's text to the notebook that is rendered."""
    nb = nbformat.reads(text, as_version=4)
    page = Current.book.pages[Current.docname]
    nb.metadata.setdefault("kernelspec", {"name": "python3", "display_name": "Python 3", "language": "python"})
    nb.metadata["language_info"] = {"name": "python", "pygments_lexer": "ipython3"}
    wrong = prepare(nb, page, Current.book)
    for sentence in wrong:
        LOG.warning("%s", sentence, location=page.docname, type="mlbook", subtype="alt")
    return nb


def prepare(nb: nbformat.NotebookNode, page: Page, book: Book) -> list[str]:
    """Change the notebook in place; return complaints that name the cell."""
    cells, wrong = [], []
    for number, cell in enumerate(nb.cells):
        if cell.cell_type == "code":
            exported = is_exported(cell.source)
            tag_cell(cell)
            for i, output in enumerate(cell.get("outputs", [])):
                wrong += [f"{page.path.name}, cell {number}: {w}" for w in figures.prepare_output(output, f"f{number}-{i}-")]
            if exported and "remove-cell" not in cell.metadata.tags:
                note = margin_note(cell.source, page, book)
                cells += [new_markdown_cell(note)] if note else []
        cells.append(cell)
    nb.cells = cells
    insert_card(nb, page, book)
    return wrong


def tag_cell(cell: nbformat.NotebookNode) -> None:
    """Turn a cell's directives into tags and take their lines out. Exported cells above ``FOLD_LINES`` lines are folded."""
    found = directives(cell.source)
    exported = is_exported(cell.source)
    cell.source = without_directives(cell.source)
    tags = [*cell.metadata.get("tags", []), *(TAGS[d] for d in found if d in TAGS)]
    if not cell.source.strip() and found:
        tags.append("remove-cell")
    if exported and len(cell.source.splitlines()) > FOLD_LINES:
        tags.append("hide-input")
    cell.metadata["tags"] = list(dict.fromkeys(tags))


def margin_note(source: str, page: Page, book: Book) -> str:
    """MyST for the note beside an exported cell: anchors for the API page to link to, links to the API and to the equations implemented."""
    names = [n for n in public_names(source) if f"{page.module}.{n}" in book.in_package]
    if not names:
        return ""
    full = {name: f"{page.module}.{name}" for name in names}
    anchors = "".join(f'<span id="code-{f}"></span>' for f in full.values())
    links = "\n".join(f"{{py:obj}}`{name} <{f}>`" for name, f in full.items())
    known = sorted({e for f in full.values() for e in page.exports.get(f, []) if e in book.equations})
    equations = "\n".join(f"{{eq}}`{e}`" for e in known)
    return f"{anchors}\n\n```{{margin}}\n{{mlbook-label}}`API` {links}\n{equations}\n```"


def insert_card(nb: nbformat.NotebookNode, page: Page, book: Book) -> None:
    """Put the page's card under its title."""
    text = card.card(nb, page, book)
    first = next((i for i, c in enumerate(nb.cells) if c.cell_type == "markdown" and c.source.lstrip().startswith("# ")), None)
    if text and first is not None:
        nb.cells.insert(first + 1, new_markdown_cell(text))
    if page.docname.endswith("/90_experiments"):
        nb.cells.append(new_markdown_cell(f"```{{data-sources}} {page.slug}\n```"))
