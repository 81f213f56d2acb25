"""Hand-written files that a project has from this package: the runtime and what tests need, or all of them in a copy of
the OpenAI client.

`generated.lock` records each as it is in this package. A file that is still as recorded is replaced by that of a newer
package; one that its owner changed is the owner's. This package has none: its files are the ones that are copied.
"""

from __future__ import annotations

import hashlib
from functools import cached_property
from pathlib import Path

from openapiopenai.generate.layout import synchronous
from openapiopenai.generate.openapi import writing

PACKAGE = Path(__file__).parents[2]
RUNTIME = ("_runtime", "cli", "testing")
"""Folders that every project has."""
MOCKED = "testing/document.json.xz"
"""The document in a package, for its mock server; it is generated."""
APART = ("models", "api", "operations", "generate", "_freezing", "__init__.py", "__init__.pyi", "__main__.py")
"""What a project makes by itself, and the commands, which stay in this package."""


class Copies:
    """The copied files of a project; names are paths within its package."""

    def __init__(self, package: Path, recorded: dict[str, str], is_whole: bool = False) -> None:
        """`recorded` maps names to digests; `is_whole`: all files are copied although nothing is recorded."""
        self.package = package
        self.recorded = recorded
        self.is_whole = is_whole or any(name.partition("/")[0] not in RUNTIME for name in recorded)

    @cached_property
    def sources(self) -> dict[str, bytes]:
        """The files of this package, with the name of the project's package in them; empty for this package."""
        if (self.package / "generate").is_dir():
            return {}
        made = {*synchronous.made(PACKAGE)}
        paths = (path for path in sorted(PACKAGE.rglob("*")) if path.is_file() and path not in made)
        contents = {path.relative_to(PACKAGE): path for path in paths if "__pycache__" not in path.parts}
        old, new = PACKAGE.name.encode(), self.package.name.encode()
        return {
            name.as_posix(): path.read_bytes().replace(old, new)
            for name, path in contents.items()
            if (name.parts[0] not in APART if self.is_whole else name.parts[0] in RUNTIME) and name.as_posix() != MOCKED
        }

    @cached_property
    def digests(self) -> dict[str, str]:
        """What is to be recorded."""
        return {name: digest(content) for name, content in self.sources.items()}

    @property
    def stale(self) -> list[str]:
        """The files that are missing, or others in this package than they were when they were copied."""
        names = {*self.digests, *self.recorded}
        return sorted(
            name
            for name in names
            if self.recorded.get(name) != self.digests.get(name)
            or (name in self.digests and not (self.package / name).exists())
        )

    @property
    def changed(self) -> list[str]:
        """The files that their owner has changed."""
        return [name for name, known in self.recorded.items() if self.present(name) not in (None, known)]

    def present(self, name: str) -> str | None:
        path = self.package / name
        return digest(path.read_bytes()) if path.is_file() else None

    def renew(self) -> list[str]:
        """Bring the files up to date; return those that stay as their owner left them, although this package's changed."""
        kept = [name for name in self.stale if not self.renewed(name)]
        self.recorded = self.digests
        return kept

    def renewed(self, name: str) -> bool:
        """Replace or remove a file unless it is the owner's; whether it now is as in this package."""
        path, found = self.package / name, self.present(name)
        if found not in (None, self.recorded.get(name), self.digests.get(name)):
            return False
        if name in self.sources:
            path.parent.mkdir(parents=True, exist_ok=True)
            writing.replace({path: self.sources[name]})
        elif found:
            path.unlink()
        return True


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
