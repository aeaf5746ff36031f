"""Docstrings are written for people: plain text with `code`, $maths$ and names of equations. This makes them valid reStructuredText."""
from __future__ import annotations

import re

from .project import EQUATION_NAME

# What is left as it is, or turned as a whole: literals, roles, links, maths, `code`, **strong** and *emphasis*.
LITERAL = re.compile(r"(``.+?``|:[\w:]+:`[^`]+`|`[^`]+`_{1,2}|(?<![\\\w`])\$[^$\n]+\$|(?<![`\w:])`[^`\n]+`(?!`)"
                     r"|\*\*[^*\s][^*]*\*\*|(?<![\w*])\*[^*\s](?:[^*]*[^*\s])?\*(?![\w*]))")


def rest_line(line: str, equations: set[str]) -> str:
    """One line of a docstring as reStructuredText; names of known equations become links."""
    parts = LITERAL.split(line)
    for i, part in enumerate(parts):
        if i % 2 == 0:
            part = re.sub(r"\*|\|(?=\S)", lambda m: "\\" + m.group(0), part)
            part = re.sub(r"(\w)_(?=$|[^\w])", r"\1\\_", part)
            parts[i] = EQUATION_NAME.sub(lambda m: f":eq:`{m.group(0)}`" if m.group(0) in equations else m.group(0), part)
        elif part.startswith("$"):
            parts[i] = f":math:`{part[1:-1].strip()}`"
        elif re.fullmatch(r"`[^`]+`", part):
            parts[i] = f"`{part}`"
    return "".join(parts)


def rest(lines: list[str], equations: set[str]) -> list[str]:
    """A docstring's lines as reStructuredText. Examples (``>>>``) and literal blocks are left alone."""
    out, literal, indent = [], False, 0
    for line in lines:
        here = len(line) - len(line.lstrip())
        if literal and line.strip() and here <= indent:
            literal = False
        out.append(line if literal or line.lstrip().startswith((">>>", "...")) else rest_line(line, equations))
        if not literal and line.rstrip().endswith("::"):
            literal, indent = True, here
    return out


def process(app, what, name, obj, options, lines) -> None:
    """Event ``autodoc-process-docstring``, before napoleon: prose to reStructuredText."""
    from .reader import Current

    lines[:] = rest(lines, Current.book.equations)
