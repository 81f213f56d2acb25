"""Detects whether generated files match their inputs, by hashes of both in `generated.lock`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path

from openapiopenai.generate.layout import synchronous
from openapiopenai.generate.layout.copies import MOCKED, Copies
from openapiopenai.generate.layout.exports import public_names
from openapiopenai.generate.openapi import writing

LOCK = "generated.lock"
REMEDY = "run `openapiopenai generate`"
DISTRIBUTION = __name__.partition(".")[0]
MAKERS = ("openapi-generator-config.yaml", "requirements-dev.txt", "templates/*.mustache")
"""What a project has of its own to say how its files are made."""
PROGRAMS = ("openapi-generator-cli", "ruff")
"""Packages of the programs that make the files."""
TOOLS = Path(__file__).parents[1]
TOOL_FILES = (
    "_runtime/registry.py",
    "cli/parameters.py",
    "generate/layout/*.py",
    "generate/openapi/*.py",
    "generate/openapi/example_values.txt",
    "generate/templates/*.mustache",
    "testing/coherence.py",
    "testing/validity.py",
)
SYNCHRONOUS = Path(__file__).with_name("synchronous.py")


def templates(root: Path) -> list[Path]:
    """The templates of this package, and after them those of a project, which replace them by name."""
    return [*sorted((TOOLS / "templates").glob("*.mustache")), *sorted((root / "templates").glob("*.mustache"))]


def pages(docs: Path) -> list[Path]:
    """The generated pages; `docs/guide/` is handwritten."""
    return sorted(docs.glob("*.md"))


def command_pages(docs: Path) -> list[Path]:
    """The generated pages of the command line."""
    return sorted(docs.glob("cli/*.md"))


def problem(root: Path, package: Path) -> str:
    """Why generated or copied files do not match their inputs; empty if they do."""
    if not read(root):
        return f"{LOCK} is missing: {REMEDY}"
    if stale := copies(root, package).stale:
        return f"{len(stale)} files copied from {DISTRIBUTION} differ from those of version {version(DISTRIBUTION)}: {REMEDY}"
    return problem_of("sync", root, package) or problem_of("spec", root, package)


def copies(root: Path, package: Path, is_whole: bool = False) -> Copies:
    """Return the files of a project that are copies of those of this package."""
    start = f"{package.name}/"
    recorded = {name.removeprefix(start): known for name, known in read(root).items() if name.startswith(start)}
    return Copies(package, recorded, is_whole)


def record_copies(root: Path, package: Path, found: Copies) -> None:
    """Record the files that were copied."""
    start = f"{package.name}/"
    parts = {name: known for name, known in read(root).items() if not name.startswith(start)}
    save(root, parts | {f"{start}{name}": known for name, known in found.digests.items()})


def problem_of(part: str, root: Path, package: Path) -> str:
    """Why a part does not match its inputs: what is made from the spec, or the synchronous modules ("sync")."""
    recorded = read(root)
    inputs, outputs, changed = PARTS[part]
    if recorded.get(f"{part}-inputs") != inputs(root, package):
        return f"{changed} have changed since the files were generated: {REMEDY}"
    if recorded.get(f"{part}-outputs") != outputs(root, package):
        return f"generated files were edited, added or removed by hand: change what they are made from, {REMEDY}"
    return ""


def read(root: Path) -> dict[str, str]:
    """Return what is recorded; empty if nothing is."""
    lock = root / LOCK
    return dict(line.split() for line in lock.read_text().splitlines()) if lock.exists() else {}


def write(part: str, root: Path, package: Path) -> None:
    """Record the current state of a part."""
    inputs, outputs, _ = PARTS[part]
    save(root, read(root) | {f"{part}-inputs": inputs(root, package), f"{part}-outputs": outputs(root, package)})


def save(root: Path, state: dict[str, str]) -> None:
    writing.replace({root / LOCK: "".join(f"{name} {state[name]}\n" for name in sorted(state))})


def spec_inputs(root: Path, package: Path) -> str:
    """Hash what the generated files are made from."""
    return digest(root, [root / "openapi.yaml"], around(root, package))


def around(root: Path, package: Path) -> str:
    """Hash what the generated files are made from beside the spec; of hand-written modules other than helpers, and the
    names by which models are known, only the public names."""
    helpers = {*package.glob("helpers/*.py"), *package.glob("compat/titles.py")} - {*synchronous.made(package)}
    names = hashlib.sha256(repr(public_names(package)).encode()).hexdigest()
    return digest(root, sorted(helpers), names + makers(root))


def makers(root: Path) -> str:
    """Hash what all generated files are made by: the tools, and what the project has in addition to them."""
    files = sorted(path for pattern in MAKERS for path in root.glob(pattern))
    versions = "".join(f"{name} {version(name)}\n" for name in PROGRAMS)
    return digest(root, files, versions + digest(TOOLS.parent, tools()))


def project_files() -> list[Path]:
    """The files of this package of which a new project is made."""
    return sorted(path for path in (TOOLS / "project").rglob("*.py"))


def tools() -> list[Path]:
    """The files of this package on which the output depends."""
    return sorted(path for pattern in TOOL_FILES for path in TOOLS.parent.glob(pattern))


def spec_outputs(root: Path, package: Path) -> str:
    code = [*package.glob("__init__.py*"), *package.glob("models/*.py*"), *package.glob("api/*.py*")]
    code += [path for path in sorted(package.glob("*.py")) if path.stem != "__init__" and is_generated(path)]
    code += [*package.glob("operations/*.json"), *package.glob(MOCKED)]
    docs = root / "docs"
    return digest(root, [*sorted(code), *pages(docs), *command_pages(docs)])


def is_generated(path: Path) -> bool:
    """Whether a module, of which others may be hand-written, was generated."""
    return path.read_text("utf-8").startswith("# Generated from ")


def sync_inputs(root: Path, package: Path) -> str:
    formatted = [path for path in [root / "requirements-dev.txt"] if path.exists()]
    return digest(root, [*synchronous.halves(package), *formatted], digest(TOOLS, [SYNCHRONOUS]))


def sync_outputs(root: Path, package: Path) -> str:
    return digest(root, synchronous.made(package))


PARTS = {
    "spec": (spec_inputs, spec_outputs, "the spec, the templates, the tools or the public names"),
    "sync": (sync_inputs, sync_outputs, "asynchronous modules, from which synchronous ones are made,"),
}
"""What is generated → hashes of its inputs and outputs, and the name of the inputs."""


def digest(root: Path, files: Iterable[Path], more: str = "") -> str:
    """Hash the names and contents of files."""
    total = hashlib.sha256(more.encode())
    for path in files:
        total.update(f"{path.relative_to(root)}\0".encode())
        found = path.stat()
        total.update(_digest_of(path, found.st_mtime_ns, found.st_size))
    return total.hexdigest()


@cache
def _digest_of(path: Path, *state: int) -> bytes:
    """Return the hash of a file in some state: one run asks for the same files several times."""
    return hashlib.sha256(path.read_bytes()).digest()
