"""Names in clients of other documents: of methods and resources, models, and properties."""

from __future__ import annotations

import ast
import asyncio
import importlib
import re
from types import ModuleType
from typing import Any, get_type_hints

import pytest

from openapiopenai.generate.layout.resource_names import resource_classes
from openapiopenai.generate.openapi import methods, reserved
from openapiopenai.generate.openapi.components import name_components
from openapiopenai.generate.openapi.document import slots
from openapiopenai.generate.openapi.names import pascal
from openapiopenai.generate.openapi.normalise import normalise_fully
from openapiopenai.generate.openapi.profile import Profile

from .conftest import ROOT
from .projects import DOCUMENTS, package, project

pytestmark = pytest.mark.slow

METHODS = [
    # HTTP method, path, `operationId`, and what a person would call it
    ("GET", "/v1/orders", "", "orders.list"),
    ("POST", "/v1/orders", "", "orders.create"),
    ("GET", "/v1/orders/{id}", "", "orders.retrieve"),
    ("PATCH", "/v1/orders/{id}", "", "orders.update"),
    ("PUT", "/v1/orders/{id}", "", "orders.replace"),
    ("DELETE", "/v1/orders/{id}", "", "orders.delete"),
    ("HEAD", "/v1/orders/{id}", "", "orders.head"),
    ("POST", "/v1/orders/{id}/cancel", "", "orders.cancel"),
    ("GET", "/api/v2/invoices/{id}", "", "invoices.retrieve"),
    ("GET", "/2.0/folders/{id}", "get_folders_id", "folders.retrieve"),
    ("GET", "/2010-04-01/Accounts/{Sid}.json", "FetchAccount", "accounts.retrieve"),
    ("POST", "/v1/batches/{id}:cancel", "CancelBatch", "batches.cancel"),
    ("GET", "/pets", "listPets", "pets.list"),
    ("POST", "/pets", "pets_create", "pets.create"),
    ("GET", "/cats", "cats-list", "cats.list"),
    ("GET", "/dogs", "DogsController_findAll", "dogs.list"),
    ("GET", "/dogs/{id}", "DogsController_findOne", "dogs.retrieve"),
    ("GET", "/items/{item_id}", "read_item_items__item_id__get", "items.retrieve"),
    ("POST", "/items", "create_item_items_post", "items.create"),
    ("GET", "/", "read_root__get", "read_root"),
    ("POST", "/", "", "create"),
    ("POST", "/embed", "embed", "embed"),
    ("POST", "/search", "", "search"),
    ("GET", "/repos/{o}/{r}/issues", "issues/list-for-repo", "issues.list_for_repo"),
    ("GET", "/collections", "get_collections", "collections.list"),
    ("PUT", "/collections/{c}", "create_collection", "collections.create"),
    ("POST", "/collections/{c}/points/query", "query_points", "collections.query_points"),
    ("PUT", "/collections/{c}/points", "upsert_points", "collections.upsert_points"),
    ("GET", "/collections/{c}/points/{id}", "get_point", "collections.points.retrieve"),
    ("POST", "/jobs/{id}/cancel", "cancelJob", "jobs.cancel"),
    ("GET", "/pet/findByStatus", "findPetsByStatus", "pet.find_by_status"),
    ("POST", "/pet/{petId}/uploadImage", "uploadFile", "pet.upload_image"),
    ("POST", "/store/order", "placeOrder", "store.place_order"),
    ("GET", "/user/login", "loginUser", "user.login"),
    ("POST", "/tickets", "buyMuseumTickets", "tickets.buy_museum_tickets"),
    ("POST", "/accounts/balance/get", "accountsBalanceGet", "accounts.balance.get"),
    ("GET", "/spend_limit", "Getspendlimit", "spend_limit.retrieve"),
    ("GET", "/status", "", "status.retrieve"),
    ("GET", "/größe", "", "größe.retrieve"),
    ("GET", "/class/{id}", "", "class_.retrieve"),
    ("POST", "/files/import", "", "files.import_"),
    ("GET", "/close", "", "close_resource.retrieve"),
    ("POST", "/chat.postMessage", "chat_postMessage", "chat.post_message"),
    ("DELETE", "/admin/ports/{id}", "people_api_admin_ports_delete_port", "admin.ports.delete"),
    ("POST", "/talks/{id}#stream", "talks_api_v1_append_stream", "talks.stream"),
    ("GET", "/vessels/json", "VesselList", "vessels.list"),
    ("GET", "/vessels/{id}/json", "VesselInspect", "vessels.retrieve"),
    ("GET", "/nets/{id}", "NetInspect", "nets.retrieve"),
    ("PUT", "/infer/{kind}/{id}/_update", "infer-update", "infer.update"),
    ("PATCH", "/claims/{id}/approve", "", "claims.approve"),
    ("PUT", "/links/{id}#add_shared_link", "put_links_id#add_shared_link", "links.add_shared_link"),
    ("GET", "/notes/{id}/tags", "", "notes.tags.list"),
    ("GET", "/notes/{id}/data", "", "notes.data.list"),
    ("GET", "/notes/{id}/data/{scope}/{key}", "", "notes.data.retrieve"),
    ("GET", "/vaults", "vaults.get", "vaults.get"),
    ("GET", "/vaults/{id}", "vaults.get.one", "vaults.get_one"),
    ("GET", "/api/v1/msg", "v1.message.list", "message.list"),
    ("GET", "/api/v1/msg/{id}", "v1.message.get", "message.get"),
    ("PATCH", "/api/v1/msg/{id}", "patch_message", "message.patch"),
    ("GET", "/api/v3/keys", "v3/keys/list", "keys.list"),
]  # fmt: skip


