"""The examples of all pages run, each operation against a server on this machine, and print what the pages say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from .mock import ROOT, server

EXAMPLE = re.compile(r"^(`{3,})python\n(.*?)\n\1$(?:\n\nOutput:\n\n(`{3,})text\n(.*?)\n\3$)?", re.DOTALL | re.MULTILINE)
"""A fence with Python code, and the fence with its output, if any."""
CLIENT = {{client}}
"""How the pages make a client."""
PAGES = sorted(
    path.name for path in (ROOT / "docs").glob("*.md") if ".connect(" not in path.read_text("utf-8")
)
"""All pages but those of WebSocket connections, whose server this is not."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with server() as found:
        yield found


@pytest.mark.parametrize("page", PAGES)
def test_page(page: str, url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for variable in {{variables}}:
        monkeypatch.setenv(variable, "test")
    for _, code, _, output in EXAMPLE.findall((ROOT / "docs" / page).read_text("utf-8")):
        for name in re.findall(r'Path\("(.+?)"\)', code):
            (tmp_path / name).write_bytes(b"content")
        printed = StringIO()
        with redirect_stdout(printed):
            exec(compile(code.replace(CLIENT, f"{{client_class}}(base_url={url!r})"), page, "exec"), {"__name__": "example"})
        if output:
            assert printed.getvalue().strip() == output.strip()
