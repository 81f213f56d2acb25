"""The command line as a person and a shell use it: in a terminal, in pipes, interrupted, with closed streams."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from openapiopenai.cli.failures import BROKEN_PIPE, INTERRUPTED, REFUSED, USAGE
from openapiopenai.cli.main import run
from openapiopenai.cli.tables import fitting

from .cli_server import respond
from .conftest import ROOT
from .loopback import loopback
from .terminal import COLUMNS, Screen, Terminal, terminal_output

PROGRAM = [sys.executable, "-m", "openapiopenai"]
CHAT = "chat completions create --message Hi --model"
LOADED = """
import sys
from openapiopenai.__main__ import main
sys.argv = ["openapiopenai", *{arguments!r}]
main()
print([name for name in sys.modules if name.partition(".")[0] in {heavy!r}], file=sys.stderr)
"""
HEAVY = {"pydantic", "pydantic_core", "urllib3", "rich", "yaml", "jmespath", "typing_extensions", "ssl", "asyncio"}


@pytest.fixture(scope="module")
def variables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a shell, with a server on this machine."""
    own = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("OPENAI", "OPENAPIOPENAI", "NO_COLOR"))
    }
    with loopback(respond) as url:
        yield {
            **own, "OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": url, "PYTHONPATH": str(ROOT),
            "XDG_CONFIG_HOME": str(tmp_path_factory.mktemp("config")),
        }  # fmt: skip


def shown(arguments: str) -> tuple[int, str, bytes]:
    """Run a command on a terminal; return its exit status, what the screen shows, and the bytes behind it."""
    screen = Screen()
    with terminal_output(screen):
        status = run(shlex.split(arguments), {})
    return status, screen.text, screen.output


