"""A spec is data: no text of a document becomes code, markup or a file elsewhere, and every fault of one is a line.

A sample of the hostile documents runs with all tests. `make hostile` runs all of them, and opens the site of some in
Chromium.
"""

from __future__ import annotations

import ast
import copy
import json
import os
import random
import re
import shutil
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import markdown
import pytest

from openapiopenai._runtime.calls.client_async import AsyncClient
from openapiopenai._runtime.calls.client_sync import SyncClient
from openapiopenai.cli.failures import CONTROL
from openapiopenai.generate.commands import main
from openapiopenai.generate.layout import calls
from openapiopenai.generate.layout.code import Code
from openapiopenai.generate.layout.escape import code, docstring, fence, literal, phrase, prose
from openapiopenai.generate.layout.manifest import parts
from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi import examples, files
from openapiopenai.generate.openapi.faults import DocumentError
from openapiopenai.generate.openapi.imports import import_document
from openapiopenai.generate.openapi.names import method_path, python_names
from openapiopenai.generate.openapi.normalise import normalise
from openapiopenai.generate.openapi.profile import Profile
from openapiopenai.generate.openapi.reading import check
from openapiopenai.generate.openapi.reserved import client_attributes, resource_attributes
from openapiopenai.generate.project.creation import create

from .browser import chromium, served
from .conftest import ROOT
from .hostile import PAYLOADS, SCRIPT, hostile, mutated

pytestmark = pytest.mark.slow

MINI = ROOT / "test" / "data" / "mini" / "openapi.yaml"
ALL = "HOSTILE"
"""Environment variable: try every payload at every place, instead of a sample."""
OFFSETS = range(len(PAYLOADS)) if os.environ.get(ALL) else (10,)
SETTINGS = ROOT / "openapiopenai" / "generate" / "site" / "settings.yml"
SITE = f"site_name: hostile\n{SETTINGS.read_text('utf-8')}".partition("extra_css:")
"""Settings of the site, without its pages and its style."""
EXTENSIONS = re.findall(r"^  - ([\w.]+)", SITE[2].partition("markdown_extensions:")[2], re.MULTILINE)
IMPORT = """
import importlib, json, pathlib, pkgutil, sys
import shop, shop.api, shop.models
for package in (shop.models, shop.api):
    for each in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{each.name}")
for name, examples in json.load(sys.stdin).items():
    for each in examples:
        model = getattr(shop.models, name).from_dict(each)
        assert model.to_dict() == each, (name, model, each)
print("done")
"""


HELP = """
import shop._runtime.registry as registry, shop.cli.main as program
for name in ["", *registry.Registry()]:
    assert program.run([*(each.strip("_").replace("_", "-") for each in name.split(".") if each), "--help"], {}) == 0, name
"""
"""Shows the help of every command."""


