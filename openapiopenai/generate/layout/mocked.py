"""The document as the mock server of a package reads it: operations with all that is computed of them, and schemas.

It is the file `copies.MOCKED` of the package, compressed to a tenth. Texts and what only tools read are left out.
"""

from __future__ import annotations

import json
import lzma
from typing import Any
from urllib.parse import urlsplit

from openapiopenai.generate.layout.operations import Method, methods_of
from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi import pagination
from openapiopenai.generate.openapi.arguments import DEFAULT_STYLE, REPEATED
from openapiopenai.generate.openapi.document import Node, resolve, resolved, says, schemas_of, split_null, webhooks
from openapiopenai.generate.openapi.security import Scheme, Security
from openapiopenai.generate.openapi.servers import Server, Servers, filled
from openapiopenai.generate.openapi.values import is_list, is_node

TEXTS = ("description", "summary", "title", "externalDocs", "deprecated", "x-undiscriminated")
"""Keys of schemas that say nothing about values."""
FACTS = ("x-default-mapping", "x-python-name", REPEATED)
"""Extensions that the mock server reads."""
FORMAT = lzma.FORMAT_XZ
OWN_COUNTER = {"name": "mock_offset", "in": "query", "schema": {"type": "integer"}}
"""Parameter in the URLs of next pages where the document has none for it."""


def mocked(document: Node) -> bytes:
    """Return the file for a normalized document with examples; the same bytes for the same document."""
    content = json.dumps(facts(document), ensure_ascii=False, separators=(",", ":"))
    return lzma.compress(content.encode("utf-8", "surrogatepass"), FORMAT, preset=6)


def facts(document: Node) -> Node:
    """Return what the mock server reads; see `testing.document`."""
    security, servers = Security(document), Servers(document)
    schemas = schemas_of(document)
    return {
        "title": document.get("info", {}).get("title", ""),
        "bases": [*dict.fromkeys(map(base_of, [*servers.all.values(), *servers.further.values()]))],
        "schemes": {each.name: scheme_of(each) for each in security.schemes.values() if each.argument},
        "auth": security.usual,
        "style": document.get(DEFAULT_STYLE, "form*"),
        "classes": {class_name(key): key for key in schemas if class_name(key) != key},
        "operations": [operation_of(each) for each in methods_of(document)],
        "webhooks": {name: without_texts(resolved(each, document)) for name, _, each in webhooks(document)},
        "channels": {each["name"]: without_texts(each) for each in document.get("x-channels", ())},
        "components": {"schemas": {key: without_texts(sent(schema, schemas)) for key, schema in schemas.items()}},
    }


def base_of(server: Server) -> str:
    """Return what stands before the paths of a server's URLs."""
    url = filled(server.url, {name: node["default"] for name, (_, node) in server.variables.items()})
    return urlsplit(url).path.rstrip("/")


def scheme_of(scheme: Scheme) -> Node:
    return {"place": scheme.place, "field": scheme.field, "prefix": scheme.prefix}


def operation_of(method: Method) -> Node:
    """Return the facts of an operation, without those that are as usual."""
    operation = method.operation
    auth = method.around.security.auth(operation)
    page = page_of(method)
    is_counted = page is not None and page.get("argument") == OWN_COUNTER["name"]
    parameters: list[Node] = [*operation.get("parameters", ()), *([OWN_COUNTER] if is_counted else [])]
    found: Node = {
        "name": method.full_name,
        "verb": method.verb,
        "path": method.path,
        "parameters": [without_texts(each) for each in parameters],
        "body": without_texts(operation.get("requestBody", {})),
        "responses": {status: without_texts(each) for status, each in operation.get("responses", {}).items()},
        "response_by": operation.get("x-response-by"),
        "event": method.responses.event_schema if method.event else None,
        "stream_type": method.responses.stream_type,
        "stream_when": method.stream_when,
        "page": page,
        "auth": [[auth]] if isinstance(auth, str) and auth else auth,
    }
    return {key: value for key, value in found.items() if value not in ("", None, {}, [])}


def page_of(method: Method) -> Node | None:
    """Return how the pages of a list follow each other, with names as they are on the wire."""
    if not method.page:
        return None
    found = dict(method.page.data)
    for key in ("items", "next", "more", "total", "pages"):
        if key in found:
            found[key] = wired(found[key], method.responses.schema, method.schemas)
    return found | counted(method, found)


def counted(method: Method, page: Node) -> Node:
    """Return which parameter a next page has, and what it counts: where only the server needs to know, as URLs say it."""
    counter = pagination.counter(method.operation, method.responses.schema, method.schemas)
    kind = page.get("kind", "cursor")
    if kind in ("url", "link") and counter is None:
        return {"argument": OWN_COUNTER["name"], "counts": "offset"}
    if counter and (kind in ("url", "link") or (kind, counter["parameter"]) == ("cursor", page.get("argument"))):
        return {"argument": counter["parameter"], "counts": counter["style"], "start": counter["start"]}
    return {}


def wired(path: str, schema: Node, schemas: dict[str, Node]) -> str:
    """Return a path of Python names with dots as one of names on the wire; see `testing.places.steps_of`."""
    steps: list[str] = []
    for step in filter(None, path.split(".")):
        properties: Node = split_null(resolve(split_null(schema)[0], schemas))[0].get("properties", {})
        name = next((wire for wire, each in properties.items() if each.get("x-python-name", wire) == step), step)
        steps.append(name.replace("~", "~0").replace(".", "~1"))
        schema = properties.get(name, {})
    return ".".join(steps)


def sent(schema: Node, schemas: dict[str, Node]) -> Node:
    """Return a schema that does not require properties which only responses, or only requests, have."""
    if "required" not in schema:
        return schema
    properties = schema.get("properties", {})
    needed = [
        name
        for name in schema["required"]
        if not any(says(properties.get(name, {}), key, schemas) for key in ("readOnly", "writeOnly"))
    ]
    return {**schema, "required": needed}


def without_texts(node: Any, is_names: bool = False) -> Any:
    """Return a part of a document without texts. `is_names`: its keys are names, not keywords."""
    if is_node(node):
        return {
            key: value if key in ("examples", "example", "const", "enum", "default") and not is_names
            else without_texts(value, key in ("properties", "headers", "encoding", "content", "mapping") and not is_names)
            for key, value in node.items()
            if is_names or not (key in TEXTS or (key.startswith("x-") and key not in FACTS))
        }  # fmt: skip
    return [without_texts(each) for each in node] if is_list(node) else node
