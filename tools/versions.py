"""Runs tests with the lowest and the newest versions of the runtime dependencies, and on other Pythons.

`python -m tools.versions [set …] [tests …]`. A set is one of:

- `lowest` and `newest`: of all versions that pyproject.toml allows;
- `pydantic==2.13.*` or the like: this version, and the newest of all other dependencies;
- `3.14` or the like: this Python, with the newest of all dependencies;
- `versions`, `pythons`: all of the former; all Pythons of pyproject.toml that this machine has, apart from the running one.

Each set gets a virtual environment in build/versions. Without tests, all run but those that need the generator, Node.js,
a browser, or a model.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PYTHONS = [each.split()[-1] for each in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", each)]
SETS = {
    # 2.13 is the last release without what `decoder.LOSES_NAMES` is about.
    "versions": ("lowest", "pydantic==2.13.*", "newest"),
    "pythons": tuple(version for version in PYTHONS if version != "{}.{}".format(*sys.version_info)),
}
NOT_FOR_TESTS = re.compile(r"mypy|pyright|types-.*|pydantic_core|pip|celery|django|mcp|opentelemetry-.*")
"""What is pinned for development and not needed to run tests: of the rest, some belongs to the set."""
NOT_FOR_SETS = ("docs", "mcp")
"""Extras that do without: `mcp` needs newer releases of what other extras have in common with it."""
MODULES_THAT_NEED_MORE = (
    "breaking",
    "changing_the_spec",
    "generate",
    "guide",
    "hostile_spec",
    "local_model",
    "mcp",
    "packaging",
    "site",
    "telemetry",
    "typing",
)
TESTS_THAT_NEED_MORE = (
    "commands.py::test_the_documentation_is_a_site",
    "compat.py::test_stubs",
    "fastapi.py::test_packages_are_typed",
)
"""Tests of other modules that need type checkers or what makes sites."""


def runtime(name: str) -> list[str]:
    """Return what to install of the dependencies for a set; what is pinned stays so."""
    extras: dict[str, list[str]] = PROJECT["optional-dependencies"]
    whole = [*chain(PROJECT["dependencies"], *(each for extra, each in extras.items() if extra not in NOT_FOR_SETS))]
    if name == "lowest":
        return [re.sub(r">=([\d.]+).*", r"==\1", each) for each in whole]
    return [name if name.startswith(f"{package_of(each)}==") else each for each in whole]


def tools() -> list[str]:
    """Return what the tests need, as pinned for development, besides the dependencies of the package."""
    lines = [line.split("#")[0].strip() for line in (ROOT / "requirements-dev.txt").read_text("utf-8").splitlines()]
    own = {package_of(each) for each in runtime("newest")}
    return [
        each for each in lines if each and package_of(each) not in own and not NOT_FOR_TESTS.fullmatch(package_of(each))
    ]


def package_of(requirement: str) -> str:
    """Return the name in a requirement."""
    return re.split(r"[=<>\[ ]", requirement)[0]


def interpreter(name: str) -> Path | None:
    """Return the Python of a set: on the search path, or installed by pyenv; None if this machine lacks it."""
    if name not in PYTHONS:
        return Path(sys.executable)
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    folders = [*map(Path, os.get_exec_path()), *sorted(pyenv.glob(f"versions/{name}.*/bin"), reverse=True)]
    return next((path for folder in folders if works(path := folder / f"python{name}")), None)


def works(python: Path) -> bool:
    """Whether a file is an interpreter; the commands of pyenv may stand for none."""
    return python.is_file() and subprocess.run([python, "-c", ""], capture_output=True).returncode == 0


def environment(name: str, python: Path) -> Path:
    """Make or update the virtual environment of a set; return its interpreter."""
    place = ROOT / "build" / "versions" / re.sub(r"[^\w.]+", "-", name.replace("*", "x"))
    made = place / "bin" / "python"
    if not made.exists():
        subprocess.run([python, "-m", "venv", "--without-pip", place], check=True)
    pip: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        made,
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    subprocess.run([*pip, "--upgrade", *runtime(name), *tools(), "--editable", ROOT], check=True)
    return made


def run(name: str, tests: list[str]) -> int:
    """Run tests with a set; return the exit status of pytest, 0 if the machine lacks the Python of the set."""
    python = interpreter(name)
    if python is None:
        print(f"{name}: this machine has no python{name}", flush=True)
        return 0
    made = environment(name, python)
    print(f"{name}: {', '.join(runtime(name))}", flush=True)
    without = [
        *(f"--ignore=test/test_{each}.py" for each in MODULES_THAT_NEED_MORE),
        *(f"--deselect=test/test_{each}" for each in TESTS_THAT_NEED_MORE),
    ]
    return subprocess.run(
        [made, "-m", "pytest", "-p", "no:anyio", "-n", "auto", "--dist", "loadgroup", *(tests or without)], cwd=ROOT
    ).returncode


def main() -> int:
    chosen = [each for each in sys.argv[1:] if not each.startswith(("test", "-"))] or ["versions"]
    tests = [each for each in sys.argv[1:] if each not in chosen]
    return max(run(name, tests) for each in chosen for name in SETS.get(each, (each,)))


if __name__ == "__main__":
    sys.exit(main())
