"""Converts Swagger 2.0 to OpenAPI 3.0: a short table of differences, so that no other program is needed for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .arguments import REPEATED
from .document import Node, map_children, of_item
from .faults import pointer
from .structure import KINDS, Dialect
from .values import copied, is_node

OPERATION = KINDS["Operation"]
PARAMETER = {
    "description": "text", "type": "type|file", "format": "text", "items": "Schema", "collectionFormat": "text",
    "enum": "[any]", "required": "flag",
}  # fmt: skip
DIALECT = Dialect(
    {
        **KINDS,
        "Swagger": {
            "swagger!": "text|number",
            "info!": "Info",
            "host": "text",
            "basePath": "text",
            **dict.fromkeys(("schemes", "consumes", "produces"), "[text]"),
            "paths!": "{PathItem}",
            "definitions": "{Schema|flag}",
            "parameters": "{Parameter}",
            "responses": "{Response}",
            "securityDefinitions": "{SecurityScheme}",
            "security": "[{[text]}]",
            "tags": "[Tag]",
        },
        "Operation": {
            **{key: kinds for key, kinds in OPERATION.items() if key not in ("requestBody", "callbacks", "servers")},
            **dict.fromkeys(("schemes", "consumes", "produces"), "[text]"),
        },
        "Parameter": {"name!": "text", "in!": "source-place", "schema": "Schema|flag", **PARAMETER},
        "Header": PARAMETER,
        "Response": {"description": "text", "schema": "Schema|flag", "headers": "{Header}", "examples": "any-object"},
        "Schema": {**KINDS["Schema"], "type": "type|file|[type]", "discriminator": "text|Discriminator"},
        "SecurityScheme": {"type!": "text", "description": "text", "scopes": "{text}"},
    },
    "Swagger",
    {
        "Schema": ("definitions",),
        "Parameter": ("parameters",),
        "Response": ("responses",),
        "PathItem": ("x-path-items",),
    },
    ("PathItem", "Response"),
    ("file",),
)
"""Swagger 2.0."""
USUAL = "csv"
STYLES: dict[str, Node] = {
    USUAL: {"style": "form", "explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "multi": {"style": "form", "explode": True},
}
"""`collectionFormat` → style of a query parameter or form field."""
UNSAID = {
    **dict.fromkeys(("query", "formData"), ("tsv",)),
    **dict.fromkeys(("header", "path"), ("ssv", "tsv", "pipes")),
}
"""Place of a parameter → each `collectionFormat` that OpenAPI 3 cannot say there."""
BETWEEN = {"ssv": "spaces", "tsv": "tabs", "pipes": "`|`"}
"""`collectionFormat` → what stands between the items, if not commas."""
FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
JSON = ["application/json"]
BESIDE = ("name", "in", "description", "required", "schema", "collectionFormat", "allowEmptyValue")
"""Keys of a parameter that are none of its schema."""
OF_LIST = ("items", "collectionFormat", "default", "enum", "minItems", "maxItems", "uniqueItems", "x-example")
"""Keys of a parameter that say something of a list."""


def converted(document: Node) -> tuple[Node, list[str]]:
    """Return a document of OpenAPI 3.0 for one of Swagger 2.0, whose references all lead to its sections, and notes on
    what OpenAPI 3 cannot say."""
    notes = [*_lists_as_text(document)]
    result: Node = {"openapi": "3.0.3", "info": document["info"]}
    result |= {key: value for key, value in document.items() if key in ("tags", "security") or key.startswith("x-")}
    if servers := _servers(document):
        result["servers"] = servers
    result["paths"] = {
        path: item if path.startswith("x-") else _path(item, document) for path, item in document["paths"].items()
    }
    result["components"] = {
        "schemas": {name: _schema(schema) for name, schema in document.get("definitions", {}).items()},
        "responses": {
            name: _response(response, document.get("produces", JSON))
            for name, response in document.get("responses", {}).items()
        },
        "securitySchemes": {
            name: _security(scheme) for name, scheme in document.get("securityDefinitions", {}).items()
        },
    }
    return result, notes


def _lists_as_text(document: Node) -> Iterator[str]:
    """Make text of the lists of parameters whose form OpenAPI 3 cannot say; yield a note on each."""
    holders: list[tuple[tuple[str, ...], Node]] = [((), document)]
    for path, item in document["paths"].items():
        if not path.startswith("x-"):
            holders += [(("paths", path), item), *((("paths", path, verb), each) for verb, each in of_item(item))]
    for steps, holder in holders:
        found = holder.get("parameters", {})
        for key, parameter in found.items() if is_node(found) else enumerate(found):
            if parameter.get("type") == "array" and (form := _list_as_text(parameter)):
                place = pointer((*steps, "parameters", key))
                yield f"{place}: OpenAPI 3 cannot say how this list is sent: pass {form}"


def _list_as_text(parameter: Node) -> str:
    """Make text of a list, or of the lists in it; return the form of the text, "" if OpenAPI 3 can say it."""
    items = parameter.get("items", {})
    if parameter.get("collectionFormat") in UNSAID.get(parameter.get("in", ""), ()):
        form = f"text, {_look(parameter)}"
        for key in OF_LIST:
            parameter.pop(key, None)
        parameter["type"] = "string"
    elif is_node(items) and items.get("type") == "array":
        form = f"each item as text, {_look(items)}"
        for key in ("default", "enum", "x-example"):
            parameter.pop(key, None)
        parameter["items"] = {"type": "string"}
    else:
        return ""
    parameter["description"] = f"{parameter.get('description', '')}\n\nPass {form}.".strip()
    return form


def _look(items: Node) -> str:
    """Return how the text of a list looks."""
    inner = items.get("items", {})
    more = f", each of them {_look(inner)}" if is_node(inner) and inner.get("type") == "array" else ""
    return f"parts with {BETWEEN.get(items.get('collectionFormat', USUAL), 'commas')} between them{more}"


def _servers(document: Node) -> list[Node]:
    base = document.get("basePath", "").rstrip("/")
    if host := document.get("host"):
        schemes = sorted(document.get("schemes") or ["https"], key="https".__ne__)  # the safe one first
        return [{"url": f"{scheme}://{host}{base}"} for scheme in schemes]
    return [{"url": base}] if base else []


def _path(item: Node, document: Node) -> Node:
    shared = item.get("parameters", [])
    result = {key: value for key, value in item.items() if key not in ("parameters", *dict(of_item(item)))}
    return result | {method: _operation(each, shared, document) for method, each in of_item(item)}


def _operation(operation: Node, shared: list[Node], document: Node) -> Node:
    result = {
        key: value
        for key, value in operation.items()
        if key not in ("parameters", "consumes", "produces", "schemes", "responses")
    }
    known = document.get("parameters", {})
    own = [_named(each, known) for each in operation.get("parameters", [])]
    places = {(each.get("in"), each.get("name")) for each in own}
    own += [
        each for each in (_named(each, known) for each in shared) if (each.get("in"), each.get("name")) not in places
    ]
    if parameters := [_parameter(each) for each in own if each.get("in") not in ("body", "formData")]:
        result["parameters"] = parameters
    consumes: list[str] = operation.get("consumes") or document.get("consumes") or []
    bodies = [each for each in own if each.get("in") == "body"]
    fields = [each for each in own if each.get("in") == "formData"]
    if bodies:
        result["requestBody"] = _body(bodies[0], consumes or JSON)
    elif fields:
        result["requestBody"] = _form(fields, consumes)
    produces = operation.get("produces") or document.get("produces") or JSON
    result["responses"] = {
        status: response if status.startswith("x-") else _response(response, produces)
        for status, response in operation.get("responses", {}).items()
    }
    return result


def _named(parameter: Node, known: Node) -> Node:
    if "$ref" not in parameter:
        return parameter
    found: Node = known.get(parameter["$ref"].rpartition("/")[2].replace("~1", "/").replace("~0", "~"), {})
    return found


def _parameter(parameter: Node) -> Node:
    result: Node = {key: parameter[key] for key in ("name", "in", "description", "required") if key in parameter}
    result |= {key: value for key, value in parameter.items() if key.startswith("x-")}
    result["schema"] = _flat(parameter)
    if parameter.get("in") == "query" and parameter.get("type") == "array":
        result |= STYLES.get(parameter.get("collectionFormat", USUAL), {})
    elif parameter.get("in") == "header" and parameter.get("collectionFormat") == "multi":
        result[REPEATED] = True
    return result


def _flat(node: Node) -> Node:
    """Return the schema of a parameter, header or field, which stands in its own keys."""
    if "schema" in node:
        found: Node = _schema(node["schema"])
    else:
        found = _schema({key: value for key, value in node.items() if key not in BESIDE and not key.startswith("x-")})
    return found


def _body(parameter: Node, consumes: list[str]) -> Node:
    schema = _schema(parameter.get("schema", {}))
    result: Node = {"content": {media: {"schema": copied(schema)} for media in consumes}}
    result |= {key: parameter[key] for key in ("description", "required") if key in parameter}
    return result


def _form(fields: list[Node], consumes: list[str]) -> Node:
    has_file = any(each.get("type") == "file" for each in fields)
    media = [each for each in consumes if each in FORMS and not (has_file and each == FORMS[1])]
    required = [each["name"] for each in fields if each.get("required")]
    schema: Node = {"type": "object", "properties": {each["name"]: _field(each) for each in fields}}
    if required:
        schema["required"] = required
    encoding = {
        each["name"]: STYLES.get(each.get("collectionFormat", USUAL), {})
        for each in fields
        if each.get("type") == "array"
    }
    content: Node = {"schema": schema, **({"encoding": encoding} if encoding else {})}
    chosen = media or [FORMS[0] if has_file else FORMS[1]]
    return {"content": {each: copied(content) for each in chosen}, **({"required": True} if required else {})}


def _field(parameter: Node) -> Node:
    schema = _flat(parameter)
    return {**schema, "description": parameter["description"]} if "description" in parameter else schema


def _response(response: Node, produces: list[str]) -> Node:
    if "$ref" in response:
        return {"$ref": response["$ref"].replace("#/responses/", "#/components/responses/", 1)}
    result = {key: value for key, value in response.items() if key not in ("schema", "headers", "examples")}
    examples: Node = response.get("examples", {})
    content: Node = {media: {"example": value} for media, value in examples.items() if "/" in media}
    if "schema" in response:
        schema = _schema(response["schema"])
        is_file = is_node(response["schema"]) and response["schema"].get("type") == "file"
        media = [each for each in produces if not (is_file and each in JSON)] or ["application/octet-stream"]
        content = {each: {**content.get(each, {}), "schema": copied(schema)} for each in [*media, *content]}
    if content:
        result["content"] = content
    if "headers" in response:
        result["headers"] = {name: _header(header) for name, header in response["headers"].items()}
    return result


def _header(header: Node) -> Node:
    return {key: header[key] for key in ("description",) if key in header} | {"schema": _flat(header)}


def _schema(schema: Any) -> Any:
    """Return a schema in the words of OpenAPI 3.0."""
    if not is_node(schema):
        return schema
    result = map_children(schema, _schema)
    if isinstance(target := result.get("$ref"), str):
        result["$ref"] = target.replace("#/definitions/", "#/components/schemas/", 1)
    if isinstance(tag := result.get("discriminator"), str):
        result["discriminator"] = {"propertyName": tag}
    if result.get("type") == "file":
        result |= {"type": "string", "format": "binary"}
    if result.pop("x-nullable", None) is True:
        result["nullable"] = True
    result.pop("collectionFormat", None)
    return result


def _security(scheme: Node) -> Node:
    if scheme.get("type") == "basic":
        return {**scheme, "type": "http", "scheme": "basic"}
    if scheme.get("type") != "oauth2":
        return scheme
    flow = scheme.get("flow", "implicit")
    details = {
        ours: scheme[theirs]
        for theirs, ours in (("authorizationUrl", "authorizationUrl"), ("tokenUrl", "tokenUrl"), ("scopes", "scopes"))
        if theirs in scheme
    }
    rest = {key: value for key, value in scheme.items() if key not in (*details, "flow")}
    return {**rest, "flows": {FLOWS.get(flow, flow): details}}
