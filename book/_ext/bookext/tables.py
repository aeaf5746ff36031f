"""Directives that write themselves at build time from the ledgers, the claims and the notebooks' run records.

``chapter-map``, ``scoreboard``, ``claims SLUG``, ``verdicts VERDICT, ...``, ``status`` and ``data-sources SLUG``.
"""
from __future__ import annotations

import json
from collections import Counter
from functools import cache

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.util.docutils import SphinxDirective

from .card import duration, when
from .project import ROOT

VERDICTS = ("reproduced", "inconclusive", "refuted", "not run")
MARK = {"reproduced": "✓", "inconclusive": "~", "refuted": "✗", "not run": "○", "fresh": "✓", "stale": "!", "written": "✓", "announced": "○"}
ROMAN = ("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII")


@cache
def chapters() -> tuple:
    """The book's chapters, the foundations last."""
    from mlbook.foundations.chapters import CHAPTERS

    return tuple(sorted(CHAPTERS, key=lambda c: (c.number == 0, c.number)))


def ledger(slug: str) -> dict | None:
    """The chapter's committed ledger, or None."""
    path = ROOT / "book" / "ledger" / f"{slug}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def claim_rows(chapter) -> list[dict]:
    """Ledger rows of a chapter. Claims of ``claims.yml`` that the ledger lacks come as ``not run``."""
    from mlbook.foundations.claims import read_claims

    written = ROOT / "nbs" / chapter.folder / "claims.yml"
    known = (ledger(chapter.slug) or {"claims": []})["claims"]
    seen = {row["id"] for row in known}
    return known + [c.row() for c in (read_claims(written) if written.exists() else []) if c.id not in seen]


def badge(word: str) -> nodes.inline:
    """A verdict or state as colour, sign and word."""
    return nodes.inline("", f"{MARK.get(word, '')} {word}".strip(), classes=["mlbook-verdict", f"mlbook-{word.replace(' ', '-')}"])


def statement(row: dict) -> str:
    """The claim in words, and its id."""
    return f"{row['statement']}\n\n{{mlbook-small}}`{row['id']}`"


def paper_number(row: dict) -> str:
    """The paper's number with its place and origin."""
    from mlbook.foundations.claims import _number

    paper = row["paper"]
    value = "no number" if paper["value"] is None else _number(paper["value"])
    return f"{value}\n\n{{mlbook-small}}`({paper['where']}; {paper['origin']})`"


def ours(row: dict) -> str:
    """Our mean, interval and number of samples, with the unit."""
    from mlbook.foundations.claims import interval_text

    text = interval_text(row)
    unit = "" if row["unit"] in ("", "1") or text == "–" else f"\n\n{{mlbook-small}}`{row['unit']}`"
    return text.replace("[", "\\[") + unit


def condition(side) -> str:
    """A rule's side in words, ``ci_low > 0 and mean < 3``."""
    return " and ".join(f"{c['statistic']} {c['op']} {c['threshold']:g}" for c in (side if isinstance(side, list) else [side]))


def rule_words(row: dict) -> str:
    """The rule that decides, as code."""
    return f"reproduced if `{condition(row['rule']['reproduced_if'])}`; refuted if `{condition(row['rule']['refuted_if'])}`"


class Written(SphinxDirective):
    """Base of the directives: parsing of MyST snippets, tables, links. Its page is read again at every build."""

    has_content, optional_arguments, final_argument_whitespace = False, 1, True

    def run(self) -> list[nodes.Node]:
        """Write the directive's content."""
        self.env.note_reread()
        return self.write()

    def myst(self, text: str) -> list[nodes.Node]:
        """MyST text as nodes."""
        box = nodes.container()
        self.state.nested_parse(StringList(text.splitlines(), self.env.docname), 0, box)
        return box.children

    def cell(self, content) -> list[nodes.Node]:
        """What stands in a table cell: MyST text, one node, or a list of nodes."""
        if isinstance(content, str):
            return self.myst(content)
        inline = content if isinstance(content, list) else [content]
        return [nodes.paragraph("", "", *inline)]

    def table(self, headers: list[str], rows: list[list], kind: str) -> nodes.table:
        """A table with class ``kind``; the theme lets it scroll inside its own box."""
        group = nodes.tgroup("", *(nodes.colspec(colwidth=1) for _ in headers), cols=len(headers))
        line = lambda cells: nodes.row("", *(nodes.entry("", *self.cell(c)) for c in cells))
        group += [nodes.thead("", line(headers)), nodes.tbody("", *map(line, rows))]
        return nodes.table("", group, classes=["mlbook-wide", kind])

    def page_link(self, docname: str, text: str) -> str:
        """MyST link to a page of the book."""
        return f"{{doc}}`{text} </{docname}>`"

    def chapter_link(self, chapter) -> str:
        """Link to the chapter's first page, or its title in plain text if it is not written."""
        found = chapter.notebooks(ROOT)
        return self.page_link(f"{chapter.folder}/{found[0].stem}", chapter.title) if found else chapter.title


