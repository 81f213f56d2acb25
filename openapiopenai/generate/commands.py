"""Commands that make a client for a document, and keep it up to date.

They work on the folder of a project: its `openapi.yaml` and `openapi-generator-config.yaml`, and what is made from them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from . import COMMANDS, sdk
from .layout import stamp
from .layout.project import Project
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

    def command(run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        name = run.__name__.removesuffix("_")
        made = commands.add_parser(name, help=COMMANDS[name], description=run.__doc__)
        made.set_defaults(run=run)
        if run is not new:
            made.add_argument("--root", type=Path, default=Path(), help="folder of the project (default: this one)")
        return made

    creating = command(new)
    creating.add_argument("document", nargs="?", help="an OpenAPI document: YAML or JSON")
    creating.add_argument("--openai", metavar="FOLDER", type=Path, help="copy the client of the OpenAI API instead")
    creating.add_argument("--package", help="name of the Python package (default: that of the folder)")
    creating.add_argument("--into", type=Path, help="folder of the project (default: the name of the package)")
    importing = command(import_)
    importing.add_argument(
        "document", help="an OpenAPI 3 or Swagger 2 document: YAML, JSON, .gz of these, - for standard input"
    )
    for each in (creating, importing):
        each.add_argument("--within", type=Path, help="folder that holds all files of the document, if not its own")
        each.add_argument("--fetch", action="store_true", help="read the URLs to which the document refers")
    importing.add_argument("--profile", type=Path, help="folder of decisions (default: by the document's title)")
    importing.add_argument("--no-examples", dest="examples", action="store_false", help="do not make examples")
    generating = command(generate)
    generating.add_argument("--force", action="store_true", help="generate although nothing has changed")
    comparing = command(drift)
    comparing.add_argument(
        "what", nargs="?", default="compare", choices=("compare", "adopt", "types-map", "methods", "names")
    )
    comparing.add_argument(
        "--sdk", default=sdk.COMPARED, help=f"version of the SDK, or `{NEWEST}` (default: {sdk.COMPARED})"
    )
    comparing.add_argument(
        "--check", action="store_true", help="types-map, methods, names: fail where a file is stale instead"
    )
    checking = command(check)
    checking.add_argument("--fix", action="store_true", help=f"bring {SPEC} into normal form, with examples, first")
    wording = command(texts)
    wording.add_argument("what", choices=("check", "todo", "put"))
    wording.add_argument("files", nargs="*", type=Path, help="todo: lists of schemas and methods; put: sheets")
    wording.add_argument("--upstream", help="todo: a published document, to read for facts")
    comparing = command(diff)
    comparing.add_argument("old", help="a document, or its Git revision: `HEAD`")
    comparing.add_argument("new", nargs="?", help=f"a document (default: {SPEC} of the project)")
    comparing.add_argument("--json", action="store_true", help="print JSON")
    updating = command(update)
    updating.add_argument("document", help="an OpenAPI document: YAML or JSON")
    updating.add_argument(
        "--sdk", metavar="VERSION", help=f"also adopt what this official SDK has; `{NEWEST}`: its newest"
    )
    documenting = command(docs)
    documenting.add_argument("--among", metavar="FOLDER", type=Path, help="add it to the sites of other versions")
    documenting.add_argument("--serve", action="store_true", help="then show it on 127.0.0.1:8000")
    parsed = parser.parse_args(arguments)
    return int(reported(parsed.run)(parsed))


def new(arguments: argparse.Namespace) -> int:
    """Make a project: a package with models, methods, pages and tests, from a document or from this package."""
    from .openapi.spec import Taking
    from .project.creation import check_package, create, create_openai

    if (arguments.document is None) == (arguments.openai is None):
        raise DocumentError(["new: expected either a document or --openai FOLDER"])
    into: Path = arguments.openai or arguments.into or Path(arguments.package or "")
    package: str = arguments.package or into.resolve().name.replace("-", "_")
    if into == Path():
        raise DocumentError(["new: expected --package NAME, --into FOLDER, or both"])
    check_package(package)
    if arguments.openai:
        create_openai(package, into)
    else:
        create(Path(arguments.document), package, into, Taking(arguments.within, arguments.fetch))
    print(f"made {into}")
    return 0


def import_(arguments: argparse.Namespace) -> int:
    """Take over a newer document into openapi.yaml. What its owner added or changed there is kept; the changes are
    listed by what they mean for callers."""
    from .openapi.spec import Taking, take_over

    how = Taking(arguments.within, arguments.fetch, arguments.profile, arguments.examples)
    take_over(arguments.document, arguments.root / SPEC, how)
    return 0


def generate(arguments: argparse.Namespace) -> int:
    """Make models, methods and pages from openapi.yaml, as far as something has changed."""
    print(Project(arguments.root.resolve()).update(force=arguments.force))
    return 0


def check(arguments: argparse.Namespace) -> int:
    """Fail where generated or copied files are stale, or openapi.yaml is faulty, not in its normal form, or lacks a text
    that it is to have (`x-texts: own`); other texts that are missing are counted."""
    from .openapi.spec import problems

    project = Project(arguments.root.resolve())
    spec: Path = arguments.root / SPEC
    stale = stamp.problem(project.root, project.package)
    print(stale or "generated files are up to date")
    if yours := stamp.copies(project.root, project.package).changed:
        print(f"changed by you, and not renewed by `generate`: {', '.join(yours)}")
    print("\n".join(found := problems(spec, arguments.fix)) or f"{spec}: good")
    return 1 if stale or found or not texts_are_there(spec) else 0


def texts_are_there(spec: Path) -> bool:
    """Print the texts that are missing, or only their number if not all are to be the owner's; whether it is good."""
    from .openapi.spec import says_own, text_problems

    found = text_problems(spec)
    needed = says_own(spec)
    if needed:
        print("\n".join(found) or f"{spec}: every text is there")
    elif found:
        print(f"{spec}: {len(found)} texts are missing or to be improved: `openapiopenai texts check` lists them")
    return not (needed and found)


def texts(arguments: argparse.Namespace) -> int:
    """Edit the texts of openapi.yaml: `check` lists those to be written or improved, `todo` prints a sheet of the places
    without a text, `put` writes a completed sheet into the file."""
    from .openapi.spec import fill_in, sheet, text_problems

    spec: Path = arguments.root / SPEC
    if arguments.what == "todo":
        print(sheet(spec, arguments.files, arguments.upstream), end="")
        return 0
    found = text_problems(spec) if arguments.what == "check" else fill_in(spec, arguments.files)
    for each in found:
        print(each if arguments.what == "check" else f"no place for: {each}")
    return 1 if found else 0


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


def docs(arguments: argparse.Namespace) -> int:
    """Build the README and the pages of the project as a site with search, which needs no server: build/site/html."""
    from .site.build import build, serve

    html = build(arguments.root.resolve(), arguments.root.resolve() / "build" / "site", among=arguments.among)
    print(f"{sum(1 for _ in html.rglob('*.html'))} pages in {html}")
    if arguments.serve:
        serve(html)
    return 0


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
