"""The documentation site in a browser: without network, on a phone, with light and dark colors."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from openapiopenai.generate.site import build as sites
from openapiopenai.generate.site.pages import Pages
from tools.site.__main__ import HOME, build

from .browser import chromium, served
from .conftest import ROOT
from .projects import project

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("site")]

ODD = """
CreateResponse Response ResponseStreamEvent AuditLog AuditLogEventType RealtimeSessionCreateRequestGA Responses
RealtimeConnection AdminOrganizationAuditLogs CreateImageEditRequest Root guide/errors guide/design project/changelog
""".split()  # noqa: SIM905
LINK = re.compile(r"""<(?:a|link|script|img)\b[^>]*?\b(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))""")
ID = re.compile(r"""\bid=(?:"([^"]*)"|'([^']*)'|([^\s>]+))""")


@pytest.fixture(scope="module")
def html(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built."""
    return build(ROOT, tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def url(html: Path) -> Iterator[str]:
    """Where the site is served."""
    with served(html) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


def test_every_page_is_there_and_no_link_is_broken(html: Path) -> None:
    places = [place for place in Pages(ROOT, HOME).places.values() if place.endswith(".md")]
    missing = [place for place in places if not page_of(html, place).exists()]
    assert not missing
    broken: set[str] = set()
    for page in sorted(html.rglob("*.html")):
        for target in set(links(page.read_text("utf-8"))):
            if page.name == "404.html" or "://" in target or target.startswith(("mailto:", "data:", "javascript:")):
                continue
            path, _, anchor = target.partition("#")
            file = (page.parent / unquote(path.partition("?")[0])).resolve() if path else page
            file = file / "index.html" if file.is_dir() else file
            if not file.exists() or (anchor and file.suffix == ".html" and unquote(anchor) not in ids(file)):
                broken.add(f"{page.relative_to(html)} → {target}")
    assert sorted(broken)[:20] == []
    assert len(places) > 2_800


def test_programs_find_all_that_the_navigation_has(html: Path) -> None:
    text = (html / "llms.txt").read_text("utf-8")
    assert text.startswith("# openapiopenai\n\n> A Python SDK")
    listed = re.findall(r"^- \[(.+?)\]\((.+?)\)(: .+)?$", text, re.MULTILINE)
    assert {"guide/quickstart.md", "guide/errors.md", "Responses.md", "project/changelog.md"} <= {
        each[1] for each in listed
    }
    for title, place, about in listed:
        assert (html / place).read_text("utf-8").strip() and title, place
        assert "\n" not in about and len(about) < 204, place
    assert sum(bool(about) for _, _, about in listed) > 100
    assert sum(file.stat().st_size for file in html.rglob("*") if file.is_file()) < 80_000_000


def page_of(html: Path, place: str) -> Path:
    return (
        html / (place if place == "index.html" else place.removesuffix("index.md").removesuffix(".md")) / "index.html"
    )


def links(text: str) -> Iterator[str]:
    for match in LINK.finditer(text):
        yield (match[1] or match[2] or match[3] or "").replace("&amp;", "&")


@cache
def ids(page: Path) -> frozenset[str]:
    return frozenset(match[1] or match[2] or match[3] for match in ID.finditer(page.read_text("utf-8"))) | {"__top"}


FIRST = {
    "ChatCompletion": "CreateChatCompletionResponse/",
    "ChatCompletionMessage": "ChatCompletionResponseMessage/",
    "RealtimeConversationItem": "RealtimeConversationItem/",
    "CreateResponse": "CreateResponse/",
    "responses.create": "Responses/#responsescreate",
    "chat.completions.create": "ChatCompletions/#chatcompletionscreate",
    "files.create": "Files/#filescreate",
    "embeddings": "Embeddings/",
    "streaming": "guide/streaming/",
    "structured output": "guide/structured-output/",
    "django": "guide/applications/",
    "ollama": "guide/other-servers/",
    "logging": "guide/errors/",
    # what stands in no title
    "404": "guide/troubleshooting/",
    "api key": "guide/quickstart/",
    "async client": "guide/quickstart/",
    "base url": "guide/quickstart/",
    "batch": "guide/batches/",
    "cost": "guide/long-and-cheap/",
    "function calling": "guide/tools/",
    "image input": "guide/images/",
    "max_tokens": "ChatCompletions/",
    "pagination": "guide/quickstart/",
    "proxy": "guide/transport/",
    "rate limit": "guide/errors/",
    "retry": "guide/errors/",
    "speech": "guide/speech/",
    "timeout": "guide/errors/",
    "tools": "guide/tools/",
    "upload file": "guide/files/",
    "vector store": "guide/hosted-tools/",
    "vision": "guide/images/",
    "webhook": "guide/webhooks/",
}
"""What people search for → the page that must be first."""
FOUND = """() => {
    const found = []
    const walk = (node, isShadow) => {
        for (const each of node.children) {
            if (isShadow && each.tagName == "A") found.push(each.getAttribute("href"))
            if (each.shadowRoot) walk(each.shadowRoot, true)
            walk(each, isShadow)
        }
    }
    walk(document, false)
    return found
}"""
"""The results of a search, which are in a shadow tree."""


def test_search_finds_the_right_page_first(html: Path, url: str, browser: Any) -> None:
    assert (html / "search.json").stat().st_size < 3_000_000
    page = browser.new_page()
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    page.goto(f"{url}guide/quickstart/")
    box = page.get_by_role("combobox", name="Search")
    for _ in range(300):  # the page listens to keys some time after it is loaded
        if box.is_visible():
            break
        page.keyboard.press("/")
        page.wait_for_timeout(100)
    wrong = {query: first for query, place in FIRST.items() if not (first := found_first(page, box, query, place))[0]}
    assert wrong == {}
    assert [each for each in requested if not each.startswith((url, "data:", "blob:"))] == []
    page.close()


def found_first(page: Any, box: Any, query: str, place: str) -> tuple[bool, list[str]]:
    """Whether a search finds a page first, and what it finds; waits for the results of this query."""
    box.fill(query)
    found: list[str] = []
    path, _, anchor = place.partition("#")
    for _ in range(100):
        page.wait_for_timeout(100)
        found = page.evaluate(FOUND)
        if found and f"/{path}" in found[0] and anchor in found[0]:
            return True, found[:3]
    return False, found[:3]


def test_the_largest_page_opens_soon(html: Path, url: str, browser: Any) -> None:
    """Within a second of processor time, which is nearly all of it here; twice that where other tests run meanwhile."""
    largest = max(html.rglob("*.html"), key=lambda path: path.stat().st_size)
    page = browser.new_page()
    page.goto(url)  # what all pages share is there from now on
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(f"{url}{largest.parent.relative_to(html)}/")
    metrics = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
    assert 0.05 < metrics["TaskDuration"] < 2
    assert page.locator("h1").first.is_visible()
    page.close()


def test_pages_fit_a_phone(html: Path, url: str, browser: Any) -> None:
    sizes = sorted(html.rglob("index.html"), key=lambda path: path.stat().st_size)
    names = [str(path.parent.relative_to(html)) for path in sizes[-25:]] + [".", *ODD]
    page = browser.new_page(viewport={"width": 390, "height": 844})
    wide = []
    for name in names:
        assert page.goto(f"{url}{name}/").status == 200, name
        if page.evaluate("document.documentElement.scrollWidth") > 390:
            wide.append(name)
    assert wide == []
    page.close()


def test_sites_of_several_versions(browser: Any, tmp_path: Path) -> None:
    """The header of each lets readers choose; the folder leads to the newest."""
    root = tmp_path / "shop"
    shutil.copytree(project("shop"), root)
    config = root / "openapi-generator-config.yaml"
    for version in ("0.9.0", "0.10.0"):
        config.write_text(re.sub(r"(?m)^packageVersion: .*$", f"packageVersion: {version}", config.read_text()))
        assert sites.build(root, tmp_path / "site", among=tmp_path / "all") == tmp_path / "all" / version
    page = browser.new_page()
    with served(tmp_path / "all") as address:
        page.goto(address)
        page.wait_for_url("**/0.10.0/")
        page.wait_for_selector(".md-version")
        assert page.locator(".md-version__link").all_inner_texts() == ["0.10.0", "0.9.0"]
        assert page.locator(".release").inner_text() == "0.10.0"
    page.close()


def test_light_and_dark(url: str, browser: Any) -> None:
    grounds = []
    for scheme in ("light", "dark"):
        page = browser.new_page(color_scheme=scheme)
        page.goto(f"{url}Response/")
        red, green, blue = page.evaluate(
            "getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).slice(0, 3).map(Number)"
        )
        grounds.append((red + green + blue) / 3)
        page.close()
    light, dark = grounds
    assert light > 200 and dark < 60
