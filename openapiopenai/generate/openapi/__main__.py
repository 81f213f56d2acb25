"""Imports a published OpenAPI document, checks the spec, compares two specs, edits descriptions."""

from __future__ import annotations

import argparse
import copy
import importlib
import json
import sys
from pathlib import Path
from typing import Any

from . import files, overlays, profile, texts
from .document import Node, operations
from .faults import gathered, reported
from .helped import drop_helpers
from .imports import import_document
from .lint import lint
from .normalise import normalise
from .reading import check, load, published
from .report import compare
from .values import is_node


def published_path(spec: Path) -> Path:
    """Return the file that holds the names of the last import."""
    return spec.with_suffix(".published.json")


def run_import(arguments: argparse.Namespace) -> int:
    spec = Path(arguments.spec)
    names = published_path(spec)
    upstream, notes = published(arguments.upstream, arguments.within, overlays.beside(spec), fetch=arguments.fetch)
    settings = profile.load(arguments.profile) if arguments.profile else profile.for_document(upstream)
    if arguments.texts:
        settings.texts = "own" if arguments.texts == "mark" else arguments.texts
    present = load(spec) if spec.exists() else None
    known = json.loads(names.read_text("utf-8")) if names.exists() else None
    result = import_document(upstream, present, known, settings)
    notes += result.notes
    if present:
        notes += drop_helpers(result.document, present, spec.resolve().parent)
        if arguments.texts == "mark":
            settings.texts = "keep"
            texts.take(result.document, import_document(upstream, None, None, settings).document)
    texts.share(result.document, settings.shared_texts, settings.twin_prefix)
    if arguments.examples:
        notes += fill_examples(result.document)
    check(copy.deepcopy(result.document), spec)
    files.replace({spec: files.dump(result.document), names: _compact(result.published)})
    if present:
        print(compare(normalise(present, settings), result.document).text(notes, result.kept))
    else:
        print(first_import(result.document, notes))
    return 0


def first_import(document: Node, notes: list[str]) -> str:
    models = len(document["components"]["schemas"])
    lines = [*(f"attention: {note}" for note in gathered(notes))]
    count = sum(1 for _ in operations(document))
    return "\n".join([*lines, f"First import: {count} operations, {models} models."])


def run_check(arguments: argparse.Namespace) -> int:
    document = load(arguments.spec)
    if arguments.fix:
        document = normalise(document)
        for note in fill_examples(document):
            print("attention:", note)
        files.replace({Path(arguments.spec): files.dump(document)})
    problems = [*lint(document), *example_problems(document)]
    if not problems and normalise(document) != document:
        problems.append("the document differs from its normal form (check --fix mends it)")
    for problem in problems:
        print(problem)
    print(f"{arguments.spec}: problems: {len(problems)}" if problems else f"{arguments.spec}: good")
    return 1 if problems else 0


def run_texts(arguments: argparse.Namespace) -> int:
    spec = Path(arguments.spec)
    document = load(spec)
    settings = profile.for_document(document)
    if arguments.what == "check":
        faults = list(texts.problems(document, settings.texts == "own"))
        for fault in faults:
            print(fault)
        print(f"{spec}: texts to be written or improved: {len(faults)}" if faults else f"{spec}: every text is there")
        return 1 if faults else 0
    if arguments.what == "todo":
        published = None
        if arguments.upstream:
            settings.texts = "keep"
            published = import_document(load(arguments.upstream), None, None, settings).document
        owners = {line.strip() for each in arguments.files for line in Path(each).read_text("utf-8").splitlines()}
        print(texts.sheet(document, owners or {each.owner for each in texts.places(document)}, published), end="")
        return 0
    lost: list[str] = []
    for each in arguments.files:
        lost += texts.put(document, files.read(each))
    texts.share(document, settings.shared_texts, settings.twin_prefix)
    files.replace({spec: files.dump(document)})
    for each in lost:
        print(f"no place for: {each}")
    return 1 if lost else 0