@pytest.fixture
def _here(variables: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let this process have the environment of the shell, and a large file."""
    monkeypatch.chdir(tmp_path)
    Path("large").write_bytes(b"x" * 3_000_000)
    for name, value in [*variables.items(), ("COLUMNS", str(COLUMNS)), ("TERM", "xterm-256color")]:
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("NO_COLOR", raising=False)


SCREENS = [
    (f"{CHAT} m", 0, "Hello **you**"),
    (f"{CHAT} m --stream", 0, "Hello **you**"),
    (
        f"{CHAT} m --select choices[0]",
        0,
        "index: 0\nmessage:\n  role: assistant\n  content: Hello **you**\nfinish_reason: stop",
    ),
    (f"{CHAT} hostile", 0, "\\x1b[2Jgone"),
    ("ask Hi --via chat.completions", 0, "Hello you"),
    ("files retrieve file-1", REFUSED, "openapiopenai: files.retrieve: status 404 for GET "),
    ("files content file-1", USAGE, "openapiopenai: files content: the response is binary (application/octet-stream)"),
    ("files content file-1 -o out.bin", 0, "out.bin ████████████████"),
    ("files create --file large --purpose batch --select id", 0, "100% 3.0 MB of 3.0 MB"),
]
"""Command → exit status, and what the screen shows."""


@pytest.mark.parametrize(("arguments", "status", "text"), SCREENS, ids=[each[0] for each in SCREENS])
@pytest.mark.usefixtures("_here")
def test_on_a_terminal(arguments: str, status: int, text: str) -> None:
    found = shown(arguments)
    assert found[0] == status and text in found[1], found[1]


HOSTILE = [
    *(f"{CHAT} hostile{more}" for more in (
        "", " --stream", " --format json", " --format json --stream", " --raw", " --raw --stream", " --n 2 --raw",
        " --select @", " --select choices[0]", " --select choices[0].message.content", " --select keys(@)",
        " --stream --select choices[0].delta.content", " --format json --select choices",
    )),
    "files content hostile", "files content hostile --raw", "files retrieve hostile", "ask Hi --via chat.completions --model hostile",
]  # fmt: skip
"""Commands whose response is out to control the terminal."""


@pytest.mark.parametrize("arguments", HOSTILE)
@pytest.mark.usefixtures("_here")
def test_control_characters_of_a_server_reach_no_terminal(arguments: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    _, text, output = shown(arguments)
    assert "gone" in text, text
    assert not {"\x08", "\x9b"} & set(output.decode()) and "\x1b[2J" not in output.decode()


@pytest.mark.usefixtures("_here")
def test_tables_and_colors(monkeypatch: pytest.MonkeyPatch) -> None:
    status, text, output = shown("files list --all")
    assert status == 0 and text.splitlines()[0].split() == ["id", "filename"] and len(text.splitlines()) == 7
    assert b"\x1b[36m" in output
    monkeypatch.setenv("NO_COLOR", "1")
    _, text, output = shown("files list")
    assert "\x1b" not in output.decode() and "there are more: --all prints them" in text


WIDTHS = [
    ([29, 14, 7], 80, [29, 14, 7]),
    ([29, 14, 7], 50, [29, 10, 7]),
    ([29, 14, 20], 50, [29, 8, 9]),
    ([29, 14, 7], 45, [29, 14]),
    ([29, 14, 7], 30, [29]),
    ([29, 14, 7], 20, [20]),
    ([90, 90], 80, [40, 38]),
]


@pytest.mark.parametrize(("widths", "most", "expected"), WIDTHS)
def test_the_first_column_gives_way_last(widths: list[int], most: int, expected: list[int]) -> None:
    assert fitting(widths, most) == expected


@pytest.mark.usefixtures("_here")
def test_long_replies_are_shown_once() -> None:
    status, text, _ = shown("ask Hi --via chat.completions --model long")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    assert status == 0 and lines == [*(f"Paragraph {number}." for number in range(100)), "a", "b", "End."]


def test_a_dialog(variables: dict[str, str], tmp_path: Path) -> None:
    saved = tmp_path / "saved.md"
    note = tmp_path / "note.txt"
    note.write_text("A note.")
    with Terminal([*PROGRAM, "chat", "--via", "chat.completions"], variables) as terminal:
        terminal.wait_for("tiny; /help lists the commands")
        for typed, expected in [
            ("Hi\\\nthere\n", "Hello you"),
            ("/nonsense\n", "no command /nonsense"),
            ("/attach\n", "/attach: expected FILE"),
            ("/attach none.txt\n", "no such file: none.txt"),
            (f"/attach {note}\n", f"> /attach {note}"),
            ('"""One\n\nTwo"""\n', '"""One'),
            ("/model big\n", "/model big"),
            (f"/save {saved}\n", "/save"),
        ]:
            terminal.type(typed)
            terminal.wait_for(expected)
        terminal.type("/exit\n")
        assert terminal.finish() == 0
    text = saved.read_text()
    assert (
        text.startswith("**user**\n\nHi\nthere\n\n**assistant**\n\nHello **you**\n") and "A note.\n\nOne\n\nTwo" in text
    )


def shell(variables: dict[str, str], script: str) -> subprocess.CompletedProcess[str]:
    """Run a script of the shell, in which `$P` is the command."""
    return subprocess.run(
        ["bash", "-c", script], env={**variables, "P": shlex.join(PROGRAM)}, capture_output=True, text=True, timeout=60
    )


SHELLS = {
    "bash": ("bash --norc --noprofile -i", 'eval "$(openapiopenai completion bash)"'),
    "zsh": ("zsh -f -i", 'autoload -Uz compinit && compinit -u; eval "$(openapiopenai completion zsh)"'),
    "fish": ("setsid --ctty fish --no-config -i", "openapiopenai completion fish | source"),
}
"""Shell → how it is started without settings of anybody, and what loads the completion."""
TYPED = {
    "fil": "files",
    "files cr": "files create",
    "files create --pur": "files create --purpose",
    "files create --purpose as": "files create --purpose assistants",
    "files create --purpose=as": "files create --purpose=assistants",
    "responses create --reasoning.eff": "responses create --reasoning.effort",
    "responses create --reasoning.effort med": "responses create --reasoning.effort medium",
    "files create --file pap": "files create --file paper.txt",
    "files create --file=pap": "files create --file=paper.txt",
    "responses create --input @pap": "responses create --input @paper.txt",
    "responses create --input=@pap": "responses create --input=@paper.txt",
    "responses create --input @fold": "responses create --input @folder/inner.txt",
}
"""What is typed before the tabulator key → what is there afterwards."""


