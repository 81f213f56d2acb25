"""The examples of all pages run, each against a mock of the API, and print what the pages say."""

from __future__ import annotations

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from {{package}}.testing import MockAPI, all_clients_use

DOCS = Path(__file__).parents[1] / "docs"
EXAMPLE = re.compile(r"^(`{3,})python\n(.*?)\n\1$(?:\n\nOutput:\n\n(`{3,})text\n(.*?)\n\3$)?", re.DOTALL | re.MULTILINE)
"""A fence with Python code, and the fence with its output, if any."""
PAGES = sorted(path.name for path in DOCS.glob("*.md") if ".connect(" not in path.read_text("utf-8"))
"""All pages but those of WebSocket connections, which would need a script."""


@pytest.mark.parametrize("page", PAGES)
def test_page(page: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for variable in {{variables}}:
        monkeypatch.setenv(variable, "test")
    for _, code, _, output in EXAMPLE.findall((DOCS / page).read_text("utf-8")):
        for name in re.findall(r'Path\("(.+?)"\)', code):
            (tmp_path / name).write_bytes(b"content")
        printed = StringIO()
        with redirect_stdout(printed), all_clients_use(MockAPI()) as mock:
            exec(compile(code, page, "exec"), {"__name__": "example"})
        assert [fault for request in mock.requests for fault in request.faults] == []
        if output:
            assert printed.getvalue().strip() == output.strip()
