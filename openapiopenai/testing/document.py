"""The document of the API as the mock server reads it: operations and schemas.

It is `document.json.xz` beside this module, which is made by `openapiopenai generate`.
"""

from __future__ import annotations

import lzma
import re
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from pydantic_core import from_json

from .._runtime.http.media import BINARY, JSON, STREAMS, kind_of
from .._runtime.json.values import copied
from ..profile import BaseError

__all__ = ["Document", "MockError", "Operation", "own_document"]

Json = Any
Schema = dict[str, Any]

FILE = Path(__file__).with_name("document.json.xz")
PLAIN = "/%:@!$'()*+,;~-._&="
"""Characters of paths that are not encoded."""
SCHEMAS = "#/components/schemas/"


class MockError(BaseError):
    """A mistake in the use of the mock server, or of a factory."""


@cache
def own_document() -> Document:
    """Return the document of this package. The first call takes about 0.1 s."""
    return Document(from_json(lzma.decompress(FILE.read_bytes())))


class Document:
    """An API: operations by name, and schemas."""

    def __init__(self, facts: Schema) -> None:
        self.facts = facts
        self.schemas: dict[str, Schema] = facts["components"]["schemas"]
        self.operations = {each["name"]: Operation(self, each) for each in facts["operations"]}
        """Name, such as `chat.completions.create` → operation."""
        self.channels: dict[str, Schema] = facts["channels"]
        """Name of a WebSocket channel → its path and events."""
        self.bases = sorted(facts["bases"], key=len, reverse=True)
        """What stands before the paths in the URLs of servers, such as `/v1`."""

    def operation(self, name: str) -> Operation:
        """Return an operation; raises MockError, naming the nearest, if there is none of this name."""
        if name not in self.operations:
            raise MockError(f"no operation {name!r}{nearest(name, self.operations)}")
        return self.operations[name]

    def key_of(self, name: str) -> str:
        """Return the component of a model; raises MockError, naming the nearest, if there is none."""
        key = self.facts["classes"].get(name, name)
        if key not in self.schemas:
            raise MockError(f"no model {name!r}{nearest(name, self.schemas)}")
        return self.final(str(key))

    def final(self, key: str) -> str:
        """Return the component that an alias refers to."""
        while "$ref" in self.schemas[key]:
            key = target_of(self.schemas[key])
        return key

    def resolved(self, schema: Schema) -> Schema:
        """Return a schema, or what it refers to."""
        while "$ref" in schema:
            schema = self.schemas[target_of(schema)]
        return schema

    def core(self, schema: Schema) -> Schema:
        """Return a schema without references and null; a union of several others stays."""
        schema = self.resolved(schema)
        arms = [arm for arm in schema.get("anyOf", ()) if arm.get("type") != "null"]
        return self.core(arms[0]) if len(arms) == 1 else schema

    def value(self, schema: Schema) -> Json:
        """Return the example of a schema, or a simple value of it."""
        found = self.example(schema)
        return sample(self.resolved(schema), self.schemas) if found is None else found

    def example(self, schema: Schema) -> Json:
        """Return the example of a schema; None if it has none."""
        while "examples" not in schema and "$ref" in schema:
            schema = self.schemas[target_of(schema)]
        if "examples" in schema:
            return copied(schema["examples"][0])
        if schema.get("type") == "array":
            found = self.example(schema.get("items", {}))
            return [] if found is None else [found]
        return next((found for arm in schema.get("anyOf", ()) if (found := self.example(arm)) is not None), None)

    @cached_property
    def _by_length(self) -> dict[tuple[str, int], list[Operation]]:
        found: dict[tuple[str, int], list[Operation]] = {}
        for each in sorted(self.operations.values(), key=lambda each: each.rank):
            found.setdefault((each.verb, each.route.count("/")), []).append(each)
        return found

    def find(self, verb: str, path: str, query: str = "") -> Iterator[tuple[Operation, dict[str, str]]]:
        """Yield the operations that a request may be meant for, the most special first, with the values in its path."""
        for local in self.local(path):
            for operation in self._by_length.get((verb, local.count("/")), ()):
                if operation.is_asked_by(query) and (match := operation.pattern.fullmatch(local)):
                    names = operation.path_names
                    yield operation, {name: unquote(value) for name, value in zip(names, match.groups(), strict=True)}

    def local(self, path: str) -> Iterator[str]:
        """Yield what may be the path of an operation: without what comes from the base URL, or as it is."""
        yield from (path.removeprefix(base) for base in self.bases if base and path.startswith(f"{base}/"))
        yield path