class Unsafe(HTMLParser):
    """Collects what could run a script in a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style", "iframe", "object", "embed", "svg", "form", "title"):
            self.found.append(tag)
        for name, value in attrs:
            target = re.sub(r"[\s\x00-\x1f]", "", value or "")
            scheme = re.match(r"<*([A-Za-z][\w+.-]*):", target)
            if name.startswith("on") or (
                name in ("href", "src") and scheme and scheme[1] not in ("http", "https", "mailto")
            ):
                self.found.append(f"{tag} {name}={value}")


def unsafe(text: str) -> list[str]:
    """What a page of Markdown would run in a browser."""
    return Unsafe(markdown.markdown(text, extensions=EXTENSIONS)).found


def runs(code: str) -> bool:
    """Whether a payload became code."""
    return any(isinstance(node, ast.Name) and node.id == "__import__" for node in ast.walk(ast.parse(code)))


@pytest.mark.parametrize("offset", OFFSETS)
def test_hostile_texts_stay_texts(offset: int, tmp_path: Path) -> None:
    spec, root = tmp_path / "shop.json", tmp_path / "made" / "shop"
    spec.write_text(json.dumps(hostile(offset)))
    create(spec, "shop", root)
    written = [*(root / "shop" / "models").iterdir(), *(root / "shop" / "api").iterdir(), *root.glob("*.py")]
    for path in written:
        if path.suffix in (".py", ".pyi"):
            assert not runs(path.read_text("utf-8")), path
    for path in [*(root / "docs").rglob("*.md"), root / "README.md"]:
        text = path.read_text("utf-8")
        assert unsafe(text) == [], path
        for _, source in re.findall(r"^(`{3,})python\n(.*?)^\1$", text, re.MULTILINE | re.DOTALL):
            assert not runs(source), path
    made = files.read(root / "openapi.yaml")["components"]["schemas"]
    # A pattern that is none may leave a schema without an example.
    given = {class_name(name): schema.get("examples", []) for name, schema in made.items() if schema.get("properties")}
    assert sum(map(bool, given.values())) > len(given) / 2
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT], cwd=root, input=json.dumps(given), capture_output=True, text=True
    )
    assert done.stdout == "done\n", done.stderr
    done = subprocess.run([sys.executable, "-c", HELP], cwd=root, capture_output=True, text=True)
    assert done.returncode == 0 and len(done.stdout) > 1000 and CONTROL.search(done.stdout) is None, done.stderr
    assert sorted(each.name for each in tmp_path.iterdir()) == ["made", "shop.json"]
    assert [each.name for each in (tmp_path / "made").iterdir()] == ["shop"]
    assert not list(tmp_path.rglob("PWNED")) + list(Path().glob("PWNED"))


CANARY = """
pwned = document.querySelectorAll("[onclick], [onmouseover], [onerror], a[href^='javascript:' i]").length || undefined
"""
"""Makes `pwned` true in a page that would run a script once it is used."""


@pytest.mark.skipif(not os.environ.get(ALL), reason="takes a minute: part of `make hostile`")
@pytest.mark.xdist_group("site")
def test_hostile_sites_run_no_script(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    for offset in (0, 15):
        (tmp_path / f"{offset}.json").write_text(json.dumps(hostile(offset)))
        create(tmp_path / f"{offset}.json", "shop", tmp_path / f"{offset}")
        shutil.copytree(tmp_path / f"{offset}" / "docs", pages / f"{offset}")
    (pages / "index.md").write_text(SCRIPT)
    (pages / "used.md").write_text("[x](javascript:pwned=1)")
    html = built(tmp_path)
    places = sorted(path.relative_to(html).as_posix() for path in html.rglob("*.html") if path.name != "404.html")
    assert len(places) > 40
    assert scripted(html, places) == {"index.html", "used/index.html"}


def built(root: Path) -> Path:
    """The site of some pages, with the extensions of the project's own."""
    (root / "mkdocs.yml").write_text(SITE[0] + SITE[2].partition("\n")[2].partition("\n")[2])
    shutil.copytree(SETTINGS.parent / "theme", root / "theme")
    zensical = Path(sys.executable).parent / "zensical"
    subprocess.run([zensical, "build", "--clean", "-f", "mkdocs.yml"], cwd=root, check=True, capture_output=True)
    return root / "html"


def scripted(html: Path, places: list[str]) -> set[str]:
    """The pages of a site in which a payload ran, or would run when a reader clicks it."""
    found: set[str] = set()
    with served(html) as url, chromium() as browser:
        page = browser.new_page()
        for place in places:
            page.goto(url + place, wait_until="load")
            if page.evaluate("window.pwned") or page.evaluate(CANARY):
                found.add(place)
    return found


