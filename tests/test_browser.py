"""The built pages in a real browser: they render on a desk and on a phone, in light and in dark, without the network."""
import re
import shutil
from types import SimpleNamespace

import pytest

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed; pip install 'mlbook[dev]'")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium, chromium-browser or google-chrome on the PATH")

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
         "--disable-sync"]
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
SETTLED = "() => window.MathJax && MathJax.startup && MathJax.startup.promise ? MathJax.startup.promise.then(() => true) : true"
FACTS = """() => {
  const article = document.querySelector('article');
  const copy = article.cloneNode(true);
  copy.querySelectorAll('pre, code, script, mjx-container, .mlbook-figure, .mlbook-slider').forEach(e => e.remove());
  const wide = [...document.querySelectorAll('article *')].filter(e => {
    const box = e.getBoundingClientRect();
    if (box.width === 0 || box.right <= innerWidth + 1) return false;
    for (let up = e.parentElement; up; up = up.parentElement)
      if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(up).overflowX) &&
          up.getBoundingClientRect().right <= innerWidth + 1) return false;
    return true;
  });
  return {title: article.querySelector('h1') ? article.querySelector('h1').textContent : '', text: copy.textContent,
          math: document.querySelectorAll('article .math').length,
          typeset: [...document.querySelectorAll('article .math')].filter(e => e.querySelector('mjx-container svg')).length,
          wrong: document.querySelectorAll('[data-mjx-error], mjx-merror').length,
          overflow: document.documentElement.scrollWidth - innerWidth, wide: wide.slice(0, 3).map(e => e.tagName + '.' + e.className)};
}"""
INK = """(selector) => {
  const figure = document.querySelector(selector), label = figure.querySelector('text');
  let ground = figure, colour = 'rgba(0, 0, 0, 0)';
  while (ground && /, 0\\)$|transparent/.test(colour)) { colour = getComputedStyle(ground).backgroundColor; ground = ground.parentElement; }
  return {ink: getComputedStyle(label).fill, ground: colour, theme: document.documentElement.dataset.theme};
}"""


@pytest.fixture(scope="module")
def browser(built_book):
    if not (built_book.html / "index.html").exists():
        pytest.fail(f"the book could not be built: {built_book.log[-1000:]}")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def names(built_book):
    paths = sorted(p for p in built_book.html.rglob("*.html") if "_static" not in p.parts)
    return [p.relative_to(built_book.html).as_posix() for p in paths if p.name not in ("genindex.html", "py-modindex.html", "search.html")]


def visit_all(browser, site, names, size, scheme):
    """Every page once: its facts, and everything that went wrong on the way."""
    page = browser.new_page(viewport=size, color_scheme=scheme)
    visited, noise, outside = {}, [], []
    page.on("console", lambda m: noise.append(f"{page.url}: {m.type}: {m.text}") if m.type == "error" else None)
    page.on("pageerror", lambda e: noise.append(f"{page.url}: {e}"))
    page.on("response", lambda r: noise.append(f"{r.url}: {r.status}") if r.status >= 400 else None)
    page.on("request", lambda r: outside.append(r.url) if not r.url.startswith((site, "data:", "blob:")) else None)
    for name in names:
        page.goto(site + name, wait_until="load")
        page.evaluate(SETTLED)
        visited[name] = SimpleNamespace(**page.evaluate(FACTS))
    page.close()
    return SimpleNamespace(pages=visited, noise=noise, outside=outside)


@pytest.fixture(scope="module", params=["desk", "phone"])
def tour(request, browser, site, names):
    """All pages on a desk in light, or on a phone in dark."""
    return visit_all(browser, site, names, *((DESK, "light") if request.param == "desk" else (PHONE, "dark")))


def test_pages_render_without_an_error(tour):
    assert len(tour.pages) > 20
    assert not tour.noise
    assert not [name for name, facts in tour.pages.items() if not facts.title.strip()]


