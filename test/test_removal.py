"""What the publisher moves, renames and removes: what an import makes of it, and what the generated package does."""

from __future__ import annotations

import copy
import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from openapiopenai.generate.commands import main
from openapiopenai.generate.diff import Difference
from openapiopenai.generate.openapi import files
from openapiopenai.generate.openapi.document import operations, schemas_of
from openapiopenai.generate.openapi.imports import Import, import_document
from openapiopenai.generate.openapi.profile import Profile
from openapiopenai.generate.openapi.release import Release

from .projects import imported, project_of
from .test_documents import REF, TEXT, edited, library, renaming

pytestmark = pytest.mark.slow

Edit = Callable[[Any], None]


def again(*publish: Edit, edit: Edit = lambda _: None, versions: tuple[str, ...] = ("1.0",)) -> list[Import]:
    """Import a document, edit the spec, and import it as published anew for each version of the package."""
    made = [import_document(library(), None, None, Profile())]
    edit(made[0].document)
    source = library()
    for each in publish:
        each(source)
    for version in versions:
        made.append(import_document(source, made[-1].document, made[-1].published, Profile(), Release(version)))
    return made


def placed(old: str, new: str, **more: Any) -> Edit:
    """Publish the operations of a path at another one."""

    def publish(source: Any) -> None:
        source["paths"][new] = source["paths"].pop(old)
        for operation in (each for key, each in source["paths"][new].items() if key != "parameters"):
            operation |= copy.deepcopy(more)

    return publish


def parameter(name: str) -> list[Any]:
    return [{"name": name, "in": "path", "required": True, "schema": TEXT}]


def listed(verb: str, path: str) -> Edit:
    """Publish the list of books with another verb or path."""

    def publish(source: Any) -> None:
        source["paths"].setdefault(path, {})[verb] = source["paths"]["/books"].pop("get")

    return publish


AUTHORS = {"operationId": "AuthorsController_list"}
MOVED: list[tuple[Edit, str, str]] = [
    (placed("/authors", "/v2/authors"), "GET /authors", "GET /v2/authors"),
    (placed("/authors", "/writers"), "GET /authors", "GET /writers"),
    (placed("/authors", "/v2/authors", **AUTHORS), "GET /authors", "GET /v2/authors"),
    (listed("query", "/books"), "GET /books", "QUERY /books"),
    (placed("/books/{id}", "/books/{book_id}", parameters=parameter("book_id")), "GET /books/{id}", "GET /books/{book_id}"),
]  # fmt: skip
"""What is published anew, an operation, and where it is then."""


@pytest.mark.parametrize(("publish", "old", "new"), MOVED, ids=[f"{each[1]} → {each[2]}" for each in MOVED])
@pytest.mark.parametrize("is_mine", [False, True])
def test_an_operation_that_moves_keeps_its_method(publish: Edit, old: str, new: str, is_mine: bool) -> None:
    if is_mine and publish is MOVED[2][0]:
        return  # nothing tells that it is the same
    more = {"x-method": "of.mine"} if is_mine else {}

    def mine(document: Any) -> None:
        verb, path = old.split(" ")
        document["paths"][path][verb.lower()] |= {"description": "My words.", **more}

    before, after = again(publish, edit=mine)
    methods = {f"{verb.upper()} {path}": each for path, verb, each in operations(after.document)}
    assert old not in methods and methods[new]["description"] == "My words."
    verb, path = old.split(" ")
    method = before.document["paths"][path][verb.lower()]["x-method"]
    assert methods[new]["x-method"] == method
    assert f"{old} is now {new}: the method is still {method}" in after.notes
    assert [each for each in Difference(before.document, after.document).changes if each.level == "breaks"] == []


def test_an_argument_keeps_its_name() -> None:
    publish = placed("/books/{id}", "/books/{book_id}", parameters=parameter("book_id"))
    found = again(publish)[1].document["paths"]["/books/{book_id}"]["get"]["parameters"]
    assert [(each["name"], each["x-python-name"]) for each in found] == [("book_id", "id")]


def both(source: Any) -> None:
    renaming("Author", "Writer")(source)
    renaming("Book", "Volume")(source)


RENAMED: list[tuple[Edit, dict[str, str]]] = [
    (renaming("Author", "Writer"), {"Author": "Writer"}),
    (renaming("box", "Crate"), {"box": "Crate"}),
    (renaming("Book", "Volume"), {"Book": "Volume"}),
    (renaming("shelf", "Rack"), {"shelf": "Rack", "shelfBooksItem": "RackBooksItem"}),
]


@pytest.mark.parametrize(("publish", "names"), RENAMED, ids=[next(iter(each[1])) for each in RENAMED])
def test_a_component_with_another_name_keeps_the_former_one(publish: Edit, names: dict[str, str]) -> None:
    def mine(document: Any) -> None:
        for name in names:
            schemas_of(document)[name]["description"] = f"My {name}."

    before, after, later, last = again(publish, edit=mine, versions=("1.0", "1.1", "1.2"))
    for old, name in names.items():
        schema = schemas_of(after.document)[name]
        assert old not in schemas_of(after.document) and schema["description"] == f"My {old}."
        assert schema["x-former-names"] == {old: "1.2"} == schemas_of(later.document)[name]["x-former-names"]
        assert f"{old} is now called {name}: the former name stays until 1.2" in after.notes
        assert "x-former-names" not in schemas_of(last.document)[name]
    found = Difference(before.document, after.document)
    assert found.step == "minor" and {each.level for each in found.changes} == {"deprecated"}