def run_report(arguments: argparse.Namespace) -> int:
    old, new = (normalise(load(each)) for each in (arguments.old, arguments.new))
    print(compare(old, new).text())
    return 0


def _examples() -> Any:
    """Import the module that creates examples; it needs jsonschema, without which an import works as well."""
    try:
        return importlib.import_module(".examples", __package__)
    except ModuleNotFoundError:
        print("examples are left alone: python -m pip install jsonschema", file=sys.stderr)
        return None


def fill_examples(document: Node) -> list[str]:
    """Give each component an example; a failure is reported but does not stop an import."""
    module = _examples()
    if module is None:
        return []
    try:
        module.fill(document)
    except Exception as error:  # third-party documents may fail in any way
        return [f"examples could not be made: {type(error).__name__}: {error}"]
    return []


def example_problems(document: Node) -> list[str]:
    module = _examples()
    problems: list[str] = []
    if module is None:
        return problems
    examples = module.Examples(document)
    for name, schema in document["components"]["schemas"].items():
        if "$ref" in schema:
            continue
        if not schema.get("examples"):
            problems.append(f"components/schemas/{name}: has no example")
        for value in schema.get("examples", []):
            for fault in examples.validate(name, value):
                problems.append(f"components/schemas/{name}/examples: {fault}")
    return problems


def _compact(published: Node) -> str:
    """Serialize with one name per line, so that diffs show which were added and removed."""
    sections: list[str] = []
    for section, entries in published.items():
        if is_node(entries):
            lines = [f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in entries.items()]
            sections.append(f"{json.dumps(section)}: {{\n" + ",\n".join(lines) + "\n}")
        else:
            sections.append(f"{json.dumps(section)}: {json.dumps(entries)}")
    return "{\n" + ",\n".join(sections) + "\n}\n"


@reported
def main(command: list[str] | None = None) -> int:
    """Run a command; None for the arguments of the process."""
    parser = argparse.ArgumentParser(prog="python -m openapiopenai.generate.openapi", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    importing = commands.add_parser("import", help="take over a published document")
    importing.add_argument(
        "upstream", help="an OpenAPI 3 or Swagger 2 document: .json, .yaml, .gz of these, - for standard input"
    )
    importing.add_argument("--spec", default="openapi.yaml", help="the spec to write")
    importing.add_argument("--within", type=Path, help="folder that holds all files of the document, if not its own")
    importing.add_argument("--fetch", action="store_true", help="read the URLs to which the document refers")
    importing.add_argument(
        "--profile",
        help="folder of decisions; by default the one in openapiopenai/generate/openapi for the document's title",
    )
    importing.add_argument("--texts", choices=("own", "keep", "mark"), help="over the profile's setting")
    importing.add_argument("--no-examples", dest="examples", action="store_false", help="do not make examples")
    importing.set_defaults(run=run_import)
    checking = commands.add_parser("check", help="is the spec in normal form?")
    checking.add_argument("spec", nargs="?", default="openapi.yaml")
    checking.add_argument("--fix", action="store_true", help="bring it into normal form first")
    checking.set_defaults(run=run_check)
    reporting = commands.add_parser("report", help="what changed between two specs")
    reporting.add_argument("old")
    reporting.add_argument("new")
    reporting.set_defaults(run=run_report)
    wording = commands.add_parser("texts", help="the texts: what is missing, and how it gets in")
    wording.add_argument("what", choices=("check", "todo", "put"))
    wording.add_argument("files", nargs="*", help="todo: lists of schemas and methods, a line each; put: sheets")
    wording.add_argument("--spec", default="openapi.yaml")
    wording.add_argument("--upstream", help="todo: a published document, to read for facts")
    wording.set_defaults(run=run_texts)
    arguments = parser.parse_args(command)
    return int(arguments.run(arguments))


if __name__ == "__main__":
    sys.exit(main())