class ChapterMap(Written):
    """All chapters by part: which exist, what their papers are, and how their claims fared."""

    def write(self) -> list[nodes.Node]:
        """One line per chapter under the name of its part."""
        out, part, number = [], "", 0
        for chapter in (c for c in chapters() if c.number):
            if chapter.part != part:
                part, number = chapter.part, number + 1
                out.append(nodes.rubric("", f"Part {ROMAN[number]} · {part}", classes=["mlbook-part"]))
            written = bool(chapter.notebooks(ROOT))
            text = f"{self.chapter_link(chapter)}\n\n{{mlbook-small}}`{chapter.paper}` ({{cite:t}}`{chapter.slug}`)"
            body = nodes.container("", *self.myst(text), classes=["mlbook-entry-body"])
            state = nodes.container("", *self._state(chapter, written), classes=["mlbook-entry-state"])
            place = nodes.container("", nodes.paragraph("", str(chapter.number)), classes=["mlbook-entry-number"])
            out.append(nodes.container("", place, body, state, classes=["mlbook-entry", "" if written else "mlbook-entry-announced"]))
        return out

    def _state(self, chapter, written: bool) -> list[nodes.Node]:
        if not written:
            return [nodes.paragraph("", "", badge("announced"))]
        counts = Counter(row["verdict"] for row in claim_rows(chapter))
        badges = [badge_count(word, counts[word]) for word in VERDICTS if counts[word]]
        return [nodes.paragraph("", "", *spaced(badges or [badge("written")]))]


def badge_count(word: str, count: int) -> nodes.inline:
    """A badge with a number: ``✓ 5 reproduced``."""
    return nodes.inline("", f"{MARK[word]} {count} {word}", classes=["mlbook-verdict", f"mlbook-{word.replace(' ', '-')}"])


def spaced(items: list[nodes.Node]) -> list[nodes.Node]:
    """The nodes with a space between them."""
    return [n for item in items for n in (item, nodes.Text(" "))][:-1]


class Scoreboard(Written):
    """Every claim of every chapter, with the counts by verdict first."""

    def write(self) -> list[nodes.Node]:
        """Counts, then the table."""
        rows = [(chapter, row) for chapter in chapters() for row in claim_rows(chapter)]
        if not rows:
            return self.myst("No chapter has written down its claims yet.")
        counts = Counter(row["verdict"] for _, row in rows)
        profiles = {c.slug: (ledger(c.slug) or {}).get("profile", "not run") for c in chapters()}
        head = spaced([badge_count(word, counts[word]) for word in VERDICTS if counts[word]])
        head = nodes.paragraph("", "", *head, classes=["mlbook-counts"])
        body = [[f"{self.chapter_link(chapter)}\n\n{{mlbook-small}}`{profiles[chapter.slug]}`", statement(row), paper_number(row), ours(row),
                 badge(row["verdict"])] for chapter, row in rows]
        return [head, self.table(["chapter", "claim", "paper", "ours", "verdict"], body, "mlbook-scoreboard")]


