"""Fixtures shared by the tests of the book: it is built once, in a copy of the project, and served on the loopback."""
import functools
import http.server
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).parent.parent
BUILD = ["build", "nbs", "--config", "book/_config.yml", "--toc", "book/_toc.yml", "--path-output", "book", "-W", "--keep-going"]


def copy_project(target: Path) -> Path:
    """What the book is built from, in a folder of its own."""
    unwanted = shutil.ignore_patterns("_build", "__pycache__", ".ipynb_checkpoints", "api")
    for name in ("nbs", "book", "mlbook"):
        shutil.copytree(ROOT / name, target / name, ignore=unwanted)
    shutil.copy(ROOT / "settings.ini", target)
    return target


def build_book(project: Path) -> SimpleNamespace:
    """Build with the command of the Makefile; the result has ``html, code, log, complaints, seconds``."""
    start = time.perf_counter()
    jupyter_book = Path(sys.executable).with_name("jupyter-book")
    done = subprocess.run([jupyter_book, *BUILD], cwd=project, capture_output=True, text=True)
    log = re.sub(r"\x1b\[[\d;]*m", "", done.stdout + done.stderr)
    return SimpleNamespace(html=project / "book" / "_build" / "html", code=done.returncode, log=log, seconds=time.perf_counter() - start,
                           complaints=[line for line in log.splitlines() if re.search(r"WARNING|ERROR|[Ee]rror:", line)])


@pytest.fixture(scope="session")
def built_book(tmp_path_factory):
    """The built book. With pytest-xdist each worker builds its own."""
    return build_book(copy_project(tmp_path_factory.mktemp("project")))


@pytest.fixture(scope="session")
def site(built_book):
    """Address of the built book on this machine, with a slash at the end."""
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(built_book.html)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