class Operation:
    """One operation of a document."""

    def __init__(self, document: Document, facts: Schema) -> None:
        self.document = document
        self.facts = facts
        self.name: str = facts["name"]
        self.verb: str = facts["verb"]
        self.path: str = facts["path"]
        self.parameters: list[Schema] = facts.get("parameters", [])
        self.body: Schema = facts.get("body", {})
        self.content: dict[str, Schema] = self.body.get("content", {})
        """Media type → schema of the body."""
        self.page: Schema | None = facts.get("page")
        """How the pages of a list follow each other."""
        self.event: Schema | None = facts.get("event")
        """Schema of the events of a stream."""
        self.stream_when: tuple[str, Json] | None = facts.get("stream_when")
        """Argument and value that ask for a stream; `("", None)` if the response is always one."""
        self.auth: list[list[str]] = facts["auth"] if "auth" in facts else document.facts["auth"]
        self.route = re.split(r"[?#]", self.path)[0]
        self._fixed = pairs(self.path.partition("?")[2], "&")

    @property
    def rank(self) -> tuple[int, int]:
        """Sorts special operations before general ones."""
        return -len(self._fixed), self.route.count("{")

    @cached_property
    def path_names(self) -> list[str]:
        return re.findall(r"{([^{}]*)}", self.route)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        literals = [quote(part, safe=PLAIN) for part in re.split(r"{[^{}]*}", self.route)]
        return re.compile("([^/]+)".join(map(re.escape, literals)))

    def is_asked_by(self, query: str) -> bool:
        """Whether a query has what the path of the document has of it."""
        return not self._fixed or self._fixed.items() <= pairs(query, "&").items()

    @property
    def fixed_query(self) -> dict[str, str]:
        """Query parameters that stand in the path of the document."""
        return self._fixed

    def schema_of(self, media: str) -> Schema:
        """Return the schema of a body; `{}` if the document has none for the media type."""
        found: Schema = self.content.get(media, {}).get("schema", {})
        return found

    # --- responses ---

    @cached_property
    def success(self) -> tuple[int, Schema]:
        """Status and response of a call that works."""
        for status, response in sorted(self.facts.get("responses", {}).items()):
            if status[0] == "2":
                return int(status.replace("X", "0")), response
        return 200, self.facts.get("responses", {}).get("default", {})

    @cached_property
    def media_type(self) -> str:
        """Media type of the response, ignoring streams; empty if it has no content."""
        content = [media for media in self.success[1].get("content", {}) if kind_of(media) not in STREAMS]
        return next((media for media in content if kind_of(media) == JSON), next(iter(content), ""))

    @cached_property
    def response(self) -> Schema:
        """Schema of the response, ignoring streams; `{}` if there is none."""
        found: Schema = self.success[1].get("content", {}).get(self.media_type, {}).get("schema", {})
        return found

    @property
    def file_type(self) -> str:
        """Media type of a response that is given as bytes."""
        content = self.success[1].get("content", {})
        usual = self.media_type or "application/octet-stream"
        return usual if self.is_file else next((media for media in content if kind_of(media) == BINARY), usual)

    @property
    def is_file(self) -> bool:
        """Whether the response is a file."""
        return self.response.get("format") == "binary" or kind_of(self.media_type or "application/json") == BINARY

    @property
    def stream_type(self) -> str:
        return str(self.facts.get("stream_type") or "text/event-stream")


def pairs(text: str, separator: str) -> dict[str, str]:
    """Return the names and values of a text such as `a=1&b=2`."""
    found = (pair.strip().partition("=") for pair in text.split(separator) if pair)
    return {name: value for name, _, value in found}


def target_of(schema: Schema) -> str:
    """Return the component that a reference leads to."""
    target: str = schema["$ref"]
    return target.removeprefix(SCHEMAS).replace("~1", "/").replace("~0", "~")


def sample(schema: Schema, definitions: dict[str, Schema]) -> Json:
    """Return a simple value of a JSON schema. `definitions`: schemas that it refers to, by the ends of references."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return sample(definitions.get(name, {}), {key: each for key, each in definitions.items() if key != name})
    for arms in ("anyOf", "oneOf", "allOf"):
        if schema.get(arms):
            return sample(schema[arms][0], definitions)
    if "const" in schema or schema.get("enum"):
        return schema["const"] if "const" in schema else schema["enum"][0]
    given: Json = schema.get("type", "object")
    kind: str = given if isinstance(given, str) else given[0]
    if kind == "object":
        return {name: sample(each, definitions) for name, each in schema.get("properties", {}).items()}
    if kind == "array":
        return [sample(schema.get("items", {}), definitions)] * max(1, schema.get("minItems", 1))
    value: Json = {"string": "text", "integer": 1, "number": 1.5, "boolean": True}.get(kind)
    return max(value, schema.get("minimum", value)) if kind in ("integer", "number") else value


def nearest(name: str, known: Any) -> str:
    """Return a remark that names the nearest of some names; empty if none is near."""
    from difflib import get_close_matches

    found = get_close_matches(name, list(known), 1, 0.6)
    return f"; did you mean {found[0]!r}?" if found else ""
