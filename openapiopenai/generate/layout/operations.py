"""Facts of operations: metadata, signature and docstring."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import quote

from openapiopenai.generate.layout import facts
from openapiopenai.generate.layout.escape import docstring, literal
from openapiopenai.generate.layout.resource_names import taken_names
from openapiopenai.generate.layout.types import Annotation, class_name
from openapiopenai.generate.openapi.document import METHODS, Node, final_name, ref_name, says, schemas_of, split_null
from openapiopenai.generate.openapi.faults import DocumentError, pointer

OPTIONS = frozenset(
    [
        "client",
        "deadline",
        "extra_body",
        "extra_headers",
        "extra_query",
        "idempotency_key",
        "max_retries",
        "on_incomplete_stream",
        "options",
        "self",
        "stream_idle_timeout",
        "timeout",
    ]
)
"""Argument names reserved in every method."""
PAGE_PLACES = {"cursor": ("after", "last_id"), "single": ("", "")}
"""`x-page` → cursor parameter and the property that holds its next value."""

ALWAYS: tuple[str, Any] = ("", None)
"""Value of `stream_when` if the response is always a stream, so that no argument requests it."""


class Parameter:
    """One parameter of a method."""

    def __init__(self, name: str, wire: str, place: str, schema: Node, required: bool) -> None:
        self.name = name
        self.wire = wire
        self.place = place
        self.schema = schema
        self.required = required


@dataclass(frozen=True)
class Signature:
    """Arguments and results of a method."""

    positional: list[str]
    named: list[str]
    overloads: list[facts.Overload]
    returns: str
    async_returns: str
    names: set[str]
    """Classes of models, and their dicts, that the annotations refer to."""


class Method:
    """One operation and everything derived from it."""

    def __init__(self, document: Node, path: str, verb: str, operation: Node) -> None:
        self.document = document
        self.schemas = schemas_of(document)
        self.path = path
        self.verb = verb.upper()
        self.operation = operation
        self.full_name: str = operation["x-method"]
        self.resource, _, self.name = self.full_name.rpartition(".")
        self.parameters = self._parameters()
        self.typed = Annotation(self.schemas, "response", taken=taken_names())
        self.as_dict = Annotation(self.schemas, "request", as_dict=True, taken=taken_names())

    # --- parameters ---

    def _parameters(self) -> list[Parameter]:
        found: list[Parameter] = []
        for parameter in self.operation.get("parameters", []):
            wire = parameter["name"]
            name = parameter.get("x-python-name", wire)
            required = parameter.get("required", False)
            schema = parameter["schema"]
            if "description" in parameter:
                schema = {**schema, "description": parameter["description"]}
            found.append(Parameter(name, wire, parameter["in"], schema, required))
        # In the order of the path: the last one is positional.
        order = re.findall(r"{([^{}]*)}", self.path)
        found.sort(key=lambda each: order.index(each.wire) if each.place == "path" else len(order))
        found += self._body_parameters()
        used = set(OPTIONS)
        for each in found:  # a name that is taken gets an underscore
            while each.name in used:
                each.name += "_"
            used.add(each.name)
        return found

    def _body_parameters(self) -> list[Parameter]:
        """Return the properties of the body; with several media types, those of all."""
        found: dict[str, Parameter] = {}
        bodies = [self._body_schema(media) for media in self.media_types if media.endswith(("json", "form-data"))]
        for schema in bodies:
            required = set(schema.get("required", ()))
            for wire, prop in schema.get("properties", {}).items():
                needed = wire in required and all(wire in body.get("required", ()) for body in bodies)
                name = prop.get("x-python-name", wire)
                if not says(prop, "readOnly", self.schemas) and (wire not in found or self.holds_file(prop)):
                    found[wire] = Parameter(name, wire, "body", prop, needed)
        return list(found.values())

    @property
    def media_types(self) -> dict[str, Node]:
        """Media types of the body."""
        content: dict[str, Node] = self.operation.get("requestBody", {}).get("content", {})
        return content

    def _body_schema(self, media: str) -> Node:
        schema = self.media_types[media]["schema"]
        key = ref_name(schema)
        return split_null(self.schemas[final_name(key, self.schemas)])[0] if key else schema

    def holds_file(self, schema: Node, seen: frozenset[str] = frozenset()) -> bool:
        """Whether a field of a multipart body is a file or a list of files."""
        schema = split_null(schema)[0]
        if key := ref_name(schema):
            if key in seen:
                return False
            schema, seen = split_null(self.schemas[final_name(key, self.schemas)])[0], seen | {key}
        if "anyOf" in schema:
            return any(self.holds_file(arm, seen) for arm in schema["anyOf"])
        if schema.get("type") == "array":
            return self.holds_file(schema.get("items", {}), seen)
        return schema.get("format") == "binary"

    @property
    def body_kind(self) -> str:
        """See `Operation.body`."""
        media = set(self.media_types)
        if "multipart/form-data" in media:
            return "either" if "application/json" in media else "multipart"
        return "json" if media else ""

    # --- responses ---

    @property
    def answers(self) -> dict[str, Node]:
        """Media type → schema of the successful response."""
        for status, response in self.operation.get("responses", {}).items():
            if str(status).startswith("2"):
                return {media: content["schema"] for media, content in response.get("content", {}).items()}
        return {}

    @property
    def answer(self) -> str:
        """Class of the response, "[class]" for an array of them, "json" for other JSON values, "bytes" for a file,
        "" for no content."""
        answers = {media: schema for media, schema in self.answers.items() if media != "text/event-stream"}
        schema = answers.get("application/json")
        if schema is None or any(schema.get("format") == "binary" for schema in answers.values()):
            return "bytes" if answers else ""
        if key := ref_name(schema):
            return class_name(key)
        if item := ref_name(schema.get("items", {})):
            return f"[{class_name(item)}]"
        return "bytes" if schema.get("type") == "string" else "json"

    @property
    def is_text(self) -> bool:
        """Whether the response may be plain text instead."""
        return "text/plain" in self.answers and "application/json" in self.answers

    @property
    def answer_type(self) -> str:
        """Return type of the method, ignoring streams."""
        if not self.answer:
            return "None"
        if self.answer == "bytes":
            return "ApiResponse[bytes]"
        text = self.typed.of(self.answers["application/json"])
        return f"{text} | str" if self.is_text else text

    @property
    def page(self) -> tuple[str, str] | None:
        """See `Operation.page`."""
        style = self.operation.get("x-page")
        if style and not self._is_list(style):
            place = pointer(("paths", self.path, self.verb.lower(), "x-page"))
            raise DocumentError([f"{place}: expected `cursor`, `token` or `single`, and an answer with a list `data`"])
        if style == "token":
            properties = self._answer_schema().get("properties", {})
            wires = {each.wire for each in self.parameters if each.place == "query"}
            return "page" if "page" in wires else "after", "next_page" if "next_page" in properties else "next"
        return PAGE_PLACES[style] if style else None

    def _is_list(self, style: str) -> bool:
        key = ref_name(self.answers.get("application/json", {}))
        properties: Node = self._answer_schema().get("properties", {}) if key else {}
        return style in (*PAGE_PLACES, "token") and "items" in split_null(properties.get("data", {}))[0]

    def _answer_schema(self) -> Node:
        key = ref_name(self.answers["application/json"]) or ""
        return split_null(self.schemas[final_name(key, self.schemas)])[0]

    @property
    def item_type(self) -> str:
        """Type of the items of a list."""
        return self.typed.of(self.item_schema)

    @property
    def item_schema(self) -> Node:
        """Schema of the items of a list."""
        items: Node = split_null(self._answer_schema()["properties"]["data"])[0]["items"]
        return items

    @property
    def stream_when(self) -> tuple[str, Any] | None:
        """Argument and value that request a stream; `ALWAYS` if it is always a stream, None if it never is."""
        if "x-stream-event" not in self.operation:
            return None
        if not self.answer:
            return ALWAYS
        name, value = next(iter(self.operation.get("x-stream-when", {"stream": True}).items()))
        return name, value

    @property
    def template(self) -> str:
        """The path as a format string: the arguments in braces, everything else as in a URL."""
        names = {each.wire: each.name for each in self.parameters if each.place == "path"}
        parts = re.split(r"{([^{}]*)}", self.path)
        parts[::2] = [quote(part, safe="/?&=%:@!$'()*+,;~#-._") for part in parts[::2]]
        parts[1::2] = [f"{{{names[wire]}}}" for wire in parts[1::2]]
        return "".join(parts)

    # --- facts ---

    def declared(self, page: facts.MethodPage) -> facts.Method:
        """Return the facts of the method; `page` is its section."""
        signature = self.signature
        return facts.Method(
            name=self.name,
            full_name=self.full_name,
            constant=constant(self.name, self.resource),
            verb=self.verb,
            http_path=literal(self.template),
            data=self._data(),
            positional=signature.positional,
            named=signature.named,
            overloads=signature.overloads,
            returns=signature.returns,
            async_returns=signature.async_returns,
            is_coroutine=not self.page,
            doc=self._doc(),
            page=page,
        )

    @cached_property
    def signature(self) -> Signature:
        """Arguments and results."""
        positional = [each for each in self.parameters if each.place == "path"][-1:]
        named = [each for each in self.parameters if each not in positional]
        named.sort(key=lambda each: not each.required)
        plain = self.answer_type
        asynchronous = f"AsyncPages[{plain}, {self.item_type}]" if self.page else plain
        overloads = self._overloads(named, plain, asynchronous)
        if self.stream_when == ALWAYS:
            plain, asynchronous = self._stream_types()
        elif overloads:  # the last one is for all arguments
            plain, asynchronous = overloads[-1].result, overloads[-1].async_result
        return Signature(
            positional=self._arguments(positional),
            named=self._arguments(named),
            overloads=overloads,
            returns=plain,
            async_returns=asynchronous,
            names=self.typed.names | self.as_dict.names,
        )

    def _overloads(self, named: list[Parameter], plain: str, asynchronous: str) -> list[facts.Overload]:
        """Return overloads for arguments that determine the result: a stream or not, and the class of the response."""
        rows: list[tuple[dict[str, str], str, str]] = []
        """Arguments narrower than in the full signature, and the result types they lead to."""
        no_stream: dict[str, str] = {}
        when = self.stream_when
        if when == ALWAYS:
            return []
        whole, whole_async = plain, asynchronous
        if when:
            no_stream, stream = self._stream_arguments(named, when)
            streamed, streamed_async = self._stream_types()
            rows.append((stream, streamed, streamed_async))
            whole, whole_async = f"{plain} | {streamed}", f"{asynchronous} | {streamed_async}"
        if self.answers_by:
            self._selecting("x-answer-by", self.answers_by[0], named)
            by_argument = [({**given, **no_stream}, answer, answer) for given, answer in self._answer_arguments()]
            rows = [*by_argument, *rows, ({}, whole, whole_async)]
        elif when:
            usual = {when[0]: f"{when[0]}: {'bool' if when[1] is True else 'str'}"}
            rows = [(no_stream, plain, asynchronous), *rows, (usual, whole, whole_async)]
        return [facts.Overload(self._arguments(named, narrow), result, other) for narrow, result, other in rows]

    def _stream_types(self) -> tuple[str, str]:
        """Return the stream classes, synchronous and asynchronous."""
        event = self.typed.refer(class_name(final_name(self.operation["x-stream-event"], self.schemas)))
        special = self.operation.get("x-stream-class", "").rpartition(":")[2]
        return (special, f"Async{special}") if special else (f"Stream[{event}]", f"AsyncStream[{event}]")

    def _stream_arguments(self, named: list[Parameter], when: tuple[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
        """Return the argument that requests a stream, narrowed to calls without and with a stream."""
        name, value = when
        off = "Literal[False] | None"
        if value is not True:
            enum = self._selecting("x-stream-when", name, named).get("enum", [])
            if value not in enum:
                raise self._fault("x-stream-when", f"expected one of the values in the `enum` of {name!r}")
            off = f"Literal[{', '.join(literal(each) for each in enum if each != value)}] | None"
        return {name: f"{name}: {off} = None"}, {name: f"{name}: Literal[{literal(value)}]"}

    def _selecting(self, extension: str, name: str, named: list[Parameter]) -> Node:
        """Return the schema of an argument that an extension names."""
        for each in named:
            if each.name == name:
                return split_null(each.schema)[0]
        raise self._fault(extension, f"the method has no argument {name!r}")

    def _fault(self, extension: str, what: str) -> DocumentError:
        return DocumentError([f"{pointer(('paths', self.path, self.verb.lower(), extension))}: {what}"])

    @property
    def answers_by(self) -> tuple[str, dict[str, str]] | None:
        """Argument that determines the class of the response, and value → class; the first value is the default."""
        by = self.operation.get("x-answer-by")
        if not by:
            return None
        return by["argument"], {
            value: answer if answer == "text" else class_name(answer) for value, answer in by["answers"].items()
        }

    def _answer_arguments(self) -> list[tuple[dict[str, str], str]]:
        """For each class of response, the narrowed argument that selects it, and the class."""
        assert self.answers_by
        name, answers = self.answers_by
        found: list[tuple[dict[str, str], str]] = []
        for answer in dict.fromkeys(answers.values()):
            values = [value for value in answers if answers[value] == answer]
            default = " | None = None" if values[0] == next(iter(answers)) else ""
            text = f"{name}: Literal[{', '.join(map(literal, values))}]{default}"
            found.append(({name: text}, "str" if answer == "text" else self.typed.refer(answer)))
        return found

    def _arguments(self, parameters: list[Parameter], narrow: dict[str, str] | None = None) -> list[str]:
        return [(narrow or {}).get(each.name) or self._argument(each) for each in parameters]

    def _argument(self, parameter: Parameter) -> str:
        annotation = self.as_dict.of(parameter.schema)
        if parameter.required:
            return f"{parameter.name}: {annotation}"
        optional = annotation if annotation == "Any" or annotation.endswith(" | None") else f"{annotation} | None"
        return f"{parameter.name}: {optional} = None"

    def _data(self) -> list[str]:
        """Arguments of `Operation(…)`."""
        operation = self.operation
        by_place = defaultdict[str, list[str]](list)
        for each in self.parameters:
            by_place[each.place].append(each.name)
        body = [each for each in self.parameters if each.place == "body"]
        encoding = self.media_types.get("multipart/form-data", {}).get("encoding", {})
        when = self.stream_when
        values: dict[str, Any] = {
            "query": tuple(by_place["query"]),
            "headers": tuple(by_place["header"]),
            "body": self.body_kind,
            "files": tuple(each.wire for each in body if self.holds_file(each.schema)),
            "json_parts": {wire: part["contentType"] for wire, part in encoding.items() if "contentType" in part},
            "wire_names": {each.name: each.wire for each in self.parameters if each.name != each.wire},
            "nullable": tuple(each.name for each in body if self.is_nullable(each.schema)),
            "answer": self.answer,
            "answers_by": self.answers_by,
            "text": self.is_text,
            "event": class_name(final_name(event, self.schemas)) if (event := operation.get("x-stream-event")) else "",
            "stream_when": when if when and when != ("stream", True) else None,
            "stream_class": operation.get("x-stream-class", ""),
            "stream_end": operation.get("x-stream-end"),
            "page": self.page,
            "auth": auth_kind(operation, self.document),
            "beta": operation.get("x-beta", ""),
            "deprecated": operation.get("deprecated", False),
        }
        return [f"{key}={literal(value)}" for key, value in values.items() if value not in ("", (), {}, None, False)]

    def is_nullable(self, schema: Node) -> bool:
        key = ref_name(schema)
        return split_null(schema)[1] or bool(key and split_null(self.schemas[final_name(key, self.schemas)])[1])

    def _doc(self) -> str:
        operation = self.operation
        lines = [(operation.get("description") or operation.get("summary") or "").strip()]
        if operation.get("deprecated"):
            lines.append("Deprecated.")
        described = [(each, " ".join(each.schema.get("description", "").split())) for each in self.parameters]
        lines.append("\n".join(f"- `{each.name}`: {text}" for each, text in described if text))
        lines.append(f"`{self.verb} {self.path}`")
        return docstring("\n\n".join(filter(None, lines)))


def constant(name: str, resource: str) -> str:
    """Name of the constant that describes a method, other than those of the module and its classes."""
    made = name.upper()
    return f"{made}_" if made in ("TYPE_CHECKING", class_name(resource)) else made


def auth_kind(operation: Node, document: Node) -> str:
    """Kind of API key an operation needs: "" for the standard one, else the scheme's name without common suffixes."""
    schemes: list[Node] = operation.get("security", document.get("security")) or [{}]
    name = next(iter(schemes[0]), "")
    return name.removesuffix("Auth").removesuffix("ApiKey").lower()


def methods_of(document: Node) -> list[Method]:
    """Return all operations, in the order of the document."""
    return [
        Method(document, path, verb, item[verb])
        for path, item in document.get("paths", {}).items()
        for verb in METHODS
        if verb in item and "x-method" in item[verb]
    ]


def page_items(document: Node) -> dict[str, str]:
    """Component that is a page of a list → type of its items."""
    found: dict[str, str] = {}
    for method in methods_of(document):
        if method.page:
            key = final_name(ref_name(method.answers["application/json"]) or "", method.schemas)
            found[key] = Annotation(method.schemas, "response").of(method.item_schema)
    return found
