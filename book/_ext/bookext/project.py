"""What is in the project, read once per build from the notebooks and the exported package, without importing any chapter."""
from __future__ import annotations

import ast
import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))  # the tree being built, not an installed copy

EQUATION = re.compile(r"\$\$\s*\((eq-[\w.-]+)\)|^:label:\s*(eq-[\w.-]+)\s*$|\\label\{(eq-[\w.-]+)\}", re.M)
EQUATION_NAME = re.compile(r"(?<![\w`:.-])eq-[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*")


@dataclass
class Page:
    """A page of the book that is written by hand: a notebook or a Markdown file under ``nbs``."""

    docname: str
    path: Path
    title: str = ""
    summary: str = ""
    module: str = ""
    exports: dict[str, list[str]] = field(default_factory=dict)  # "mlbook.x.y.name" -> equations its docstring names
    equations: set[str] = field(default_factory=set)

    @property
    def slug(self) -> str:
        """Slug of the chapter the page belongs to, or an empty string."""
        folder = re.match(r"\d\d_(\w+)/", self.docname)
        return folder.group(1) if folder else ""


def directives(source: str) -> list[str]:
    """The nbdev directives of a cell, as ``["export"]`` or ``["default_exp amu.rtl"]``."""
    return [line.lstrip()[2:].strip() for line in source.splitlines() if line.lstrip().startswith("#|")]


def without_directives(source: str) -> str:
    """The cell without its directive lines."""
    return "\n".join(line for line in source.splitlines() if not line.lstrip().startswith("#|")).strip("\n")


def is_exported(source: str) -> bool:
    """Whether nbdev exports the cell."""
    return any(d.split()[:1] and d.split()[0].rstrip("s") == "export" for d in directives(source))


def public_names(source: str) -> dict[str, str]:
    """Public functions, classes and constants that a cell or module defines, with their docstrings (methods' included)."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return {}
    found: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            inside = ast.walk(node) if isinstance(node, ast.ClassDef) else [node]
            documented = (n for n in inside if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)))
            found[node.name] = "\n".join(filter(None, map(ast.get_docstring, documented)))
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    found[target.id] = ""
    return {name: doc for name, doc in found.items() if not name.startswith("_")}


def heading(text: str) -> tuple[str, str]:
    """Title (``# ...``) and one-line summary (``> ...``) of a page's Markdown."""
    title = re.search(r"^# (.+)$", text, re.M)
    summary = re.search(r"^> (.+(?:\n> .+)*)$", text, re.M)
    return title.group(1).strip() if title else "", re.sub(r"\n> ?", " ", summary.group(1)).strip() if summary else ""


def read_page(path: Path, nbs: Path) -> Page:
    """One page's facts."""
    page = Page(path.relative_to(nbs).with_suffix("").as_posix(), path)
    if path.suffix == ".md":
        text = path.read_text(encoding="utf-8")
        page.title, page.summary = heading(text)
        page.equations = {next(filter(None, m)) for m in EQUATION.findall(text)}
        return page
    cells = [(c["cell_type"], "".join(c["source"])) for c in json.loads(path.read_text(encoding="utf-8"))["cells"]]
    text = "\n\n".join(source for kind, source in cells if kind == "markdown")
    page.title, page.summary = heading(text)
    page.equations = {next(filter(None, m)) for m in EQUATION.findall(text)}
    code = [source for kind, source in cells if kind == "code"]
    names = [d.split()[1] for source in code for d in directives(source) if d.startswith("default_exp ")]
    page.module = f"mlbook.{names[0]}" if names else ""
    for source in filter(is_exported, code):
        for name, doc in public_names(without_directives(source)).items():
            page.exports[f"{page.module}.{name}"] = sorted(set(EQUATION_NAME.findall(doc)))
    return page


class Book:
    """The pages of a project and what they export.

    Parameters
    ----------
    root : Path
        Folder that holds ``nbs`` and ``mlbook``.
    """

    def __init__(self, root: Path = ROOT):
        self.root, self.nbs = root, root / "nbs"
        skipped = {".ipynb_checkpoints", "api", "_build"}
        paths = [p for p in sorted(self.nbs.rglob("*")) if p.suffix in (".ipynb", ".md") and not skipped & set(p.relative_to(self.nbs).parts)]
        self.pages = {page.docname: page for page in (read_page(p, self.nbs) for p in paths)}
        self.home = {name: page.docname for page in self.pages.values() for name in page.exports}
        self.equations = set().union(*(page.equations for page in self.pages.values())) if self.pages else set()
        self.in_package = self._package_names()

    def modules(self) -> dict[str, Path]:
        """Public modules of the package, ``mlbook.foundations.claims`` and the like, and their files."""
        found = {}
        for path in sorted((self.root / "mlbook").rglob("*.py")):
            parts = path.relative_to(self.root).with_suffix("").parts
            if not any(part.startswith("_") for part in parts):
                found[".".join(parts)] = path
        return found

    def _package_names(self) -> set[str]:
        names = set()
        for module, path in self.modules().items():
            names |= {f"{module}.{name}" for name in public_names(path.read_text(encoding="utf-8"))}
        return names
