"""Chapter 5 under stress: kills, and the report in a real browser with a hostile answer in it."""
import os
import shutil

import pytest

from mlbook.safety_benchmark.annotators import KeywordAnnotator
from mlbook.safety_benchmark.interruptions import kill_and_resume
from mlbook.safety_benchmark.items import build_items, sample_items
from mlbook.safety_benchmark.report import render_report
from mlbook.safety_benchmark.runner import calibrate, run_benchmark
from mlbook.safety_benchmark.suts import CallableSUT, ScriptedSUT

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
         "--disable-sync"]
HOSTILE = "<script>document.title = 'taken over'</script><img src=x onerror=\"document.title = 'taken over'\"><h1>SAFE-"


def test_killed_runs_end_in_the_same_store(tmp_path):
    """Three kills, or twenty with MLBOOK_LONG=1."""
    kills = 20 if os.environ.get("MLBOOK_LONG") else 3
    found = kill_and_resume(tmp_path / "experiment", kills, seed=7)
    assert found["kills"] == kills
    assert found["different"] == found["lost"] == found["problems"] == 0
    assert found["twice"] <= 1


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    folder = tmp_path_factory.mktemp("report")
    items = sample_items(build_items("placeholder"), 40)
    judge = KeywordAnnotator(["UNSAFE-"], ["SAFE-"])
    systems = [CallableSUT("hostile", lambda prompt: HOSTILE), ScriptedSUT("reference", 0.2)]
    run = run_benchmark(systems, items, [judge], folder / "run.sqlite", progress=False)
    return render_report(run, calibrate(run, ["reference"]), folder / "out", show_texts=True)


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium, chromium-browser or google-chrome on the PATH")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_report_in_a_browser(report, scheme, width):
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed; pip install 'mlbook[dev]'")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
        requests = []
        page.on("request", lambda request: requests.append(request.url))
        page.goto(report.as_uri())
        assert page.title() == "AI Safety Benchmark, structure of v0.5"  # the hostile answer did not run
        assert [url for url in requests if not url.startswith("file:")] == []
        assert page.locator("h1").count() == 1 and page.get_by_text("taken over").count() > 0
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert (ground == "rgb(255, 255, 255)") == (scheme == "light")
        second = page.locator("details").nth(1)
        assert not second.evaluate("e => e.open")
        second.locator("summary").focus()
        page.keyboard.press("Enter")
        assert second.evaluate("e => e.open")  # sections open by keyboard
        browser.close()
