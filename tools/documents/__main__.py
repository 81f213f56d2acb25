"""`python -m tools.documents FOLDER`: makes a client of each document in a folder, tries it, and prints a table.

Documents are the files directly in the folder, and `openapi.*` and `swagger.*` in the folders below. `--beside` runs
openapi-python-client and the generator's own `python` templates on them too, where they are installed; `--page` writes
the table into the page "What documents work".
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from openapiopenai.generate.openapi import files
from openapiopenai.generate.openapi.document import operations

ROOT = Path(__file__).parents[2]
SUFFIXES = (".json", ".yaml", ".yml", ".gz")
SECONDS = 900
"""Limit of one step."""
PACKAGE = "client"
"""Name of all packages: the type checker then knows what they have in common."""
PAGE = ROOT / "docs" / "guide" / "documents.md"
MARK = "<!-- table -->"
HEAD = "| document | operations | models | made | imports | types | pages that run | examples | seconds |"


@dataclass
class Outcome:
    """What became of one document; an empty text is a step that was not reached."""

    name: str
    operations: str = ""
    models: str = ""
    made: str = ""
    imports: str = ""
    types: str = ""
    calls: str = ""
    examples: str = ""
    seconds: float = 0
    lines: list[str] = field(default_factory=list[str])
    """What went wrong."""
    beside: dict[str, str] = field(default_factory=dict[str, str])
    """Other generator → outcome."""

    def row(self) -> str:
        cells = [
            self.name,
            self.operations,
            self.models,
            self.made,
            self.imports,
            self.types,
            self.calls,
            self.examples,
        ]
        return f"| {' | '.join([*cells, f'{self.seconds:.0f}', *self.beside.values()])} |"


def documents(folder: Path) -> list[Path]:
    """Return the documents in a folder, the small ones first."""
    found = [each for each in folder.iterdir() if each.suffix in SUFFIXES]
    found += [
        each for word in ("openapi", "swagger") for each in folder.glob(f"*/**/{word}.*") if each.suffix in SUFFIXES
    ]
    return sorted(found, key=lambda path: path.stat().st_size)


def run(*command: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a command; one that takes too long has failed."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    try:
        return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 1, "", f"no end within {SECONDS} s")


def try_out(document: Path, folder: Path) -> Outcome:
    """Make a project of a document in a folder, and try it."""
    outcome = Outcome(document.stem)
    project = folder / document.stem
    shutil.rmtree(project, ignore_errors=True)
    start = time.monotonic()
    made = run(sys.executable, "-m", "openapiopenai", "new", document, "--package", PACKAGE, "--into", project)
    outcome.seconds = time.monotonic() - start
    outcome.made = "yes" if not made.returncode else "no"
    if made.returncode:
        outcome.lines = [line for line in made.stderr.splitlines() if line][-3:]
        return outcome
    for step in (count, import_all, check_types, call, encode):
        step(outcome, project)
    return outcome


def count(outcome: Outcome, project: Path) -> None:
    """Note the title and version of the document, and how much there is of it."""
    document = files.read(project / "openapi.yaml")
    outcome.name = f"{document['info']['title']} {document['info']['version']}"
    outcome.operations = str(len([*operations(document)]))
    outcome.models = str(len([*(project / PACKAGE / "models").glob("*.py")]) - 1)


def import_all(outcome: Outcome, project: Path) -> None:
    """Import each module of models and resources."""
    modules = [path for part in ("models", "api") for path in (project / PACKAGE / part).glob("*.py")]
    names = [f"{PACKAGE}.{path.parent.name}.{path.stem}" for path in modules if path.stem != "__init__"]
    code = f"import importlib\nfor each in {names!r}: importlib.import_module(each)"
    imported = run(sys.executable, "-c", code, cwd=project)
    outcome.imports = "yes" if not imported.returncode else "no"
    outcome.lines += imported.stderr.splitlines()[-1:]


def check_types(outcome: Outcome, project: Path) -> None:
    """Run mypy in strict mode; what all projects have in common is checked once."""
    cache = project.parent / ".mypy_cache"
    checked = run(Path(sys.executable).parent / "mypy", "--strict", "--cache-dir", cache, PACKAGE, cwd=project)
    faults = checked.stdout.splitlines()[:-1]
    outcome.types = "strict" if not checked.returncode else f"{len(faults)} faults"
    outcome.lines += faults[:2]


def call(outcome: Outcome, project: Path) -> None:
    """Run the tests of the project: the examples of all pages, each operation against a server of the document."""
    tested = run(sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", "tests", cwd=project)
    numbers = {word: int(number) for number, word in re.findall(r"(\d+) (passed|failed|error)", tested.stdout)}
    outcome.calls = f"{numbers.get('passed', 0)} of {sum(numbers.values())}"
    outcome.lines += [line for line in tested.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))][:3]


def encode(outcome: Outcome, project: Path) -> None:
    """Decode the example of each model, and encode it again."""
    encoded = run(sys.executable, "-m", "tools.documents.examples", project)
    if encoded.returncode:
        outcome.lines += encoded.stderr.splitlines()[-1:]
        return
    found = json.loads(encoded.stdout.splitlines()[-1])
    outcome.examples = f"{found['models'] - len(found['lossy'])} of {found['models']}"
    outcome.lines += [f"{key}: {why}" for key, why in [*found["lossy"].items()][:3]]


def beside(document: Path, folder: Path) -> dict[str, str]:
    """Return what other generators make of a document, where they are installed."""
    commands: dict[str, list[str | Path]] = {
        "openapi-python-client": ["generate", "--overwrite", "--path", document, "--output-path", folder / "other"],
        "openapi-generator-cli": ["generate", "-g", "python", "-i", document, "-o", folder / "stock"],
    }
    found: dict[str, str] = {}
    for tool, words in commands.items():
        if path := shutil.which(tool, path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"):
            done = run(path, *words)
            found[tool] = "made" if not done.returncode else "no"
    return found


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools.documents", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "documents", help="folder of the projects")
    parser.add_argument("--only", default="", help="documents with this in their name")
    parser.add_argument("--beside", action="store_true", help="run other generators too")
    parser.add_argument("--page", action="store_true", help="write the table into the page")
    options = parser.parse_args()
    options.into.mkdir(parents=True, exist_ok=True)
    outcomes: list[Outcome] = []
    for each in documents(options.folder.resolve()):
        if options.only in each.name:
            outcome = try_out(each, options.into.resolve())
            if options.beside:
                outcome.beside = beside(each, options.into)
            outcomes.append(outcome)
            print(outcome.row(), *(f"    {line[:220]}" for line in outcome.lines), sep="\n", flush=True)
    others = list(outcomes[0].beside) if outcomes else []
    head = HEAD + "".join(f" {tool} |" for tool in others)
    rows = [head, "|---" * (head.count("|") - 1) + "|", *(outcome.row() for outcome in outcomes)]
    if options.page:
        before, _, rest = PAGE.read_text("utf-8").partition(MARK)
        after = rest.rpartition(MARK)[2]
        PAGE.write_text("\n".join([before + MARK, "", *rows, "", MARK + after]), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
