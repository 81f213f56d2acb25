"""Code in the README and the guide runs, against a mock server that answers with examples from the spec.

The blocks of a page run one after another, in one namespace and in a folder that holds `FILES`. What a comment
`# → …` shows at the end of a line is what its block prints.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from .conftest import ROOT
from .steady import steady

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs" / "guide").glob("*.md"))]
FILES = {"report.pdf": b"%PDF-1.7", "requests.jsonl": b"{}\n", "speech.mp3": b"ID3", "otter.png": b"\x89PNG"}


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with steady(ROOT / "openapi.yaml") as url:
        yield url


@pytest.mark.parametrize(
    "page", [page for page in PAGES if "```python" in page.read_text()], ids=lambda page: page.name
)
def test_code_runs(page: Path, server: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "test")
    monkeypatch.setenv("OPENAI_BASE_URL", server)
    monkeypatch.chdir(tmp_path)
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    text = page.read_text()
    names = {"__name__": page.stem}
    for block in re.finditer(r"```python\n(.*?)```", text, re.S):
        printed = StringIO()
        line = text.count("\n", 0, block.start(1))
        with redirect_stdout(printed):
            exec(compile("\n" * line + block[1], page.name, "exec"), names)
        for expected in re.findall(r"# → (.+)$", block[1], re.M):
            assert expected in printed.getvalue().splitlines(), f"{page.name}: {expected}"
