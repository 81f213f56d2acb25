"""An OpenAPI document as plain dicts: where its schemas are, and how null is expressed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from openapiopenai._runtime.http.media import STREAMS, kind_of

from .names import PREFIXES, VERSION, fold, pascal
from .values import Node as Node
from .values import is_list, is_node

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
SCHEMA_REF = "#/components/schemas/"
LONGEST_CHAIN = 50
"""References that follow each other."""
# Keys that describe a place rather than the shape of its value.
PLACE_KEYS = ("description", "default", "deprecated", "readOnly", "writeOnly", "examples")
NULL: Node = {"type": "null"}


def is_text_or_place(key: str) -> bool:
    return key in PLACE_KEYS or key.startswith("x-")


def ref(name: str) -> Node:
    return {"$ref": SCHEMA_REF + name}


def ref_name(schema: Node) -> str | None:
    """Return the component that a schema refers to, ignoring null; None if it is not a reference."""
    if "anyOf" in schema:
        schema, _ = split_null(schema)
    target = schema.get("$ref")
    if isinstance(target, str) and target.startswith(SCHEMA_REF):
        return target[len(SCHEMA_REF) :].replace("~1", "/").replace("~0", "~")
    return None


def referred(node: Node, document: Node) -> Node:
    """Return what a node is, or refers to by way of `#/components/<section>/<name>`; `{}` if that leads nowhere."""
    for _ in range(LONGEST_CHAIN):
        if not isinstance(target := node.get("$ref"), str):
            return node
        section, _, name = target.removeprefix("#/components/").partition("/")
        node = document.get("components", {}).get(section, {}).get(name.replace("~1", "/").replace("~0", "~"), {})
    return {}


def resolved(operation: Node, document: Node) -> Node:
    """Return an operation without references to parameters, headers, request bodies and responses."""
    result = dict(operation)
    if "parameters" in operation:
        result["parameters"] = [referred(each, document) for each in operation["parameters"]]
    if "requestBody" in operation:
        result["requestBody"] = referred(operation["requestBody"], document)
    if "responses" in operation:
        result["responses"] = {
            status: _response(referred(each, document), document) for status, each in operation["responses"].items()
        }
    return result


def _response(response: Node, document: Node) -> Node:
    if "headers" not in response:
        return response
    return {**response, "headers": {name: referred(each, document) for name, each in response["headers"].items()}}


def schemas_of(document: Node) -> dict[str, Node]:
    components: Node = document.setdefault("components", {})
    schemas: dict[str, Node] = components.setdefault("schemas", {})
    return schemas


def resolve(schema: Node, schemas: dict[str, Node]) -> Node:
    """Follow a chain of references; return `{}` if it is circular or broken."""
    seen: set[str] = set()
    while (name := ref_name(schema)) is not None:
        if name in seen or name not in schemas:
            return {}
        seen.add(name)
        schema = schemas[name]
    return schema


def says(schema: Node, key: str, schemas: dict[str, Node]) -> bool:
    """Whether a property, or the component that it refers to, has a flag such as `readOnly`."""
    return schema.get(key) is True or resolve(split_null(schema)[0], schemas).get(key) is True


def final_name(name: str, schemas: dict[str, Node]) -> str:
    """Return the component that an alias refers to."""
    seen: set[str] = set()
    while name in schemas and name not in seen and "$ref" in schemas[name]:
        seen.add(name)
        name = ref_name(schemas[name]) or name
    return name


def is_object(schema: Node) -> bool:
    """Whether a schema has its own fields, so that it becomes a model."""
    if schema.get("type") != "object" and "properties" not in schema:
        return False
    return bool(schema.get("properties")) or schema.get("additionalProperties") is False


def is_map(schema: Node) -> bool:
    return schema.get("type") == "object" and not is_object(schema)


def is_union(schema: Node) -> bool:
    return "anyOf" in schema and "anyOf" in split_null(schema)[0]


def variants_of(schema: Node, schemas: dict[str, Node]) -> Iterator[str]:
    """Yield the components that are the variants of a union and of the unions in it, each once."""
    seen: set[str] = set()
    waiting = [schema]
    while waiting:
        node = waiting.pop()
        if (name := ref_name(node)) is not None:
            name = final_name(name, schemas)
            if name in seen:
                continue
            seen.add(name)
            node = schemas[name]
            if not is_union(node):
                yield name
        waiting += reversed(split_null(node)[0].get("anyOf", ()))


def tag_values(schema: Node) -> list[str]:
    """Return the string constants that a property allows; empty if it allows other values as well."""
    if "const" in schema:
        return [schema["const"]] if isinstance(schema["const"], str) else []
    values = [value for value in schema.get("enum", []) if value is not None]
    return values if all(isinstance(value, str) for value in values) else []


# --- null -----------------------------------------------------------------------------------


def split_null(schema: Node) -> tuple[Node, bool]:
    """Return a schema without null, and whether it allowed null."""
    if "anyOf" in schema:
        arms = [arm for arm in schema["anyOf"] if arm != NULL]
        if len(arms) == len(schema["anyOf"]):
            return schema, False
        beside = {key: value for key, value in schema.items() if key != "anyOf"}
        if len(arms) == 1:
            return {**arms[0], **beside}, True
        return {"anyOf": arms, **beside}, True
    kind = schema.get("type")
    if not is_list(kind) or "null" not in kind:
        return schema, False
    kinds = [each for each in kind if each != "null"]
    if not kinds:  # nothing but null
        return {**schema, "type": "null"}, False
    core = {**schema, "type": kinds[0] if len(kinds) == 1 else kinds}
    if "enum" in core:
        values = [value for value in core["enum"] if value is not None]
        if len(values) == 1:
            core = {("const" if k == "enum" else k): v for k, v in core.items()}
            core["const"] = values[0]
        else:
            core["enum"] = values
    return core, True


def with_null(schema: Node) -> Node:
    """Return the schema extended to allow null."""
    core, has_null = split_null(schema)
    if has_null:
        return schema
    if "anyOf" in core:
        return {**core, "anyOf": [*core["anyOf"], dict(NULL)]}
    if not core.keys() & {"type", "$ref", "allOf"}:
        return core  # any value, including null
    if core.keys() & {"$ref", "allOf"} or is_object(core):
        shape = {key: value for key, value in core.items() if not is_text_or_place(key)}
        beside = {key: value for key, value in core.items() if is_text_or_place(key)}
        return {"anyOf": [shape, dict(NULL)], **beside}
    nullable = {**core, "type": [core["type"], "null"]}
    if "enum" in nullable:
        nullable["enum"] = [*nullable["enum"], None]
    if "const" in nullable:  # `const` would forbid null
        nullable = {("enum" if k == "const" else k): v for k, v in nullable.items()}
        nullable["enum"] = [core["const"], None]
    return nullable


# --- traversal ------------------------------------------------------------------------------

SINGLE = ("items", "additionalProperties", "not", "propertyNames", "contains")
LISTS = ("allOf", "anyOf", "oneOf")


def map_children(schema: Node, change: Callable[[Node], Node]) -> Node:
    """Return a copy of a schema with `change` applied to every direct child schema."""
    result: Node = {}
    for key, value in schema.items():
        if key in SINGLE and is_node(value):
            value = change(value)
        elif key in LISTS and is_list(value):
            value = [change(arm) for arm in value]
        elif key == "properties" and is_node(value):
            value = {name: change(each) for name, each in value.items()}
        result[key] = value
    return result


def children(schema: Node) -> Iterator[tuple[str, Node]]:
    """Yield every direct child of a schema that is an object, with the step that leads to it."""
    for key, value in schema.items():
        if key in SINGLE and is_node(value):
            yield key, value
        elif key in LISTS and is_list(value):
            yield from ((f"{key}/{index}", arm) for index, arm in enumerate(value) if is_node(arm))
        elif key == "properties" and is_node(value):
            yield from ((f"properties/{name}", each) for name, each in value.items() if is_node(each))


def walk(schema: Node, place: str) -> Iterator[tuple[str, Node]]:
    """Yield a schema and all its descendants, with their places."""
    yield place, schema
    for step, child in children(schema):
        yield from walk(child, f"{place}/{step}")


@dataclass(frozen=True)
class Slot:
    """A place in a document that holds a schema."""

    holder: Node
    key: str
    place: str
    owner: str
    """Name of the component, or of a component that would be extracted from this place."""
    is_component: bool = False

    @property
    def schema(self) -> Node:
        schema: Node = self.holder[self.key]
        return schema


def deprecation(node: Node) -> str:
    """Say that an operation or a schema is deprecated; empty if it is not."""
    if version := node.get("x-removed"):
        return f"Deprecated: no longer published, goes with version {version}."
    return "Deprecated." if node.get("deprecated") else ""


def operations(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Yield (path, method, operation) in document order."""
    for path, item in document.get("paths", {}).items():
        for method, operation in of_item(item):
            yield path, method, operation