OTHERS: list[Edit] = [
    edited("components", "schemas", "Twin", to={"type": "object", "required": ["weight"], "properties": {"weight": {"type": "number"}}}),
    edited("components", "schemas", "Crate", to={"type": "object", "required": ["weight"], "properties": {"weight": {"type": "integer"}}}),
    edited("components", "schemas", "Crate", to={"type": "object", "required": ["weight", "of"], "properties": {"weight": {"type": "number"}, "of": {"type": "string"}}}),
]  # fmt: skip
"""Components that are published beside `Crate`, which has replaced `box`: both are the same, or it is another."""


@pytest.mark.parametrize("publish", OTHERS)
def test_what_is_not_clearly_the_same_is_no_successor(publish: Edit) -> None:
    made = again(renaming("box", "Crate"), publish)[1].document
    assert not any("x-former-names" in each for each in schemas_of(made).values())


def without(*steps: str) -> Edit:
    return edited(*steps, to=None)


def test_what_is_removed_stays_for_one_minor_release() -> None:
    def publish(source: Any) -> None:
        del source["paths"]["/bindings"]
        del schemas_of(source)["Book"]["properties"]["binding"]
        schemas_of(source).pop("BookBinding", None)

    before, after, later, last = again(publish, versions=("1.0.3", "1.1.0", "1.2.0"))
    for made in (after, later):
        assert made.document["paths"]["/bindings"]["get"]["x-removed"] == "1.2"
        assert schemas_of(made.document)["BookBinding"]["x-removed"] == "1.2"
        assert "binding" not in schemas_of(made.document)["Book"]["properties"]
    assert "/bindings" not in last.document["paths"] and "BookBinding" not in schemas_of(last.document)
    announced = Difference(later.document, last.document)
    assert announced.step == "minor" and announced.breaks
    assert "bindings.list: removed, as announced (GET /bindings)" in announced.text()
    assert "no longer published, goes with version 1.2" in Difference(before.document, after.document).text()


def test_what_is_published_again_or_is_needed_stays() -> None:
    made = again(without("paths", "/bindings"))[1]
    back = import_document(library(), made.document, made.published, Profile(), Release("1.1"))
    assert "x-removed" not in back.document["paths"]["/bindings"]["get"]

    def publish(source: Any) -> None:
        del schemas_of(source)["Book"]["properties"]["binding"]
        schemas_of(source).pop("BookBinding", None)
        del source["paths"]["/bindings"]

    mine = edited("components", "schemas", "box", "properties", "mine", to={"$ref": f"{REF}BookBinding"})
    last = again(publish, edit=mine, versions=("1.0", "1.2"))[-1]
    assert "x-removed" not in schemas_of(last.document)["BookBinding"]
    assert "/bindings" not in last.document["paths"]
    assert any(note.startswith("BookBinding is no longer published") for note in last.notes)


def test_what_the_owner_removes_goes_at_once() -> None:
    made = again(without("paths", "/bindings"))[1]
    del made.document["paths"]["/bindings"]
    last = import_document(library(), made.document, made.published, Profile())
    assert "/bindings" in last.document["paths"]  # published anew
    source = library()
    del source["paths"]["/bindings"]
    assert "/bindings" not in import_document(source, made.document, made.published, Profile()).document["paths"]


@pytest.mark.parametrize(
    ("version", "goes"), [("0", "0.2"), ("1", "1.2"), ("1.4.7", "1.6"), ("2026.8.1", "2026.10"), ("1.0rc1", "1.2")]
)
def test_versions(version: str, goes: str) -> None:
    release = Release(version)
    assert release.goes == goes
    assert Release(goes).has_reached(goes) and not release.has_reached(goes)
    assert Release(str(release.numbers[0] + 1)).has_reached(goes)


def left() -> Any:
    """A spec in which a model has another name, and another one and an operation are no longer published."""
    _, after = again(renaming("Author", "Writer"), without("paths", "/bindings"))
    schemas_of(after.document)["Old"] = {"type": "object", "properties": {"a": TEXT}, "x-removed": "1.2"}
    return after.document


def test_the_package_warns() -> None:
    package = imported(project_of("left", json.dumps(left())), "left")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert package.Book.from_json('{"id": "1", "title": "T"}').id == "1"
        client = package.Client(api_key="k", transport=package.MockTransport(lambda _: [{"name": "Ann"}]))
        assert client.authors.list()[0] == package.Writer(name="Ann")
    with pytest.warns(DeprecationWarning, match=r"left.models.Author is now Writer; this name goes with version 1\.2"):
        assert package.Author is package.Writer
    for _ in range(2):
        with pytest.warns(
            DeprecationWarning, match=r"left.models.Old is no longer published; .* version 1\.2"
        ) as found:
            assert package.Old(a="x").to_dict() == {"a": "x"}
        assert found[0].filename == __file__
    client = package.Client(api_key="k", transport=package.MockTransport(lambda _: {"color": "red"}))
    with pytest.warns(DeprecationWarning, match=r"bindings.list is deprecated: no longer published, goes with .* 1\.2"):
        assert client.bindings.list().color == "red"


def test_update_reads_the_version_of_the_package(tmp_path: Path) -> None:
    documents = [library(), library()]
    del documents[1]["paths"]["/bindings"]
    for document in documents:
        (tmp_path / "d.json").write_text(json.dumps(document))
        (tmp_path / "openapi-generator-config.yaml").write_text("packageVersion: 3.1.4\n")
        assert main(["import", str(tmp_path / "d.json"), "--root", str(tmp_path)]) == 0
    assert files.read(tmp_path / "openapi.yaml")["paths"]["/bindings"]["get"]["x-removed"] == "3.3"
