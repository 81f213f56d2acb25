"""`python -m tools.generate`: models and pages from `openapi.yaml`; `--check` tells whether they are up to date."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

from tools.generate import stamp
from tools.generate.prepare import prepare
from tools.generate.types import class_name, module_name
from tools.spec import examples
from tools.spec.document import Node, schemas_of
from tools.spec.files import read
from tools.spec.normalise import normalise

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
SPEC = ROOT / "openapi.yaml"
CONFIG = ROOT / "openapi-generator-config.yaml"
ALLOWED = ("OpenAPI 3.1 support is still in beta",)
"""The one line of the generator that nothing can be done about."""


def main() -> int:
    arguments = argparse.ArgumentParser(prog="tools.generate", description=__doc__)
    arguments.add_argument("--check", action="store_true", help="change nothing; fail where something is stale")
    arguments.add_argument("--force", action="store_true", help="generate although nothing has changed")
    options = arguments.parse_args()
    package = ROOT / yaml.safe_load(CONFIG.read_text())["packageName"]
    owned = [package / "models", ROOT / "docs"]
    problem = stamp.problem(ROOT, owned)
    if options.check:
        print(problem or "generated files are up to date")
        return 1 if problem else 0
    if not problem and not options.force:
        print("nothing to do: generated files are up to date")
        return 0
    document = read_spec()
    expected = write_input(document, package.name)
    run_generator()
    replace(package, expected)
    format_code(package / "models")
    stamp.write(ROOT, owned)
    print(f"generated {len(expected)} models and their pages")
    return 0


def read_spec() -> Node:
    """`openapi.yaml` in normal form (hand edits may have left it), with an example everywhere."""
    document = normalise(read(SPEC))
    for name, why in examples.fill(document):
        print(f"example of {name} derived: {why}")
    return document


def write_input(document: Node, package: str) -> set[str]:
    """Write what the generator reads; return the modules that it must make."""
    BUILD.mkdir(exist_ok=True)
    target = BUILD / "openapi.json"
    target.write_text(json.dumps(prepare(document, package), ensure_ascii=False))
    return {module_name(class_name(key)) for key in schemas_of(document)}


def run_generator() -> None:
    """Run OpenAPI Generator; any complaint of it is an error."""
    shutil.rmtree(BUILD / "generated", ignore_errors=True)
    command = [Path(sys.executable).parent / "openapi-generator-cli", "generate", "-c", CONFIG]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    lines = (result.stdout + result.stderr).splitlines()
    complaints = [
        line
        for line in lines
        if ("WARN" in line or "ERROR" in line or "Removed duplicate" in line or "Inline schema created" in line)
        and not any(allowed in line for allowed in ALLOWED)
    ]
    if result.returncode or complaints:
        sys.exit("\n".join(complaints or lines) + f"\ngenerator failed ({result.returncode})")


def replace(package: Path, expected: set[str]) -> None:
    """Put the generator's output in the place of the last one."""
    made = BUILD / "generated"
    modules = {path.stem for path in (made / package.name / "models").glob("*.py")} - {"__init__"}
    if modules != expected:
        missing, odd = sorted(expected - modules), sorted(modules - expected)
        sys.exit(f"the generator did not make one module per schema: missing {missing}, unexpected {odd}")
    shutil.rmtree(package / "models", ignore_errors=True)
    shutil.copytree(made / package.name / "models", package / "models")
    for page in stamp.pages(ROOT / "docs"):
        page.unlink()
    (ROOT / "docs").mkdir(exist_ok=True)
    for page in (made / "docs").glob("*.md"):
        page.write_text(page.read_text().strip() + "\n")
        shutil.copy(page, ROOT / "docs")


def format_code(folder: Path) -> None:
    """Drop unused imports, sort them, lay the code out."""
    ruff = Path(sys.executable).parent / "ruff"
    subprocess.run([ruff, "check", "--quiet", "--fix", "--select", "F401,I", folder], check=True)
    subprocess.run([ruff, "format", "--quiet", folder], check=True)


if __name__ == "__main__":
    sys.exit(main())
