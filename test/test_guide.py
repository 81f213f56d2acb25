"""Code in the README and the guide runs."""

from __future__ import annotations

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from .conftest import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs" / "guide").glob("*.md"))]


@pytest.mark.parametrize(
    "page", [page for page in PAGES if "```python" in page.read_text()], ids=lambda page: page.name
)
def test_code_runs(page: Path) -> None:
    for code in re.findall(r"```python\n(.*?)```", page.read_text(), re.S):
        printed = StringIO()
        with redirect_stdout(printed):
            exec(compile(code, page.name, "exec"), {"__name__": page.stem})
        for line in re.findall(r"# → (.+)$", code, re.M):
            assert line in printed.getvalue().splitlines(), f"{page.name}: {line}"