@pytest.mark.slow
@pytest.mark.parametrize("name", SHELLS)
def test_shells_complete(name: str, variables: dict[str, str], tmp_path: Path) -> None:
    if not shutil.which(name):
        pytest.skip(f"{name} is not installed")
    program = tmp_path / "bin" / "openapiopenai"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.join(PROGRAM)} "$@"\n')
    program.chmod(0o755)
    (tmp_path / "folder").mkdir()
    for each in ("paper.txt", "folder/inner.txt"):
        (tmp_path / each).write_text("")
    command, load = SHELLS[name]
    own = {
        "PATH": f"{program.parent}:{variables['PATH']}",
        "HOME": str(tmp_path),
        "ZDOTDIR": str(tmp_path),
        "PS1": "$ ",
    }
    with Terminal(["sh", "-c", f"cd {tmp_path} && exec {command}"], {**variables, **own}) as terminal:
        terminal.type(f"{load}; echo lo''aded\n")
        terminal.wait_for("\nloaded")
        for number, (typed, expected) in enumerate(TYPED.items()):
            terminal.type(f"openapiopenai {typed}\t")
            terminal.wait_for(f"openapiopenai {expected}")
            terminal.type(f"\x15echo do''ne{number}\n")
            terminal.wait_for(f"\ndone{number}")


SCRIPTS = [
    (f'$P {CHAT} endless --stream | head -n 1 >/dev/null; exit "${{PIPESTATUS[0]}}"', BROKEN_PIPE, ""),
    ('$P files list --help | head -n 0; exit "${PIPESTATUS[0]}"', BROKEN_PIPE, ""),
    ("$P files list >&-", 1, "openapiopenai: standard output is closed\n"),
    ("$P files list 2>&- --nonsense", USAGE, ""),
    ("$P responses create --model m --input - <&-", USAGE, "--input: standard input is closed"),
    ("echo Hi | $P responses create --model m --input - --dry-run >/dev/null", 0, ""),
    ("echo Hi | $P chat --via chat.completions | grep -q you", 0, ""),
]
"""Script → exit status, and what standard error has."""


@pytest.mark.parametrize(("script", "status", "error"), SCRIPTS, ids=[each[0] for each in SCRIPTS])
def test_in_a_shell(script: str, status: int, error: str, variables: dict[str, str]) -> None:
    done = shell(variables, script)
    assert error in done.stderr and (error or not done.stderr), done.stderr
    assert done.returncode == status and "Traceback" not in done.stderr


def test_interrupted(variables: dict[str, str]) -> None:
    command = [*PROGRAM, *CHAT.split(), "endless", "--stream"]
    process = subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout and process.stderr
    assert process.stdout.readline()
    process.send_signal(signal.SIGINT)
    assert b"Traceback" not in process.communicate(timeout=60)[1] and process.returncode == INTERRUPTED


@pytest.mark.parametrize("arguments", [["responses", "create", "--help"], ["--help"], ["beta", "threads", "-h"]])
def test_help_imports_little(arguments: list[str], variables: dict[str, str]) -> None:
    code = LOADED.format(arguments=arguments, heavy=HEAVY)
    done = subprocess.run([sys.executable, "-c", code], env=variables, capture_output=True, text=True)
    assert done.stderr == "[]\n" and "Options" in done.stdout


def test_extras_are_named(variables: dict[str, str], tmp_path: Path) -> None:
    for name, extra, command in (("click", "cli", "files list"), ("yaml", "generate", "generate")):
        folder = tmp_path / name
        folder.mkdir()
        (folder / f"{name}.py").write_text(f"raise ModuleNotFoundError('no', name={name!r})")
        path = f"{folder}{os.pathsep}{ROOT}"
        done = shell({**variables, "PYTHONPATH": path}, f"$P {command}")
        assert done.returncode == USAGE and f"{name} is missing: pip install 'openapiopenai[{extra}]'" in done.stderr