def filled(rows: list[tuple[str, str, str]]) -> tuple[dict[str, str], list[str]]:
    """Return the method of each operation, and the remarks."""
    document: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "t"}, "paths": {}}
    for verb, path, identifier in rows:
        operation = {"operationId": identifier} if identifier else {}
        document["paths"].setdefault(path, {})[verb.lower()] = operation
    notes = methods.fill(document, Profile())
    named = {f"{verb} {path}": document["paths"][path][verb.lower()]["x-method"] for verb, path, _ in rows}
    return named, notes


def test_methods() -> None:
    found, notes = filled([(verb, path, identifier) for verb, path, identifier, _ in METHODS])
    assert found == {f"{verb} {path}": name for verb, path, _, name in METHODS}
    assert notes == []
    assert filled([(verb, path, identifier) for verb, path, identifier, _ in reversed(METHODS)])[0] == found


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        # the identifier that is the name wins, then the item
        ([("PUT", "/pet", "updatePet"), ("POST", "/pet/{id}", "updatePetWithForm")], ["pet.update", "pet.update_with_form"]),
        ([("DELETE", "/docs", ""), ("DELETE", "/docs/{id}", "")], ["docs.delete_many", "docs.delete"]),
        ([("GET", "/x/search", "searchFast"), ("POST", "/x/search", "searchLong")], ["x.search_fast", "x.search_long"]),
        ([("GET", "/x/search", ""), ("POST", "/x/search", "")], ["x.search", "x.search_post"]),
        # what only one of them has: a parameter, one item, a version
        ([("GET", "/rails/keys", ""), ("GET", "/rails/{id}/keys", "")], ["rails.keys.list", "rails.keys.list_by_id"]),
        ([("GET", "/tax/{space}", ""), ("GET", "/tax/{space}/{key}", "")], ["tax.retrieve", "tax.retrieve_by_key"]),
        ([("POST", "/users/{id}/ban", ""), ("POST", "/users/ban", "")], ["users.ban_by_id", "users.ban"]),
        ([("GET", "/shared", "get_shared"), ("GET", "/shared#folders", "get_shared#folders")], ["shared.retrieve", "shared.get_folders"]),
        ([("PUT", "/bands/{id}/songs", "createBandSongs"), ("PUT", "/bands/{id}", "createBand")], ["bands.create_songs", "bands.create"]),
        ([("PUT", "/x/{id}", ""), ("POST", "/x/{id}", "")], ["x.update", "x.update_post"]),
        ([("GET", "/{at}/y/{id}", ""), ("GET", "/v2/y/{id}", "")], ["y.retrieve_by_at", "y.retrieve"]),
        # a method that is a resource too goes into it
        ([("GET", "/users/search", ""), ("GET", "/users/search/history", "")], ["users.search.retrieve", "users.search.history.retrieve"]),
        # of paths that differ in an ending, a slash or case, none shadows another
        ([("GET", "/feed", ""), ("GET", "/feed.json", ""), ("GET", "/feed/", "")], ["feed.retrieve", "feed.retrieve_json", "feed.retrieve_slash"]),
        ([("GET", "/feed", ""), ("GET", "/Feed", "")], ["feed.retrieve_get", "feed.retrieve"]),
        # of several versions of a path, the first has the plain name
        ([("POST", "/v2/chat", "chatv2"), ("POST", "/v1/chat", "chat")], ["v2.chat", "chat"]),
    ],
)  # fmt: skip
def test_clashes_of_methods(rows: list[tuple[str, str, str]], names: list[str]) -> None:
    assert list(filled(rows)[0].values()) == names
    assert list(filled([*reversed(rows)])[0].values()) == [*reversed(names)]


