"""The installed commands: a project from a document, and what keeps it up to date."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from openapiopenai.generate.commands import BREAKING, main
from openapiopenai.generate.layout import stamp
from openapiopenai.generate.layout.copies import digest
from openapiopenai.generate.layout.project import Project
from openapiopenai.generate.project.creation import filled
from openapiopenai.generate.project.words import FILES

from .conftest import ROOT

pytestmark = pytest.mark.slow

SHOP = (ROOT / "test" / "data" / "documents" / "shop.yaml").read_text()
CHANGES = [
    ("title: {type: string}", "title: {type: string}, pages: {type: integer}", "minor", 0, "`Book.pages`: added"),
    (", title: {type: string}", "", "major", BREAKING, "`Book.title`: removed"),
    ("Lists books.", "Lists all books.", "none", 0, ""),
]
"""What a newer document changes; the step of the version, the exit status of `diff`, and a line of the changelog."""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project made from a document."""
    root = tmp_path_factory.mktemp("made") / "book-shop"
    document = root.parent / "shop.yaml"
    document.write_text(SHOP)
    assert main(["new", str(document), "--into", str(root)]) == 0
    return root


def run(root: Path, *command: str) -> str:
    done = subprocess.run([sys.executable, "-m", *command], cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_project_is_complete(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "4 passed" in run(shop, "pytest", "-q", "-W", "error")
    assert "# Books" in (shop / "README.md").read_text()
    metadata = (shop / "pyproject.toml").read_text()
    assert 'name = "book-shop"' in metadata and '"Sells books."' in metadata
    assert '__version__ = "2.1"' in (shop / "book_shop" / "__init__.py").read_text()
    assert "## 2.1\n" in (shop / "CHANGELOG.md").read_text()
    assert main(["check", "--root", str(shop)]) == 0
    assert "8 texts are missing or to be improved" in capsys.readouterr().out
    assert "up to date" in run(shop, "openapiopenai", "generate")
    assert 'book-shop = "book_shop.cli:main"' in metadata and '"operations/*.json"' in metadata
    assert "GET https://books.example/v1/books?author=A" in run(
        shop, "book_shop.cli", "books", "list", "--author", "A", "--dry-run"
    )
    helped = run(shop, "book_shop.cli", "--help")
    assert "\n  books" in helped and "\n  login" in helped and "\n  ask" not in helped and "generate" not in helped


@pytest.mark.parametrize(("old", "new", "step", "status", "line"), CHANGES, ids=[each[2] for each in CHANGES])
def test_a_newer_document(
    shop: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    old: str,
    new: str,
    step: str,
    status: int,
    line: str,
) -> None:
    before, after = tmp_path / "before.yaml", tmp_path / "after.yaml"
    before.write_text(SHOP)
    after.write_text(SHOP.replace(old, new))
    assert main(["diff", str(before), str(after), "--json"]) == status
    found = json.loads(capsys.readouterr().out)
    assert found["step"] == step and found["breaking"] is (status != 0)
    assert all(change["methods"] == ["books.list"] for change in found["changes"])
    root = tmp_path / "copy"
    shutil.copytree(shop, root)
    assert main(["update", str(after), "--root", str(root)]) == 0
    changelog = (root / "CHANGELOG.md").read_text()
    assert line in changelog and ("## Unreleased" in changelog) is bool(line)
    assert f"Suggested step of the version: {step}" in capsys.readouterr().out or step == "none"


def stopped(how: str, number: int, command: str, document: Path, root: Path) -> subprocess.CompletedProcess[str]:
    """Run a command on a project until it is stopped: see `stopped.py`."""
    words = [how, str(number), str(root), command, str(document), "--root", str(root)]
    return subprocess.run([sys.executable, "-m", "test.stopped", *words], cwd=ROOT, capture_output=True, text=True)


def files_of(root: Path) -> dict[str, bytes]:
    """Return the files of a project that belong under version control."""
    paths = [each.relative_to(root) for each in root.rglob("*") if each.is_file()]
    return {str(each): (root / each).read_bytes() for each in paths if not {"build", "__pycache__"} & {*each.parts}}


@pytest.mark.parametrize(
    ("how", "number"),
    [*((how, number) for how in ("kill", "interrupt") for number in (1, 2, 3, 4)), ("full", 200)],
)
def test_an_import_that_is_stopped(how: str, number: int, tmp_path: Path) -> None:
    """Nothing is half-written, and the next import works: what is new is neither the owner's nor removed by the owner."""
    before, after = tmp_path / "before.yaml", tmp_path / "after.yaml"
    before.write_text(SHOP)
    after.write_text(SHOP.replace("title: {type: string}", "pages: {type: integer}"))
    roots = [tmp_path / name for name in ("whole", "stopped")]
    for root in roots:
        root.mkdir()
        assert main(["import", str(before), "--root", str(root)]) == 0
    assert main(["import", str(after), "--root", str(roots[0])]) == 0
    done = stopped(how, number, "import", after, roots[1])
    assert done.returncode == {"kill": -9, "interrupt": 130, "full": 1}[how], done.stderr
    assert yaml.safe_load((roots[1] / "openapi.yaml").read_text())["components"]["schemas"].keys() == {"Book"}
    if how == "full":
        assert done.stderr.endswith("File too large\n") and done.stderr.count("\n") == 1
    for _ in range(2):
        assert main(["import", str(after), "--root", str(roots[1])]) == 0
        assert files_of(roots[1]) == files_of(roots[0])


@pytest.mark.slow
@pytest.mark.parametrize("number", [8, 36, 44])
def test_an_update_that_is_stopped(number: int, shop: Path, tmp_path: Path) -> None:
    """Stopped after the import, and among what is generated: the next one ends where an undisturbed one does."""
    after = tmp_path / "after.yaml"
    after.write_text(SHOP.replace("title: {type: string}", "title: {type: string}, pages: {type: integer}"))
    for name in ("whole", "stopped"):
        shutil.copytree(shop, tmp_path / name, ignore=shutil.ignore_patterns("tests"))
    assert stopped("kill", number, "update", after, tmp_path / "stopped").returncode == -9
    for name in ("whole", "stopped"):
        assert main(["update", str(after), "--root", str(tmp_path / name)]) == 0
    found = files_of(tmp_path / "stopped")
    assert found == files_of(tmp_path / "whole") and b"`Book.pages`: added" in found["CHANGELOG.md"]


OLD, MINE = "# as it was in an older version\n", "# changed by the owner\n"
COPIES = [
    ("lazy.py", OLD, OLD, None, "", ""),
    ("lazy.py", MINE, None, MINE, "", "changed by you, and not renewed by `generate`: _runtime/lazy.py"),
    ("lazy.py", MINE, OLD, MINE, "shop/_runtime/lazy.py: changed by you and in openapiopenai", "changed by you"),
    ("lazy.py", "", None, None, "", ""),
    ("gone.py", OLD, OLD, "", "", ""),
    ("gone.py", MINE, OLD, MINE, "shop/_runtime/gone.py: changed by you and in openapiopenai", ""),
    ("mine.py", MINE, "", MINE, "", ""),
    ("calls/body_sync.py", OLD, None, None, "", "up to date"),
]
"""A file of the runtime, its text in the project and as it was copied (None: as in this package, "": no file); what it
is after `generate`, and what that and `check` say."""


@pytest.mark.parametrize(("name", "found", "copied", "expected", "told", "checked"), COPIES)
def test_the_runtime_is_renewed(
    shop: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    found: str,
    copied: str | None,
    expected: str | None,
    told: str,
    checked: str,
) -> None:
    root = tmp_path / "shop"
    shutil.copytree(shop, root)
    path = root / "book_shop" / "_runtime" / name
    original = path.read_text() if path.exists() else ""
    if found:
        path.write_text(found)
    else:
        path.unlink()
    if copied:
        project = Project(root)
        copies = stamp.copies(root, project.package)
        copies.digests[f"_runtime/{name}"] = digest(copied.encode())
        stamp.record_copies(root, project.package, copies)
    is_stale = found == "" or copied == OLD or name.endswith("_sync.py")
    assert main(["check", "--root", str(root)]) == is_stale
    capsys.readouterr()
    assert main(["generate", "--root", str(root)]) == 0
    assert told.replace("shop/", "book_shop/") in capsys.readouterr().out
    assert (path.read_text() if path.exists() else "") == (original if expected is None else expected)
    assert main(["check", "--root", str(root)]) == 0
    assert checked in capsys.readouterr().out


def test_this_package_has_no_copies() -> None:
    assert stamp.copies(ROOT, ROOT / "openapiopenai").sources == {}


def test_the_documentation_is_a_site(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["docs", "--root", str(shop)]) == 0
    html = shop / "build" / "site" / "html"
    assert f"pages in {html}" in capsys.readouterr().out
    assert "Books" in (html / "index.html").read_text() and "isbn" in (html / "Book" / "index.html").read_text()
    assert (html / "search.json").exists()
    assert "../Books/" in (html / "reference" / "index.html").read_text()


def test_this_project_is_updated_like_others() -> None:
    """The workflow is that of new projects, with the official SDK in addition."""
    words = {"install": "make .venv/ready", "update": ".venv/bin/openapiopenai update --sdk newest"}
    place = Path(".github", "workflows", "update.yml")
    assert (ROOT / place).read_text("utf-8") == filled((FILES / place).read_text("utf-8"), words)


GH = """#!/bin/sh
case "$*" in *list*) echo 0;; *) echo "$@" >> "$LOG"; while test $# -gt 1; do shift; done; cat "$1" >> "$LOG";; esac
"""
CURL = """#!/bin/sh
for each; do previous=$last; last=$each; test "$previous" = --output && output=$each; done
cp "$last" "$output"
"""


@pytest.mark.parametrize(
    ("old", "new", "title"),
    [
        ("", "", ""),
        ("title: {type: string}", "title: {type: string}, pages: {type: integer}", "Take over the newest document --"),
        (", title: {type: string}", "", "Take over the newest document --"),
        ("openapi:", "openapi: [", "1"),
    ],
    ids=["nothing", "minor", "major", "faulty"],
)
def test_the_workflow_opens_a_pull_request(shop: Path, tmp_path: Path, old: str, new: str, title: str) -> None:
    """The steps of the workflow run on this machine, with a remote repository and stand-ins for `gh` and `curl`."""
    root, log, document = tmp_path / "shop", tmp_path / "log", tmp_path / "shop.yaml"
    shutil.copytree(shop, root)
    document.write_text(SHOP.replace(old, new))
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, script in (("gh", GH), ("curl", CURL)):
        (folder / name).write_text(script)
        (folder / name).chmod(0o755)
    environment = {
        **os.environ,
        **{key: str(value) for key, value in {"LOG": log, "DOCUMENT": document, "RUNNER_TEMP": tmp_path}.items()},
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "PATH": f"{folder}:{Path(sys.executable).parent}:{os.environ['PATH']}",
        "GIT_AUTHOR_NAME": "A", "GIT_COMMITTER_NAME": "A", "EMAIL": "a@example.com",
    }  # fmt: skip

    def bash(script: str, **more: str) -> int:
        return subprocess.run(["bash", "-e", "-c", script], cwd=root, env=environment | more).returncode

    commit = "git init -q -b main && git add . && git commit -qm first && git remote add origin ../remote"
    assert bash(f"git init -q --bare ../remote && {commit}") == 0
    workflow = yaml.safe_load((root / ".github" / "workflows" / "update.yml").read_text())
    taking, opening = (step["run"] for step in workflow["jobs"]["update"]["steps"][-2:])
    assert bash(taking) == 0
    status = (tmp_path / "output").read_text().partition("=")[2].strip()
    assert bash(opening, STATUS=status) == int(status) == (title == "1")
    said = log.read_text() if log.exists() else ""
    assert ("pr create --head update --title" in said) is title.startswith("Take")
    assert title in said or title == "1"
    if said:
        assert bash("git log --format=%s origin/update | grep -qx 'Take over the newest document'") == 0
        assert "Suggested step of the version" in said


def test_project_of_several_folders_with_an_overlay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    overlay = {"overlay": "1.0.0", "info": {"title": "O", "version": "1"}, "actions": [
        {"target": "$.info", "update": {"title": "Our books"}},
    ]}  # fmt: skip
    files = {
        "api/shop.yaml": yaml.safe_load(SHOP) | {"components": {"schemas": {"Lid": {"$ref": "../models/lid.yaml"}}}},
        "api/overlay.yaml": overlay,
        "models/lid.yaml": {"type": "object", "properties": {"size": {"type": "integer"}}},
    }
    files["api/shop.yaml"]["components"]["schemas"] |= yaml.safe_load(SHOP).get("components", {}).get("schemas", {})
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(yaml.safe_dump(content))
    command = ["new", str(tmp_path / "api" / "shop.yaml"), "--into", str(tmp_path / "shop_of_ours")]
    assert main(command) == 1
    assert "give --within" in capsys.readouterr().err
    assert main([*command, "--within", str(tmp_path)]) == 0
    made = yaml.safe_load((tmp_path / "shop_of_ours" / "openapi.yaml").read_text())
    assert (made["info"]["title"], "Lid" in made["components"]["schemas"]) == ("Our books", True)
    assert main(["import", command[1], "--root", command[3], "--within", str(tmp_path)]) == 0
    assert "Nothing changed." in capsys.readouterr().out


def test_the_document_of_this_package_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "openai.yaml"
    document.write_text(yaml.safe_dump(yaml.safe_load(SHOP) | {"info": {"title": "OpenAI API", "version": "1"}}))
    assert main(["new", str(document), "--into", str(tmp_path / "ours")]) == 1
    assert "'OpenAI API' has helpers of its own: `new --openai FOLDER`" in capsys.readouterr().err
    assert not (tmp_path / "ours").exists()


REFUSED = [
    (["new"], "expected either a document or --openai"),
    (["new", "shop.yaml"], "expected --package NAME, --into FOLDER, or both"),
    (["new", "shop.yaml", "--package", "1shop"], "expected a name that Python can import"),
    (["new", "shop.yaml", "--package", "json"], "of no standard module"),
    (["new", "nothing.yaml", "--package", "shop"], "nothing.yaml"),
    (["generate", "--root", "nowhere"], "nowhere"),
    (["diff", "no-revision"], "no-revision: expected a file, or a Git revision with openapi.yaml"),
    (["diff", "--", "--output=x"], "--output=x: expected a file, or a Git revision"),
]


@pytest.mark.parametrize(("command", "expected"), REFUSED, ids=[" ".join(each[0]) for each in REFUSED])
def test_refused(
    command: list[str],
    expected: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    try:
        assert main(command) == 1
    except SystemExit as stop:
        assert stop.code == 2
    error = capsys.readouterr().err
    assert expected in error and "Traceback" not in error
    assert list(tmp_path.iterdir()) == []
