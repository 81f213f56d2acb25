"""`python -m tools.documents FOLDER`: makes a client of each document in a folder, tries it, and prints a table.

Documents are the files directly in the folder, and `openapi.*` and `swagger.*` in the folders below. What became of each
is kept beside its project, so that a table can be made in several runs (`--only`): `--page` writes all that is known of
the documents of the folder into the page "What documents work". `--beside VENV` runs openapi-python-client and the
generator's own `python` templates on the documents too, as installed in a virtual environment.
"""

from __future__ import annotations

import argparse
import dataclasses
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
HEAD = (
    "| document | operations | models | made | imports | types | pages that run | examples | seconds "
    "| openapi-python-client | openapi-generator `python` |"
)
OTHERS: dict[str, tuple[list[str | Path], str, str]] = {
    "openapi-python-client": (["generate", "--overwrite", "--path"], "--output-path", r"^def sync_detailed\("),
    "openapi-generator-cli": (["generate", "-g", "python", "-i"], "-o", r"^    def \w+_with_http_info\("),
}
"""Other generator → the words before the document and before the folder, and the first line of an operation."""


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
        others = [self.beside.get(tool, "") for tool in OTHERS]
        return f"| {' | '.join([*cells, f'{self.seconds:.0f}', *others])} |"


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
    outcome = Outcome(project_name(document))
    project = folder / project_name(document)
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
    folders = [f"{PACKAGE}/{part}" for part in ("models", "api")]
    imported = run(sys.executable, "-c", IMPORTING_ALL, *folders, cwd=project)
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
    """Run the tests of the project: the examples of all pages, each operation against a mock of the document."""
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


def beside(document: Path, project: Path, others: Path) -> dict[str, str]:
    """Return what other generators make of a document: how many operations, and whether all modules can be imported."""
    found: dict[str, str] = {}
    for tool, (words, into, operation) in OTHERS.items():
        made = project.with_name(f"{project.name}.{tool}")
        shutil.rmtree(made, ignore_errors=True)
        run(others / "bin" / tool, *words, document, into, made)
        packages = [each.parent for each in made.glob("*/__init__.py") if each.parent.name != "test"]
        if not packages:
            found[tool] = "no"
            continue
        files_made = [*packages[0].rglob("*.py")]
        number = sum(len(re.findall(operation, each.read_text("utf-8"), re.M)) for each in files_made)
        failed = run(others / "bin" / "python", "-c", IMPORTING, packages[0].name, cwd=made).stdout.strip()
        found[tool] = str(number) + (f", {failed} modules fail" if failed != "0" else "")
    return found


IMPORTING_ALL = """
import importlib, pathlib, sys
for path in (each for folder in sys.argv[1:] for each in sorted(pathlib.Path(folder).glob("*.py"))):
    importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
"""
"""Imports each module in some folders."""
IMPORTING = """
import importlib, pathlib, sys
failed = 0
for path in pathlib.Path(sys.argv[1]).rglob("*.py"):
    try:
        importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
    except Exception:
        failed += 1
print(failed)
"""
"""Prints how many modules of a package cannot be imported."""


def kept(document: Path, folder: Path) -> Path:
    """Return the file that has the outcome of a document."""
    return folder / f"{project_name(document)}.json"


def project_name(document: Path) -> str:
    return document.stem if document.stem not in ("openapi", "swagger") else document.parts[-3]


def recorded(document: Path, folder: Path) -> list[Outcome]:
    """Return what is known of a document: one outcome, or none."""
    file = kept(document, folder)
    return [Outcome(**json.loads(file.read_text("utf-8")))] if file.exists() else []


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools.documents", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "documents", help="folder of the projects")
    parser.add_argument("--only", default="", help="documents whose name matches this pattern; `-` for none")
    parser.add_argument("--beside", type=Path, metavar="VENV", help="run the other generators of this environment too")
    parser.add_argument("--page", action="store_true", help="write the table into the page")
    options = parser.parse_args()
    into: Path = options.into.resolve()
    into.mkdir(parents=True, exist_ok=True)
    found = documents(options.folder.resolve())
    for each in found:
        if re.search(options.only, project_name(each)):
            known = recorded(each, into)
            outcome = try_out(each, into)
            outcome.beside = known[0].beside if known else {}
            if options.beside:
                outcome.beside = beside(each, into / project_name(each), options.beside.resolve())
            kept(each, into).write_text(json.dumps(dataclasses.asdict(outcome)), "utf-8")
            print(outcome.row(), *(f"    {line[:220]}" for line in outcome.lines), sep="\n", flush=True)
    rows = [HEAD, "|---" * (HEAD.count("|") - 1) + "|"]
    rows += [outcome.row() for each in found for outcome in recorded(each, into)]
    if options.page:
        before, _, rest = PAGE.read_text("utf-8").partition(MARK)
        after = rest.rpartition(MARK)[2]
        PAGE.write_text("\n".join([before + MARK, "", *rows, "", MARK + after]), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
