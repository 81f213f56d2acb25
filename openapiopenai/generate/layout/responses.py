"""What the responses of an operation become: their kinds for the runtime, and their types."""

from __future__ import annotations

from functools import cached_property

from openapiopenai._runtime.http.media import BINARY, JSON, STREAMS, TEXT, bare, kind_of
from openapiopenai.generate.layout.types import Annotation, class_name
from openapiopenai.generate.openapi.calls import events_of, failures, json_of, successes
from openapiopenai.generate.openapi.document import Node, final_name, ref_name, split_null
from openapiopenai.generate.openapi.values import is_node

FILE = "bytes"
"""Kind of a response that is a file, and of one that only its headers tell about."""


ANY_FILE = ("*/*", "application/octet-stream", "application/binary")
"""Media types of files of any kind."""


class Responses:
    """The responses of an operation."""

    def __init__(self, operation: Node, verb: str, schemas: dict[str, Node]) -> None:
        self.operation = operation
        self.verb = verb
        self.schemas = schemas
        self.good = successes(operation)
        """Status → successful response."""

    @property
    def first(self) -> Node:
        """The response that the method is described by."""
        return next(iter(self.good.values()), Node())

    @property
    def schema(self) -> Node:
        """Schema of the JSON response; empty if it is something else."""
        return json_of(self.first) or {}

    @cached_property
    def kind(self) -> str:
        """See `Operation.response`."""
        return FILE if self.verb == "HEAD" else self._kind(self.first)

    @property
    def is_empty(self) -> bool:
        """Whether there is no content but that of a stream."""
        return not self.kind and not self.others

    @cached_property
    def others(self) -> dict[str, str]:
        """See `Operation.responses`."""
        return unlike(self.kinds, self.kind)

    @cached_property
    def kinds(self) -> dict[str, str]:
        """Status → kind of a successful response."""
        return {status: self._kind(each) for status, each in self.good.items() if self.verb != "HEAD"}

    @property
    def errors(self) -> dict[str, str]:
        """See `Operation.errors`."""
        kinds = {status: self._kind(each) for status, each in failures(self.operation).items()}
        return unlike({status: "" if kind == FILE else kind for status, kind in kinds.items()}, "")

    @property
    def may_be_text(self) -> bool:
        """Whether a JSON response may be plain text instead."""
        content = contents(self.first)
        texts = [each.get("schema", {}) for media, each in content.items() if bare(media) == "text/plain"]
        is_text = any(not schema or split_null(schema)[0].get("type") == "string" for schema in texts)
        return self.kind not in ("", "text", FILE) and (is_text or self.schema.get("type") == "string")

    @property
    def may_be_file(self) -> bool:
        """Whether a response may be a file instead of JSON, as its media type says."""
        return any(
            kind not in ("", "text", FILE) and is_file(media, content)
            for status, kind in self.kinds.items()
            for media, content in contents(self.good[status]).items()
        )

    @property
    def accept(self) -> str:
        """Media types to ask for; empty if they are the usual ones of the kind."""
        wanted: dict[str, None] = {}
        for response in self.good.values():
            wanted |= {
                media: None for media, each in contents(response).items() if self._is_wanted(media, each, response)
            }
        if self.kind == FILE:
            return ", ".join(
                media for media in contents(self.first) if media not in ANY_FILE and kind_of(media) != JSON
            )
        if not self.kind or self.may_be_text or not wanted.keys() - {"application/json", "*/*"}:
            return ""
        is_json = any(kind_of(media) == JSON for media in wanted)
        return ", ".join({**wanted, **({"application/json": None} if is_json else {})})

    def _is_wanted(self, media: str, content: Node, response: Node) -> bool:
        """Whether a media type has what the method returns, which is the first of several JSON schemas."""
        kind = self._kind(response)
        if kind == "text":
            return is_of(media, kind)
        is_typed = content.get("schema") in (json_of(response), None, {})
        return is_file(media, content) or (is_of(media, kind) and is_typed)

    def annotation(self, typed: Annotation) -> str:
        """Return the type of what the method returns, ignoring streams."""
        if self.verb == "HEAD":
            return "ApiResponse[bytes]"
        found: dict[str, None] = {}
        for response in self.good.values():
            found |= dict.fromkeys(self._types(response, typed))
        if "Any" in found:
            return "Any"
        if self.may_be_text:
            found["str"] = None
        if self.may_be_file:
            found["ApiResponse[bytes]"] = None
        is_none = found.pop("None", "") is None
        return " | ".join([*found, "None"] if is_none or not found else found)

    def _types(self, response: Node, typed: Annotation) -> list[str]:
        kind = self._kind(response)
        plain = {"": "None", "text": "str", FILE: "ApiResponse[bytes]"}
        return [plain[kind]] if kind in plain else typed.alternatives([json_of(response) or {}])

    def _kind(self, response: Node) -> str:
        content = contents(response)
        schema = json_of({"content": content})
        is_binary = any(each.get("schema", {}).get("format") == "binary" for each in content.values())
        if is_binary and (schema is None or split_null(schema)[0].get("type") == "string"):
            return FILE  # a string stands for the same content there
        if schema is not None:
            return self.kind_of_values(schema) or "json"
        return "text" if any(is_of(media, "text") for media in content) else FILE if content else ""

    def kind_of_values(self, schema: Node) -> str:
        """Return the kind of JSON values; empty if there is no model in them."""
        core, is_null = split_null(schema)
        if key := ref_name(core):
            found = class_name(key)
        elif is_node(core.get("items")) and (inner := self.kind_of_values(core["items"])):
            found = f"[{inner}]"
        elif is_node(core.get("additionalProperties")) and (inner := self.kind_of_values(core["additionalProperties"])):
            found = f"{{{inner}}}"
        else:
            return ""
        return f"{found}?" if is_null else found

    # --- streams ---

    @cached_property
    def _stream(self) -> tuple[str, Node]:
        """Media type and schema of the events of a stream; empty if there is none."""
        found = (
            (media, events_of(each))
            for response in self.good.values()
            for media, each in response.get("content", {}).items()
            if kind_of(media) in STREAMS
        )
        return next(found, ("", Node()))

    @property
    def stream_type(self) -> str:
        """Media type of the stream."""
        return self._stream[0]

    @property
    def event_schema(self) -> Node:
        """Schema of the events, whose component an extension may name."""
        if name := self.operation.get("x-stream-event"):
            return {"$ref": f"#/components/schemas/{final_name(name, self.schemas)}"}
        return self._stream[1]

    @property
    def event(self) -> str:
        """See `Operation.event`."""
        if not self.stream_type and "x-stream-event" not in self.operation:
            return ""
        if kind := self.kind_of_values(self.event_schema):
            return kind
        return "text" if self.event_schema.get("type") == "string" and "events" in kind_of(self.stream_type) else "json"

    def event_annotation(self, typed: Annotation) -> str:
        """Return the type of the events."""
        return "str" if self.event == "text" else typed.of(self.event_schema)


def unlike(kinds: dict[str, str], usual: str) -> dict[str, str]:
    """Return the kinds by status that differ from the usual one; all of them where a range of statuses is among them."""
    found = {status: kind for status, kind in kinds.items() if kind != usual}
    return found if all(map(str.isdigit, found)) else kinds


def contents(response: Node) -> dict[str, Node]:
    """Media type → content of a response, but for streams."""
    return {media: each for media, each in response.get("content", {}).items() if kind_of(media) not in STREAMS}


def is_file(media: str, content: Node) -> bool:
    """Whether a media type that is not JSON has a file as its content, and not a value in some other notation."""
    schema = content.get("schema", {})
    is_text = not schema or split_null(schema)[0].get("type") == "string"
    return kind_of(media) != JSON and (schema.get("format") == "binary" or (kind_of(media) == BINARY and is_text))


def is_of(media: str, kind: str) -> bool:
    """Whether a media type has the kind of content that a method returns."""
    family = kind_of(media)
    if kind == "text":
        return family == TEXT or (family == JSON and "*" in media)
    return family == (BINARY if kind == FILE else JSON)
