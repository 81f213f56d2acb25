"""Compares the spec with the installed official SDK.

Exit status of `compare`: 0 if every difference is explained and every explanation is used, otherwise 1.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from openapiopenai.generate.openapi import files, profile, writing
from openapiopenai.generate.openapi.document import Node
from openapiopenai.generate.openapi.normalise import normalise
from openapiopenai.generate.openapi.spec import fill_examples

from . import hints, official
from . import methods as official_methods
from .adopt import Adoption
from .compare import Comparison
from .decisions import FILE, Decisions
from .spec import Spec
from .types_map import TypesMap

ROUNDS = 5
"""Maximum number of passes of an adoption; newly added schemas may need further passes."""


def comparison(document: Node, decisions: Decisions) -> Comparison:
    hints.vague.update(decisions.vague)
    return Comparison(Spec(document).surface(), official.surface(), decisions.unions)


def run_compare(arguments: argparse.Namespace) -> int:
    decisions = Decisions.load(arguments.decisions)
    found = comparison(files.read(arguments.spec), decisions)
    differences = found.differences()
    open_, unused = decisions.explain(differences)
    for each in open_:
        print(each)
    for entry in unused:
        print(f"{arguments.decisions.name}: explains nothing any more: {entry['at']}: {entry.get('what', '*')}")
    explained = len(differences) - len(open_)
    operations = len(found.theirs.operations)
    print(
        f"openai {official.version()}: {operations} operations, {sum(map(len, found.pairs.values()))} pairs of types; "
        f"{explained} differences explained, {len(open_)} not"
    )
    return 1 if open_ or unused else 0


def run_adopt(arguments: argparse.Namespace) -> int:
    decisions = Decisions.load(arguments.decisions)
    document = files.read(arguments.spec)
    settings = profile.for_document(document)
    for _ in range(ROUNDS):
        done = Adoption(document, comparison(document, decisions), decisions).run()
        for each in done:
            print(each)
        document = normalise(document, settings)
        if not done:
            break
    for note in fill_examples(document):
        print("attention:", note)
    writing.replace({Path(arguments.spec): files.dump(document)})
    return 0


def run_types_map(arguments: argparse.Namespace) -> int:
    decisions = Decisions.load(arguments.decisions)
    document = files.read(arguments.spec)
    pages = TypesMap(document, comparison(document, decisions)).pages()
    return int(any([is_stale(arguments, name, text, "types-map") for name, text in pages.items()]))


def run_methods(arguments: argparse.Namespace) -> int:
    return int(is_stale(arguments, official_methods.NAME, official_methods.table(official.surface()), "methods"))


def run_names(arguments: argparse.Namespace) -> int:
    """Write the stubs of types and resources, and remove those of names that are gone."""
    from . import names

    decisions = Decisions.load(arguments.decisions)
    document = files.read(arguments.spec)
    texts = names.texts(document, comparison(document, decisions), decisions.counterparts)
    into = Path(arguments.into)
    stale = [each for each in names.existing(into) if each not in texts]
    for each in stale:
        print(f"{into / each} is stale: make names")
        if not arguments.check:
            (into / each).unlink()
    for each in texts:
        (into / each).parent.mkdir(parents=True, exist_ok=True)
    return int(any([is_stale(arguments, name, text, "names") for name, text in texts.items()] + [bool(stale)]))


def is_stale(arguments: argparse.Namespace, name: str, text: str, target: str) -> bool:
    """Write a file, or report that it is stale if files are only to be checked."""
    path = Path(arguments.into) / name
    if not arguments.check:
        path.write_text(text, "utf-8")
        return False
    stale = not path.exists() or path.read_text("utf-8") != text
    if stale:
        print(f"{path} is stale: make {target}")
    return stale


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m openapiopenai.generate.drift", description=__doc__)
    parser.add_argument("--spec", default="openapi.yaml")
    parser.add_argument("--decisions", type=Path, default=FILE, help="names, and reasons for differences")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("compare", help="what either side lacks").set_defaults(run=run_compare)
    commands.add_parser("adopt", help="take over what the spec lacks").set_defaults(run=run_adopt)
    mapping = commands.add_parser("types-map", help="write the pages of type names")
    mapping.set_defaults(run=run_types_map, into="docs/guide")
    methods = commands.add_parser("methods", help="write the list of the SDK's methods that the tests use")
    methods.set_defaults(run=run_methods, into="test/data")
    stubs = commands.add_parser("names", help="write the names of types and resources for `openapiopenai.compat`")
    stubs.set_defaults(run=run_names, into="openapiopenai/compat/openai")
    for each in (mapping, methods, stubs):
        each.add_argument("--into", default=each.get_default("into"), help="a folder")
        each.add_argument("--check", action="store_true", help="fail where a file is stale instead")
    arguments = parser.parse_args()
    return int(arguments.run(arguments))


if __name__ == "__main__":
    sys.exit(main())
