"""The guide's page about changing the spec: its changes are made to a copy of the project, and its code runs there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from openapiopenai.generate.commands import main
from openapiopenai.generate.layout.project import Project
from openapiopenai.generate.openapi.files import dump, read
from openapiopenai.generate.project.creation import create

from .conftest import ROOT

pytestmark = pytest.mark.slow

TEXT = (ROOT / "docs" / "guide" / "changing-the-spec.md").read_text()
CHANGES = [yaml.safe_load(each) for each in re.findall(r"^```yaml\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)]
SHOP = re.findall(r"^```yaml title=\"shop.yaml\"\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
CODE = re.findall(r"^```python\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)


def merge(into: Any, more: Any) -> None:
    """Put lines of YAML at their place: keys into objects, entries at the end of lists."""
    for key, value in more.items():
        if isinstance(value, dict) and key in into:
            merge(into[key], value)
        elif isinstance(value, list) and key in into:
            into[key] += value
        else:
            into[key] = value


def run(code: str, root: Path) -> None:
    """Run code with the packages of a project, and compare what it prints with its comments."""
    environment = {**os.environ, "PYTHONPATH": str(root), "PAGER": "cat"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=root, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    expected = re.findall(r"# → (.+)$", code, re.MULTILINE)
    lines = iter(done.stdout.splitlines())
    assert expected and all(each in lines for each in expected), done.stdout


def test_a_field_a_variant_and_an_operation(tmp_path: Path) -> None:
    assert len(CHANGES) == 3
    document = read(ROOT / "openapi.yaml")
    for change in CHANGES:
        merge(document, change)
    (tmp_path / "openapi.yaml").write_text(dump(document))
    shutil.copy(ROOT / "openapi-generator-config.yaml", tmp_path)
    ignored = shutil.ignore_patterns("models", "api", "__pycache__")
    shutil.copytree(ROOT / "openapiopenai", tmp_path / "openapiopenai", ignore=ignored)
    Project(tmp_path).generate()
    run("\n".join(CODE[:-1]), tmp_path)
    page = (tmp_path / "docs" / "PoemTool.md").read_text()
    assert "How many lines a poem has." in page and "[Tool](Tool.md)" in page
    assert "## poems.create" in (tmp_path / "docs" / "Poems.md").read_text()


def test_another_server(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "shop.yaml"
    spec.write_text(SHOP[0])
    root = tmp_path / "bookshop"
    create(spec, "bookshop", root)
    assert "2 operations" in capsys.readouterr().out
    run(CODE[-1], root)
    mine = root / "bookshop" / "profile.py"
    mine.write_text(mine.read_text() + "# mine\n")
    spec.write_text(SHOP[0].replace("title: {type: string}", "title: {type: string}\n        pages: {type: integer}"))
    assert main(["update", str(spec), "--root", str(root)]) == 0  # a newer document
    assert "# mine" in mine.read_text()
    assert "pages" in (root / "docs" / "Book.md").read_text()
    run(CODE[-1], root)


def test_the_page_about_other_apis(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "guide" / "other-apis.md").read_text()
    spec = tmp_path / "vault.yaml"
    spec.write_text(re.findall(r"^```yaml title=\"vault.yaml\"\n(.*?)^```", text, re.MULTILINE | re.DOTALL)[0])
    create(spec, "vault", tmp_path / "vault")
    run("\n".join(re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)), tmp_path / "vault")
