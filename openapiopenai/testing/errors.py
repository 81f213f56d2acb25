"""Errors of the mock server in the form of the API."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from .._runtime.http.media import JSON, kind_of
from .._runtime.json.values import is_list, is_node
from .checking import Checker
from .document import Operation, Schema

Json = Any
Node = dict[str, Any]
TYPES = {400: "invalid_request_error", 401: "authentication_error", 403: "permission_error", 404: "not_found_error"}
"""Status → type of an error."""
WORDS = ("message", "detail", "msg", "error_description", "description", "reason", "title", "error")
"""Names of properties with a text for people, the best first."""


class Errors:
    """Makes errors."""

    def __init__(self, checker: Checker) -> None:
        self.checker = checker
        self.document = checker.document

    def value(self, operation: Operation | None, status: int, message: str, code: str | None = None) -> Json:
        """Return an error as JSON values: the example of the document with this message."""
        schema = self.schema(operation, status)
        place, _, rest = message.partition(": ")
        is_place = bool(rest) and " " not in place
        facts: Node = {
            "type": TYPES.get(status, "server_error" if status >= 500 else TYPES[400]),
            "param": place.removeprefix("body.") if is_place else None,
            "code": code,
            "status": status,
        }
        made = self.filled(schema, self.document.example(schema), message, facts) if schema else None
        return made or {"error": {"message": message, "type": facts["type"], "param": facts["param"], "code": code}}

    def schema(self, operation: Operation | None, status: int) -> Schema:
        """Return the schema of an error: that of the status, or of another error; `{}` if there is none."""
        names = [str(status), f"{status // 100}XX", "default"]
        own: Schema = operation.facts.get("responses", {}) if operation else {}
        found = [json_of(own[name]) for name in names if name in own]
        return next(filter(None, found), self.usual)

    @cached_property
    def usual(self) -> Schema:
        """The first schema of an error in the document."""
        for operation in self.document.operations.values():
            for status, response in operation.facts.get("responses", {}).items():
                if status[0] in "45d" and (found := json_of(response)):
                    return found
        return {}

    def filled(self, schema: Schema, value: Json, message: str, facts: Node) -> Json:
        """Return the example of an error with a message and other facts; None if no message can be in it."""
        schema = self.document.resolved(schema)
        if is_list(value):
            made = self.filled(schema.get("items", {}), value[0], message, facts) if value else None
            return [made] if made else None
        if not is_node(value):
            return None
        node: Node = value
        properties: Schema = schema.get("properties", {})
        word = next((name for name in WORDS if isinstance(node.get(name), str)), None)
        for name, fact in facts.items():
            if name in node and self.checker.is_valid(properties.get(name, {}), fact):
                node[name] = fact
        if word:
            return {**node, word: message}
        for name, each in node.items():
            if (made := self.filled(properties.get(name, {}), each, message, facts)) is not None:
                return {**node, name: made}
        return None


def json_of(response: Schema) -> Schema:
    """Return the schema of a JSON response; `{}` if it is something else."""
    content: Schema = response.get("content", {})
    found: list[Schema] = [each.get("schema", {}) for media, each in content.items() if kind_of(media) == JSON]
    return found[0] if found else {}