# --- what is printed ---


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_code_and_markdown(payload: str) -> None:
    assert ast.literal_eval(literal(payload)) == payload
    assert literal(payload).isprintable()
    documented = ast.parse(f'class A:\n    """{docstring(payload)}"""\n')
    assert len(documented.body) == 1 and not runs(ast.unparse(documented))
    span, ticks = code(payload), fence(payload)
    pages = [
        prose(payload),
        phrase(payload),
        span,
        f"a | b\n--- | ---\n{phrase(payload)} | x",
        f"{ticks}text\n{payload}\n{ticks}",
        f"- {phrase(payload)}\n- {span}",
    ]
    assert [unsafe(page) for page in pages] == [[]] * len(pages)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Plain, with `code <b>` and [a link](https://x.example).", None),
        ("[mail](mailto:a@x.example), [page](other.md), a < b, `{x}`", None),
        ("- a list\n- of `x`\n\na | b\n--- | ---\n1 | 2", None),
        ("```json\n<b>`\n```\nafter", None),
        ("```python\nx\n```", "```py\nx\n```"),
        ("```Python\nx\n```", "```py\nx\n```"),
        ("```\nnever closed", "&#96;&#96;&#96;\nnever closed"),
        ("```\nx\n```python\ny\n```", "&#96;&#96;&#96;\nx\n```py\ny\n```"),
        ("~~~\nx", "&#126;~~\nx"),
        ("# head", "&#35; head"),
        ("> - ## head", "> - &#35;# head"),
        ("1. # head", "1. &#35; head"),
        ("head\n---", "head\n&#45;--"),
        ("> head\n> ===", "> head\n> &#61;=="),
        ("---\ntitle: x\n---\ny", "&#45;--\ntitle: x\n&#45;--\ny"),
        ("<b>bold</b>", "&lt;b>bold&lt;/b>"),
        ("<!-- x --> <?x?> <javascript:a>", "&lt;!-- x --> &lt;?x?> &lt;javascript:a>"),
        ('--8<-- "/etc/passwd"', '--8&lt;-- "/etc/passwd"'),
        ("{{ x }} {% x %} {: .x }", "&#123;&#123; x }} &#123;% x %} &#123;: .x }"),
        ("\\{: .x }", "\\&#123;: .x }"),
        ("[x](javascript:a)", "[x]&#40;javascript:a)"),
        ("[x](vbscript:a)", "[x]&#40;vbscript:a)"),
        ("[x](&#x6a;avascript:a)", "[x]&#40;&#x6a;avascript:a)"),
        ("[x](javascript&colon;a)", "[x]&#40;javascript&colon;a)"),
        ("[x](<java\nscript:a>)", "[x]&#40;&lt;java\nscript:a>)"),
        ("[x]" + "(" + " " * 3_000 + "javascript:a)", "[x]&#40;" + " " * 3_000 + "javascript:a)"),
        ("[x]: data:text/html", "[x]&#58; data:text/html"),
        ("[^x]: javascript:a", "[^x]&#58; javascript:a"),
        ("`open <b>", "&#96;open &lt;b>"),
        ("``two <b>``", "&#96;&#96;two &lt;b>&#96;&#96;"),
        ("\\`a <b>`", "\\&#96;a &lt;b>&#96;"),
        ("`a | <b>`", "&#96;a | &lt;b>&#96;"),
    ],
)
def test_markdown_of_texts(text: str, shown: str | None) -> None:
    assert prose(text) == (text if shown is None else shown)


@pytest.mark.parametrize(
    ("wires", "names"),
    [
        (["a-b", "a_b", "a b", "a/b"], ["a_dash_b", "a_b", "a_b_", "a_slash_b"]),
        (["+1", "-1", "1", "@type", "type", "$ref"], ["plus_1", "minus_1", "n1", "at_type", "type", "ref"]),
        (["\ufb01", "fi"], ["fi_", "fi"]),
        (["größe", "名", "🙂", ""], ["größe", "名", "value_", "value"]),
        (["__class__", "self", "_x", "str", "Literal"], ["class__", "self_", "x", "str_", "Literal_"]),
        (["1st", "x" * 300], ["n1st", "x" * 300]),
    ],
)
def test_names_of_properties(wires: list[str], names: list[str]) -> None:
    assert list(python_names(dict.fromkeys(wires)).values()) == names or {
        wire: python_names(dict.fromkeys(wires))[wire] for wire in wires
    } == dict(zip(wires, names, strict=True))


@pytest.mark.parametrize(
    ("name", "usable"),
    [
        ("chat.create", "chat.create"),
        ("import.class", "import_.class_"),
        ("con.list", "con.list"),
        ("operation.operation", "operation_.operation_"),
        ("close", "close_"),
        ("größe.import", "größe.import_"),
        ("with_options.timeout", "with_options_resource.timeout"),
        ("x.with_raw_response", "x.with_raw_response_"),
    ],
)
def test_names_of_methods(name: str, usable: str) -> None:
    assert method_path(name) == usable


def test_names_that_clients_have() -> None:
    for client in (SyncClient, AsyncClient):
        assert {name for name in dir(client) if name[0] != "_"} <= client_attributes() | resource_attributes()
    assert {"with_options", "copy", "base_url", "request"} <= client_attributes()


