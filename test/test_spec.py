"""The spec tools on small documents; the whole published document too, where it is at hand."""

import copy
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("yaml")

from openapiopenai.generate.openapi import corrections, files, names, profile, reserved
from openapiopenai.generate.openapi.document import operations, ref, schemas_of, slots, split_null, walk, with_null
from openapiopenai.generate.openapi.imports import drop_extensions, import_document, schema_members
from openapiopenai.generate.openapi.lint import lint
from openapiopenai.generate.openapi.normalise import normalise
from openapiopenai.generate.openapi.report import compare
from openapiopenai.generate.openapi.twins import alias_twins

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
MINI = ROOT / "test" / "data" / "mini"
FOREIGN = ROOT / "test" / "data" / "spec" / "foreign.yaml"
PUBLISHED = ROOT / "test" / "data" / "spec" / "published.yaml"
UPSTREAM = ROOT.parent / "shared" / "upstream" / "openapi.json"
DOCUMENTS = [PUBLISHED, *[UPSTREAM] * UPSTREAM.exists()]
"""Documents as they are published: one of our own, and the real one where it lies beside the project."""


def document(**schemas: Any) -> dict[str, Any]:
    info = {"title": "T", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


def thing(tag: str, **properties: Any) -> dict[str, Any]:
    kind = {"type": {"type": "string", "enum": [tag]}, **properties}
    return {"type": "object", "required": ["type"], "properties": kind}


def normal(**schemas: Any) -> dict[str, Any]:
    return schemas_of(normalise(document(**schemas)))


@pytest.fixture
def foreign() -> dict[str, Any]:
    result: dict[str, Any] = files.read(FOREIGN)
    return result


def test_a_foreign_document_is_normalized(foreign: dict[str, Any]) -> None:
    result = normalise(foreign)
    assert lint(result) == []
    assert normalise(result) == result
    schemas = schemas_of(result)
    assert schemas["Order"]["properties"]["customer"]["anyOf"] == [ref("Customer"), {"type": "null"}]
    assert schemas["Customer"]["type"] == "object"
    assert schemas["Order"]["required"] == ["parts", "id"]
    # merged models share what was cut out of their base
    item = schemas["OrderRequest"]["properties"]["parts"]["items"]
    assert item == schemas["Order"]["properties"]["parts"]["items"] == ref("OrderBasePartsItem")
    assert set(schemas["OrderBasePartsItem"]["discriminator"]["mapping"]) == {"wheel", "chain", "custom"}
    assert schemas["OrderBasePartsItemWheel"]["properties"]["spokes"] == {"type": "integer", "exclusiveMinimum": 0}
    assert schemas["Custom"]["properties"]["description"]["type"] == "string"
    assert schemas["Custom"]["properties"]["hub.gear"]["x-python-name"] == "hub_gear"
    operation = result["paths"]["/orders"]["get"]
    assert (operation["x-method"], operation["x-page"]) == ("orders.list", "cursor")
    assert result["paths"]["/orders/{order_id}/cancel"]["post"]["x-method"] == "orders.cancel"
    assert operation["parameters"][1]["schema"] == ref("ListOrdersCreated")


def test_written_spec_is_valid_openapi(foreign: dict[str, Any]) -> None:
    validator = pytest.importorskip("openapi_spec_validator")
    validator.validate(normalise(foreign))


def test_a_manual_edit_is_normalized(foreign: dict[str, Any]) -> None:
    spec = normalise(foreign)
    spec["components"]["schemas"]["Customer"]["properties"]["card"] = {
        "type": "object",
        "properties": {"number": {"type": "string"}},
    }
    assert any("card" in problem for problem in lint(spec))
    result = normalise(spec)
    assert lint(result) == []
    assert result["components"]["schemas"]["Customer"]["properties"]["card"] == ref("CustomerCard")


def test_import_keeps_what_the_owner_wrote(foreign: dict[str, Any]) -> None:
    first = import_document(foreign, None, None, profile.Profile())
    spec = first.document
    schemas = schemas_of(spec)
    schemas["Customer"]["description"] = "Somebody with a bicycle."
    schemas["Customer"]["properties"]["vip"] = {"type": "boolean"}
    schemas["Customer"]["properties"] = dict(reversed(schemas["Customer"]["properties"].items()))
    order = list(schemas["Customer"]["properties"])
    spec["paths"]["/orders"]["get"]["x-method"] = "orders.every"
    schemas["Own"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    schemas["Wheel"] = schemas.pop("OrderBasePartsItemWheel")
    text = json.dumps(spec).replace("OrderBasePartsItemWheel", "Wheel")
    spec = json.loads(text)
    spec["paths"]["/own"] = {"get": {"operationId": "own", "responses": {"200": {"description": "x"}}}}
    changed = copy.deepcopy(foreign)
    del changed["paths"]["/orders/{order_id}/cancel"]
    del changed["components"]["schemas"]["Order"]["allOf"][1]["properties"]["labels"]
    published = changed["components"]["schemas"]["Customer"]["properties"]
    after = list(published)[-1]
    published["since"] = {"type": "integer"}
    second = import_document(changed, spec, first.published, profile.Profile())
    schemas = schemas_of(second.document)
    assert schemas["Customer"]["description"] == "Somebody with a bicycle."
    order.insert(order.index(after) + 1, "since")
    assert list(schemas["Customer"]["properties"]) == order and "vip" in order
    assert "Own" in schemas and "Wheel" in schemas
    assert "/own" in second.document["paths"]
    assert second.document["paths"]["/orders"]["get"]["x-method"] == "orders.every"
    assert second.document["paths"]["/orders/{order_id}/cancel"]["post"]["x-removed"] == "0.2"
    assert "labels" not in schemas["Order"]["properties"]
    assert schemas["OrderLabelsValue"]["x-removed"] == "0.2"
    third = import_document(changed, second.document, second.published, profile.Profile())
    assert files.dump(third.document) == files.dump(second.document)


def test_additions_of_another_origin_stay_until_published(foreign: dict[str, Any]) -> None:
    first = import_document(foreign, None, None, profile.Profile())
    spec = first.document
    extra = {"operationId": "archiveOrder", "responses": {"200": {"description": "OK"}}, "x-origin": "sdk"}
    spec["paths"]["/orders/{order_id}/archive"] = {"post": extra}
    schemas_of(spec)["Order"]["properties"]["weight"] = {"type": "number", "x-origin": "sdk"}
    second = import_document(foreign, spec, first.published, profile.Profile())
    assert second.document["paths"]["/orders/{order_id}/archive"]["post"]["x-method"] == "orders.archive"
    assert schemas_of(second.document)["Order"]["properties"]["weight"]["x-origin"] == "sdk"
    foreign["components"]["schemas"]["Order"]["allOf"][1]["properties"]["weight"] = {"type": "integer"}
    foreign["paths"]["/orders/{order_id}/archive"] = {"post": {**extra, "operationId": "archive"}}
    del foreign["paths"]["/orders/{order_id}/archive"]["post"]["x-origin"]
    third = import_document(foreign, second.document, second.published, profile.Profile())
    assert schemas_of(third.document)["Order"]["properties"]["weight"] == {"type": "integer"}
    assert third.document["paths"]["/orders/{order_id}/archive"]["post"]["operationId"] == "archive"
    assert "published now (was sdk)" in compare(second.document, third.document).text()


def test_own_texts_are_kept_on_import(foreign: dict[str, Any]) -> None:
    result = import_document(foreign, None, None, profile.Profile(texts="own")).document
    text = files.dump(result)
    for words in ("Who pays", "What is to be mended", "urgent", "All orders", "bicycle"):
        assert words not in text
    assert "description" in schemas_of(result)["Custom"]["properties"]


def test_union_tags() -> None:
    role = {"type": "string", "enum": ["user"]}
    schemas = normal(
        A=thing("message", role=role),
        B=thing("message", role={"type": "string", "enum": ["bot", "tool"]}),
        C=thing("call"),
        U={"oneOf": [ref("A"), ref("B"), ref("C")]},
    )
    assert schemas["U"]["discriminator"]["mapping"]["message"] == "#/components/schemas/UMessage"
    assert set(schemas["UMessage"]["discriminator"]["mapping"]) == {"user", "bot", "tool"}
    alike = normal(A={"type": "object", "properties": {"x": {"type": "string"}}},
                   B={"type": "object", "required": ["y"], "properties": {"y": {"type": "string"}}},
                   U={"anyOf": [ref("A"), ref("B")]})  # fmt: skip
    assert "x-undiscriminated" in alike["U"]
    assert alike["U"]["anyOf"][0] == ref("B")  # what demands more comes first


def test_slips_and_null() -> None:
    schemas = normal(
        A={
            "properties": {
                "list": {"items": {"type": "string", "default": ["a"]}, "min_items": 1},
                "either": {"type": ["string", "integer", "null"]},
                "one": {"enum": ["x"], "nullable": True},
                "choice": {"type": "object", "properties": {"a": {"type": "string"}},
                           "anyOf": [{"required": ["a"]}], "not": {"required": ["b"]}},
            }
        }
    )  # fmt: skip
    properties = schemas["A"]["properties"]
    assert properties["list"] == {
        "type": "array",
        "items": {"type": "string"},
        "default": ["a"],
        "minItems": 1,
        "x-python-name": "list_",
    }
    assert properties["either"] == {"anyOf": [ref("AEither"), {"type": "null"}]}
    assert properties["one"] == {"enum": ["x", None], "type": ["string", "null"]}
    assert properties["choice"] == ref("AChoice")
    for schema in (
        {"type": "string"},
        {"type": "string", "const": "x"},
        {"type": "string", "enum": ["a", "b"]},
        ref("A"),
    ):
        assert split_null(with_null(schema)) == (schema, True)


def test_twins() -> None:
    spec = document(
        Leaf={"type": "object", "properties": {"next": ref("Leaf")}},
        BetaLeaf={"type": "object", "properties": {"next": ref("BetaLeaf")}},
        Other={"type": "object", "properties": {"leaf": ref("Leaf"), "a": {"type": "string"}}},
        BetaOther={"type": "object", "properties": {"leaf": ref("BetaLeaf")}},
    )
    alias_twins(spec, "Beta", set())
    schemas = schemas_of(spec)
    assert schemas["BetaLeaf"] == ref("Leaf")
    assert schemas["BetaOther"]["properties"]["leaf"] == ref("Leaf")


def test_names() -> None:
    pydantic = pytest.importorskip("pydantic")
    public = {name for name in dir(pydantic.BaseModel) if not name.startswith("_")}
    assert public <= reserved.model_attributes()
    assert names.python_name("hate/threatening") == "hate_threatening"
    assert names.python_name("class") == "class_"
    taken = names.Names(["Thing", "Error-2"])
    assert taken.new("ThingDict") != "ThingDict" and taken.new("UnknownThing") != "UnknownThing"
    assert taken.new("Error2") != "Error2"
    assert len(taken.new("Word" * 40)) <= names.LONGEST


def test_yaml_strings_stay_strings(tmp_path: Path) -> None:
    values = ["no", "on", "1", "1.5", "2026-01-01", "null", "~", "1e3", "0x1f", "12:30", "=", "two\nlines", ""]
    path = tmp_path / "a.yaml"
    path.write_text(files.dump({"info": {"x": values, "no": "y"}}), "utf-8")
    assert files.read(path) == {"info": {"x": values, "no": "y"}}


def test_report(foreign: dict[str, Any]) -> None:
    old = normalise(foreign)
    new = copy.deepcopy(old)
    schemas = schemas_of(new)
    del new["paths"]["/orders/{order_id}/cancel"]
    schemas["OrderRequest"]["properties"]["due"] = {"type": "integer"}
    schemas["OrderRequest"]["required"].append("due")
    schemas["Order"]["required"].remove("id")
    schemas["Custom"]["properties"]["size"] = {"type": "number"}
    schemas["OrderRequestColour"]["anyOf"][1]["enum"] = ["red", "blue"]
    report = compare(old, new)
    assert compare(old, old).text() == "Nothing changed."
    text = report.text()
    breaking, rest = text.split("Weaker", 1)
    for words in ("orders.cancel: removed", "OrderRequest: due added, required", "OrderRequestColour: green removed"):
        assert words in breaking
    assert "Order: id may be missing now" in rest
    assert "Custom: size added" in rest and "blue added" in rest
    assert text.splitlines()[-1] == "6 changes: 3 break callers, 0 deprecated, 1 weaker, 2 new, 0 other."


def test_command_line(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "openapiopenai", *words]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    shutil.copy(MINI / "openapi-generator-config.yaml", tmp_path)
    assert run("import", str(FOREIGN)).returncode == 0
    first = spec.read_bytes()
    again = run("import", str(FOREIGN))
    assert again.stdout.strip().endswith("Nothing changed.")
    assert spec.read_bytes() == first
    assert run("diff", str(spec), str(spec)).stdout.strip() == "Nothing changed."
    broken = files.read(spec)
    broken["components"]["schemas"]["Custom"]["title"] = "x"
    spec.write_text(files.dump(broken), "utf-8")
    assert "`title` is not in normal form" in run("check").stdout
    run("check", "--fix")
    assert spec.read_bytes() == first


def test_the_spec_of_this_repository() -> None:
    spec = files.read(ROOT / "openapi.yaml")
    assert lint(spec) == []
    assert normalise(spec) == spec


def settings_for(path: Path) -> profile.Profile:
    """The profile of this repository; its decisions about single places concern the document that it is about."""
    settings = profile.load(ROOT / "openapiopenai" / "generate" / "openapi" / "openai")
    if path == UPSTREAM:
        return settings
    named = ("twin_prefix", "drop_extensions", "queries", "texts")
    return profile.Profile(**{name: getattr(settings, name) for name in named})


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_published_name_is_there(path: Path) -> None:
    upstream = files.read(path)
    settings = settings_for(path)
    published = list(upstream["components"]["schemas"])
    result = import_document(upstream, None, None, settings)
    schemas = schemas_of(result.document)
    assert set(published) <= set(schemas)
    assert [note for note in result.notes if "the body is sent as" not in note] == []
    assert lint(result.document) == []
    corrections.apply(upstream, settings.corrections)
    upstream = drop_extensions(upstream, settings.drop_extensions)
    for name in published:
        schema = upstream["components"]["schemas"][name]
        if "properties" in schema:
            target = schemas[name]
            while "$ref" in target:
                target = schemas[target["$ref"].rsplit("/", 1)[1]]
            assert schema_members(target) == list(schema["properties"]), name


def constructs(path: Path) -> set[str]:
    """Keywords of schemas, operations, parameters and responses, and media types; without our own extensions."""
    document = files.read(path)
    found = {f"schema {key}" for slot in slots(document) for _, each in walk(slot.schema, slot.place) for key in each}
    for _, _, operation in operations(document):
        found |= {f"operation {key}" for key in operation}
        found |= {f"parameter {key}" for each in operation.get("parameters", ()) for key in each}
        found |= {f"request {media}" for media in operation.get("requestBody", {}).get("content", ())}
        for response in operation["responses"].values():
            found |= {f"answer {key}" for key in response}
    return {each for each in found if " x-" not in each or " x-oai" in each or " x-stainless" in each}


@pytest.mark.parametrize("path", [ROOT / "openapi.yaml", *DOCUMENTS[1:]], ids=lambda path: path.name)
def test_the_small_document_has_every_construct(path: Path) -> None:
    missing = constructs(path) - constructs(PUBLISHED)
    assert not missing, f"{PUBLISHED.name} lacks {missing}"