def test_names_that_are_given_win() -> None:
    paths = {"/a": {"get": {}}, "/a/{id}": {"get": {"x-method": "a.retrieve"}}, "/b": {"get": {"x-method": "a.list"}}}
    notes = methods.fill({"paths": paths}, Profile())
    assert [item["get"]["x-method"] for item in paths.values()] == ["a.list_many", "a.retrieve", "a.list"]
    assert notes == ["GET /a and GET /b are both a.list: GET /a becomes a.list_many"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("OAuth2PasswordBearer", "oauth2_password_bearer"),
        ("listOAuthApps", "list_oauth_apps"),
        ("APIKeyHeader", "api_key_header"),
    ],
)
def test_words(name: str, expected: str) -> None:
    assert methods.snake(name) == expected


def test_resources_that_are_keywords() -> None:
    paths = {f"/{name}": {"get": {"x-method": f"{name}.list"}} for name in ("none", "true")}
    assert resource_classes({"paths": paths}) == {"": "Root", "none": "NoneResource", "true": "TrueResource"}


# --- components ---


@pytest.mark.parametrize(
    ("verb", "path", "identifier", "owner"),
    [
        ("get", "/items/{item_id}", "read_item_items__item_id__get", "ReadItem"),
        ("get", "/", "root__get", "Root"),
        ("post", "/api/v1/users/{id}/orders", "add_api_v1_users__id__orders_post", "AddUsersOrders"),
        ("get", "/items/", "get_items_items__get", "GetItems"),
        ("get", "/items", "items_get", "ItemsGet"),
        ("get", "/items", "listItems", "ListItems"),
        ("get", "/items", "", "GetItems"),
    ],
)
def test_inline_schemas_have_no_path_twice(verb: str, path: str, identifier: str, owner: str) -> None:
    schema = {"type": "object", "properties": {"a": {}}}
    content = {"content": {"application/json": {"schema": schema}}}
    operation = {"operationId": identifier, "responses": {"200": content, "404": content}}
    found = [slot.owner for slot in slots({"paths": {path: {verb: operation}}})]
    assert found == [f"{owner}Response", f"{owner}Response404"]


def renamed(*names: str, remembered: dict[str, Any] | None = None) -> list[str]:
    document: dict[str, Any] = {"components": {"schemas": {name: {"type": "object"} for name in names}}}
    name_components(document, remembered or {})
    return [*document["components"]["schemas"]]


@pytest.mark.parametrize(
    ("names", "usable"),
    [
        (["Größe", "名前", "foo.bar.Baz", "Item-Input"], ["Größe", "名前", "foo.bar.Baz", "Item-Input"]),
        (["a-b", "AB"], ["ABModel", "AB"]),
        (["item", "Item"], ["ItemModel", "Item"]),
        (["400", "None", "Page[Item]", "con", "Field"], ["N400", "NoneModel", "PageItem", "ConModel", "FieldModel"]),
        (["Warning", "TimeoutError", "Error"], ["WarningModel", "TimeoutErrorModel", "Error"]),
        (["Price", "PriceDict", "UnknownPrice", "CostDict"], ["Price", "PriceDictModel", "UnknownPriceModel", "CostDict"]),
        (["Client", "Page", "Operation", "Stream", "Request"], ["Client", "Page", "Operation", "Stream", "Request"]),
    ],
)  # fmt: skip
def test_components(names: list[str], usable: list[str]) -> None:
    assert renamed(*names) == usable
    assert renamed(*reversed(names)) == [*reversed(usable)]


def test_a_component_keeps_the_name_of_the_last_import() -> None:
    assert renamed("a-b", "a_b", "AB") == ["ABModel", "AB2", "AB"]
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t"},
        "paths": {},
        "components": {"schemas": {"a_b": {}, "AB": {}}},
    }
    before = normalise_fully(document, Profile()).document
    assert renamed("a-b", "a_b", "AB", remembered=before["components"]["schemas"]) == ["AB2", "ABModel", "AB"]


