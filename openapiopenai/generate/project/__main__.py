"""`python -m openapiopenai.generate.project SPEC --package NAME --into FOLDER`: a client for another API.

Creates a self-contained project: the normalized spec, the runtime, a client and the generated code. If the folder already contains a project, only the spec is imported again and the runtime updated; the owner's changes to
the spec are kept, as with `make spec`.
"""

from __future__ import annotations

import argparse
import ast
import keyword
import shutil
import sys
from pathlib import Path
from typing import TypeGuard

import yaml

from openapiopenai.generate.layout.__main__ import Project
from openapiopenai.generate.layout.escape import literal, phrase
from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi.__main__ import main as spec_tool
from openapiopenai.generate.openapi.document import Node
from openapiopenai.generate.openapi.faults import reported
from openapiopenai.generate.openapi.files import read, to_yaml
from openapiopenai.generate.openapi.servers import Servers

ROOT = Path(__file__).parents[3]

SETUP = '''"""Packaging of {package}."""

from setuptools import find_packages, setup

setup(
    name="{package}",
    version="0.1.0",
    packages=find_packages(include=["{package}", "{package}.*"]),
    package_data={{"{package}": ["py.typed", "*.pyi", "models/*.pyi", "api/*.pyi"]}},
    python_requires=">=3.11",
    install_requires={install_requires},
    extras_require={extras_require},
)
'''

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

README = """\
# {package}

A Python client for {title}, generated from `openapi.yaml`. Install it with `pip install .`; `Client`, models and errors
are imported from `{package}`.

## Documentation for API endpoints

One page per resource: [docs/README.md](docs/README.md#resources).

## Documentation for models

One page per model: [docs/README.md](docs/README.md#models).
"""
IGNORED = "/build/\n__pycache__/\n*.egg-info/\n.venv/\n"
CHECKS = """\
[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[[tool.mypy.overrides]]
# Generated methods are declarations: `...` is all their body, the decorator runs the operation.
module = "{package}.api.*"
disable_error_code = ["empty-body"]
"""


@reported
def main() -> int:
    parser = argparse.ArgumentParser(prog="openapiopenai.generate.project", description=__doc__)
    parser.add_argument("spec", type=Path, help="an OpenAPI 3 document: .json, .yaml, .gz of these")
    parser.add_argument("--package", required=True, help="name of the Python package")
    parser.add_argument("--into", type=Path, required=True, help="folder of the project")
    options = parser.parse_args()
    if not options.package.isidentifier() or keyword.iskeyword(options.package):
        parser.error(f"--package: expected a name that Python can import, got {options.package!r}")
    return create(options.spec, options.package, options.into)


def create(spec: Path, package: str, root: Path) -> int:
    """Create a project, or update an existing one; return an exit status."""
    root.mkdir(parents=True, exist_ok=True)
    if status := spec_tool(["import", str(spec), "--spec", str(root / "openapi.yaml")]):
        return status
    lay_out(package, root)
    print(f"generated {Project(root.resolve()).generate()} models and their pages in {root}")
    return 0


def lay_out(package: str, root: Path) -> None:
    """Write all files except the spec and the generated ones; files that the owner may have changed are kept."""
    document = read(root / "openapi.yaml")
    title = document.get("info", {}).get("title") or package
    config = yaml.safe_load(
        (ROOT / "openapi-generator-config.yaml").read_text("utf-8").replace("openapiopenai", package)
    )
    config["packageVersion"] = "0.1.0"
    config["additionalProperties"] = {
        "about": "Python client generated from `openapi.yaml`.",
        "client": client_of(document),
        "command": f"make project PACKAGE={package}",
    }
    for name in ("client", "document"):
        config["files"][f"{name}.mustache"] = {
            "templateType": "SupportingFiles",
            "folder": package,
            "destinationFilename": f"{name}.py",
        }
    keep(root / "openapi-generator-config.yaml", to_yaml(config))
    keep(root / "setup.py", SETUP.format(package=package, **requirements()))
    keep(root / "pyproject.toml", CHECKS.format(package=package))
    keep(root / "README.md", README.format(package=package, title=phrase(title)))
    keep(root / ".gitignore", IGNORED)
    keep(root / ".gitattributes", (ROOT / ".gitattributes").read_text("utf-8").replace("openapiopenai", package))
    keep(root / package / "profile.py", PROFILE.format(error=f"{class_name(package)}Error"))
    runtime = root / package / "_runtime"
    shutil.rmtree(runtime, ignore_errors=True)
    shutil.copytree(ROOT / "openapiopenai" / "_runtime", runtime, ignore=shutil.ignore_patterns("__pycache__"))


def client_of(document: Node) -> str:
    """Return the Python expression that creates a client: with a base URL only if the document gives none."""
    server = next(iter(Servers(document).all.values()), None)
    if server and server.has_host:
        return "Client()"
    path = server.url if server and server.url.startswith("/") and not server.variables else ""
    return f"Client({literal(f'https://api.example.com{path}')})"


def requirements() -> dict[str, str]:
    """Return what this package requires, as Python expressions: a project's runtime is a copy of its own."""
    setup = next(node for node in ast.walk(ast.parse((ROOT / "setup.py").read_text("utf-8"))) if _is_setup(node))
    wanted = ("install_requires", "extras_require")
    return {each.arg: ast.unparse(each.value) for each in setup.keywords if each.arg in wanted}


def _is_setup(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "setup"


def keep(path: Path, text: str) -> None:
    """Write a file unless it exists."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    sys.exit(main())
