"""The commands in the guide run as printed; what stands behind `# →` is the last line of what they print."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from openapiopenai.cli.failures import STATUSES
from openapiopenai.cli.main import run
from openapiopenai.generate import COMMANDS

from .cli_server import respond
from .conftest import ROOT
from .loopback import loopback

PAGE = (ROOT / "docs" / "guide" / "command-line.md").read_text("utf-8")
LINES = [line for block in re.findall(r"```sh\n(.*?)```", PAGE, re.S) for line in block.splitlines()]
FILES = {"notes.txt": b"Otters swim.", "otter.png": b"\x89PNG", "report.pdf": b"%PDF"}


def test_commands_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    for name, content in FILES.items():
        Path(name).write_bytes(content)
    monkeypatch.setenv("OPENAI_API_KEY", "test")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    with loopback(respond) as url:
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        for line in LINES:
            command, _, expected = line.partition(" # → ")
            printed = in_shell(command) if re.search("[|]|[$][(]", command) else here(command, capsys)
            assert not expected or printed.splitlines()[-1].strip() == expected, line
    assert len(LINES) > 15 and Path("hi.mp3").read_bytes() == b"ID3"


def here(command: str, capsys: pytest.CaptureFixture[str]) -> str:
    program, *arguments = shlex.split(command)
    assert program == "openapiopenai" and run(arguments, COMMANDS) == 0, f"{command}: {capsys.readouterr().err}"
    return capsys.readouterr().out


def in_shell(command: str) -> str:
    function = f'openapiopenai() {{ {sys.executable} -m openapiopenai "$@"; }}; set -euo pipefail'
    return subprocess.run(["bash", "-c", f"{function}; {command}"], check=True, capture_output=True, text=True).stdout


def test_exit_statuses_are_those_of_the_page() -> None:
    assert all(f"| {status} | {meaning} |" in PAGE for status, meaning in STATUSES.items())