def test_reserved_names_are_those_that_modules_import() -> None:
    assert {"Any", "BaseModel", "Field", "Literal", "None"} <= reserved.model_classes()
    assert not {"Client", "Operation", "Page", "Request", "Stream"} & reserved.model_classes()
    for path in (ROOT / "openapiopenai" / "models").glob("*.py"):
        assert path.stem == "__init__" or pascal(path.stem) not in reserved.model_classes()


# --- the package ---


@pytest.fixture(scope="module")
def shop() -> ModuleType:
    return package("names")


def responding(shop: ModuleType, value: Any) -> Any:
    return shop.MockTransport(lambda _: shop.MockResponse(value))


CALLS = [
    ("read_root", (), {}, "Pet"),
    ("pet.list", (), {}, "Pet"),
    ("pet.retrieve", ("1",), {}, "Pet"),
    ("clients.retrieve", ("1",), {}, "Client"),
    ("clients.create", (), {"name": "a"}, "Client"),
    ("operation_.retrieve", (), {}, "Operation"),
    ("x.import_", (), {}, "Pet"),
    ("class_.retrieve", ("1",), {}, "Pet"),
    ("close_resource.retrieve", (), {}, "Pet"),
    ("größe.retrieve", (), {}, "Größe"),
]


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize(("path", "positional", "named", "kind"), CALLS)
def test_calls(
    shop: ModuleType, is_async: bool, path: str, positional: tuple[str], named: dict[str, str], kind: str
) -> None:
    value = {"name": "a", "data": [], "object": "list"}
    client = (shop.AsyncClient if is_async else shop.Client)(transport=responding(shop, value))
    method: Any = client
    for step in path.split("."):
        method = getattr(method, step)
    assert get_type_hints(method)["return"] is getattr(shop.models, kind)
    made = method(*positional, **named)
    found = asyncio.run(made) if is_async else made
    assert type(found) is getattr(shop.models, kind)


@pytest.mark.parametrize("name", sorted(path.stem for path in DOCUMENTS.glob("*.yaml")))
def test_every_import_leads_to_a_name(name: str) -> None:
    root = project(name)
    for path in (root / name).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (module := node.module or "").startswith(f"{name}.models."):
                text = (root / f"{module.replace('.', '/')}.py").read_text("utf-8")
                assert not [each.name for each in node.names if not re.search(rf"\b{each.name}\b", text)], path


def test_pages_of_a_model_called_page(shop: ModuleType) -> None:
    client = shop.Client(transport=responding(shop, {"object": "list", "data": [{"name": "a"}]}))
    page = client.pages.list()
    assert type(page) is shop.models.Page and issubclass(type(page), shop.Page)
    assert [type(each) for each in page] == [shop.Operation]


def test_public_names_win_over_models(shop: ModuleType) -> None:
    for name in ("Client", "Page", "Request", "Stream"):
        assert getattr(shop, name).__module__ != f"shop.models.{name.lower()}"
        assert getattr(shop.models, name).__module__ == f"names.models.{name.lower()}"
    assert shop.Operation is shop.models.Operation


def test_fields(shop: ModuleType) -> None:
    shop.Odd.build()
    fields = shop.Odd.model_fields
    assert {name: field.alias for name, field in fields.items() if field.alias is not None} == {
        "plus_1": "+1", "minus_1": "-1", "a_dash_b": "a-b", "a_dot_b": "a.b", "class_": "class", "json_": "json",
        "at_type": "@type", "ref": "$ref", "Pet_": "Pet", "value": "",
    }  # fmt: skip
    assert {"a_b", "type", "名", "größe"} <= fields.keys()
    odd = shop.Odd.from_dict({"+1": 1, "größe": {"wert": 2}, "japanese": {"a": 1}, "page": {"a": 1}})
    assert (odd.plus_1, odd.größe.wert) == (1, 2)
    assert [type(each).__name__ for each in (odd.größe, odd.japanese, odd.page)] == ["Größe", "名前", "PageItem"]


def test_resources_give_way_to_models(shop: ModuleType) -> None:
    module = importlib.import_module("names.api.pet_resource")
    assert type(shop.Client(transport=responding(shop, {})).pet) is module.PetResource
    assert shop.Pet is shop.models.Pet
