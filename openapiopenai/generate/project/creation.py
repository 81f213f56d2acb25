"""Makes a project, a self-contained folder: the normalized spec, a package with a client, pages, tests, metadata."""

from __future__ import annotations

import keyword
import re
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from openapiopenai.generate.layout.account import Account
from openapiopenai.generate.layout.calls import Opening
from openapiopenai.generate.layout.escape import cell, literal, phrase
from openapiopenai.generate.layout.project import Project
from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi import overlays, writing
from openapiopenai.generate.openapi.document import Node
from openapiopenai.generate.openapi.faults import DocumentError
from openapiopenai.generate.openapi.files import read, to_yaml
from openapiopenai.generate.openapi.servers import Servers
from openapiopenai.generate.openapi.spec import CONFIG, Taking, take_over, version_beside
from openapiopenai.generate.project.openai import beside, copy
from openapiopenai.generate.project.words import FILES, version, words

SPEC = "openapi.yaml"
PROGRAM = "openapiopenai"
COMMAND = f"{PROGRAM} generate"

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


def check_package(name: str) -> None:
    """Raise DocumentError unless a package can have this name."""
    if not name.isidentifier() or keyword.iskeyword(name) or name in sys.stdlib_module_names:
        raise DocumentError([f"--package: expected a name that Python can import, of no standard module, got {name!r}"])


def create(spec: Path, package: str, root: Path, how: Taking | None = None) -> None:
    """Create a project for a document, with the overlay that lies beside it."""
    with entirely(root) as made:
        if overlay := overlays.beside(spec):
            shutil.copy(overlay, made)
        take_over(str(spec), made / SPEC, replace(how or Taking(), has_helpers=False))
        lay_out(package, made)
        print(Project(made).update())


def create_openai(package: str, root: Path) -> None:
    """Create a project for the OpenAI API from a copy of this package."""
    with entirely(root) as made:
        copy(package, made)
        path = made / CONFIG
        config = yaml.safe_load(path.read_text("utf-8"))
        about, client = (config["additionalProperties"][key] for key in ("about", "client"))
        config["additionalProperties"] = {"about": about, "client": client, "command": COMMAND}
        path.write_text(to_yaml(config), "utf-8")
        variables = ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY")
        keys = f"Set `{variables[0]}`, and `{variables[1]}` for administration, or pass `api_key` and `admin_api_key`."
        write_files(made, package, client, "OpenAIError", variables, keys)
        print(Project(made).update(is_whole=True))


@contextmanager
def entirely(root: Path) -> Generator[Path, None, None]:
    """Yield a folder whose files get into another one at the end: nothing is half made where a step fails.

    Files that are there stay; raises DocumentError if a project is.
    """
    if (root / SPEC).exists():
        raise DocumentError([f"{root / SPEC} exists: use `import` and `generate` there, or another folder"])
    with TemporaryDirectory() as scratch:
        made = Path(scratch).resolve() / root.resolve().name
        made.mkdir()
        yield made
        left_out = shutil.ignore_patterns("build", SPEC)
        shutil.copytree(made, root, ignore=left_out, dirs_exist_ok=True, copy_function=add)
        add(str(made / SPEC), str(root / SPEC))  # the last one: it is what tells that a project is there


def add(source: str, target: str) -> str:
    """Copy a file unless there is one."""
    if not Path(target).exists():
        Path(shutil.copy2(source, writing.new(Path(target)))).replace(target)
    return target


def lay_out(package: str, root: Path) -> None:
    """Write all files except the spec, the generated and the copied ones."""
    document = read(root / SPEC)
    config = yaml.safe_load(beside(CONFIG).replace("openapiopenai", package))
    config["packageVersion"] = version(document.get("info", {}))
    config["additionalProperties"] = {
        "about": "Python client generated from `openapi.yaml`.",
        "client": client_of(document),
        "command": COMMAND,
    }
    for name in ("client", "document"):
        config["files"][f"{name}.mustache"] = {
            "templateType": "SupportingFiles",
            "folder": package,
            "destinationFilename": f"{name}.py",
        }
    write(root / CONFIG, to_yaml(config))
    error = f"{class_name(package)}Error"
    write(root / package / "profile.py", PROFILE.format(error=error))
    write(root / package / "py.typed", "")
    account = Account(document, package)
    credentials = {account.variable(each.name): each for each in account.client().credentials}
    shown = [f"| `{each.name}` | `{variable}` | {cell(phrase(each.about))} |" for variable, each in credentials.items()]
    table = "\n".join(["| argument of the client | environment variable | |", "|---|---|---|", *shown])
    write_files(root, package, config["additionalProperties"]["client"], error, tuple(credentials), table)


def client_of(document: Node) -> str:
    """Return the Python expression that creates a client: with a base URL only if the document gives none."""
    server = next(iter(Servers(document).all.values()), None)
    if server and server.has_host:
        return "Client()"
    path = server.url if server and server.url.startswith("/") and not server.variables else ""
    return f"Client({literal(f'https://api.example.com{path}')})"


def write_files(root: Path, package: str, client: str, error: str, variables: tuple[str, ...], keys: str) -> None:
    """Write what stands in `files/`, with the words of the project's API."""
    opening = Opening(package, client)
    said = words(read(root / SPEC), package, opening) | {
        "version": version_beside(root / SPEC),
        "install": "pip install --upgrade -e '.[dev]'",
        "update": f"{PROGRAM} update",
        "client": literal(client),
        "client_class": opening.client_class,
        "error": error,
        "variables": literal(variables),
        "arguments": "",
        "authenticate": keys if variables else "The API needs no credentials.",
    }
    for source in sorted(path for path in FILES.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        write(root / source.relative_to(FILES), filled(source.read_text("utf-8"), said))


def filled(text: str, said: dict[str, str]) -> str:
    """Return the text of a file with each `{{word}}` replaced."""
    return re.sub(r"{{(\w+)}}", lambda match: said[match[1]], text)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
