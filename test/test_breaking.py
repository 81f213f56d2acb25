"""What breaks callers since a release is found, and the version has to say so."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools import breaking

PACKAGE = {
    "shop/__init__.py": "from ._inner import Shop as Shop\n",
    "shop/_inner.py": "class Shop:\n    def buy(self, what: str, *, count: int = 1) -> int: ...\n    def _pay(self) -> None: ...\n",
    "shop/api/__init__.py": "",
    "shop/api/books.py": "class Books:\n    def list(self, *, limit: int = 1) -> list[str]: ...\n",
    "shop/testing.py": "def used(): ...\ndef inner(): ...\n__all__ = ['used']\n",
    "examples/first.py": "from shop import Shop\n\ncost: int = Shop().buy('tea', count=2)\n",
    "test/typing/first.py": "",
}
CHANGES: dict[str, tuple[str, str, str, list[str]]] = {
    "nothing": ("shop/_inner.py", "", "", []),
    "a method is gone": ("shop/_inner.py", "def buy", "def purchase", ["shop._inner.Shop.buy"]),
    "an argument is gone": ("shop/_inner.py", ", *, count: int = 1", "", ["shop._inner.Shop.buy"]),
    "an argument has another name": ("shop/_inner.py", "what:", "item:", ["shop._inner.Shop.buy"]),
    "an argument more is demanded": ("shop/api/books.py", "*,", "*, by: str,", ["shop.api.books.Books.list"]),
    "an argument more may be given": ("shop/_inner.py", "= 1)", "= 1, gift: bool = False)", []),
    "a private method is gone": ("shop/_inner.py", "_pay", "_charge", []),
    "a class is exported no longer": ("shop/__init__.py", "import Shop as Shop", "import Shop as _Shop", ["shop._inner.Shop"]),
    "a function that nobody is to call is gone": ("shop/testing.py", "def inner(): ...", "", []),
    "a function is gone": ("shop/testing.py", "def used(): ...", "", ["shop.testing.used"]),
}  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A repository with a released package."""
    for name, text in PACKAGE.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    git = ["git", "-c", "user.name=shop", "-c", "user.email=shop@example.com"]
    for command in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "First"], ["tag", "v1.0.0"]):
        subprocess.run([*git, *command], cwd=tmp_path, check=True)
    assert breaking.last_release(tmp_path) == "", "this commit is the release"
    subprocess.run([*git, "commit", "--quiet", "--allow-empty", "-m", "Second"], cwd=tmp_path, check=True)
    return tmp_path


@pytest.mark.parametrize(("file", "old", "new", "expected"), CHANGES.values(), ids=CHANGES)
def test_what_breaks_callers_is_found(shop: Path, file: str, old: str, new: str, expected: list[str]) -> None:
    (shop / file).write_text(PACKAGE[file].replace(old, new))
    tag = breaking.last_release(shop)
    assert tag == "v1.0.0"
    assert sorted({line.partition(":")[0] for line in breaking.breakages(shop, tag, "shop")}) == expected


@pytest.mark.slow
def test_the_examples_of_a_release_are_checked_with_the_present_code(shop: Path) -> None:
    assert not breaking.refused(shop, "v1.0.0")
    (shop / "shop/_inner.py").write_text(PACKAGE["shop/_inner.py"].replace("-> int", "-> str"))
    found = breaking.refused(shop, "v1.0.0")
    assert 'v1.0.0/examples/first.py:3:13 - error: Type "str" is not assignable' in found


@pytest.mark.parametrize(
    ("before", "now", "allowed"),
    [
        ("v0.1.0", "0.1.1", False),
        ("v0.1.0", "0.2.0", True),
        ("v0.9.0", "1.0.0", True),
        ("v1.2.3", "1.3.0", False),
        ("v1.2.3", "2.0.0", True),
        ("v1.10.0", "1.9.0", False),
    ],
)
def test_only_some_versions_may_break(before: str, now: str, allowed: bool) -> None:
    assert breaking.allows_breaking(before, now) == allowed
