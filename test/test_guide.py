"""Code in the README and the guide runs, against the mock server of the package.

Where a page needs other responses, `test/guide/<page>.py` has them: `respond(request)` returns a `Reply`, or None for what
the mock server shall respond to.

The blocks of a page run one after another, in a folder that holds `FILES`, and in one namespace; those of the pages that
one reads first, `ALONE`, in one each, as they are pasted alone. What a comment
`# → …` shows at the end of a line is what its block prints.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext, redirect_stdout
from importlib import import_module
from io import StringIO
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from openapiopenai._runtime.sockets import websocket
from openapiopenai.testing import Drop, Expect, MockAPI, ScriptedServer, Send, Step

from .conftest import ROOT
from .loopback import Received, Reply, forward, loopback

pytestmark = pytest.mark.slow

ALONE = [ROOT / "README.md", ROOT / "tools" / "site" / "home.md", ROOT / "docs" / "guide" / "quickstart.md"]
PAGES = [*ALONE[:2], *sorted((ROOT / "docs" / "guide").glob("*.md"))]
OWN = ("changing-the-spec.md", "other-apis.md", "pytest.md")
"""Have tests of their own, in test_changing_the_spec.py and test_pytest_plugin.py."""
FILES = {"report.pdf": b"%PDF-1.7", "requests.jsonl": b"{}\n", "speech.mp3": b"ID3", "otter.png": b"\x89PNG"}

DONE = [
    Send({"type": "response.output_text.delta", "delta": "Hello!"}),
    Send({"type": "response.output_audio.delta", "delta": "AAAA"}),
    Send({"type": "response.done", "response": {"status": "completed"}}),
]


def missing(last: dict[str, Any]) -> dict[str, Any]:
    return {"type": "error", "error": {"message": "There is no item item_9.", "event_id": last["event_id"]}}


# What a realtime server does for each connection that a page opens.
SCRIPTS: dict[str, list[list[Step]]] = {
    "realtime.md": [
        [Expect("session.update"), Expect("conversation.item.create"), Expect("response.create"), *DONE],
        [Expect("response.create"), *DONE],
        [Expect("response.create", {"response": {"instructions": "Say hello!"}})] * 3,
        [],
        [Expect("response.create"), *DONE],
        [Expect("input_audio_buffer.append"), Expect("input_audio_buffer.commit"), Expect("response.create"), *DONE],
        [Expect("conversation.item.delete"), missing],
        [Send({"type": "session.created"}), Expect("session.update"), Drop()],
        [Send({"type": "session.created"}), Expect("session.update"), *DONE],
        [Expect("response.create")],
    ]
}


@pytest.fixture
def server() -> Iterator[str]:
    with MockAPI(is_strict=False).serve() as url:
        yield url.removesuffix("/v1")


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if page.name not in OWN and "```python" in page.read_text()],
    ids=lambda page: page.name,
)
def test_code_runs(page: Path, server: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "test")
    monkeypatch.chdir(tmp_path)
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    text = page.read_text()
    module = ModuleType(f"guide_{page.stem}")  # where the names in annotations of its classes are looked up
    monkeypatch.setitem(sys.modules, module.__name__, module)
    scripts = SCRIPTS.get(page.name)
    with (
        loopback(special(page, server)) if responses_of(page) else nullcontext(server) as base_url,
        ScriptedServer(*scripts) if scripts else nullcontext() as sockets,
    ):
        monkeypatch.setenv("OPENAI_BASE_URL", base_url)
        if sockets:
            scripted, url_of = sockets.base_url.removeprefix("http"), websocket.websocket_url
            monkeypatch.setattr(
                websocket, "websocket_url", lambda url: url_of(url).replace(server.removeprefix("http"), scripted)
            )
        run(page, text, vars(module))


def responses_of(page: Path) -> Any:
    """The module with responses for a page."""
    name = page.stem.replace("-", "_")
    if not (Path(__file__).parent / "guide" / f"{name}.py").exists():
        return None
    return import_module(f"test.guide.{name}")


def special(page: Path, server: str) -> Callable[[Received], Reply]:
    """Responses of a page, and of the mock server where it has none."""
    own, others = responses_of(page).respond, forward(server)
    return lambda request: own(request) or others(request)


def run(page: Path, text: str, names: dict[str, Any]) -> None:
    """Run the blocks of a page."""
    for block in re.finditer(r"```python\n(.*?)```", text, re.S):
        printed = StringIO()
        line = text.count("\n", 0, block.start(1))
        with redirect_stdout(printed):
            code = compile("\n" * line + block[1], page.name, "exec", dont_inherit=True)
            exec(code, dict(names) if page in ALONE else names)
        for expected in re.findall(r"# → (.+)$", block[1], re.M):
            assert expected in printed.getvalue().splitlines(), f"{page.name}: {expected}"


def test_every_promise_names_an_existing_test() -> None:
    named = re.findall(r"`(test_\w+\.py)::(\w+)`", (ROOT / "docs" / "guide" / "security.md").read_text("utf-8"))
    assert len(named) > 20
    for file, name in named:
        assert f"def {name}(" in (ROOT / "test" / file).read_text("utf-8"), f"{file}::{name}"