def webhooks(document: Node) -> Iterator[tuple[str, str, Node]]:
    for name, item in document.get("webhooks", {}).items():
        for method, operation in of_item(item):
            yield name, method, operation


def of_item(item: object) -> Iterator[tuple[str, Node]]:
    """Yield (method, operation) of a path; methods that OpenAPI has no field for are as they are sent: `COPY`.

    Nothing for what is no path item, such as a reference in place of all paths: the checks of the structure tell of it.
    """
    if is_node(item):
        for method, operation in item.items():
            if method in METHODS:
                yield method, operation
        if is_node(more := item.get("additionalOperations", {})):
            yield from more.items()


def slots(document: Node) -> Iterator[Slot]:
    """Yield every place that holds a schema: components first, then operations and webhooks."""
    components = document.get("components", {})
    for name in list(components.get("schemas", {})):
        holder = components["schemas"]
        yield Slot(holder, name, f"components/schemas/{name}", name, True)
    for name, parameter in components.get("parameters", {}).items():
        yield from _parameter(parameter, f"components/parameters/{name}", pascal(name))
    for name, body in components.get("requestBodies", {}).items():
        yield from _content(body, f"components/requestBodies/{name}", pascal(name))
    for name, response in components.get("responses", {}).items():
        yield from _content(response, f"components/responses/{name}", pascal(name))
    for path, method, operation in operations(document):
        place = path.replace("~", "~0").replace("/", "~1")
        yield from _operation(operation, f"paths/{place}/{method}", _title(operation, path, method))
    for name, method, operation in webhooks(document):
        title = operation.get("operationId") or f"{name} webhook"
        yield from _operation(operation, f"webhooks/{name}/{method}", title)


