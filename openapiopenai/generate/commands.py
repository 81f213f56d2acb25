"""Commands that make a client for a document, and keep it up to date.

They work on the folder of a project: its `openapi.yaml` and `openapi-generator-config.yaml`, and what is made from them.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from . import sdk
from .layout import stamp
from .layout.__main__ import Project
from .openapi.faults import DocumentError, reported
from .sdk import NEWEST

if TYPE_CHECKING:
    from .openapi.document import Node

SPEC = "openapi.yaml"
BREAKING = 3
"""Exit status of `diff` where something breaks callers."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command; None for the arguments of the process. Returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="openapiopenai", description="Make a client for a document, and keep it up to date."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(run: Callable[[argparse.Namespace], int], about: str) -> argparse.ArgumentParser:
        name = run.__name__.removesuffix("_")
        made = commands.add_parser(name, help=about, description=run.__doc__)
        made.set_defaults(run=run)
        if run is not new:
            made.add_argument("--root", type=Path, default=Path(), help="folder of the project (default: this one)")
        return made

    creating = command(new, "make a project for a document")
    creating.add_argument("document", nargs="?", help="an OpenAPI document: YAML or JSON")
    creating.add_argument("--openai", metavar="FOLDER", type=Path, help="copy the client of the OpenAI API instead")
    creating.add_argument("--package", help="name of the Python package (default: that of the folder)")
    creating.add_argument("--into", type=Path, help="folder of the project (default: the name of the package)")
    importing = command(import_, "take over a newer document")
    importing.add_argument("document", help="an OpenAPI document: YAML or JSON")
    generating = command(generate, "make models, methods and pages from openapi.yaml")
    generating.add_argument("--force", action="store_true", help="generate although nothing has changed")
    comparing = command(drift, "compare the spec of the OpenAI API with its official SDK")
    comparing.add_argument(
        "what", nargs="?", default="compare", choices=("compare", "adopt", "types-map", "methods", "names")
    )
    comparing.add_argument(
        "--sdk", default=sdk.COMPARED, help=f"version of the SDK, or `{NEWEST}` (default: {sdk.COMPARED})"
    )
    comparing.add_argument(
        "--check", action="store_true", help="types-map, methods, names: fail where a file is stale instead"
    )
    command(check, "fail where something is stale or the spec is not in its normal form")
    comparing = command(diff, "what a new version of a document changes for callers")
    comparing.add_argument("old", help="a document, or its Git revision: `HEAD`")
    comparing.add_argument("new", nargs="?", help=f"a document (default: {SPEC} of the project)")
    comparing.add_argument("--json", action="store_true", help="print JSON")
    updating = command(update, "take over a newer document, generate, test, and add to the changelog")
    updating.add_argument("document", help="an OpenAPI document: YAML or JSON")
    updating.add_argument(
        "--sdk", metavar="VERSION", help=f"also adopt what this official SDK has; `{NEWEST}`: its newest"
    )
    parsed = parser.parse_args(arguments)
    return int(reported(parsed.run)(parsed))


def new(arguments: argparse.Namespace) -> int:
    """Make a project: a package with models, methods, pages and tests, from a document or from this package."""
    from .project.__main__ import check_package, copy_openai, create

    if (arguments.document is None) == (arguments.openai is None):
        raise DocumentError(["new: expected either a document or --openai FOLDER"])
    into: Path = arguments.openai or arguments.into or Path(arguments.package or "")
    package: str = arguments.package or into.resolve().name.replace("-", "_")
    if into == Path():
        raise DocumentError(["new: expected --package NAME, --into FOLDER, or both"])
    check_package(package)
    if (into / SPEC).exists():
        raise DocumentError([f"{into / SPEC} exists: use `import` and `generate` there, or another folder"])
    with TemporaryDirectory() as scratch:  # nothing is half made where a step fails
        made = Path(scratch, into.resolve().name)
        status = copy_openai(package, made) if arguments.openai else create(Path(arguments.document), package, made)
        if status == 0:
            shutil.copytree(made, into, ignore=shutil.ignore_patterns("build"), dirs_exist_ok=True, copy_function=add)
            print(f"made {into}")
    return status


def add(source: str, target: str) -> str:
    """Copy a file unless there is one."""
    return target if Path(target).exists() else str(shutil.copy2(source, target))


def import_(arguments: argparse.Namespace) -> int:
    """Take over a newer document into openapi.yaml. What its owner added or changed there is kept; the changes are
    listed by what they mean for callers."""
    from .openapi.__main__ import main as tool

    return tool(["import", arguments.document, "--spec", str(arguments.root / SPEC)])


def generate(arguments: argparse.Namespace) -> int:
    """Make models, methods and pages from openapi.yaml, as far as something has changed."""
    print(Project(arguments.root.resolve()).update(force=arguments.force))
    return 0


def check(arguments: argparse.Namespace) -> int:
    """Fail where generated files are stale, or openapi.yaml is faulty or not in its normal form."""
    from .openapi.__main__ import main as tool

    project = Project(arguments.root.resolve())
    problem = stamp.problem(project.root, project.package)
    print(problem or "generated files are up to date")
    spec = str(arguments.root / SPEC)
    statuses = [tool(["check", spec]), tool(["texts", "check", "--spec", spec])]
    return 1 if problem or any(statuses) else 0


def diff(arguments: argparse.Namespace) -> int:
    """List what a new version of a document changes for callers, breaking changes first, with the methods that they
    reach. Exit status: 0 if nothing breaks, 3 if something does, 1 for a faulty document."""
    from .diff import Difference

    found = Difference(document_at(arguments.old, arguments.root), document_at(arguments.new or SPEC, arguments.root))
    print(json.dumps(found.to_dict(), indent=2, ensure_ascii=False) if arguments.json else found.text())
    return BREAKING if found.breaks else 0


def drift(arguments: argparse.Namespace) -> int:
    """Compare openapi.yaml with the official SDK, which is installed apart; exit status 1 for differences without a
    reason. `adopt` takes over what the spec lacks, `types-map`, `methods` and `names` write lists of the SDK's names."""
    more = ["--check"] if arguments.check else []
    return sdk.run(arguments.sdk, arguments.root, arguments.what, *more)


def update(arguments: argparse.Namespace) -> int:
    """Take over a newer document, generate, run the tests of the project, and list the changes in CHANGELOG.md; print
    what a person should look at."""
    from .update import update as run

    return run(arguments.document, Project(arguments.root.resolve()), arguments.sdk)


def document_at(place: str, root: Path) -> Node:
    """Read a document: a file, or a revision of the project's spec in Git. Raises DocumentError with its faults."""
    from .openapi.reading import load

    path = next((each for each in (Path(place), root / place) if each.is_file()), None) or revision(place, root)
    return load(path)


def revision(name: str, root: Path) -> Path:
    """Write the spec of a revision in Git to a file; return the file. Raises DocumentError if there is none."""
    command = ["git", "-C", str(root), "show", "--end-of-options", f"{name}:./{SPEC}"]
    done = subprocess.run(command, capture_output=True)
    if done.returncode:
        raise DocumentError([f"{name}: expected a file, or a Git revision with {SPEC}"])
    path = root / "build" / "revision.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(done.stdout)
    return path


if __name__ == "__main__":
    sys.exit(main())