# --- faults ---

PLANT = "#/components/schemas/Plant"
LIST = "#/paths/~1plants/get"


def put(*steps: str | int, to: Any) -> Callable[[Any], None]:
    """An edit that puts a value somewhere."""

    def edit(document: Any) -> None:
        for step in steps[:-1]:
            document = document[step]
        document[steps[-1]] = to

    return edit


SCHEMAS = ("components", "schemas")


def refer(name: str) -> dict[str, str]:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def add(**schemas: Any) -> Callable[[Any], None]:
    """An edit that adds components."""
    return lambda document: document["components"]["schemas"].update(schemas)


def chain(length: int, link: Callable[[Any], Any]) -> Callable[[Any], None]:
    """An edit that adds components, each of which consists of the next one."""
    return add(**{f"C{number}": link(refer(f"C{number + 1}")) for number in range(length)}, **{f"C{length}": {}})


def channel(*parameters: Any, **facts: Any) -> Callable[[Any], None]:
    """An edit that sets a channel."""
    known = {"name": "live", "path": "/live", "client": "Event", "server": "Event"}
    named = [{"in": "query", "schema": {"type": "string"}, **each} for each in parameters]
    return put("x-channels", to=[{**known, "parameters": named, **facts}])


@pytest.mark.parametrize(
    ("edit", "fault"),
    [
        (put("openapi", to="2.0"), "#/openapi: OpenAPI 3.0, 3.1 and 3.2 are read, this one says '2.0'"),
        (put("openapi", to=None), "#/openapi: missing"),
        (put("info", to=None), "#: lacks `info`"),
        (put("info", to=[]), "#/info: expected an object, got a list"),
        (put("paths", to=[]), "#/paths: expected an object, got a list"),
        (put("paths", "plants", to={}), "#/paths/plants: expected a path that begins with `/`"),
        (put("paths", "/plants", "get", to="x"), f"{LIST}: expected an object, got 'x'"),
        (put("paths", "/plants", "get", "operationId", to=5), f"{LIST}/operationId: expected a string, got '5'"),
        (put("paths", "/plants", "get", "operationId", to="watch"), "#/paths/~1watch/post/operationId: 'watch' is the"),
        (put("paths", "/plants", "get", "parameters", 0, "in", to="body"), f"{LIST}/parameters/0/in: expected one of"),
        (
            put("paths", "/plants", "get", "parameters", 0, to={"$ref": "x"}),
            f"{LIST}/parameters/0/$ref: 'x' leads out of the document",
        ),
        (
            put("paths", "/plants", "get", "parameters", 0, "in", to="path"),
            f"{LIST}: the path parameter 'limit' is not",
        ),
        (
            put("paths", "/x/{id}", to={"get": {"responses": {}}}),
            "#/paths/~1x~1{id}/get: lacks the path parameter 'id'",
        ),
        (put("paths", "/plants", "get", "x-method", to="a b"), f"{LIST}/x-method: expected a path of Python names"),
        (
            put("paths", "/plants", "get", "x-method", to="a.__init__"),
            f"{LIST}/x-method: expected a path of Python names",
        ),
        (put("paths", "/plants", "get", "x-stream-event", to="Gone"), f"{LIST}/x-stream-event: no component is named"),
        (
            put("paths", "/plants", "get", "x-stream-class", to="os:system"),
            f"{LIST}/x-stream-class: expected `garden.mod",
        ),
        (put("paths", "/plants", "get", "x-page", to="all"), f"{LIST}/x-page: expected `cursor`"),
        (put(*SCHEMAS, "Plant", to=[]), f"{PLANT}: expected an object or true or false, got a list"),
        (put(*SCHEMAS, "Plant", "type", to="thing"), f"{PLANT}/type: expected one of array, boolean"),
        (put(*SCHEMAS, "Plant", "properties", to=[]), f"{PLANT}/properties: expected an object, got a list"),
        (put(*SCHEMAS, "Plant", "required", to="id"), f"{PLANT}/required: expected a list or true or false, got 'id'"),
        (put(*SCHEMAS, "Plant", "description", to=5), f"{PLANT}/description: expected a string, got '5'"),
        (put(*SCHEMAS, "Plant", "x-mixin", to="os\nimport x:A"), f"{PLANT}/x-mixin: expected `package.module:Name`"),
        (put(*SCHEMAS, "Plant", "x-mixin", to="os:PathLike"), f"{PLANT}/x-mixin: expected `garden.module:Name`"),
        (put(*SCHEMAS, "Plant", "properties", "id", to={"$ref": "file:///etc/passwd"}), "no file and no URL is read"),
        (put(*SCHEMAS, "Plant", "properties", "id", to={"$ref": "#/components/schemas/No"}), "leads nowhere"),
        (
            put(*SCHEMAS, "Plant", "properties", "id", "x-python-name", to="a: b"),
            "x-python-name: expected a Python name",
        ),
        (put(*SCHEMAS, "Plant", to={"$ref": PLANT}), f"{PLANT}: the schema refers to itself alone"),
        (put("paths", "/plants", "get", "x-stream-when", to={}), f"{LIST}/x-stream-when: expected an object with the"),
        (put("paths", "/plants", "get", "x-stream-when", to={"a": 1, "b": 2}), f"{LIST}/x-stream-when: expected an"),
        (put("paths", "/plants", "get", "x-stream-end", to={"tags": "x"}), f"{LIST}/x-stream-end/tags: expected a"),
        (
            put("paths", "/plants", "get", "x-response-by", to={"argument": "a b", "responses": {}}),
            "expected a Python name",
        ),
        (
            put("paths", "/plants", "get", "x-response-by", to={"argument": "a"}),
            f"{LIST}/x-response-by: lacks `responses`",
        ),
        (put("paths", "/plants", "get", "x-example", to={"a=1, b": 1}), f"{LIST}/x-example: expected an object whose"),
        *(
            (put("x-second-names", to={second: own}), f"#/x-second-names/{second}: {fault}")
            for second, own, fault in [
                ("a = 1", "plants", "expected a path of Python names"),
                ("class", "plants", "`class` is taken: choose another name"),
                ("other", 5, "expected a path of Python names"),
                ("other", "gone", "no resource is called `gone`"),
                ("gone.other", "plants", "no resource is called `gone`"),
                ("plants", "plants", "`plants` is taken: choose another name"),
                ("plants.list", "plants", "`plants.list` is taken"),
                ("timeout", "plants", "`timeout` is taken"),
            ]
        ),
        *(
            (put("paths", "/plants", "get", "x-second-names", to=names), f"{LIST}/x-second-names{fault}")
            for names, fault in [
                ("all", ": expected a list, got 'all'"),
                (["a: b"], "/0: expected a Python name"),
                (["__init__"], "/0: expected a Python name"),
                (["create"], ": `plants.create` is taken: choose another name"),
                (["all", "all"], ": `plants.all` is taken"),
                (["with_raw_response"], ": `plants.with_raw_response` is taken"),
            ]
        ),
        *(
            (put("x-helpers", to={name: source}), f"#/x-helpers/{name}: {fault}")
            for name, source, fault in [
                ("a = 1", "garden.x:y", "expected a path of Python names"),
                ("plants.wait", "a b", "expected `package.module:Name`, got 'a b'"),
                ("plants.wait", "os:system", "expected `garden.module:Name`"),
                ("plants.wait", "garden.gone:wait", "there is no module garden.gone"),
            ]
        ),
        (put("x-channels", to=5), "#/x-channels: expected a list, got '5'"),
        (channel(client="No"), "#/x-channels/0/client: no component is named 'No'"),
        (channel(name="a b"), "#/x-channels/0/name: expected a path of Python names"),
        (channel(client="Kind"), f"{PLANT[:-5]}Kind/properties/type: an event has a constant here"),
        (channel({"name": "a: b"}), "#/x-channels/0/parameters/0/name: expected a Python name that no model has"),
        (channel({"name": "self"}), "#/x-channels/0/parameters/0/name: expected a Python name that no model has"),
        (channel({"name": "a"}, {"name": "a"}), "#/x-channels/0/parameters: 'a' is there twice"),
        (channel({"$ref": "#/components/parameters/A"}), "#/x-channels/0/parameters/0: lacks `name`"),
        (
            put("paths", "/watch", "post", "x-stream-when", to={"a": "b"}),
            "x-stream-when: the method has no argument 'a'",
        ),
        (
            put("paths", "/watch", "post", "x-stream-when", to={"plant": "b"}),
            "#/paths/~1watch/post/x-stream-when: expected one of the values in the `enum` of 'plant'",
        ),
        (
            put("paths", "/plants", "post", "x-response-by", to={"argument": "a", "responses": {"b": "Plant"}}),
            "#/paths/~1plants/post/x-response-by: the method has no argument 'a'",
        ),
        (put(*SCHEMAS, "Plant", "properties", "id", "x-tolerates", to=["x"]), "x-tolerates/0: expected one of absent"),
        (put(*SCHEMAS, "Plant", "properties", "id", "x-tolerates", to="null"), "x-tolerates: expected a list, got"),
        (put(*SCHEMAS, "Plant", "properties", "id", to={"$ref": ""}), f"{PLANT}/properties/id/$ref: expected `#/comp"),
        (put(*SCHEMAS, "Plant", "properties", "id", to={"$ref": f"{PLANT}/properties/gone"}), "leads nowhere"),
        (put(*SCHEMAS, "Plant", "properties", "id", to={"$ref": "other.yaml#/X"}), "no file and no URL is read"),
        (put(*SCHEMAS, "Plant", "allOf", to=[refer("No")]), f"{PLANT}/allOf/0/$ref: '#/components/schemas/No' leads"),
        (put(*SCHEMAS, "Plant", "nullable", to="yes"), f"{PLANT}/nullable: expected true or false, got 'yes'"),
        (
            put(*SCHEMAS, "Event", "discriminator", to={}),
            "#/components/schemas/Event/discriminator: lacks `propertyName`",
        ),
        (put("paths", "/plants", "get", "responses", "200", to=[]), f"{LIST}/responses/200: expected an object, got a"),
        (
            put("paths", "/plants", "get", "responses", "200", to={"$ref": "#/components/responses/No"}),
            f"{LIST}/responses/200/$ref: '#/components/responses/No' leads nowhere",
        ),
        (add(A=refer("B"), B=refer("C"), C=refer("A")), "#/components/schemas/A: the schema refers to itself alone"),
        (
            add(A={"anyOf": [refer("B"), {"type": "string"}]}, B={"oneOf": [refer("A"), {"type": "null"}]}),
            "#/components/schemas/A: the schema refers to itself alone",
        ),
        *(
            (chain(400, link), "#/components/schemas/C299: schemas consist of each other over more than 100 levels")
            for link in (lambda to: to,)
        ),
        *(
            (chain(400, link), "#/components/schemas/C349: schemas consist of each other over more than 100 levels")
            for link in (
                lambda to: {"anyOf": [to, {"type": "string"}]},
                lambda to: {"allOf": [to, {"type": "object", "properties": {"a": {"type": "string"}}}]},
                lambda to: {"type": "array", "items": to},
                lambda to: {"type": "object", "additionalProperties": to},
            )
        ),
        (
            add(
                A={
                    "allOf": [
                        {"anyOf": [{"type": "object", "properties": {f"p{way}{n}": {}}} for n in (1, 2, 3)]}
                        for way in range(12)
                    ]
                }
            ),
            "#/components/schemas/A: unions in `allOf` make more than 1,000 variants",
        ),
    ],
)
def test_faults_of_a_document(edit: Callable[[Any], None], fault: str) -> None:
    document = files.read(MINI)
    edit(document)
    with pytest.raises(DocumentError) as caught:
        taken_over(document)
    assert any(fault in each for each in caught.value.faults), caught.value.faults
    assert all(each.isprintable() for each in caught.value.faults)


