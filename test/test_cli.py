"""The command line: requests, results, errors and exit statuses, in process; see also `test_cli_terminal.py`."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from openapiopenai import OpenAI
from openapiopenai.cli import call, profiles, values
from openapiopenai.cli.commands import Operation
from openapiopenai.cli.failures import NO_CONNECTION, REFUSED, SERVER, STATUSES, USAGE
from openapiopenai.cli.main import run
from openapiopenai.generate import COMMANDS

from .cli_server import BYTES, REPLY, respond
from .loopback import loopback

KEY = "sk-secret-0123456789"
CHAT = ["chat", "completions", "create", "--model", "m"]
RESPOND = ["responses", "create", "--model", "m"]
HI = {"role": "user", "content": "Hi"}


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder of one's own, with files, and no settings but a key."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name in [name for name in os.environ if name.startswith(("OPENAI_", "OPENAPIOPENAI_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    contents = {
        "prompt.txt": "From a file", "body.yaml": "input: From YAML\ntemperature: 0.5\n", "a.png": "A", "b.png": "B",
        "bomb.yaml": "a0: &a0 [1]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 20)),
        "schema.json": '{"type": "object"}', "report.pdf": "%PDF", "odd.txt": "@home", "bad.json": '{"a": ',
    }  # fmt: skip
    for name, text in contents.items():
        Path(name).write_text(text, "utf-8")
    Path("latin.txt").write_bytes(b"\xff\xfe\xfd")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with loopback(respond) as url:
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        yield url


def feed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


BODIES: list[tuple[list[str], dict[str, Any]]] = [
    ([*RESPOND, "--input", "Hi"], {"model": "m", "input": "Hi"}),
    ([*RESPOND, "--input", "@prompt.txt"], {"model": "m", "input": "From a file"}),
    ([*RESPOND, "--input", "-"], {"model": "m", "input": "from stdin"}),
    ([*RESPOND, "--input", "@-"], {"model": "m", "input": "from stdin"}),
    ([*RESPOND, "--input", "@@home"], {"model": "m", "input": "@home"}),
    ([*RESPOND, "--input", "@odd.txt"], {"model": "m", "input": "@home"}),
    ([*RESPOND, "--input=-5"], {"model": "m", "input": "-5"}),
    ([*RESPOND, "--input", "5"], {"model": "m", "input": "5"}),
    ([*RESPOND, "--input", "true"], {"model": "m", "input": "true"}),
    ([*RESPOND, "--input", '"quoted"'], {"model": "m", "input": '"quoted"'}),
    ([*RESPOND, "--input", '[{"role": "user", "content": "Hi"}]'], {"model": "m", "input": [HI]}),
    ([*RESPOND, "--message", "Hi"], {"model": "m", "input": [HI]}),
    ([*RESPOND, "--input", "Hi", "--message", "Hi"], {"model": "m", "input": [HI, HI]}),
    ([*CHAT, "--message", "Hi", "--message", "Hi"], {"model": "m", "messages": [HI, HI]}),
    ([*CHAT, "--messages", json.dumps(HI)], {"model": "m", "messages": [HI]}),
    ([*CHAT, "--message", "Hi", "--stream"], {"model": "m", "messages": [HI], "stream": True}),
    ([*CHAT, "--message", "Hi", "--no-store"], {"model": "m", "messages": [HI], "store": False}),
    ([*CHAT, "--message", "Hi", "--stop", "a"], {"model": "m", "messages": [HI], "stop": "a"}),
    ([*CHAT, "--message", "Hi", "--stop", "a", "--stop", "b"], {"model": "m", "messages": [HI], "stop": ["a", "b"]}),
    ([*CHAT, "--message", "Hi", "--stop", "null"], {"model": "m", "messages": [HI], "stop": None}),
    ([*CHAT, "--message", "Hi", "--seed", "-1"], {"model": "m", "messages": [HI], "seed": -1}),
    ([*CHAT, "--message", "Hi", "--temperature", "1"], {"model": "m", "messages": [HI], "temperature": 1}),
    ([*CHAT, "--message", "Hi", "--top-p", "1e-1"], {"model": "m", "messages": [HI], "top_p": 0.1}),
    ([*CHAT, "--message", "Hi", "--top_p", "0.5"], {"model": "m", "messages": [HI], "top_p": 0.5}),
    ([*RESPOND, "--input", "Hi", "--reasoning.effort", "low"], {"model": "m", "input": "Hi", "reasoning": {"effort": "low"}}),
    (
        [*RESPOND, "--input", "Hi", "--reasoning", '{"effort": "low"}', "--reasoning.summary=auto"],
        {"model": "m", "input": "Hi", "reasoning": {"effort": "low", "summary": "auto"}},
    ),
    (
        [*RESPOND, "--input", "Hi", "--text.format.type", "json_schema", "--text.format.schema", "@schema.json"],
        {"model": "m", "input": "Hi", "text": {"format": {"type": "json_schema", "schema": {"type": "object"}}}},
    ),
    (
        [*RESPOND, "--input", "Hi", "--tools.0.type", "function", "--tools.0.strict", "true"],
        {"model": "m", "input": "Hi", "tools": [{"type": "function", "strict": True}]},
    ),
    ([*RESPOND, "--input", "Hi", "--metadata.team", "7"], {"model": "m", "input": "Hi", "metadata": {"team": "7"}}),
    *(
        ([*RESPOND, "--input", "Hi", f"--metadata.{name}", "7"], {"model": "m", "input": "Hi", "metadata": {key: "7"}})
        for name, key in [("my.name", "my.name"), ('"my.name"', "my.name"), (r"my\.name", "my.name"), ("a/b", "a/b"), ("a_b", "a_b")]
    ),
    (
        [*RESPOND, "--input", "Hi", "--metadata.a_b", "1", "--metadata.a-b", "2", '--text.format.schema.properties."a.b".type', "string"],
        {"model": "m", "input": "Hi", "text": {"format": {"schema": {"properties": {"a.b": {"type": "string"}}}}}, "metadata": {"a_b": "1", "a-b": "2"}},
    ),
    (
        [*CHAT, "--message", "Hi", "--stream-options.include_usage", "--no-stream-options.include-obfuscation"],
        {"model": "m", "messages": [HI], "stream_options": {"include_usage": True, "include_obfuscation": False}},
    ),
    ([*RESPOND, "--input", "Hi", "--metadata", "a: b"], {"model": "m", "input": "Hi", "metadata": {"a": "b"}}),
    ([*RESPOND, "--json", "@body.yaml"], {"model": "m", "input": "From YAML", "temperature": 0.5}),
    ([*RESPOND, "--json", "@body.yaml", "--temperature", "1"], {"model": "m", "input": "From YAML", "temperature": 1}),
    ([*RESPOND, "--json", '{"input": "Hi", "new": [1]}'], {"model": "m", "input": "Hi", "new": [1]}),
    ([*RESPOND, "--json", "input: Hi"], {"model": "m", "input": "Hi"}),
    (
        [*RESPOND, "--json", '{"input": "Hi", "reasoning": {"effort": "low"}}', "--reasoning.effort", "high"],
        {"model": "m", "input": "Hi", "reasoning": {"effort": "high"}},
    ),
    (["embeddings", "create", "--model", "m", "--input", "a", "--input", "b"], {"model": "m", "input": ["a", "b"]}),
]  # fmt: skip
"""Command → the JSON body that it sends."""


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run([*arguments, "--dry-run"], {}) == 0, capsys.readouterr().err
    return capsys.readouterr().out


@pytest.mark.parametrize(("arguments", "body"), BODIES, ids=[" ".join(each[0][2:]) for each in BODIES])
def test_bodies(
    arguments: list[str], body: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(monkeypatch, "from stdin")
    text = shown(capsys, *arguments)
    sent = json.loads(text.partition("\n\n")[2])
    assert sent == body and [type(each) for each in sent.values()] == [type(sent[key]) for key in sent]
    assert KEY not in text and "authorization: Bearer ***" in text


URLS = [
    (["files", "retrieve", "file/1"], "GET https://api.openai.com/v1/files/file%2F1"),
    (["files", "retrieve", "-"], "GET https://api.openai.com/v1/files/-"),
    (["files", "list", "--purpose", "batch"], "GET https://api.openai.com/v1/files?purpose=batch"),
    (["files", "list", "--limit", "7"], "GET https://api.openai.com/v1/files?limit=7"),
    (["skills", "list", "--limit", "7000"], "GET https://api.openai.com/v1/skills?limit=100"),
    (["--base-url", "http://a.example", "files", "list"], "GET http://a.example/files"),
    (["files", "list", "--base-url", "http://b.example"], "GET http://b.example/files"),
    (
        ["responses", "retrieve", "r", "--include", "a", "--include", "b"],
        "GET https://api.openai.com/v1/responses/r?include%5B%5D=a&include%5B%5D=b",
    ),
]
"""Command → method and URL."""


@pytest.mark.parametrize(("arguments", "line"), URLS, ids=[" ".join(each[0]) for each in URLS])
def test_urls(arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys, *arguments).splitlines()[0].replace("include[]", "include%5B%5D") == line


def test_files(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    feed(monkeypatch, "from stdin")
    text = shown(capsys, "images", "edit", "--image", "a.png", "--image", "@b.png", "--prompt", "p", "--model", "m")
    assert 'name="image[]"; filename="a.png"' in text and 'filename="b.png"' in text
    text = shown(capsys, "files", "create", "--file", "-", "--purpose", "assistants")
    assert 'filename="stdin"' in text and "from stdin" in text
    assert run(["files", "create", "--file", "report.pdf", "--purpose", "assistants", "--curl"], {}) == 0
    text = capsys.readouterr().out
    assert text.startswith("curl -X POST https://api.openai.com/v1/files") and "content-length" not in text
    assert "-F file=@report.pdf" in text and "-F purpose=assistants" in text and KEY not in text


FORMS = [
    (["--image", "a.png", "--image", "x/a.png"], ["-F 'image[]=@a.png'", "-F 'image[]=@x/a.png'"]),
    (["--image", "ä ;\"'.png"], ["""-F 'image=@"ä ;\\"'"'"'.png"'"""]),
    (["--image", "-"], ["-F 'image=@-;filename=stdin'"]),
    (["--image", "a.png", "--user", "@@home"], ["--form-string user=@home"]),
    (["--image", "a.png", "--user", "a;type=b"], ["--form-string 'user=a;type=b'"]),
]


@pytest.mark.parametrize(("arguments", "options"), FORMS)
def test_forms_as_curl(
    arguments: list[str], options: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names of files and texts mean to curl what they mean here."""
    feed(monkeypatch, "from stdin")
    for name in ("x/a.png", "ä ;\"'.png"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_bytes(b"x")
    assert run(["images", "edit", "--model", "m", "--prompt", "p", *arguments, "--curl"], {}) == 0
    text = capsys.readouterr().out
    assert [option for option in options if option not in text] == [], text


WRONG = [
    (["fils", "list"], "no command 'fils'; did you mean 'files'?"),
    (["files", "lst"], "files: no command 'lst'; did you mean 'list'?"),
    (["chat", "completion", "create"], "chat: no command 'completion'; did you mean 'completions'?"),
    (["xyzzy"], "no command 'xyzzy'"),
    ([*RESPOND, "--inptu", "Hi"], "responses create: no option --inptu; did you mean --input?"),
    ([*RESPOND, "--reasoning.efort", "low"], "no option --reasoning.efort; did you mean --reasoning.effort?"),
    ([*RESPOND, "--resoning.effort", "low"], "no option --resoning.effort; did you mean --reasoning?"),
    ([*RESPOND, "--store.x", "1"], "no option --store.x"),
    ([*RESPOND, "--input"], "'--input' requires an argument"),
    (["responses", "create", "--json", "-"], "--json: expected an object, got '-'"),
    ([*RESPOND, "--json", "{"], "--json: neither JSON nor YAML"),
    ([*RESPOND, "--json", "@bad.json"], "--json: neither JSON nor YAML"),
    ([*RESPOND, "--json", "@bomb.yaml"], "--json: neither JSON nor YAML: line 7: aliases make more than 1,000,000 values"),
    ([*RESPOND, "--json", "[" * 100_000], "--json: neither JSON nor YAML: line 1: nests more than 1,000 levels deep"),
    ([*RESPOND, "--json", "a: " + "9" * 5000], "--json: neither JSON nor YAML: line 1: a number with more digits"),
    ([*RESPOND, "--json", "a: !!binary aGk="], "--json: neither JSON nor YAML: line 1: the tag tag:yaml.org,2002:binary stands"),
    ([*RESPOND, "--json", "text"], "--json: neither JSON nor YAML: expected an object or a list"),
    ([*RESPOND, "--json", "@."], "--json: Is a directory: ."),
    ([*RESPOND, "--json", "@/dev/zero"], "--json: has more than 1 MB: /dev/zero"),
    ([*RESPOND, "--input", "-", "--instructions", "-"], "--instructions: standard input is that of --input"),
    (["ask", "@/dev/zero"], "TEXT: has more than 1 MB: /dev/zero"),
    (["files", "create", "--purpose", "batch", "--file", "/dev/zero"], "--file: a pipe or a device: /dev/zero"),
    ([*RESPOND, "--json", "@none.json"], "--json: No such file or directory: none.json"),
    ([*RESPOND, "--input", "@latin.txt"], "--input: expected text in UTF-8"),
    ([*RESPOND, "--input", "Hi", "--temperature", "hot"], "--temperature: expected a number, got 'hot'"),
    ([*RESPOND, "--input", "Hi", "--temperature", "true"], "--temperature: expected a number, got 'true'"),
    ([*RESPOND, "--input", "Hi", "--temperature", "NaN"], "--temperature: expected a number, got 'NaN'"),
    ([*RESPOND, "--input", "Hi", "--max-output-tokens", "1.5"], "--max-output-tokens: expected a whole number, got '1.5'"),
    ([*RESPOND, "--input", "Hi", "--reasoning", "low"], "--reasoning: expected an object as JSON or YAML, got 'low'"),
    ([*RESPOND, "--input", "Hi", "--tools.1.type", "x"], "expected an element 0 before element 1"),
    ([*RESPOND, "--input", "Hi", "--tool-choice", "auto", "--tool-choice.type", "x"], "--tool-choice.type: tool_choice has another value"),
    (["files", "create", "--file", "none.pdf", "--purpose", "x"], "files create: --file: no such file: none.pdf"),
    (["files", "create", "--file", ".", "--purpose", "x"], "files create: --file: a directory: ."),
    (["files", "create"], "files create: missing --file, --purpose"),
    (["files", "retrieve"], "Missing argument 'FILE_ID'"),
    (["files", "list", "--limit", "0"], "'--limit': 0 is not in the range x>=1"),
    (["files", "list", "--select", "a["], "--select: no JMESPath expression"),
    (["files", "list", "--header", "x"], "--header: expected NAME:VALUE, got 'x'"),
    (["files", "list", "--output", "none/x.json", "--base-url", "http://127.0.0.1:1"], "--output: expected a file in a folder that exists"),
    (["files", "list", "--profile", "none"], "--profile: no profile 'none'"),
    (["files", "list", "--base-url", "nonsense"], "base_url"),
    (["ask", "Hi", "--via", "files.list"], "--via: expected responses.create or chat.completions.create"),
    (["completion", "tcsh"], "'tcsh' is not one of"),
    (["login", "nonsense"], "CREDENTIAL: expected api_key or admin_api_key, got 'nonsense'"),
]  # fmt: skip
"""Command that is not as it should be → what is said, in one line."""


@pytest.mark.parametrize(("arguments", "message"), WRONG, ids=[" ".join(each[0]) for each in WRONG])
def test_wrong_commands(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(monkeypatch, "[1]")
    monkeypatch.setattr(values, "LARGEST", 1 << 20)
    monkeypatch.setattr(call, "opened", lambda settings, **_: OpenAI(max_retries=0, **settings))
    status = run(arguments, {})
    said = capsys.readouterr()
    assert status == USAGE and message in said.err and said.out == ""
    assert said.err.count("\n") == 1 and said.err.startswith("openapiopenai: ")


def lines(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[Any]:
    assert run(arguments, {}) == 0
    return [json.loads(each) for each in capsys.readouterr().out.splitlines()]


def test_results_in_a_pipe(server: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*CHAT, "--message", "Hi"], {}) == 0
    assert json.loads(capsys.readouterr().out)["choices"][0]["message"]["content"] == REPLY
    assert run([*CHAT, "--message", "Hi", "--select", "choices[0].message.content"], {}) == 0
    assert capsys.readouterr().out == f"{REPLY}\n"
    assert run([*CHAT, "--message", "Hi", "--select", "{id: id}"], {}) == 0
    assert json.loads(capsys.readouterr().out) == {"id": "c"}
    events = lines(capsys, *CHAT, "--message", "Hi", "--stream")
    assert "".join(each["choices"][0]["delta"].get("content") or "" for each in events) == REPLY
    assert run([*CHAT, "--message", "Hi", "--stream", "--format", "text"], {}) == 0
    assert capsys.readouterr().out == f"{REPLY}\n"
    assert run([*CHAT, "--message", "Hi", "--format", "text"], {}) == 0
    assert capsys.readouterr().out == f"{REPLY}\n"
    assert run(["ask", "Hi", "there", "--via", "chat.completions"], {}) == 0
    assert capsys.readouterr().out == f"{REPLY}\n"


PAGES = [([], 3), (["--limit", "2"], 2), (["--limit", "5"], 5), (["--all"], 6), (["--all", "--limit", "4"], 4)]


@pytest.mark.parametrize(("options", "count"), PAGES, ids=[" ".join(each[0]) for each in PAGES])
def test_lists(options: list[str], count: int, server: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = lines(capsys, "files", "list", *options)
    assert [each["id"] for each in found] == [f"file-{1 + n // 3}{n % 3}" for n in range(count)]
    assert run(["files", "list", *options, "--select", "id"], {}) == 0
    assert capsys.readouterr().out.split() == [each["id"] for each in found]
    assert run(["files", "list", *options, "--format", "text"], {}) == 0
    table = capsys.readouterr().out.splitlines()
    assert table[0].split() == ["id", "filename"] and len(table) == count + 1


def test_files_and_raw_responses(server: str, capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    assert run(["files", "content", "file-1"], {}) == 0 and capfdbinary.readouterr().out == BYTES
    assert run(["files", "content", "file-1", "--output", "out.bin"], {}) == 0
    assert Path("out.bin").read_bytes() == BYTES and capfdbinary.readouterr().out == b""
    assert run(["files", "list", "--raw"], {}) == 0
    assert json.loads(capfdbinary.readouterr().out)["object"] == "list"
    assert run([*CHAT, "--message", "Hi", "--stream", "--raw"], {}) == 0
    assert capfdbinary.readouterr().out.endswith(b"data: [DONE]\n\n")
    assert run(["files", "list", "-o", "out.jsonl"], {}) == 0
    assert len(Path("out.jsonl").read_text().splitlines()) == 3 and capfdbinary.readouterr().out == b""


STATUS = [
    (["files", "retrieve", "x"], REFUSED, "no such thing"),
    (["files", "retrieve", "broken", "--max-retries", "0"], SERVER, "status 500: out of order"),
    (["files", "list", "--base-url", "http://127.0.0.1:1", "--max-retries", "0"], NO_CONNECTION, "127.0.0.1"),
]


@pytest.mark.parametrize(("arguments", "status", "message"), STATUS, ids=[each[2] for each in STATUS])
def test_failed_calls(
    arguments: list[str], status: int, message: str, server: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status in STATUSES and run(arguments, {}) == status
    said = capsys.readouterr()
    assert message in said.err and said.err.count("\n") == 1 and said.out == "" and KEY not in said.err
    with pytest.raises(Exception, match=message):
        run([*arguments, "--debug"], {})


def test_without_a_key(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    assert run(["files", "list"], {}) == USAGE
    assert "OPENAI_API_KEY" in capsys.readouterr().err
    assert shown(capsys, "files", "list").startswith("GET ")


def test_profiles(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], server: str) -> None:
    monkeypatch.delenv("OPENAI_BASE_URL")
    known = {
        "default": {"base_url": "http://d.example", "model": "tiny", "via": "chat.completions"},
        "work": {"base_url": "http://w.example"},
    }
    profiles.write(known)
    assert profiles.read() == known and profiles.file().stat().st_mode & 0o077 == 0
    assert shown(capsys, "files", "list").startswith("GET http://d.example/files")
    assert shown(capsys, "--profile", "work", "files", "list").startswith("GET http://w.example/files")
    monkeypatch.setenv("OPENAI_BASE_URL", server)
    assert shown(capsys, "files", "list").startswith(f"GET {server}/files")
    assert run(["ask", "Hi"], {}) == 0 and capsys.readouterr().out == f"{REPLY}\n"
    monkeypatch.setenv("OPENAPIOPENAI_PROFILE", "work")
    assert shown(capsys, "files", "list").startswith("GET http://w.example/files")
    assert run(["profiles"], {}) == 0
    assert """work: {"base_url": "http://w.example"}""" in capsys.readouterr().out
    profiles.file().write_text("x = [")
    assert run(["files", "list"], {}) == USAGE and "config.toml" in capsys.readouterr().err


DEFAULT = "[profiles.default]\n"
FAULTS_OF_PROFILES: list[tuple[str | None, str]] = [
    (f"{DEFAULT}api_key = {KEY}", "config.toml: Invalid value (at line 2, column 11)"),
    (f'{DEFAULT}api_key = ["{KEY}"]', "api_key: expected a string or a callable that returns one, got list"),
    (f'{DEFAULT}api_key = "{KEY}\\u0007"', "api_key: expected printable ASCII characters"),
    (f'{DEFAULT}base_url = "htp://u:{KEY}@h"', "base_url: expected a URL that begins with http:// or https://"),
    (f'{DEFAULT}nonsense = "{KEY}"', "unexpected arguments: nonsense"),
    (f"{DEFAULT}keyring = 5", "config.toml: profile 'default': keyring: expected a list of names"),
    (f"{DEFAULT}keyring = [5]", "keyring: expected a list of names"),
    (f"{DEFAULT}via = [5]", "via: expected text, got list"),
    (f"{DEFAULT}model = 5", "model: expected text, got int"),
    ("profiles = [1]", "config.toml: expected tables [profiles.NAME]"),
    (f"x = {'[' * 20_000}", "config.toml: nested too deeply"),
    ("x" * (1 << 21), "config.toml: has more than 1 MB"),
    ("\udcff", "config.toml: expected text in UTF-8"),
    (None, "config.toml: expected a file"),
]


@pytest.mark.parametrize(("content", "fault"), FAULTS_OF_PROFILES, ids=[each[1][-30:] for each in FAULTS_OF_PROFILES])
def test_faults_of_profiles(
    content: str | None, fault: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if "api_key" in (content or ""):
        monkeypatch.delenv("OPENAI_API_KEY")  # the profile `default` yields to it
    path = profiles.file()
    path.parent.mkdir(parents=True)
    if content is None:
        os.mkfifo(path)
    else:
        path.write_text(content, "utf-8", "surrogateescape")
    assert run(["files", "list"], {}) == USAGE
    said = capsys.readouterr().err
    assert fault in said and KEY not in said and said.count("\n") == 1


def test_profiles_are_written_as_they_were_read(capsys: pytest.CaptureFixture[str]) -> None:
    odd = '\u2028 🜁 \x7f \x1b \\ " \n'
    headers = {"x-api-key": KEY, odd: odd}
    known = {odd: {"default_headers": headers, "timeout": 2.5, "max_retries": 3, "base_url": f"http://u:{KEY}@h"}}
    target = profiles.file().with_name("kept elsewhere")
    target.parent.mkdir(parents=True)
    profiles.file().symlink_to(target)
    profiles.write(known)
    assert profiles.read() == known and profiles.file().is_symlink() and len([*target.parent.iterdir()]) == 2
    assert run(["profiles"], {}) == 0
    said = capsys.readouterr().out
    assert KEY not in said and "\x1b" not in said and '"x-api-key": "***"' in said


def test_keyring(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    kept: dict[tuple[str, str], str] = {}

    class Keyring:
        class errors:
            KeyringError = RuntimeError

        set_password = staticmethod(lambda service, name, key: kept.__setitem__((service, name), key))
        get_password = staticmethod(lambda service, name: kept.get((service, name)))
        delete_password = staticmethod(lambda service, name: kept.__delitem__((service, name)))

    monkeypatch.setattr(profiles, "keyring", Keyring)
    monkeypatch.delenv("OPENAI_API_KEY")
    feed(monkeypatch, "sk-of-the-keyring\n")
    assert run(["login", "--profile", "home"], {}) == 0
    assert kept == {("openapiopenai", "home/api_key"): "sk-of-the-keyring"}
    assert profiles.settings("home") == {"api_key": "sk-of-the-keyring"}
    assert "authorization: Bearer ***" in shown(capsys, "files", "list", "--profile", "home")
    assert run(["logout", "--profile", "home"], {}) == 0 and not kept and profiles.settings("home") == {}


def test_resources_and_commands_of_one_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["chat", "--help"], COMMANDS) == 0
    assert "Talk with a model." in (text := capsys.readouterr().out) and "chat completions" in text
    assert run(["chat", "completions", "--help"], COMMANDS) == 0
    assert "create" in capsys.readouterr().out
    assert run(["--help"], COMMANDS) == 0
    text = capsys.readouterr().out
    assert all(f"\n  {name} " in text for name in [*COMMANDS, "ask", "files", "vector-stores"])


def test_options_of_the_api_go_first(capsys: pytest.CaptureFixture[str]) -> None:
    parameters = [{"name": "output", "kind": "string"}, {"name": "class_", "kind": "string"}]
    command = Operation("x.create", {"method": "POST", "path": "/x", "parameters": parameters}, {})
    with pytest.raises(click.exceptions.Exit):
        command.make_context("create", ["--help"])
    shown = capsys.readouterr().out
    assert "--output TEXT" in shown and "--cli-output FILE" in shown and "--class TEXT" in shown and "-o," not in shown


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", shell], {}) == 0
    assert "_OPENAPIOPENAI_COMPLETE" in capsys.readouterr().out


COMPLETED = [
    ("fil", ["files"]),
    ("files ", ["list", "create", "retrieve", "delete", "content"]),
    ("responses create --reas", ["--reasoning"]),
    ("responses create --reasoning.eff", ["--reasoning.effort"]),
    ("files list --order ", ["asc", "desc"]),
    ("files list --order=d", ["desc"]),
    ("responses create --input @prom", ["@prompt.txt"]),
]


@pytest.mark.parametrize(("words", "expected"), COMPLETED, ids=[each[0] for each in COMPLETED])
def test_completion(
    words: str, expected: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_OPENAPIOPENAI_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_LINE", f"openapiopenai {words}")
    monkeypatch.setenv("COMP_WORD", re.split("[ =@]", words)[-1])
    assert run([], {}) == 0
    assert [line.partition(",")[2] for line in capsys.readouterr().out.splitlines()] == expected
