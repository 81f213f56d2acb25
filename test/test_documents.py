"""Documents of every version and of several files, faults, overlays, and what the owner of a spec has changed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from openapiopenai.generate.commands import main
from openapiopenai.generate.layout.code import Code
from openapiopenai.generate.layout.manifest import parts
from openapiopenai.generate.layout.project import read_spec
from openapiopenai.generate.openapi import files, overlays
from openapiopenai.generate.openapi.faults import DocumentError
from openapiopenai.generate.openapi.imports import Import, import_document
from openapiopenai.generate.openapi.profile import Profile
from openapiopenai.generate.openapi.reading import check, load, published

from .conftest import ROOT
from .projects import project

pytestmark = pytest.mark.slow

MINI = ROOT / "test" / "data" / "mini" / "openapi.yaml"
HEAD = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
TEXT = {"type": "string"}


def responses_of(schema: Any) -> Any:
    """The responses of an operation that returns JSON."""
    return {"200": {"description": "OK", "content": {"application/json": {"schema": schema}}}}


def document(schema: Any = None, **parts: Any) -> dict[str, Any]:
    """A document with one operation, `GET /x`."""
    return {**HEAD, "paths": {"/x": {"get": {"responses": responses_of(schema or TEXT)}}}, **parts}


def write(folder: Path, contents: dict[str, Any]) -> Path:
    """Write files, the first of which is the document; return its path."""
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else yaml.safe_dump(content, sort_keys=False).encode())
    return folder / next(iter(contents))


def schema_of(made: Any, path: str = "/x") -> Any:
    return made["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


# --- reading ---

PET = {
    "type": "object",
    "properties": {"name": TEXT, "toy": {"type": "object", "properties": {"owner": {"$ref": "#"}}}},
}
CAT = {"type": "object", "properties": {"toy": {"type": "object", "properties": {"name": TEXT}}}}
REF = "#/components/schemas/"


@pytest.mark.parametrize(
    ("contents", "schema", "names"),
    [
        ({"d.yaml": document({"$ref": "pet.yaml"}), "pet.yaml": PET}, "pet", {"pet"}),
        ({"d.yaml": document({"$ref": "./a b/pet.yaml#"}), "a b/pet.yaml": PET}, "pet", {"pet"}),
        ({"d.yaml": document({"$ref": "all.yaml#/definitions/Pet"}), "all.yaml": {"definitions": {"Pet": TEXT}}}, "Pet", {"Pet"}),
        ({"d.yaml": document({"$ref": "pet.yaml#/properties/toy"}), "pet.yaml": PET}, "PetToy", {"PetToy", "pet"}),
        ({"d.yaml": document({"$ref": f"{REF}Pet/properties/toy"}, components={"schemas": {"Pet": {"$ref": "pet.yaml"}}}), "pet.yaml": PET}, "PetToy", {"Pet", "PetToy"}),
        ({"d.yaml": document({"$ref": "pet.yaml"}, components={"schemas": {"Pet": {"$ref": "pet.yaml"}}}), "pet.yaml": PET}, "Pet", {"Pet"}),
        ({"d.yaml": document({"$ref": f"{REF}Pet"}, components={"schemas": {"Pet": CAT, "Shop": {"items": {"$ref": f"{REF}Pet/properties/toy"}}}})}, "Pet", {"Pet", "Shop", "PetToy"}),
        ({"d.yaml": document({"$ref": f"{REF}Pet"}, components={"schemas": {"Pet": CAT, "Shop": {"$defs": {"a": {"$ref": f"{REF}Pet/properties/toy"}}, "items": {"$ref": f"{REF}Shop/$defs/a"}}}})}, "Pet", {"Pet", "Shop", "PetToy"}),
        ({"d.yaml": document({"$ref": "all.yaml#/Pet"}, components={"schemas": {"$ref": "all.yaml"}}), "all.yaml": {"Pet": TEXT}}, "Pet", {"Pet"}),
        ({"d.yaml": document({"$ref": "all.yaml#/Pet"}), "all.yaml": {"Pet": {"$ref": "pet.yaml"}}, "pet.yaml": {"type": "object"}}, "pet", {"pet"}),
        ({"d.yaml": document({"$ref": "#lid"}, components={"schemas": {"Lid": {"$anchor": "lid", **TEXT}}})}, "Lid", {"Lid"}),
        ({"d.yaml": document({"$ref": "urn:lid"}, components={"schemas": {"Lid": {"$id": "urn:lid", **TEXT}}})}, "Lid", {"Lid"}),
        ({"d.yaml": document({"$ref": f"{REF}A/$defs/B"}, components={"schemas": {"A": {"$defs": {"B": {"type": "object"}}}}})}, "AB", {"A", "AB"}),
        ({"d.yaml": {**document({"$ref": "https://t.example/d.yaml#/components/schemas/A"}, components={"schemas": {"A": TEXT}}), "openapi": "3.2.0", "$self": "https://t.example/d.yaml"}}, "A", {"A"}),
        ({"d.json": b"\xef\xbb\xbf" + json.dumps(document({"$ref": "pet.json"})).encode(), "pet.json": json.dumps(PET).encode("utf-16")}, "pet", {"pet"}),
        ({"d": json.dumps(document({"$ref": "pet.json"})).encode("utf-16-le"), "pet.json": json.dumps(PET).encode()}, "pet", {"pet"}),
    ],
)  # fmt: skip
def test_references_lead_to_components(contents: dict[str, Any], schema: str, names: set[str], tmp_path: Path) -> None:
    made = load(write(tmp_path, contents))
    assert schema_of(made) == {"$ref": f"{REF}{schema}"}
    assert set(made["components"]["schemas"]) == names
    assert "file:" not in json.dumps(made)


def test_everything_that_may_be_a_reference(tmp_path: Path) -> None:
    parts = {
        "item": {"parameters": [{"$ref": "#/limit"}], "get": {"operationId": "a", "requestBody": {"$ref": "#/body"}, "responses": {"200": {"$ref": "#/ok"}}}},
        "limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}, "examples": {"a": {"$ref": "#/example"}}},
        "body": {"content": {"application/json": {"schema": {"$ref": "pet.yaml"}}}},
        "ok": {"description": "OK", "headers": {"X-A": {"$ref": "#/header"}}, "links": {"next": {"$ref": "#/link"}}},
        "header": {"schema": TEXT},
        "link": {"operationId": "a"},
        "example": {"value": 5},
        "scheme": {"type": "http", "scheme": "bearer"},
    }  # fmt: skip
    top = {
        **HEAD,
        "tags": {"$ref": "tags.yaml"},
        "paths": {"/x": {"$ref": "parts.yaml#/item"}, "/y": {"$ref": "#/paths/~1x"}},
        "components": {"securitySchemes": {"key": {"$ref": "parts.yaml#/scheme"}}},
    }
    made = load(write(tmp_path, {"d.yaml": top, "parts.yaml": parts, "pet.yaml": PET, "tags.yaml": [{"name": "t"}]}))
    assert made["tags"] == [{"name": "t"}]
    assert made["components"]["securitySchemes"] == {"key": parts["scheme"]}
    assert made["paths"]["/x"]["parameters"] == [{"$ref": "#/components/parameters/limit"}]
    assert made["components"]["parameters"]["limit"]["examples"] == {"a": {"value": 5}}
    assert made["components"]["responses"]["ok"]["links"] == {"next": parts["link"]}
    assert "operationId" not in made["paths"]["/y"]["get"] and "pathItems" not in made["components"]
    assert "pet" in made["components"]["schemas"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("200: {description: OK}\n090: {description: OK}\n", {"200": {"description": "OK"}, "090": {"description": "OK"}}),
        ("on: 1\ny: 2\nno: 3\n", {"on": 1, "y": 2, "no": 3}),
        ("a: 2020-01-01\nb: no\nc: 1_000\nd: 0o14\ne: 12:30:45\n", {"a": "2020-01-01", "b": "no", "c": "1_000", "d": "0o14", "e": "12:30:45"}),
        ("a: &x {b: 1}\nc: {<<: *x, d: 2}\n", {"a": {"b": 1}, "c": {"b": 1, "d": 2}}),
    ],
)  # fmt: skip
def test_yaml_as_people_write_it(text: str, found: Any, tmp_path: Path) -> None:
    assert files.read(write(tmp_path, {"d.yaml": text.encode()})) == found


def test_news_of_3_2_survive() -> None:
    made = normalised(
        document(
            openapi="3.2.0",
            tags=[{"name": "a", "parent": "b", "kind": "nav", "summary": "A"}, {"name": "b"}],
            paths={
                "/x": {
                    "query": {"operationId": "q", "parameters": [{"name": "all", "in": "querystring", "content": {"application/x-www-form-urlencoded": {"schema": {"type": "object"}}}}], "responses": responses_of(TEXT)},
                    "additionalOperations": {"COPY": {"operationId": "c", "responses": {"200": {"description": "OK", "content": {"application/jsonl": {"itemSchema": PET | {"properties": {"a": TEXT}}}}}}}},
                }
            },
        )
    )  # fmt: skip
    assert made["openapi"] == "3.2.0" and made["tags"][0]["parent"] == "b"
    assert made["paths"]["/x"]["query"]["parameters"][0]["in"] == "query"
    content = made["paths"]["/x"]["additionalOperations"]["COPY"]["responses"]["200"]["content"]["application/jsonl"]
    assert content["itemSchema"] == {"$ref": f"{REF}CResponseEvent"}


@pytest.mark.parametrize(
    ("tag", "mapping", "found", "is_told"),
    [
        ({"type": "integer"}, {"1": "A", "2": "B"}, {"type": "integer", "const": 1}, False),
        ({"type": "boolean"}, {"true": "A", "false": "B"}, {"type": "boolean", "const": True}, False),
        ({"type": "integer", "enum": [1, 2]}, {"1": "A", "2": "B"}, {"type": "integer", "enum": [1, 2]}, False),
        ({"type": "integer"}, {}, {"type": "integer"}, True),
        ({"type": "integer"}, {"one": "A", "two": "B"}, {"type": "integer"}, True),
        ({"type": "string"}, {"1": "A", "2": "B"}, {**TEXT, "const": "1"}, False),
    ],
)
def test_tags_have_the_type_of_their_property(tag: Any, mapping: Any, found: Any, is_told: bool) -> None:
    variant = {"type": "object", "required": ["v"], "properties": {"v": tag}}
    tags = {"propertyName": "v", **({"mapping": mapping} if mapping else {})}
    union = {"oneOf": [{"$ref": f"{REF}A"}, {"$ref": f"{REF}B"}], "discriminator": tags}
    made = import_document(
        check(document(union, components={"schemas": {"A": variant, "B": variant}})), None, None, Profile()
    )
    assert made.document["components"]["schemas"]["A"]["properties"]["v"] == found
    told = "A/properties/v: its values are not those of the discriminator, and are kept"
    assert any(note.endswith(told) for note in made.notes) is is_told


def test_a_query_as_a_whole_that_is_no_form_is_told(tmp_path: Path) -> None:
    whole = {"name": "all", "in": "querystring", "content": {"application/json": {"schema": {"type": "object"}}}}
    paths = {"/x": {"get": {"parameters": [whole], "responses": responses_of(TEXT)}}}
    made, _ = published(write(tmp_path, {"d.yaml": document(openapi="3.2.0", paths=paths)}))
    notes = import_document(made, None, None, Profile()).notes
    assert (
        "#/paths/~1x/get: the query as a whole cannot be sent as application/json: its properties are sent as a form"
        in notes
    )


def normalised(source: Any) -> Any:
    return import_document(check(source), None, None, Profile()).document


SWAGGER = {"swagger": "2.0", "info": HEAD["info"], "host": "t.example", "basePath": "/v1", "schemes": ["https"]}


def swagger(of_operation: list[Any], **parts: Any) -> Any:
    """What becomes of an operation of Swagger 2.0."""
    operation = {"parameters": of_operation, "responses": {"200": {"description": "OK"}}, **parts.pop("operation", {})}
    return check({**SWAGGER, "paths": {"/x": {"post": operation}}, **parts})


@pytest.mark.parametrize(
    ("parameter", "parts", "found"),
    [
        ({"name": "a", "in": "query", "type": "integer", "minimum": 1}, {}, {"name": "a", "in": "query", "schema": {"type": "integer", "minimum": 1}}),
        *(
            ({"name": "a", "in": "query", "type": "array", "items": TEXT, **words}, {}, {"name": "a", "in": "query", "schema": {"type": "array", "items": TEXT}, **style})
            for words, style in [
                ({}, {"style": "form", "explode": False}),
                ({"collectionFormat": "multi"}, {"style": "form", "explode": True}),
                ({"collectionFormat": "pipes"}, {"style": "pipeDelimited", "explode": False}),
                ({"collectionFormat": "ssv"}, {"style": "spaceDelimited", "explode": False}),
            ]
        ),
        ({"name": "b", "in": "body", "required": True, "schema": {"$ref": "#/definitions/B"}}, {"definitions": {"B": {"type": "object", "discriminator": "k", "properties": {"k": {**TEXT, "x-nullable": True}}}}}, {"content": {"application/json": {"schema": {"$ref": f"{REF}B"}}}, "required": True}),
        ({"$ref": "#/parameters/B"}, {"parameters": {"B": {"name": "b", "in": "body", "schema": TEXT}}, "consumes": ["text/plain"]}, {"content": {"text/plain": {"schema": TEXT}}}),
        ({"name": "f", "in": "formData", "type": "string"}, {}, {"content": {"application/x-www-form-urlencoded": {"schema": {"type": "object", "properties": {"f": TEXT}}}}}),
        ({"name": "f", "in": "formData", "type": "file", "required": True}, {}, {"content": {"multipart/form-data": {"schema": {"type": "object", "properties": {"f": {**TEXT, "format": "binary"}}, "required": ["f"]}}}, "required": True}),
    ],
)  # fmt: skip
def test_parameters_of_swagger(parameter: Any, parts: Any, found: Any) -> None:
    operation = swagger([parameter], **parts)["paths"]["/x"]["post"]
    assert found in (operation.get("requestBody"), *operation.get("parameters", []))


@pytest.mark.parametrize(
    ("place", "words", "schema", "form"),
    [
        ("query", {"collectionFormat": "tsv", "minItems": 1}, TEXT, "text, parts with tabs between them"),
        ("path", {"collectionFormat": "pipes"}, TEXT, "text, parts with `|` between them"),
        ("header", {"collectionFormat": "ssv", "default": ["a"]}, TEXT, "text, parts with spaces between them"),
        ("query", {"collectionFormat": "multi", "items": {"type": "array", "items": TEXT}}, {"type": "array", "items": TEXT}, "each item as text, parts with commas between them"),
        ("query", {"items": {"type": "array", "collectionFormat": "pipes", "items": {"type": "array", "collectionFormat": "ssv", "items": TEXT}}}, {"type": "array", "items": TEXT}, "each item as text, parts with `|` between them, each of them parts with spaces between them"),
    ],
)  # fmt: skip
def test_lists_of_swagger_that_openapi_cannot_say_are_text(
    tmp_path: Path, place: str, words: Any, schema: Any, form: str
) -> None:
    parameter = {"name": "a", "in": place, "required": True, "type": "array", "items": TEXT, **words}
    operation = {"parameters": [parameter], "responses": {"200": {"description": "OK"}}}
    path = "/x/{a}" if place == "path" else "/x"
    made, notes = published(write(tmp_path, {"d.yaml": {**SWAGGER, "paths": {path: {"get": operation}}}}))
    (found,) = made["paths"][path]["get"]["parameters"]
    assert (found["schema"], found["description"]) == (schema, f"Pass {form}.")
    assert [note.partition(": ")[2] for note in notes] == [f"OpenAPI 3 cannot say how this list is sent: pass {form}"]
    assert "/get/parameters/0: " in notes[0]


def test_the_rest_of_swagger() -> None:
    response = {"description": "OK", "schema": {"type": "file"}, "headers": {"X-A": {"type": "integer"}}}
    schemes = {
        "plain": {"type": "basic"},
        "key": {"type": "apiKey", "in": "header", "name": "K"},
        "app": {"type": "oauth2", "flow": "application", "tokenUrl": "https://t.example/t", "scopes": {"a": "b"}},
    }
    made = swagger(
        [],
        schemes=["http", "https"],
        operation={"responses": {"200": {"$ref": "#/responses/R"}, "404": {"description": "No", "schema": TEXT}}},
        responses={"R": response},
        securityDefinitions=schemes,
        produces=["application/xml"],
        definitions={"A": {"type": "object", "discriminator": "k", "properties": {"k": {**TEXT, "x-nullable": True}}}},
    )
    assert [each["url"] for each in made["servers"]] == ["https://t.example/v1", "http://t.example/v1"]
    responses = made["paths"]["/x"]["post"]["responses"]
    assert responses["200"] == {"$ref": "#/components/responses/R"}
    assert responses["404"]["content"] == {"application/xml": {"schema": TEXT}}
    kept = made["components"]["responses"]["R"]
    assert kept["content"] == {"application/xml": {"schema": {**TEXT, "format": "binary"}}}
    assert kept["headers"] == {"X-A": {"schema": {"type": "integer"}}}
    found = made["components"]["securitySchemes"]
    assert (found["plain"]["scheme"], found["key"]) == ("basic", schemes["key"])
    assert found["app"]["flows"] == {"clientCredentials": {"tokenUrl": "https://t.example/t", "scopes": {"a": "b"}}}
    schema = made["components"]["schemas"]["A"]
    assert schema["discriminator"] == {"propertyName": "k"} and schema["properties"]["k"]["nullable"] is True


# --- faults ---


@pytest.mark.parametrize(
    ("contents", "faults"),
    [
        ({"in/d.yaml": document({"$ref": "../pet.yaml"}), "pet.yaml": PET}, ["leads out of"]),
        ({"in/d.yaml": document({"$ref": "/etc/passwd"})}, ["leads out of"]),
        ({"in/d.yaml": document({"$ref": "file:///etc/passwd"})}, ["leads out of"]),
        ({"in/d.yaml": document({"$ref": "%2e%2e/pet.yaml"}), "pet.yaml": PET}, ["leads out of"]),
        ({"in/d.yaml": document({"$ref": "http://localhost:1/x"})}, ["leads to a URL, which is not fetched: give --fetch"]),
        ({"in/d.yaml": document({"$ref": "gone.yaml"})}, ["leads to a file that is not there"]),
        ({"in/d.yaml": document({"$ref": "a%00b.yaml"})}, ["leads to a file that is not there"]),
        ({"in/d.yaml": document({"$ref": "a" * 5000})}, ["leads to a file that is not there"]),
        ({"in/d.yaml": document({"$ref": "bad.yaml"}), "in/bad.yaml": b"a: ["}, ["leads to a faulty file"]),
        ({"in/d.yaml": document({"$ref": "a.yaml"}), "in/a.yaml": {"$ref": "b.yaml"}, "in/b.yaml": {"$ref": "a.yaml"}}, ["leads to itself alone"]),
        ({"in/d.yaml": document({"$ref": "pet.yaml"}), "in/pet.yaml": {"type": "thing"}}, ["pet.yaml#/type: expected one of array"]),
        ({"in/d.yaml": document({"$ref": "#/components/parameters/A"}, components={"parameters": {"A": {"name": "a", "in": "query"}}})}, ["it leads to something else"]),
        ({"in/d.yaml": document(paths={"/a": {"get": {"operationId": 5, "responses": {}}}, "b": {}, "/c/{d}": {"get": {"responses": {}}}})}, ["operationId: expected a string", "begins with `/`", "lacks the path parameter 'd'"]),
        ({"in/d.yaml": {"swagger": "2.0", "info": {}, "paths": {"/x": {"get": {"parameters": [{"name": "a", "in": "formdata"}]}}}}}, ["parameters/0/in: expected one of body"]),
        ({"in/d.yaml": {"swagger": "1.2"}}, ["#/swagger: Swagger 2.0 is read"]),
        ({"in/d.yaml": {"openapi": "4.0.0"}}, ["#/openapi: OpenAPI 3.0, 3.1 and 3.2 are read"]),
    ],
)  # fmt: skip
def test_faults_of_files(contents: dict[str, Any], faults: list[str], tmp_path: Path) -> None:
    path = write(tmp_path, contents)
    with pytest.raises(DocumentError) as caught:
        load(path)
    assert len(caught.value.faults) == len(faults)
    for fault, found in zip(faults, caught.value.faults, strict=True):
        assert fault in found and found.startswith(str(tmp_path / "in")) and "#/" in found


def test_links_out_of_the_folder(tmp_path: Path) -> None:
    path = write(tmp_path, {"in/d.yaml": document({"$ref": "pet.yaml"}), "pet.yaml": PET})
    (tmp_path / "in" / "pet.yaml").symlink_to(tmp_path / "pet.yaml")
    with pytest.raises(DocumentError, match="leads out of"):
        published(path)
    assert schema_of(published(path, tmp_path)[0]) == {"$ref": f"{REF}pet"}


def edited(*steps: str | int, to: Any) -> Callable[[Any], None]:
    """An edit that puts a value somewhere, or removes what is there."""

    def edit(node: Any) -> None:
        for step in steps[:-1]:
            node = node[step]
        if to is None:
            del node[steps[-1]]
        else:
            node[steps[-1]] = to

    return edit


PLANT = ("components", "schemas", "Plant")
GET = ("paths", "/plants", "get")
POST = ("paths", "/plants", "post")


@pytest.mark.parametrize(
    ("edit", "fault"),
    [
        (edited(*PLANT, "properties", "id", to=None), "Plant/required/0: 'id' is no property"),
        (edited(*PLANT, "properties", "id", to={"$ref": f"{REF}Gone"}), "Plant/properties/id/$ref: "),
        (edited(*PLANT, "properties", "id", to={"$ref": "#/components/responses/R"}), "Plant/properties/id/$ref: "),
        (edited(*PLANT, "properties", "id", to={"type": "strin"}), "Plant/properties/id/type: expected one of"),
        (edited(*PLANT, "properties", "id", to={"typ": "string"}), "Plant/properties/id/typ: has no meaning: did you mean `type`?"),
        (edited(*PLANT, "propertys", to={"a": TEXT}), "Plant/propertys: has no meaning: did you mean `properties`?"),
        (edited(*PLANT, "properties", "id", to={"type": "string", "enum": []}), "id/enum: has no values"),
        (edited(*PLANT, "properties", "id", to={"type": "string", "enum": "a"}), "id/enum: expected a list"),
        (edited(*PLANT, "properties", "id", to={"type": "string", "enum": ["a", "a"]}), 'id/enum/1: "a" is there twice'),
        (edited(*PLANT, "properties", "id", to={"type": "string", "enum": ["a", 5]}), "id/enum/1: expected string, got '5'"),
        (edited(*PLANT, "properties", "id", to={"type": "string", "const": 5}), "id/const: expected string"),
        (edited(*PLANT, "properties", "id", to={"type": "integer", "default": "a"}), "id/default: expected integer"),
        (edited(*PLANT, "properties", "id", to={"type": "integer", "default": 1.5}), "id/default: expected integer"),
        (edited(*PLANT, "properties", "id", to={"type": "string", "enum": ["a", "b"], "default": "c"}), "id/default: 'c' is no value of"),
        (edited(*PLANT, "properties", "id", to={"type": "integer", "minimum": 5, "maximum": 4}), "id/minimum: is above `maximum`"),
        (edited(*PLANT, "properties", "id", to={"type": "string", "minLength": -1}), "id/minLength: expected a whole number"),
        (edited(*PLANT, "properties", "id", to={"type": "string", "x-tolerates": ["nul"]}), "x-tolerates/0: expected one of"),
        (edited(*PLANT, "properties", "id", to={"type": "string", "x-formt": "unix-time"}), "id/x-formt: has no meaning: did you mean `x-format`?"),
        (edited(*PLANT, "properties", "id", to={"type": "string", "deprecated": "yes"}), "id/deprecated: expected true or false"),
        (edited(*PLANT, "required", to=["id", 5]), "Plant/required/1: expected a string"),
        (edited(*PLANT, "required", to="id"), "Plant/required: expected a list"),
        (edited(*PLANT, "examples", to=[{"id": 5}]), "Plant/examples: "),
        (edited(*PLANT, "x-former-names", to="Old"), "Plant/x-former-names: expected an object"),
        (edited(*PLANT, "x-removed", to="soon"), "Plant/x-removed: expected a version"),
        (edited("components", "schemas", "Event", "discriminator", "mapping", to={"x": f"{REF}Gone"}), "Event/discriminator/mapping/x: "),
        (edited(*GET, "x-method", to="plants.create"), "x-method: `plants.create` is the method of"),
        (edited(*GET, "x-metod", to="plants.all"), "get/x-metod: has no meaning: did you mean `x-method`?"),
        (edited(*GET, "x-page", to="cursors"), "x-page: "),
        (edited(*GET, "x-stream-event", to="Gone"), "x-stream-event: no component is named"),
        (edited(*GET, "operationId", to=5), "get/operationId: expected a string"),
        (edited(*GET, "parametres", to=[]), "get/parametres: has no meaning: did you mean `parameters`?"),
        (edited("paths", "/plants", "gett", to={}), "~1plants/gett: has no meaning: did you mean `get`?"),
        (edited(*GET, "responses", "2000", to={"description": "x"}), "responses/2000: expected a status"),
        (edited(*GET, "responses", "200", "content", to=[]), "responses/200/content: expected an object"),
        (edited(*GET, "parameters", 0, "in", to="qery"), "parameters/0/in: expected one of"),
        (edited(*GET, "parameters", 0, "name", to=None), "parameters/0: lacks `name`"),
        (edited(*GET, "security", to=[{"gone": []}]), "get/security/0: no security scheme is named 'gone'"),
        (edited("paths", "/a/{b}", to={"get": {"parameters": [{"name": "b", "in": "path", "schema": TEXT}], "responses": {}}}), "parameters/0: a path parameter is always needed"),
        (edited("paths", "/a/{b}", to={"get": {"responses": {}}}), "lacks the path parameter 'b'"),
        (edited("servers", to=[{}]), "#/servers/0: lacks `url`"),
        (edited("info", to=None), "lacks `info`"),
    ],
)  # fmt: skip
def test_faulty_edits_stop_the_generator(edit: Callable[[Any], None], fault: str, tmp_path: Path) -> None:
    spec = files.read(MINI)
    edit(spec)
    path = tmp_path / "openapi.yaml"
    path.write_text(files.to_yaml(spec))
    with pytest.raises(DocumentError) as caught:
        parts(read_spec(path), Code(tmp_path / "garden"), "Client()")
    assert any(fault in each and "#" in each for each in caught.value.faults), caught.value.faults


@pytest.mark.parametrize(
    ("source", "note"),
    [
        (document(paths={"/a/{b}": {"get": {"responses": responses_of(TEXT)}}}), "lacks the path parameter 'b': taken for a string"),
        (document(paths={"/a": {"get": {"parameters": [{"name": "b", "in": "path", "schema": TEXT}], "responses": responses_of(TEXT)}}}), "'b' is not in the path: left out"),
        (document(paths={"a": {"get": {"responses": responses_of(TEXT)}}}), "taken for /a"),
        (document(paths={f"/{each}": {"get": {"operationId": "same", "responses": responses_of(TEXT)}} for each in "ab"}), "is that of another operation: left out"),
        (document({"type": "String"}), "'String' is taken for 'string'"),
        (document({"type": "float"}), "'float' is taken for 'number'"),
        (document({"type": ["string", None]}), "null is taken for 'null'"),
        (document({"type": ["Int", "null"]}), "'Int' is taken for 'integer'"),
        (document({"type": ["string", "thing"]}), "'thing' is no type: it is taken for any"),
        (document({"type": "anything"}), "'anything' is no type: it is taken for any"),
        (document({"type": "array", "items": [TEXT, {"type": "integer"}]}), "items: a list of 2 schemas is taken for `prefixItems`"),
        (document({"$ref": f"{REF}Gone"}), "leads nowhere: any value is taken"),
        (document({**TEXT, "description": 5}), "description: expected a string, got '5': left out"),
        (document({**TEXT, "x-tolerates": {}}), "x-tolerates: expected a list, got an object: left out"),
    ],
)  # fmt: skip
def test_mistakes_of_publishers_are_mended_and_noted(source: Any, note: str, tmp_path: Path) -> None:
    made, notes = published(write(tmp_path, {"d.yaml": source}))
    assert len(notes) == 1 and note in notes[0]
    import_document(check(made), None, None, Profile())


def test_files_of_swagger_are_no_mistake(tmp_path: Path) -> None:
    response = {"description": "OK", "schema": {"type": "file"}}
    source = {**SWAGGER, "produces": ["application/json"], "paths": {"/x": {"get": {"responses": {"200": response}}}}}
    made, notes = published(write(tmp_path, {"d.yaml": source}))
    content = made["paths"]["/x"]["get"]["responses"]["200"]["content"]
    assert content == {"application/octet-stream": {"schema": {**TEXT, "format": "binary"}}} and notes == []


@pytest.mark.parametrize("name", ["bodies", "hosts", "names", "schemas"])
def test_projects_pass_their_own_tests(name: str) -> None:
    """The example of each page, against the mock that a project brings along."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "tests"]
    done = subprocess.run(command, cwd=project(name), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


def test_a_failure_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = write(tmp_path, {"d.yaml": document({"$ref": "gone.yaml"})})
    assert main(["new", str(bad), "--into", str(tmp_path / "new")]) == 1
    assert not (tmp_path / "new").exists()
    project = tmp_path / "old"
    project.mkdir()
    (project / "openapi.yaml").write_text(files.dump(normalised(document())))
    (project / "openapi.published.json").write_text("{}")
    before = {path: path.read_bytes() for path in project.iterdir()}
    assert main(["import", str(bad), "--root", str(project)]) == 1
    assert {path: path.read_bytes() for path in project.iterdir()} == before
    assert capsys.readouterr().err.count("leads to a file that is not there") == 2


# --- the owner's hand ---


def library() -> Any:
    return load(ROOT / "test" / "data" / "documents" / "several.yaml")


def owned(edit: Callable[[Any], None], publish: Callable[[Any], None] = lambda _: None) -> Import:
    """Import a document, edit the spec, publish the document anew, and import that, twice."""
    first = import_document(library(), None, None, Profile())
    edit(first.document)
    source = library()
    publish(source)
    second = import_document(source, first.document, first.published, Profile())
    third = import_document(source, second.document, second.published, Profile())
    assert files.dump(third.document) == files.dump(second.document)
    assert third.kept == [each.removesuffix(", and changed by the publisher too") for each in second.kept]
    return second


BOOK = ("components", "schemas", "Book")
LIST = ("paths", "/books", "get")


def at(node: Any, *steps: str | int) -> Any:
    for step in steps:
        node = node[step]
    return node


def renaming(old: str, new: str) -> Callable[[Any], None]:
    """An edit that gives a component another name."""

    def edit(node: Any) -> None:
        text = json.dumps(node).replace(f'"{REF}{old}"', f'"{REF}{new}"').replace(f'"{old}": {{', f'"{new}": {{')
        node.clear()
        node.update(json.loads(text))

    return edit


@pytest.mark.parametrize(
    ("edit", "steps", "kept"),
    [
        (edited(*BOOK, "properties", "pages", to=None), (*BOOK, "properties"), "Book.pages: removed"),
        (edited(*BOOK, "properties", "pages", to={"type": "number"}), (*BOOK, "properties", "pages"), "Book.pages: changed"),
        (edited(*BOOK, "required", to=["id"]), (*BOOK, "required"), "Book.title: changed"),
        (edited(*BOOK, "properties", "state", "enum", to=["in", "out"]), (*BOOK, "properties", "state", "enum"), "value 'lost' removed"),
        (edited(*BOOK, "properties", "author", to={"type": "string"}), (*BOOK, "properties", "author"), "Book.author: changed"),
        (edited(*LIST, "parameters", 1, to=None), (*LIST, "parameters"), "GET /books since: removed"),
        (edited(*LIST, "parameters", 0, "schema", to={"type": "number"}), (*LIST, "parameters"), "GET /books limit: changed"),
        (edited("paths", "/books/{id}", "delete", to=None), ("paths", "/books/{id}"), "DELETE /books/{id}: removed"),
        (edited("paths", "/shelves", to=None), ("paths",), "POST /shelves: removed"),
        (edited(*LIST, "responses", "200", to={"description": "OK"}), (*LIST, "responses", "200"), "GET /books responses/200: changed"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_published_anew", [False, True])
def test_what_the_owner_changed_stays(
    edit: Callable[[Any], None], steps: tuple[Any, ...], kept: str, is_published_anew: bool
) -> None:
    wanted = import_document(library(), None, None, Profile()).document
    edit(wanted)
    wanted = import_document(check(wanted), None, None, Profile()).document

    def publish(source: Any) -> None:
        if is_published_anew:
            source["components"]["schemas"]["Book"]["properties"]["isbn"] = TEXT

    made = owned(edit, publish)
    assert any(kept in each for each in made.kept), made.kept
    found = at(made.document, *steps)
    if is_published_anew:
        assert made.document["components"]["schemas"]["Book"]["properties"].pop("isbn")["type"] == "string"
    assert json.dumps(found) == json.dumps(at(wanted, *steps))


def test_both_have_changed_it() -> None:
    made = owned(
        edited(*BOOK, "properties", "pages", to={"type": "number"}),
        edited(*BOOK, "properties", "pages", to={"type": "string"}),
    )
    assert made.kept == ["Book.pages: changed, and changed by the publisher too"]
    assert made.document["components"]["schemas"]["Book"]["properties"]["pages"] == {"type": "number"}


def test_what_only_the_publisher_changed() -> None:
    made = owned(lambda _: None, edited(*BOOK, "properties", "pages", to={"type": "string"}))
    assert made.kept == []
    assert made.document["components"]["schemas"]["Book"]["properties"]["pages"] == {"type": "string"}


def test_a_component_with_another_name() -> None:
    made = owned(renaming("Author", "Writer"), edited("components", "schemas", "Author", "properties", "died", to=TEXT))
    schemas = made.document["components"]["schemas"]
    assert "Author" not in schemas and list(schemas["Writer"]["properties"]) == ["name", "born", "books", "died"]
    assert schemas["Book"]["properties"]["author"] == {"$ref": f"{REF}Writer"}


def test_helpers_go_with_their_operations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = ("get", "delete")
    item = {each: {"operationId": each, "x-method": f"x.{each}", "responses": responses_of(TEXT)} for each in names}
    spec = document(paths={"/x": item})
    (tmp_path / "t").mkdir()
    (tmp_path / "t" / "help_async.py").write_text(
        '@takes("x.get")\nasync def wait(x): ...\nasync def wipe(x):\n    await x.delete()\nasync def free(x): ...\n'
    )
    helpers = {f"x.{name}": f"t.help:{name}" for name in ("wait", "wipe", "free")}
    write(tmp_path, {"d.yaml": spec, "openapi.yaml": {**spec, "x-helpers": helpers}})
    command = ["import", str(tmp_path / "d.yaml"), "--root", str(tmp_path)]
    assert main(command) == 0
    assert len(files.read(tmp_path / "openapi.yaml")["x-helpers"]) == 3
    del item["delete"]
    for version in ("1.0", "1.2"):  # the version in which the operation goes
        config = {"openapi-generator-config.yaml": {"packageVersion": version}}
        assert len(files.read(tmp_path / "openapi.yaml")["x-helpers"]) == 3
        write(tmp_path, {"d.yaml": document(paths={"/x": item}), **config})
        assert main(command) == 0
    assert list(files.read(tmp_path / "openapi.yaml")["x-helpers"]) == ["x.wait", "x.free"]
    assert "the helper x.wipe is left out: it needs x.delete" in capsys.readouterr().out


def test_texts_of_the_publisher_are_marked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = document(components={"schemas": {"A": {"type": "object", "properties": {"a": TEXT}}}})
    spec = tmp_path / "openapi.yaml"
    command = ["import", str(write(tmp_path, {"d.yaml": source})), "--root", str(tmp_path)]
    write(tmp_path, {"openapi.yaml": {**source, "x-texts": "mark"}})
    assert main(command) == 0
    source["components"]["schemas"]["A"]["properties"]["b"] = {**TEXT, "description": "As published."}
    write(tmp_path, {"d.yaml": source})
    assert main(command) == 0
    properties = files.read(spec)["components"]["schemas"]["A"]["properties"]
    assert properties["b"] == {"type": "string", "description": "As published.", "x-text": "published"}
    assert "x-text" not in properties["a"]


# --- overlays ---


def overlaid(folder: Path, actions: Any, source: Any = None) -> tuple[Any, list[str]]:
    path = write(folder, {"d.yaml": source or document(components={"schemas": {"A": PET | {"properties": {}}}})})
    write(folder, {"overlay.yaml": {"overlay": "1.0.0", "info": {}, "actions": actions}})
    return published(path, overlay=folder / "overlay.yaml")


@pytest.mark.parametrize(
    ("action", "steps", "found"),
    [
        ({"target": "$.paths['/x'].get", "update": {"x-method": "things.read"}}, (*("paths", "/x", "get"), "x-method"), "things.read"),
        ({"target": "$.paths.*.*", "update": {"tags": ["a"]}}, ("paths", "/x", "get", "tags"), ["a"]),
        ({"target": "$.info", "update": {"title": "Other"}}, ("info", "title"), "Other"),
        ({"target": "$", "update": {"tags": [{"name": "a"}]}}, ("tags",), [{"name": "a"}]),
        ({"target": "$.components.schemas.A", "remove": True}, ("components", "schemas"), {}),
        ({"target": "$.info['title', 'title']", "remove": True}, ("info",), {"version": "1"}),
        ({"target": "$.paths[?@.get]", "update": {"summary": "S"}}, ("paths", "/x", "summary"), "S"),
    ],
)  # fmt: skip
def test_overlays(action: Any, steps: tuple[str, ...], found: Any, tmp_path: Path) -> None:
    made, notes = overlaid(tmp_path, [action])
    assert at(made, *steps) == found and notes == []


@pytest.mark.parametrize(
    ("action", "fault"),
    [
        ({"target": "$.paths[", "update": {}}, "#/actions/0/target: expected a JSONPath"),
        ({"target": 5, "update": {}}, "#/actions/0: lacks `target`"),
        ({"target": "$.info"}, "#/actions/0: lacks `update`"),
        ({"target": "$.info.title", "update": {}}, "#/actions/0: `target` leads to no object and no list"),
        ({"target": "$", "remove": True}, "#/actions/0: the whole document cannot be removed"),
        ({"target": "$" + ".a" * 100_000, "remove": True}, "more than 1,000 characters"),
        ({"target": f"$[?{'!' * 950}@.a]", "remove": True}, "nested too deeply"),
        ({"target": "$..*", "remove": True}, "#/actions/0: with it, there are more than 10 matches"),
        ({"target": "$..*", "update": {"x": "x" * 20_000_000}}, "#/actions/0: the updates add more than 256 MB"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_faults_of_overlays(action: Any, fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overlays, "MOST_MATCHES", 10 if "remove" in action else 1000)
    with pytest.raises(DocumentError) as caught:
        overlaid(tmp_path, [action])
    assert [fault in each and "overlay.yaml#" in each for each in caught.value.faults] == [True]


def test_a_target_that_is_not_there(tmp_path: Path) -> None:
    _, notes = overlaid(tmp_path, [{"target": "$.paths['/gone']", "remove": True}])
    assert len(notes) == 1 and "overlay.yaml#/actions/0/target: $.paths['/gone'] is not in the document" in notes[0]