@pytest.mark.parametrize("threads", [1, 2])
def test_faults_are_told_at_once(threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where a second process cannot be forked, as beside other threads."""
    monkeypatch.setattr(threading, "active_count", lambda: threads)
    document = files.read(MINI)
    for edit in (
        put("x-second-names", to={"other": "gone"}),
        put("x-helpers", to={"plants.water": "garden.gone:water"}),
        put("paths", "/plants", "get", "x-page", to="sideways"),
        put("paths", "/plants", "post", "x-response-by", to={"argument": "a", "responses": {"x": "text"}}),
        channel(client="Kind"),
    ):
        edit(document)
    with pytest.raises(DocumentError) as caught:
        taken_over(document)
    assert [each.partition(": ")[0] for each in caught.value.faults] == [
        "#/paths/~1plants/get/x-page",
        "#/x-second-names/other",
        "#/x-helpers/plants.water",
        "#/components/schemas/Kind/properties/type",
        "#/paths/~1plants/post/x-response-by",
    ]


BOMB = "x0: &a0 [1,1,1,1,1,1,1,1,1,1]\n" + "".join(
    f"x{number}: &a{number} [{','.join([f'*a{number - 1}'] * 10)}]\n" for number in range(1, 12)
)


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("none.yaml", None, "No such file"),
        ("x.json", b"{", "line 1, column 2: not JSON"),
        ("x.json", b'{"a": 1, "a": 2}', "#/a: the key appears twice"),
        ("x.json", b'{"a": NaN}', "#/a: expected a finite number"),
        ("x.json", b'{"a": 1e999}', "#/a: expected a finite number"),
        ("x.json", b'{"a": "\\ud800"}', "#/a: the text has half of a surrogate pair"),
        ("x.json", b"[" * 100_000, "nests more than 100 levels deep"),
        ("x.json", b'{"a": ' + b"9" * 5_000 + b"}", "more digits than can be read"),
        ("x.yaml", b"a: [", "line 2, column 1: not YAML"),
        ("x.yaml", b"a:\n\t- b", "line 2, column 1: not YAML"),
        ("x.yaml", b"a: 1\na: 2", "#/a: the key appears twice"),
        ("x.yaml", b"[" * 100_000, "nests more than 100 levels deep"),
        ("x.yaml", b"- " * 5_000, "nests more than 100 levels deep"),
        ("x.yaml", BOMB.encode(), "aliases make more than 1,000,000 values"),
        ("x.yaml", b"a: &a [*a]", "*a stands before or inside of &a"),
        ("x.yaml", b"a: !!python/object/apply:os.system ['x']", "stands for no JSON value"),
        ("x.yaml", b"? [a]\n: b", "expected a string as key"),
        ("x.yaml", b"a: b\n---\na: c", "expected one document"),
        ("x.yaml", "größe: x".encode("latin-1"), "line 1 is not utf-8"),
        ("x.yaml", b"\xff\xfea", "is not utf-16"),
        ("x.yaml.gz", b"a: b", "expected a gzip file"),
        ("x.yaml", b"- a", "#: expected an OpenAPI document, an object, got a list"),
        ("x.yaml", b"", "#: expected an OpenAPI document, an object, got null"),
        ("x.yaml", "openapi: 3.1.0\ninfo: {}\npaths: 1".encode("utf-16"), "#/paths: expected an object"),
    ],
)
def test_faults_of_a_file(
    name: str, content: bytes | None, fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert main(["import", str(tmp_path / name), "--root", str(tmp_path / "made")]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1 and lines[0].startswith(str(tmp_path / name)) and fault in lines[0], lines


@pytest.mark.parametrize(
    "schemas",
    [
        {"X": {"type": "object", "required": ["a", "b"], "properties": {"a": refer("X"), "b": refer("X")}}},
        {
            "X": {
                "type": "object",
                "required": ["a"],
                "properties": {"a": {"type": "array", "minItems": 9, "items": refer("X")}},
            }
        },
        {f"C{n}": {"type": "array", "items": refer(f"C{n + 1}")} for n in range(45)} | {"C45": {}},
        {f"C{n}": {"type": "array", "minItems": 50, "items": refer(f"C{n + 1}")} for n in range(9)} | {"C9": {}},
        {f"C{n}": {"allOf": [refer(f"C{n + 1}"), refer(f"C{n + 1}")]} for n in range(40)} | {"C40": {"type": "object"}},
        {f"{arm}{n}": {"anyOf": [refer(f"C{n + 1}"), refer(f"D{n + 1}")]} for n in range(40) for arm in "CD"}
        | {"C40": {"type": "string"}, "D40": {"type": "integer"}},
        {f"C{n}": {"type": "object", "required": ["a"], "properties": {"a": refer(f"C{n + 1}")}} for n in range(1_500)}
        | {"C1500": {"type": "object"}},
        {"C0": {"type": "object"}}
        | {
            f"C{n + 1}": {"type": "object", "required": ["a"], "properties": {"a": refer(f"C{n}")}}
            for n in range(1_500)
        },
    ],
    ids=["two of itself", "nine of itself", "lists", "long lists", "allOf twice", "unions twice", "down", "up"],
)
def test_what_schemas_multiply_to_takes_little_time(schemas: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of them would make more values or steps than a machine can bear."""
    monkeypatch.setattr(calls, "layout", lambda codes: codes)
    document = files.read(MINI)
    add(**schemas)(document)
    start = time.process_time()
    taken_over(document)
    assert time.process_time() - start < 20


def test_a_bomb_takes_little_memory(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(BOMB)
    tracemalloc.start()
    try:
        with pytest.raises(DocumentError, match="aliases make more than"):
            files.read(tmp_path / "x.yaml")
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("command", ["new openapi.yaml --into shop", "import openapi.yaml", "generate", "check"])
def test_commands_print_no_traceback(command: str, tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.0\ninfo: 5\npaths: []\n")
    (tmp_path / "openapi-generator-config.yaml").write_text((MINI.parent / "openapi-generator-config.yaml").read_text())
    words = [sys.executable, "-m", "openapiopenai", *command.split()]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1
    assert [line.partition("#")[2][:20] for line in done.stderr.splitlines() if "#" in line] == [
        "/info: expected an o",
        "/paths: expected an ",
    ]


def taken_over(document: Any) -> None:
    """Everything that happens to a document before the generator runs."""
    imported = import_document(check(document), None, None, Profile()).document
    made = normalise(imported)
    examples.fill(made)
    parts(made, Code(Path("garden")), "Client()")


def union_of(document: Any) -> Any:
    return next(each for each in document["components"]["schemas"].values() if "discriminator" in each)


ODD: dict[str, tuple[Callable[[Any], object], bool]] = {
    # What is done to a document, and whether it is refused
    "a reference in place of all paths": (lambda d: d.update(paths={"$ref": "#/components/schemas/Note"}), True),
    "additional operations are text": (
        lambda d: next(iter(d["paths"].values())).update(additionalOperations="x"),
        True,
    ),
    "a mapping is text": (lambda d: union_of(d)["discriminator"].update(mapping="#/components/schemas/Note"), True),
    "a type of null alone": (
        lambda d: d["components"]["schemas"]["WatchRequest"]["properties"]["seconds"].update(type=["null"]),
        False,
    ),
}


@pytest.mark.parametrize("name", ODD)
def test_odd_values_are_taken_or_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "layout", lambda codes: codes)
    document = copy.deepcopy(files.read(MINI))
    change, is_refused = ODD[name]
    change(document)
    if not is_refused:
        return taken_over(document)
    with pytest.raises(DocumentError, match="#/"):
        taken_over(document)


@pytest.mark.parametrize("part", range(4))
def test_mutations_are_taken_or_refused(part: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "layout", lambda codes: codes)
    document = files.read(MINI)
    refused = 0
    number = 400 if os.environ.get(ALL) else 25
    for seed in range(part * number, (part + 1) * number):
        try:
            taken_over(mutated(document, random.Random(seed)))
        except DocumentError as error:
            refused += 1
            assert all(each.isprintable() for each in error.faults), seed
        except RecursionError:
            refused += 1
    assert 0 < refused < number


@pytest.mark.parametrize(
    "pattern", ["(a+)+$", "(", "a{1000000000}", "(a|a)*b", "(?=a)", "x" * 5_000, "^[a-z]+$", "(.*)\\1"]
)
def test_patterns_take_no_time(pattern: str) -> None:
    text = {"type": "string", "pattern": pattern, "examples": ["a" * 200 + "!"], "minLength": 10**9}
    document = {"openapi": "3.1.0", "info": {}, "components": {"schemas": {"A": copy.deepcopy(text)}}}
    examples.Examples(document).validate("A", "a" * 200 + "!")
    assert isinstance(examples.Examples(document).derive("A"), str)
