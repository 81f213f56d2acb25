"""What the commands do with the file of a spec: takes over a published document, checks it, edits its texts."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from . import files, overlays, profile, texts, writing
from .document import Node, operations
from .faults import DocumentError, gathered
from .helped import drop_helpers
from .imports import import_document
from .lint import lint
from .normalise import normalise
from .reading import check, load, published
from .release import Release
from .report import compare
from .values import copied, is_node

CONFIG = "openapi-generator-config.yaml"


def published_path(spec: Path) -> Path:
    """Return the file that holds the names of the last import."""
    return spec.with_suffix(".published.json")


def version_beside(spec: Path) -> str:
    """Return the version of the package of a spec; "0" if it has none yet."""
    config = spec.with_name(CONFIG)
    return str(files.read(config)["packageVersion"]) if config.exists() else "0"


@dataclass
class Taking:
    """How a document is taken over into a spec."""

    within: Path | None = None
    """Folder that holds all files of the document, if not its own."""
    fetch: bool = False
    """Whether to read the URLs to which the document refers."""
    profile: Path | None = None
    """Folder of decisions; None for the one in this package that is for the document's title."""
    examples: bool = True
    """Whether to make examples."""
    has_helpers: bool = True
    """Whether the package has the modules that a profile of this package names."""


def take_over(upstream: str, spec: Path, how: Taking) -> None:
    """Take over a published document into a spec, and print what changes."""
    names = published_path(spec)
    writing.finish(spec, names)
    document, notes = published(upstream, how.within, overlays.beside(spec), fetch=how.fetch)
    settings = profile.load(how.profile) if how.profile else profile.for_document(document)
    if not how.has_helpers and settings != profile.Profile():
        remedy = "`new --openai FOLDER` makes its client; for one without helpers, change that title (an overlay can)"
        raise DocumentError([f"{upstream}#/info/title: {document['info']['title']!r} has helpers of its own: {remedy}"])
    present = load(spec) if spec.exists() else None
    mode = (present or {}).get("x-texts", settings.texts)
    settings.texts = "own" if mode == "mark" else mode
    known = json.loads(names.read_text("utf-8")) if names.exists() else None
    result = import_document(document, present, known, settings, Release(version_beside(spec)))
    notes += result.notes
    if present:
        notes += drop_helpers(result.document, present, spec.resolve().parent)
    if mode == "mark":
        theirs = import_document(document, None, None, replace(settings, texts="keep"))
        texts.take(result.document, theirs.document)
    if mode != "keep":
        result.document["x-texts"] = mode
    texts.share(result.document, settings.shared_texts, settings.twin_prefix)
    if how.examples:
        notes += fill_examples(result.document)
    check(copied(result.document), spec)
    writing.replace({spec: files.dump(result.document), names: _compact(result.published)})
    if present:
        print(compare(normalise(present, settings), result.document).text(notes, result.kept))
    else:
        print(first_import(result.document, notes))


def first_import(document: Node, notes: list[str]) -> str:
    models = len(document["components"]["schemas"])
    lines = [*(f"attention: {note}" for note in gathered(notes))]
    count = sum(1 for _ in operations(document))
    return "\n".join([*lines, f"First import: {count} operations, {models} models."])


def problems(path: Path, fix: bool = False) -> list[str]:
    """Return where a spec is not in normal form or lacks an example, after mending that if asked to."""
    document = load(path)
    if fix:
        document = normalise(document)
        for note in fill_examples(document):
            print("attention:", note)
        writing.replace({path: files.dump(document)})
    found = [*lint(document), *example_problems(document)]
    if not found and normalise(document) != document:
        found.append("the document differs from its normal form (check --fix mends it)")
    return found


def text_problems(path: Path) -> list[str]:
    """Return the texts of a spec to be written or improved."""
    document = load(path)
    return list(texts.problems(document, document.get("x-texts") == "own"))


def says_own(path: Path) -> bool:
    """Whether all texts of a spec are to be its owner's."""
    return bool(load(path).get("x-texts") == "own")


def sheet(path: Path, lists: list[Path], upstream: str | None) -> str:
    """Return a sheet of the places without a text, of the schemas and methods in some files, or of all."""
    document = load(path)
    known = None
    if upstream:
        settings = profile.for_document(document)
        settings.texts = "keep"
        known = import_document(load(upstream), None, None, settings).document
    owners = {line.strip() for each in lists for line in each.read_text("utf-8").splitlines()}
    return texts.sheet(document, owners or {each.owner for each in texts.places(document)}, known)


def fill_in(path: Path, sheets: list[Path]) -> list[str]:
    """Write completed sheets into a spec; return what has no place there."""
    document = load(path)
    settings = profile.for_document(document)
    lost = [each for sheet in sheets for each in texts.put(document, files.read(sheet))]
    texts.share(document, settings.shared_texts, settings.twin_prefix)
    writing.replace({path: files.dump(document)})
    return lost


def fill_examples(document: Node) -> list[str]:
    """Give each component an example; a failure is reported but does not stop an import."""
    from . import examples  # imports much, which a run that changes nothing does not need

    try:
        examples.fill(document)
    except Exception as error:  # third-party documents may fail in any way
        return [f"examples could not be made: {type(error).__name__}: {error}"]
    return []


def example_problems(document: Node) -> list[str]:
    from .examples import Examples

    examples = Examples(document)
    found: list[str] = []
    for name, schema in document["components"]["schemas"].items():
        if "$ref" in schema:
            continue
        if not schema.get("examples"):
            found.append(f"components/schemas/{name}: has no example")
        for value in schema.get("examples", []):
            found += [f"components/schemas/{name}/examples: {fault}" for fault in examples.validate(name, value)]
    return found


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
