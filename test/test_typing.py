"""Type checkers in strict mode over the whole package, its tools and typical user code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT
from .projects import DOCUMENTS, project

pytestmark = pytest.mark.slow

BIN = Path(sys.executable).parent
CHECKED = [
    "openapiopenai",
    "examples",
    "tools",
    "compat",
    *sorted(str(path) for path in (ROOT / "test" / "typing").glob("*.py")),
]


@pytest.mark.parametrize(
    "command", [["pyright", "--pythonpath", sys.executable], ["mypy", "--no-error-summary"]], ids=["pyright", "mypy"]
)
def test_strict(command: list[str]) -> None:
    result = subprocess.run([BIN / command[0], *command[1:], *CHECKED], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_sample_runs() -> None:
    from openapiopenai import OutputMessage
    from openapiopenai.models import output_item

    from .typing import sample

    message = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": []}
    assert sample.by_tag(output_item.from_dict(message)) == "msg_1"
    assert sample.by_class(output_item.from_dict({"type": "new"})) == '{"type":"new"}'
    part = {"type": "output_text", "text": "Hi", "annotations": []}
    assert sample.parts(OutputMessage.from_dict({**message, "content": [part]})) == "Hi"
    assert sample.events([b'{"type":"response.output_text.delta","delta":"a"}', b'{"type":"other"}']) == "a"
    assert sample.decode("{}") is None


DOCUMENTS_MADE = sorted(path.stem for path in DOCUMENTS.glob("*.yaml"))


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_packages_of_other_documents(checker: str, tmp_path: Path) -> None:
    """All of them in one run: most of the time goes into what they share."""
    folders = {name: project(name) for name in DOCUMENTS_MADE}
    settings = tmp_path / "pyrightconfig.json"
    parts = [str(folder / name / each) for name, folder in folders.items() for each in ("api", "models", "client.py")]
    paths = [*map(str, folders.values())]
    settings.write_text(json.dumps({"include": parts, "extraPaths": paths, "typeCheckingMode": "strict"}))
    packages = [option for name in folders for option in ("-p", name)]
    command = {
        "mypy": ["--strict", "--disable-error-code=empty-body", "--no-error-summary", *packages],
        "pyright": ["-p", str(settings), "--pythonpath", sys.executable],
    }[checker]
    environment = os.environ | {"MYPYPATH": os.pathsep.join(paths)}
    result = subprocess.run([BIN / checker, *command], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout[-3000:] + result.stderr
