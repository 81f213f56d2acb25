"""Type checkers in strict mode over the whole package and over typical user code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT

BIN = Path(sys.executable).parent
CHECKED = ["openapiopenai", "examples", "test/typing/sample.py", "test/typing/official.py", "test/typing/structured.py"]


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
