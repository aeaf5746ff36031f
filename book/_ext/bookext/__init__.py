"""The book's own Sphinx extension. Each file does one thing:

``project`` reads what exists, ``reader`` prepares notebooks, ``figures`` prepares pictures, ``card`` writes the card under a title, ``tables`` holds
the directives written at build time, ``docstrings`` and ``api`` serve the API pages, ``llms`` writes ``llms.txt``.
"""
from __future__ import annotations


def classed(name: str):
    """A role whose text carries the class ``name``."""
    from docutils import nodes

    return lambda role, raw, text, lineno, inliner, options={}, content=[]: ([nodes.inline(raw, text, classes=[name])], [])


def find_toc(app, config) -> None:
    """Event ``config-inited``: ``--toc book/_toc.yml`` means from the top of the project, where Sphinx would look under ``nbs``."""
    from .project import ROOT

    if not (app.srcdir / config.external_toc_path).exists():
        config.external_toc_path = str(ROOT / config.external_toc_path)


def setup(app) -> dict:
    """Wire the parts to Sphinx's events."""
    from . import api, docstrings, llms, reader, tables

    app.setup_extension("autoapi.extension")
    for name in ("mlbook-small", "mlbook-run", "mlbook-label"):
        app.add_role(name, classed(name))
    for name, directive in tables.DIRECTIVES.items():
        app.add_directive(name, directive)
    app.connect("config-inited", find_toc, priority=100)
    app.connect("builder-inited", reader.start, priority=100)
    app.connect("builder-inited", api.install, priority=200)
    app.connect("env-get-outdated", reader.outdated)
    app.connect("source-read", reader.remember)
    app.connect("autoapi-skip-member", api.skip)
    app.connect("autodoc-process-docstring", docstrings.process, priority=100)
    app.connect("build-finished", llms.write)
    app.add_css_file("mlbook.css")
    app.add_js_file("mlbook.js")
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
