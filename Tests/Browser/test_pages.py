"""What a reader does, with the keyboard alone; what no page may do; how each page looks."""

import sys
import tempfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parent))
from served import Served, Watched, demo, hostile, namesakes  # noqa: E402

MANGLED = "the discharge may have reached about 400 wells"


def tab_to(page, selector: str, most: int = 120):
    """Presses Tab until what is meant has the focus, and sees that the focus shows."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            outline = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
            assert outline != "none", f"{selector} has the focus, and nothing shows it"
            return
    raise AssertionError(f"no way leads to {selector}")


def test_a_reader_finds_it_with_the_keyboard(browser, address, *_):
    """Mangled quotation → verdict → another wording → side by side → the article at its words."""
    watched = Watched(browser, address)
    page = watched.go("/")
    page.keyboard.press("/")
    page.keyboard.type(MANGLED)
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?**")
    assert "Altered" in page.inner_text(".verdict"), page.inner_text(".verdict")
    assert "40" in page.inner_text(".evidence del") and "400" in page.inner_text(".evidence ins")
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate("() => document.activeElement.classList.contains('wording')")
    tab_to(page, "a[href^='/compare']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/compare?**")
    assert "who has it from whom is not known" in page.inner_text("main")
    tab_to(page, "main a[href^='/article/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/article/**")
    lit = page.inner_text(".text .lit")
    assert "The discharge may have reached about 40 wells" in lit, lit
    assert "Ines Halloran" in page.inner_text(".about.shown")
    watched.close()


def test_who_has_what_shows_on_focus(browser, address, *_):
    watched = Watched(browser, address)
    page = watched.go("/search?q=" + MANGLED.replace(" ", "+"))
    assert not page.is_visible(".tip >> nth=0")
    page.focus(".heat .at >> nth=0")
    assert page.is_visible(".tip >> nth=0")
    watched.close()


def test_two_wordings_are_ticked_and_put_side_by_side(browser, address, *_):
    watched = Watched(browser, address)
    page = watched.go("/search?q=" + MANGLED.replace(" ", "+"))
    page.locator("input.tick").nth(2).focus()
    page.keyboard.press("Space")
    tab_to(page, "form[action='/compare'] button")
    page.keyboard.press("Enter")
    page.wait_for_url("**/compare?w=*&w=*")
    assert page.locator(".sides section").count() == 2
    watched.close()


def test_a_printed_claim_keeps_its_wordings_and_offers_nothing(browser, address, *_):
    watched = Watched(browser, address)
    page = watched.go("/search?q=" + MANGLED.replace(" ", "+"))
    page.emulate_media(media="print")
    shown = page.locator(".wording .q:visible").count()
    assert shown >= 5, shown
    for gone in ["button", ".whose", ".top", "input.tick", "a[href$='.svg']"]:
        assert page.locator(f"{gone}:visible").count() == 0, gone
    watched.close()


def test_a_link_to_words_that_are_gone_says_so(browser, address, *_):
    watched = Watched(browser, address)
    page = watched.go("/search?q=" + MANGLED.replace(" ", "+"))
    article = page.get_attribute("a[href^='/article/'] >> nth=0", "href").split("#")[0]
    assert watched.go(article).locator(".stale:visible").count() == 0
    assert watched.go(article + "#b/1-2/1").locator(".stale:visible").count() == 1
    watched.close()


def test_a_board_is_narrowed_and_leads_to_its_pair(browser, address, *_):
    watched = Watched(browser, address)
    page = watched.go("/drift")
    tab_to(page, ".kinds a[href*='number_changed']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/drift?kind=number_changed")
    row = page.inner_text(".row >> nth=0")
    assert "“400” where" in row, row
    assert page.inner_text(".sides .part >> nth=0") in ["40", "400"]
    page.fill("#by-outlet", "Nobody's Paper")
    page.keyboard.press("Enter")
    page.wait_for_url("**outlet=Nobody*")
    assert "Nothing is recorded that all of this holds of." in page.inner_text("main")
    page.go_back()
    tab_to(page, ".wording a[href^='/compare']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/compare?**")
    watched.close()


def test_a_figure_of_the_picture_leads_to_its_words(browser, address, *_):
    watched = Watched(browser, address)
    page = watched.go("/carriers")
    tab_to(page, ".carriers a.tie")
    page.keyboard.press("Enter")
    page.wait_for_url("**/carried?**")
    assert page.locator(".sides").count() > 0
    watched.close()


def test_two_people_of_one_name_are_split_and_put_together_again(browser, _, __, address):
    """With the keyboard alone; on every page it shows at once."""
    watched = Watched(browser, address)
    assert watched.go("/speakers").get_by_role("link", name="Dana Pell").count() == 1
    page = watched.go("/review")
    assert "nothing in common but the name" in page.inner_text("main")
    tab_to(page, ".doubt button[value='s']")
    page.keyboard.press("Enter")
    page.wait_for_selector(".said")
    assert "is somebody else than elsewhere" in page.inner_text(".said")
    page = watched.go("/speakers")
    assert page.get_by_role("link", name="Dana Pell").count() == 2
    page.get_by_role("link", name="Dana Pell").first.click()
    assert "A name is not one person’s alone" in page.inner_text("main")
    page = watched.go("/review")
    tab_to(page, ".said button")
    page.keyboard.press("Enter")
    page.wait_for_selector(".doubt button[value='s']")
    assert watched.go("/speakers").get_by_role("link", name="Dana Pell").count() == 1
    watched.close()


def test_nothing_of_an_article_runs(browser, _, address, *__):
    watched = Watched(browser, address)
    for path in ["/", "/claims", "/drift", "/said?outlet=Bay", "/unwitnessed", "/headlines", "/alike", "/review", "/speakers",
                 "/outlets", "/search?q=we+will+rebuild+the+old+pier"]:
        watched.go(path)
    page = watched.page
    links = page.eval_on_selector_all("main a", "all => all.map(one => one.getAttribute('href'))")
    assert len(links) > 5
    for link in set(links):
        assert link.startswith(("/", "#")), link
        if link.startswith("/") and not link.endswith(".svg"):
            watched.go(link)
            for mark in page.query_selector_all(".text .s, .heat .at, .lineage a")[:20]:
                mark.hover(force=True)
    assert page.evaluate("() => document.querySelectorAll('main img, main script').length") == 0
    watched.close()


def pages(address, browser):
    watched = Watched(browser, address)
    page = watched.go("/search?q=" + MANGLED.replace(" ", "+"))
    article = page.get_attribute(".evidence a[href^='/article/']", "href")
    pair = page.get_attribute("a[href^='/compare']", "href")
    speaker = watched.go("/speakers").get_attribute("main a[href^='/speaker?']", "href")
    outlet = watched.go("/outlets").get_attribute("main a[href^='/outlet?']", "href")
    watched.close()
    return {
        "home": "/", "search": "/search?q=" + MANGLED.replace(" ", "+"), "tied": "/search?q=no+merit",
        "nothing": "/search?q=zeppelins+sing", "article": article, "own-voice": article.split("#")[0] + "?voice=own",
        "pair": pair, "claims": "/claims", "changes": "/drift", "speakers": "/speakers", "outlets": "/outlets",
        "missing": "/nowhere", "boards": "/boards", "headlines": "/headlines", "hedges": "/hedges",
        "conflicts": "/conflicts", "carriers": "/carriers", "carried": "/carried", "alike": "/alike",
        "unwitnessed": "/unwitnessed", "said": "/said?speaker=Ruth+Adeyemi", "review": "/review", "speaker": speaker,
        "outlet": outlet,
    }


def test_axe_finds_nothing(browser, address, *_):
    for scheme in ["light", "dark"]:
        for name, path in pages(address, browser).items():
            watched = Watched(browser, address, scheme=scheme)
            page = watched.go(path)
            page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
            found = Axe().run(page)
            assert found.violations_count == 0, f"{name}, {scheme}: {found.generate_report()}"
            watched.faults = [fault for fault in watched.faults if "404" not in fault]
            watched.close()


def test_every_page_fits_a_phone_and_a_desk(browser, address, *_):
    shots = Path(".build/browser/shots")
    shots.mkdir(parents=True, exist_ok=True)
    for name, path in pages(address, browser).items():
        for width in [375, 1280]:
            for scheme in ["light", "dark"]:
                watched = Watched(browser, address, width, scheme)
                page = watched.go(path)
                wide = page.evaluate("() => document.documentElement.scrollWidth")
                assert wide <= width, f"{name} is {wide} wide at {width}"
                page.screenshot(path=shots / f"{name}-{width}-{scheme}.png", full_page=True)
                watched.faults = [fault for fault in watched.faults if "404" not in fault]
                watched.close()


def main(stemma: str, only: str = ""):
    tests = [(name, test) for name, test in globals().items() if name.startswith("test_") and only in name]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        graphs = [make(stemma, Path(folder)) for make in (demo, hostile, namesakes)]
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        allowed = "--allow-corrections"
        with Served(stemma, graphs[0]) as address, Served(stemma, graphs[1]) as other, \
                Served(stemma, graphs[2], allowed) as third:
            failed = 0
            for name, test in tests:
                try:
                    test(browser, address, other, third)
                    print(f"ok      {name}")
                except Exception as error:  # noqa: BLE001
                    failed += 1
                    print(f"FAILED  {name}: {error}")
        browser.close()
    print(f"{len(tests) - failed} of {len(tests)} hold")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
