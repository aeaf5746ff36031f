"""The card under a chapter page's title: how to run it, where to get it, what paper it explains, and where its stored outputs come from."""
from __future__ import annotations

from datetime import datetime

from .project import Book, Page


def when(iso: str) -> str:
    """``"24 November 2026"`` for an ISO date."""
    moment = datetime.fromisoformat(iso)
    return f"{moment.day} {moment:%B %Y}"


def duration(seconds: float) -> str:
    """``"2 s"``, ``"3 min"`` or ``"1.5 h"``."""
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def run_sentence(record: dict) -> str:
    """Where the stored outputs come from, in one line."""
    if not record:
        return "Its outputs carry no record of a run."
    return (f"Outputs: {record['profile']} profile, seed {record['seed']}, {when(record['created'])}, "
            f"{duration(record['seconds'])} on {record['machine']}.")


def is_stale(record: dict, page: Page, book: Book) -> bool:
    """Whether the code of the page changed after its outputs were made."""
    from mlbook.foundations.staleness import notebook_digest

    return bool(record) and record.get("code_digest") != notebook_digest(page.path, book.root)


def card(nb, page: Page, book: Book) -> str:
    """MyST of the card, or an empty string for a page that belongs to no chapter."""
    from mlbook.foundations.chapters import chapter

    if not page.slug:
        return ""
    one, record = chapter(page.slug), dict(nb.metadata.get("mlbook", {}))
    paper = f"Paper: {{cite:t}}`{one.slug}` · " if one.paper else ""
    text = (f"::::{{div}} mlbook-card\n"
            f"```bash\nmake run CHAPTER={one.slug}\n```\n\n"
            f"{paper}{{download}}`Download this notebook <{page.path.name}>` · also `mlbook run {one.slug}`\n"
            f"{{mlbook-run}}`{run_sentence(record)}`\n"
            f"::::\n")
    if is_stale(record, page, book):
        text += ("\n:::{warning}\n:class: mlbook-stale\nThe code of this page changed after the outputs shown here were made. "
                 f"`make full CHAPTER={one.slug}` makes them again.\n:::\n")
    return text