class ClaimsOf(Written):
    """The claims of one chapter: ``{claims} asymmetry_lora``."""

    required_arguments, optional_arguments = 1, 0

    def write(self) -> list[nodes.Node]:
        """The table, and under it where the numbers come from."""
        from mlbook.foundations.chapters import chapter

        one = chapter(self.arguments[0].strip())
        rows, found = claim_rows(one), ledger(one.slug)
        if not rows:
            return self.myst("This chapter has not written down its claims yet.")
        body = [[statement(row), paper_number(row), ours(row), rule_words(row), badge(row["verdict"])] for row in rows]
        source = (f"{found['profile']} profile, {when(found['created'])}, {duration(found['wall_seconds'])} on {found['machine']}; "
                  f"`book/ledger/{one.slug}.json`" if found else f"not run: `make full CHAPTER={one.slug}` writes the ledger")
        return [self.table(["claim", "paper", "ours", "rule, written before", "verdict"], body, "mlbook-claims"),
                nodes.paragraph("", "", *self.myst(source)[0].children, classes=["mlbook-small"])]


class Verdicts(Written):
    """Claims with the given verdicts and what is said about them: ``{verdicts} refuted, inconclusive, not run``."""

    required_arguments, optional_arguments = 1, 0

    def write(self) -> list[nodes.Node]:
        """One block per claim."""
        wanted = [word.strip() for word in self.arguments[0].split(",")]
        if set(wanted) - set(VERDICTS):
            raise self.error(f"verdicts: {self.arguments[0]!r} must be a list of {', '.join(VERDICTS)}")
        rows = [(c, row) for word in wanted for c in chapters() for row in claim_rows(c) if row["verdict"] == word]
        if not rows:
            return self.myst("None at present.")
        return [self.block(c, row) for c, row in rows]

    def block(self, chapter, row: dict) -> nodes.container:
        """One claim: verdict and statement, the numbers, the rule, the note."""
        head = nodes.paragraph("", "", badge(row["verdict"]), nodes.Text(" "), *self.myst(self.chapter_link(chapter))[0].children)
        paper = paper_number(row).replace("\n\n", " ")
        text = (f"**{row['statement']}**\n\nPaper: {paper}. Ours: {ours(row).replace(chr(10) * 2, ' ')}. Decided by: {rule_words(row)}.\n\n"
                f"{row['note'] or 'No note has been written.'}")
        return nodes.container("", head, *self.myst(text), classes=["mlbook-claim"])


class Status(Written):
    """Per notebook: the last run, its profile, seconds and machine, and whether the code changed since."""

    def write(self) -> list[nodes.Node]:
        """The table."""
        from mlbook.foundations import staleness

        folder = {c.slug: c.folder for c in chapters()}
        order = {c.slug: i for i, c in enumerate(chapters())}
        rows = sorted(staleness.status(ROOT), key=lambda r: (order[r["chapter"]], r["notebook"]))
        if not rows:
            return self.myst("No notebook yet.")
        return [self.table(["notebook", "state", "profile", "last run", "took", "machine"], [self.row(r, folder) for r in rows], "mlbook-status")]

    def row(self, record: dict, folder: dict[str, str]) -> list:
        """Cells of one notebook."""
        slug, name = record["chapter"], record["notebook"].removesuffix(".ipynb")
        first = [self.page_link(f"{folder[slug]}/{name}", f"{slug}/{name}"), badge(record["state"])]
        if not record["created"]:
            return first + ["–"] * 4
        return [*first, record["profile"], when(record["created"]), duration(record["seconds"]), record["machine"]]


class DataSources(Written):
    """Models and data that a chapter's ledger was made from, with licence and source: ``{data-sources} asymmetry_lora``."""

    required_arguments, optional_arguments = 1, 0

    def write(self) -> list[nodes.Node]:
        """Heading and table, or nothing if the ledger names no data."""
        from mlbook.foundations.data import REGISTRY

        used = (ledger(self.arguments[0].strip()) or {}).get("data", [])
        if not used:
            return []
        body = []
        for item in used:
            known = REGISTRY.get(item["name"])
            licence, source = "see the notebook", item.get("origin", "–")
            if known is not None:
                licence = known.licence
                source = f"<{known.source}>" if known.source.startswith("http") else f"`{known.source}` ({known.kind})"
            body.append([f"`{item['name']}` {item.get('version', '')}", licence, source, f"`{item.get('sha256', '')[:12]}`"])
        return [nodes.rubric("", "Models and data"), self.table(["name", "licence", "source", "sha256"], body, "mlbook-data")]


DIRECTIVES = {"chapter-map": ChapterMap, "scoreboard": Scoreboard, "claims": ClaimsOf, "verdicts": Verdicts, "status": Status,
              "data-sources": DataSources}
