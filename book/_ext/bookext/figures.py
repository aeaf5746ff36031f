"""Turn stored pictures into HTML that follows the page's theme and says in words what it shows."""
from __future__ import annotations

import ast
import html
import re
from functools import cache

from .project import ROOT

SVG = re.compile(r"<svg\b.*?</svg>", re.S)
ID = re.compile(r'\bid="([^"]+)"')


@cache
def ink() -> str:
    """The colour that stands for "text" in a figure: ``INK`` of ``mlbook.foundations.figures``, read without importing matplotlib."""
    tree = ast.parse((ROOT / "mlbook" / "foundations" / "figures.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "INK":
            return ast.literal_eval(node.value)
    raise LookupError("mlbook/foundations/figures.py defines no INK")


def inline_svg(svg: str, prefix: str) -> str:
    """An SVG document fit to stand in a page.

    The declaration and metadata are dropped, the ink becomes ``currentColor``, and every identifier gets ``prefix``, because two figures of
    one page may not share one.
    """
    svg = svg[svg.index("<svg"):]
    svg = re.sub(r"<metadata>.*?</metadata>|<!--.*?-->", "", svg, flags=re.S)
    svg = re.sub(re.escape(ink()) + r"(?![0-9a-f])", "currentColor", svg, flags=re.I)
    for name in set(ID.findall(svg)):
        new, old = f"{prefix}{name}", re.escape(name)
        svg = re.sub(rf'\bid="{old}"', f'id="{new}"', svg)
        svg = re.sub(rf'href="#{old}"', f'href="#{new}"', svg)
        svg = re.sub(rf"url\(#{old}\)", f"url(#{new})", svg)
        svg = re.sub(rf'aria-labelledby="{old}"', f'aria-labelledby="{new}"', svg)
    return re.sub(r"\n\s*\n", "\n", svg)


def _text(value) -> str:
    return " ".join(str(value or "").split())


def figure_html(data: str, mime: str, alt: str, caption: str, prefix: str) -> str:
    """A ``<figure>`` with the picture, its description, and its caption if it has one."""
    alt, caption = html.escape(_text(alt), quote=True), html.escape(_text(caption))
    if mime == "image/svg+xml":
        picture = inline_svg(data, prefix)
        opening = re.match(r"<svg\b[^>]*>", picture).group(0)
        plain = re.sub(r'\s(role|aria-label)="[^"]*"', "", opening)
        picture = picture.replace(opening, plain.replace("<svg", f'<svg role="img" aria-label="{alt}"', 1), 1)
    else:
        picture = f'<img src="data:{mime};base64,{"".join(data.split())}" alt="{alt}">'
    caption = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure class="mlbook-figure">{picture}{caption}</figure>'


def prepare_output(output: dict, prefix: str) -> list[str]:
    """Change one stored output in place, and return what is wrong with it (nothing, if all is well)."""
    data, wrong = output.get("data", {}), []
    for mime in ("image/svg+xml", "image/png", "image/jpeg"):
        if mime not in data:
            continue
        picture = "".join(data[mime])
        meta = output.get("metadata", {}).get(mime, {})
        if not _text(meta.get("alt")):
            wrong.append(f"a picture ({mime}) has no alt text; show it with mlbook.foundations.figures.show(fig, alt=...)")
        output["data"] = {"text/html": figure_html(picture, mime, meta.get("alt", ""), meta.get("caption", ""), prefix)}
        return wrong
    if "text/html" in data:
        page = "".join(data["text/html"])
        counter = iter(range(10_000))
        page = SVG.sub(lambda m: inline_svg(m.group(0), f"{prefix}{next(counter)}-"), page)
        page = re.sub(r'(<figure class="mlbook-slider" id=")', rf"\g<1>{prefix}", page)
        for tag in re.findall(r"<(?:svg|img)\b[^>]*>", page):
            if not re.search(r'\b(?:aria-label|alt|aria-hidden)="[^"]+"', tag):
                wrong.append(f"a picture inside HTML has no alt text or aria-label: {tag[:60]}")
        output["data"] = {"text/html": page}
    return wrong