def _title(operation: Node, path: str, method: str) -> str:
    """Return what names the inline schemas of an operation: its `operationId`, without a path that it only repeats."""
    identifier: str = operation.get("operationId") or f"{method} {path}"
    name = identifier.removesuffix(re.sub(r"\W", "_", f"{path} {method}"))  # read_item_items__item_id__get
    if name in ("", identifier):
        return identifier
    nouns = [each for each in path.split("/") if not (each in PREFIXES or "{" in each or VERSION.fullmatch(each))]
    return " ".join([name, *(each for each in nouns if fold(each).removesuffix("s") not in fold(name))])


def _operation(operation: Node, place: str, title: str) -> Iterator[Slot]:
    name = pascal(title)
    for parameter in operation.get("parameters", []):
        title = parameter.get("name", "")
        yield from _parameter(parameter, f"{place}/parameters/{title}", name + pascal(title))
    body = operation.get("requestBody", {})
    yield from _content(body, f"{place}/requestBody", name + "Request")
    for status, response in operation.get("responses", {}).items():
        suffix = "Response" if str(status).startswith("2") else f"Response{pascal(str(status))}"
        yield from _content(response, f"{place}/responses/{status}", name + suffix)


def _parameter(parameter: Node, place: str, owner: str) -> Iterator[Slot]:
    if "schema" in parameter:
        yield Slot(parameter, "schema", place, owner)
    yield from _content(parameter, place, owner)


def _content(holder: Node, place: str, owner: str) -> Iterator[Slot]:
    for media, content in holder.get("content", {}).items():
        for key in ("schema", "itemSchema"):
            if key in content:
                name = f"{owner}Event" if kind_of(media) in STREAMS else owner
                yield Slot(content, key, f"{place}/{media}" + ("" if key == "schema" else f"/{key}"), name)
        for title, part in content.get("encoding", {}).items():
            for name, header in part.get("headers", {}).items():
                if "schema" in header:
                    yield Slot(
                        header, "schema", f"{place}/{media}/{title}/{name}", f"{owner}{pascal(title)}{pascal(name)}"
                    )
    for title, header in holder.get("headers", {}).items():
        if "schema" in header:
            yield Slot(header, "schema", f"{place}/headers/{title}", owner + title.title())
