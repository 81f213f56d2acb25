"""Environments: one per package, with the official SDK that it asks for and with this one."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import yaml
from pydantic import TypeAdapter

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build" / "compat"
PACKAGES = Path(__file__).parent / "packages.yaml"
SECONDS = 3600
"""Limit of one command."""


@dataclass(frozen=True)
class Cause:
    """Why tests may fail on this SDK; at least one of `tests` and one of `says` must fit, where there are any."""

    why: str
    tests: tuple[str, ...] = ()
    """Parts of names of tests."""
    says: tuple[str, ...] = ()
    """Parts of what the failures say."""

    def explains(self, test: str, message: str) -> bool:
        return _any(self.tests, test) and _any(self.says, message)


def _any(parts: tuple[str, ...], text: str) -> bool:
    return not parts or any(part in text for part in parts)


@dataclass(frozen=True)
class Package:
    """A package that was written for the official SDK, or a part of its tests; see packages.yaml."""

    name: str
    release: str
    distribution: str = ""
    """Its name on PyPI; empty: `name`."""
    extras: str = ""
    """Extras of the package, separated by commas."""
    needs: tuple[str, ...] = ()
    """What its tests need besides, as requirements."""
    tests: tuple[str, ...] = ()
    """Files and folders of its source distribution that hold tests; empty: there is a scenario instead."""
    arguments: tuple[str, ...] = ()
    """Arguments of pytest."""
    server: bool = False
    """Whether its tests want a mock server of the whole API; its address is TEST_API_BASE_URL."""
    variables: dict[str, str] = field(default_factory=dict[str, str])
    """Environment variables of the tests."""
    apart: bool = False
    """Whether each module of its tests gets a process of its own: they change what others would see."""
    without: tuple[str, ...] = ()
    """Where `apart`: parts of the paths of modules that are left out."""
    known: tuple[Cause, ...] = ()

    @property
    def installed(self) -> str:
        return self.distribution or self.name

    @property
    def folder(self) -> Path:
        return BUILD / self.installed

    @property
    def python(self) -> Path:
        return self.folder / "venv" / "bin" / "python"

    @property
    def requirement(self) -> str:
        return f"{self.installed}[{self.extras}]=={self.release}" if self.extras else self.bare

    @cached_property
    def source(self) -> Path:
        """The unpacked source distribution."""
        folder = self.folder / "source"
        if not folder.exists():
            run(self.python, *PIP, "download", "--no-deps", "--no-binary", self.installed, "-d", self.folder, self.bare)
            with tarfile.open(next(self.folder.glob("*.tar.gz"))) as archive:
                archive.extractall(self.folder / "unpacked", filter="data")
            (self.folder / "unpacked").rename(folder)
        return next(each for each in folder.iterdir() if each.is_dir())

    @property
    def bare(self) -> str:
        return f"{self.installed}=={self.release}"

    def set_up(self) -> None:
        """Make the environment, unless it is there."""
        ready = self.folder / "ready"
        wanted = "\n".join([self.requirement, *self.needs])
        if ready.exists() and ready.read_text("utf-8") == wanted:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        run(sys.executable, "-m", "venv", self.folder / "venv")
        run(self.python, *PIP, "install", self.requirement, "pytest", *self.needs)
        run(self.python, *PIP, "install", "-e", f"{ROOT}[httpx,testing]")
        ready.write_text(wanted, "utf-8")


PIP = ("-m", "pip", "--quiet", "--disable-pip-version-check")


def packages() -> dict[str, Package]:
    """Return the packages of packages.yaml by name."""
    entries = yaml.safe_load(PACKAGES.read_text("utf-8"))
    return TypeAdapter(dict[str, Package]).validate_python({name: {"name": name, **entries[name]} for name in entries})


def run(*command: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    """Run a command and return what it prints; RuntimeError with the end of its output if it fails."""
    done = subprocess.run(
        [str(each) for each in command],
        cwd=cwd,
        env=env,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=SECONDS,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))}\n{done.stdout[-2000:]}")
    return done.stdout
