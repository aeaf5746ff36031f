"""Links from the API pages back to the notebooks, for the templates in ``book/_ext/templates``."""
from __future__ import annotations

import html
import posixpath

from .reader import Current


def page_of(module: str) -> str:
    """Page of a module on the API side, ``api/mlbook/foundations/claims/index``."""
    return "api/" + module.replace(".", "/") + "/index"


def notebook_link(full_name: str, module: str) -> str:
    """HTML link to the cell where an object is written and tested, or to the notebook of a module; empty if there is none."""
    book = Current.book
    if full_name == module:
        docname = next((p.docname for p in book.pages.values() if p.module == module), "")
        anchor, text = "", "Written, explained and tested in"
    else:
        docname, anchor, text = book.home.get(full_name, ""), f"#code-{full_name}", "Shown at work in"
    if not docname:
        return ""
    href = posixpath.relpath(docname + ".html", posixpath.dirname(page_of(module))) + anchor
    return f'<p class="mlbook-source">{text} <a href="{href}">{html.escape(book.pages[docname].title)}</a></p>'


def module_summary(module: str) -> str:
    """First line of a module's docstring, which nbdev takes from the notebook's summary."""
    page = next((p for p in Current.book.pages.values() if p.module == module), None)
    return page.summary if page else ""


def prepare_templates(env) -> None:
    """Give autoapi's templates the functions above."""
    env.globals.update(notebook_link=notebook_link, module_summary=module_summary)


def read_only_ours() -> None:
    """Keep autoapi's parser from following imports out of the package.

    It would read the sources of torch and others where they are installed: two minutes, and other pages than on a machine without them.
    """
    from astroid.exceptions import AstroidImportError
    from astroid.manager import AstroidManager

    follow = AstroidManager.ast_from_module_name
    if getattr(follow, "only_ours", False):
        return

    def only_ours(self, modname, *args, **kwargs):
        if (modname or "").split(".")[0] not in ("mlbook", "builtins", "", "_typing"):
            raise AstroidImportError("{modname} is outside the package", modname=modname)
        return follow(self, modname, *args, **kwargs)

    only_ours.only_ours = True
    AstroidManager.ast_from_module_name = only_ours


def install(app) -> None:
    """Event ``builder-inited``, before autoapi runs."""
    read_only_ours()
    app.config.autoapi_prepare_jinja_env = prepare_templates


def skip(app, what, name, obj, skip, options) -> bool | None:
    """Event ``autoapi-skip-member``: nothing private (``_modidx``), and no field that its class's docstring describes already."""
    if any(part.startswith("_") for part in name.split(".")) or (what == "attribute" and not obj.docstring):
        return True
    return None
