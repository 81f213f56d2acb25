"""`python -m openapiopenai.generate.project SPEC --package NAME --into FOLDER`: a client for another API.

Creates a self-contained project: the normalized spec, the runtime, a client and the generated code. If the folder already contains a project, only the spec is imported again and the runtime updated; the owner's changes to
the spec are kept, as with `make spec`.
"""

from __future__ import annotations

import argparse
import keyword
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import yaml

from openapiopenai.generate.layout.__main__ import Project
from openapiopenai.generate.layout.account import Account
from openapiopenai.generate.layout.calls import Opening
from openapiopenai.generate.layout.escape import cell, literal, phrase
from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi.__main__ import main as spec_tool
from openapiopenai.generate.openapi.document import Node
from openapiopenai.generate.openapi.faults import DocumentError, reported
from openapiopenai.generate.openapi.files import read, to_yaml
from openapiopenai.generate.openapi.servers import Servers
from openapiopenai.generate.project.openai import PACKAGE, beside, copy
from openapiopenai.generate.project.words import FILES, version, words

ROOT = Path(__file__).parents[3]

PROFILE = '''"""The API's own words; everything in `_runtime` is the same for any API."""

from __future__ import annotations

from dataclasses import replace

from ._runtime.profile import PlainError
from .document import DOCUMENT

__all__ = ["{error}"]


class {error}(PlainError):
    """Base class of all exceptions of this package."""


BaseError = {error}
"""The same, by the name that `_runtime` uses."""

PROFILE = replace(DOCUMENT, request_id="x-request-id")
"""What the document says; further arguments of `Profile` replace or add to it."""
'''


@reported
def main() -> int:
    parser = argparse.ArgumentParser(prog="openapiopenai.generate.project", description=__doc__)
    parser.add_argument("spec", type=Path, help="an OpenAPI 3 document: .json, .yaml, .gz of these")
    parser.add_argument("--package", required=True, help="name of the Python package")
    parser.add_argument("--into", type=Path, required=True, help="folder of the project")
    options = parser.parse_args()
    check_package(options.package)
    return create(options.spec, options.package, options.into)


def check_package(name: str) -> None:
    """Raise DocumentError unless a package can have this name."""
    if not name.isidentifier() or keyword.iskeyword(name) or name in sys.stdlib_module_names:
        raise DocumentError([f"--package: expected a name that Python can import, of no standard module, got {name!r}"])


def create(spec: Path, package: str, root: Path) -> int:
    """Create a project, or update an existing one; return an exit status."""
    undo = undoing(root)
    try:
        root.mkdir(parents=True, exist_ok=True)
        if status := spec_tool(["import", str(spec), "--spec", str(root / "openapi.yaml")]):
            undo()
            return status
        lay_out(package, root)
        print(Project(root.resolve()).generate())
    except BaseException:
        undo()
        raise
    return 0


def undoing(root: Path) -> Callable[[], None]:
    """Return what removes a new folder, or restores the spec of a project as it is now."""
    is_new = not root.exists() or not any(root.iterdir())
    kept = {path: path.read_bytes() for path in root.glob("openapi*") if path.is_file()}

    def undo() -> None:
        if is_new:
            shutil.rmtree(root, ignore_errors=True)
        for path, content in kept.items():
            path.write_bytes(content)

    return undo


def lay_out(package: str, root: Path) -> None:
    """Write all files except the spec and the generated ones; files that the owner may have changed are kept."""
    document = read(root / "openapi.yaml")
    config = yaml.safe_load(
        beside("openapi-generator-config.yaml").read_text("utf-8").replace("openapiopenai", package)
    )
    config["packageVersion"] = version(document.get("info", {}))
    config["additionalProperties"] = {
        "about": "Python client generated from `openapi.yaml`.",
        "client": client_of(document),
        "command": "openapiopenai generate",
    }
    for name in ("client", "document"):
        config["files"][f"{name}.mustache"] = {
            "templateType": "SupportingFiles",
            "folder": package,
            "destinationFilename": f"{name}.py",
        }
    keep(root / "openapi-generator-config.yaml", to_yaml(config))
    error = f"{class_name(package)}Error"
    keep(root / package / "profile.py", PROFILE.format(error=error))
    account = Account(document, package)
    credentials = {account.variable(each.name): each for each in account.client().credentials}
    shown = [f"| `{each.name}` | `{variable}` | {cell(phrase(each.about))} |" for variable, each in credentials.items()]
    table = "\n".join(["| argument of the client | environment variable | |", "|---|---|---|", *shown])
    write_files(root, package, config["additionalProperties"]["client"], error, tuple(credentials), table)
    runtime = root / package / "_runtime"
    shutil.rmtree(runtime, ignore_errors=True)
    shutil.copytree(PACKAGE / "_runtime", runtime, ignore=shutil.ignore_patterns("__pycache__"))


def client_of(document: Node) -> str:
    """Return the Python expression that creates a client: with a base URL only if the document gives none."""
    server = next(iter(Servers(document).all.values()), None)
    if server and server.has_host:
        return "Client()"
    path = server.url if server and server.url.startswith("/") and not server.variables else ""
    return f"Client({literal(f'https://api.example.com{path}')})"


def write_files(root: Path, package: str, client: str, error: str, variables: tuple[str, ...], keys: str) -> None:
    """Write what stands in `files/`, with the words of the project's API; files that exist are kept."""
    opening = Opening(package, client)
    said = words(read(root / "openapi.yaml"), package, opening) | {
        "client": literal(client),
        "client_class": opening.client_class,
        "error": error,
        "variables": literal(variables),
        "arguments": "",
        "authenticate": keys if variables else "The API needs no credentials.",
    }
    for source in sorted(path for path in FILES.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        keep(root / source.relative_to(FILES), filled(source.read_text("utf-8"), said))


def copy_openai(package: str, root: Path) -> int:
    """Create a project for the OpenAI API from a copy of this package; return an exit status."""
    root.mkdir(parents=True, exist_ok=True)
    copy(package, root)
    path = root / "openapi-generator-config.yaml"
    config = yaml.safe_load(path.read_text("utf-8"))
    config["additionalProperties"] = {
        "about": config["additionalProperties"]["about"],
        "client": config["additionalProperties"]["client"],
        "command": "openapiopenai generate",
    }
    path.write_text(to_yaml(config), "utf-8")
    client = config["additionalProperties"]["client"]
    variables = ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY")
    keys = f"Set `{variables[0]}`, and `{variables[1]}` for administration, or pass `api_key` and `admin_api_key`."
    write_files(root, package, client, "OpenAIError", variables, keys)
    print(Project(root.resolve()).generate())
    return 0


def filled(text: str, said: dict[str, str]) -> str:
    """Return the text of a file with each `{{word}}` replaced."""
    return re.sub(r"{{(\w+)}}", lambda match: said[match[1]], text)


def keep(path: Path, text: str) -> None:
    """Write a file unless it exists."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    sys.exit(main())