def test_no_request_leaves_the_machine(tour):
    assert not tour.outside


def test_maths_is_typeset(tour):
    assert sum(facts.math for facts in tour.pages.values()) > 10
    for name, facts in tour.pages.items():
        assert facts.typeset == facts.math and not facts.wrong, name
        assert not re.search(r"\$\$|\\\(|\\\[|\\frac|\\mathbb|\{(eq|cite:\w|term|py:obj|doc)\}`", facts.text), name


def test_nothing_scrolls_sideways(tour):
    assert not {name: (facts.overflow, facts.wide) for name, facts in tour.pages.items() if facts.overflow > 0 or facts.wide}


def test_search_finds_a_term(browser, site):
    page = browser.new_page(viewport=DESK)
    page.goto(site + "index.html")
    page.keyboard.press("Control+k")
    page.keyboard.type("bootstrap")
    page.keyboard.press("Enter")
    page.wait_for_selector('#search-results li a[href*="05_claims"]', timeout=20_000)  # results arrive one by one
    page.close()


def luminance(colour: str) -> float:
    channels = [float(c) / 255 for c in re.findall(r"[\d.]+", colour)[:3]]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("selector", [".mlbook-figure", ".mlbook-slider"])
def test_the_theme_switch_turns_the_ink_of_figures(browser, site, selector):
    page = browser.new_page(viewport=DESK, color_scheme="light")
    page.goto(site + "00_foundations/04_figures.html")
    seen = {}
    for _ in range(4):
        facts = page.evaluate(INK, selector)
        seen.setdefault(facts["theme"], facts)
        page.click(".theme-switch-button")
        page.wait_for_timeout(100)
    page.close()
    assert {"light", "dark"} <= set(seen)
    assert seen["light"]["ink"] != seen["dark"]["ink"]
    assert luminance(seen["light"]["ground"]) > 0.8 and luminance(seen["dark"]["ground"]) < 0.1
    for theme in ("light", "dark"):
        assert contrast(seen[theme]["ink"], seen[theme]["ground"]) >= 3, seen[theme]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_verdicts_can_be_read(browser, site, scheme):
    page = browser.new_page(viewport=DESK, color_scheme=scheme)
    page.goto(site + "scoreboard.html")
    ground = page.evaluate("getComputedStyle(document.querySelector('.bd-main')).backgroundColor")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor") if ground.endswith(", 0)") else ground
    colours = page.eval_on_selector_all(".mlbook-verdict", "all => all.map(e => getComputedStyle(e).color)")
    words = page.eval_on_selector_all(".mlbook-verdict", "all => all.map(e => e.textContent)")
    page.close()
    assert colours and all(re.search(r"reproduced|inconclusive|refuted|not run", w) for w in words)
    assert min(contrast(c, ground) for c in set(colours)) >= 4.5


def test_a_slider_shows_one_figure_at_a_time(browser, site):
    page = browser.new_page(viewport=PHONE)
    page.goto(site + "00_foundations/04_figures.html")
    shown = "s => [...document.querySelectorAll(s)].map(e => e.getBoundingClientRect().height > 0)"
    before = page.evaluate(shown, ".mlbook-slider .frame")
    page.focus(".mlbook-slider input")
    page.keyboard.press("ArrowRight")
    after = page.evaluate(shown, ".mlbook-slider .frame")
    page.close()
    assert before[:2] == [True, False] and after[:2] == [False, True] and sum(after) == 1


def test_the_menu_opens_on_a_phone(browser, site):
    page = browser.new_page(viewport=PHONE)
    page.goto(site + "index.html")
    link = page.locator(".bd-links a", has_text="Scoreboard").first
    assert not link.is_visible()
    page.locator(".primary-toggle:visible").first.click()
    link.wait_for(state="visible", timeout=5000)
    link.click()
    page.wait_for_url("**/scoreboard.html")
    page.close()
