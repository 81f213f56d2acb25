"""Facts of operations: metadata, signature and docstring."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Set
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any, NamedTuple
from urllib.parse import quote

from openapiopenai._runtime.calls.sending import MEDIA_TYPES
from openapiopenai._runtime.http.media import LINES, kind_of
from openapiopenai.generate.layout import facts
from openapiopenai.generate.layout.escape import arguments_doc, docstring, literal
from openapiopenai.generate.layout.paging import Paged, Pagination
from openapiopenai.generate.layout.resource_names import taken_names
from openapiopenai.generate.layout.responses import Responses
from openapiopenai.generate.layout.types import Annotation, class_name
from openapiopenai.generate.openapi.arguments import (
    Body,
    Parameter,
    arguments,
    field_encoding,
    holds_file,
    part_headers,
    style_of,
)
from openapiopenai.generate.openapi.calls import STYLES, in_order
from openapiopenai.generate.openapi.document import (
    METHODS,
    Node,
    deprecation,
    final_name,
    ref_name,
    resolved,
    schemas_of,
    split_null,
)
from openapiopenai.generate.openapi.faults import DocumentError, pointer
from openapiopenai.generate.openapi.security import Security
from openapiopenai.generate.openapi.servers import Servers

ALWAYS: tuple[str, Any] = ("", None)
"""Value of `stream_when` if the response is always a stream, so that no argument requests it."""


class Around(NamedTuple):
    """What all operations of a document share."""

    security: Security
    servers: Servers


@dataclass(frozen=True)
class Signature:
    """Arguments and results of a method."""

    positional: list[str]
    named: list[str]
    overloads: list[facts.Overload]
    returns: str
    async_returns: str
    names: dict[str, str]
    """Classes of models, and their dicts, that the annotations refer to."""


class Method:
    """One operation and everything derived from it."""

    def __init__(self, document: Node, path: str, verb: str, operation: Node, around: Around) -> None:
        self.document = document
        self.around = around
        self.schemas = schemas_of(document)
        self.path = path
        self.verb = verb.upper() if verb in METHODS else verb
        self.operation = operation
        self.full_name: str = operation["x-method"]
        self.resource, _, self.name = self.full_name.rpartition(".")
        self.body = Body(operation, self.schemas)
        self.parameters = arguments(operation, path, self.body)
        self.typed = Annotation(self.schemas, "response", taken=taken_names())
        self.as_dict = Annotation(self.schemas, "request", as_dict=True, taken=taken_names())
        self.siblings: set[str] = set()
        """Names of the attributes of the class that has the method."""
        self.responses = Responses(operation, self.verb, self.schemas)

    def holds_file(self, schema: Node) -> bool:
        """Whether a field of the body is a file or a list of files."""
        return holds_file(schema, self.schemas)

    # --- responses ---

    @property
    def response_type(self) -> str:
        """Return type of the method, ignoring streams."""
        if self.page and self.page.is_array:
            return f"ListPage[{self.item_type}]"
        return self.responses.annotation(self.typed)

    @cached_property
    def page(self) -> Paged | None:
        """How the pages of a list follow each other; None if the response is no list."""
        schema = self.responses.schema
        if not schema:
            return None
        parameters = {each.wire: each.place for each in self.parameters}
        where = (self.path, self.verb.lower())
        return Pagination(where, self.operation, schema, self.schemas, parameters).read()

    @property
    def item_type(self) -> str:
        """Type of the items of a list."""
        return self.typed.of(self.page.items) if self.page else ""

    @property
    def stream_when(self) -> tuple[str, Any] | None:
        """Argument and value that request a stream; `ALWAYS` if it is always a stream, None if it never is."""
        if not self.event:
            return None
        if self.responses.is_empty:
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
        qualify = partial(qualified, hidden=self.siblings & BUILTINS)
        return facts.Method(
            name=self.name,
            full_name=self.full_name,
            constant=constant(self.name, self.resource),
            verb=self.verb,
            http_path=literal(self.template),
            data=self._data(),
            positional=[*map(qualify, signature.positional)],
            named=[*map(qualify, signature.named)],
            overloads=[
                facts.Overload([*map(qualify, each.named)], qualify(each.result), qualify(each.async_result))
                for each in signature.overloads
            ],
            returns=qualify(signature.returns),
            async_returns=qualify(signature.async_returns),
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
        all_named = [replace(each, required=False) if self._is_alternative(each) else each for each in named]
        plain = self.response_type
        asynchronous = f"AsyncPages[{plain}, {self.item_type}]" if self.page else plain
        overloads = self._overloads(named, plain, asynchronous)
        if self.stream_when == ALWAYS:
            plain, asynchronous = self._stream_types()
        elif overloads:  # the last one is for all arguments
            plain, asynchronous = overloads[-1].result, overloads[-1].async_result
        return Signature(
            positional=self._arguments(positional),
            named=self._arguments(all_named),
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
        if self.body.apart and not (when or self.response_by):
            return self._alternatives(named, plain, asynchronous)
        whole, whole_async = plain, asynchronous
        if when:
            no_stream, stream = self._stream_arguments(named, when)
            streamed, streamed_async = self._stream_types()
            rows.append((stream, streamed, streamed_async))
            whole, whole_async = f"{plain} | {streamed}", f"{asynchronous} | {streamed_async}"
        if self.response_by:
            self._selecting("x-response-by", self.response_by[0], named)
            by_argument = [({**given, **no_stream}, result, result) for given, result in self._response_arguments()]
            rows = [*by_argument, *rows, ({}, whole, whole_async)]
        elif when:
            usual = {when[0]: f"{when[0]}: {'bool' if when[1] is True else 'str'}"}
            rows = [(no_stream, plain, asynchronous), *rows, (usual, whole, whole_async)]
        return [facts.Overload(self._arguments(named, narrow), result, other) for narrow, result, other in rows]

    def _is_alternative(self, parameter: Parameter) -> bool:
        """Whether another argument can take the place of one: the body as a whole, or its properties."""
        return bool(self.body.apart) and parameter.place in ("body", "whole")

    def _alternatives(self, named: list[Parameter], plain: str, asynchronous: str) -> list[facts.Overload]:
        """Return overloads for the properties of the body, and for the body as a whole."""
        parts = [each for each in named if each.place != "whole"]
        whole = [
            replace(each, required=each.required or each.place == "whole") for each in named if each.place != "body"
        ]
        return [facts.Overload(self._arguments(each), plain, asynchronous) for each in (parts, whole)]

    def _stream_types(self) -> tuple[str, str]:
        """Return the stream classes, synchronous and asynchronous."""
        event = self.responses.event_annotation(self.typed)
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
    def response_by(self) -> tuple[str, dict[str, str]] | None:
        """Argument that determines the class of the response, and value → class; the first value is the default."""
        by = self.operation.get("x-response-by")
        if not by:
            return None
        return by["argument"], {
            value: name if name == "text" else class_name(name) for value, name in by["responses"].items()
        }

    def _response_arguments(self) -> list[tuple[dict[str, str], str]]:
        """For each class of response, the narrowed argument that selects it, and the class."""
        assert self.response_by
        name, classes = self.response_by
        found: list[tuple[dict[str, str], str]] = []
        for result in dict.fromkeys(classes.values()):
            values = [value for value in classes if classes[value] == result]
            default = " | None = None" if values[0] == next(iter(classes)) else ""
            text = f"{name}: Literal[{', '.join(map(literal, values))}]{default}"
            found.append(({name: text}, "str" if result == "text" else self.typed.refer(result)))
        return found

    @property
    def event(self) -> str:
        """See `Operation.event`."""
        return self.responses.event

    def _arguments(self, parameters: list[Parameter], narrow: dict[str, str] | None = None) -> list[str]:
        return [(narrow or {}).get(each.name) or self._argument(each) for each in parameters]

    def _argument(self, parameter: Parameter) -> str:
        annotation = self._annotation(parameter)
        if parameter.required:
            return f"{parameter.name}: {annotation}"
        optional = annotation if annotation == "Any" or annotation.endswith(" | None") else f"{annotation} | None"
        return f"{parameter.name}: {optional} = None"

    def _annotation(self, parameter: Parameter) -> str:
        if "enum" in parameter.schema and parameter.place == "option":
            return f"Literal[{', '.join(map(literal, parameter.schema['enum']))}]"
        if parameter.place == "whole" and (self.body.apart or self.body.kind in ("text", "binary")):
            return "LinesContent" if kind_of(self.body.media_type) == LINES else "BodyContent"
        annotation = self.as_dict.of(parameter.schema)
        takes_nothing = parameter.source.get("allowEmptyValue") is True and not {"str", "Any"} & {
            *annotation.split(" | ")
        }
        return f'{annotation} | Literal[""]' if takes_nothing else annotation

    def _data(self) -> list[str]:
        """Arguments of `Operation(…)`."""
        operation, body, responses = self.operation, self.body, self.responses
        by_place = defaultdict[str, list[Parameter]](list)
        for each in self.parameters:
            by_place[each.place].append(each)
        fields = [*by_place["body"], *by_place["whole"]]
        outside = [each for each in self.parameters if each.place in STYLES]
        wires = {each.name: each.wire.lower() if each.place == "header" else each.wire for each in self.parameters}
        when = self.stream_when
        values: dict[str, Any] = {
            **{
                key: tuple(each.name for each in by_place[place])
                for key, place in (("query", "query"), ("headers", "header"), ("cookies", "cookie"))
            },
            "styles": {each.name: style_of(each, self.document, self.schemas) for each in outside},
            "body": body.kind,
            "is_body_optional": body.is_optional,
            "whole": next((each.name for each in by_place["whole"]), ""),
            "whole_type": next(iter(body.apart), ""),
            "required_parts": tuple(
                each.wire for each in by_place["body"] if each.required and body.apart and not body.is_optional
            ),
            "content_type": "" if body.media_type in (*MEDIA_TYPES.values(), "*/*") else body.media_type,
            "content_types": body.others,
            "options": tuple(each.name for each in by_place["option"]),
            "files": tuple(each.wire for each in by_place["body"] if self.holds_file(each.schema)),
            "encoding": {
                each.wire: field_encoding(each.wire, each.schema, body, self.document) for each in by_place["body"]
            },
            "part_headers": {each.wire: part_headers(each.wire, body) for each in by_place["body"]},
            "wire_names": {name: wire for name, wire in wires.items() if name != wire and wire},
            "nullable": tuple(each.name for each in fields if self.is_nullable(each.schema)),
            "response": responses.kind,
            "response_by": self.response_by,
            "response_text": responses.may_be_text,
            "response_file": responses.may_be_file,
            "responses": responses.others,
            "errors": responses.errors,
            "accept": responses.accept,
            "event": self.event,
            "stream_when": when if when and when != ("stream", True) else None,
            "stream_class": operation.get("x-stream-class", ""),
            "stream_end": operation.get("x-stream-end"),
            "stream_type": "" if responses.stream_type == "text/event-stream" else responses.stream_type,
            "page": self.page.data if self.page else None,
            "auth": self.around.security.auth(operation),
            "base": self.around.servers.base(self.path, self.verb),
            "beta": operation.get("x-beta", ""),
            "deprecated": self.deprecation.partition(": ")[2].rstrip(".").replace("`", "")
            or operation.get("deprecated", False),
        }
        for key in ("styles", "encoding", "part_headers"):
            values[key] = {name: each for name, each in values[key].items() if each}
        return [f"{key}={literal(value)}" for key, value in values.items() if value not in ("", (), {}, None, False)]

    @property
    def deprecation(self) -> str:
        """Say that the operation is deprecated, with the reason in the text of its resource; empty if it is not."""
        said = deprecation(self.operation)
        whole: str = self.document.get("x-resources", {}).get(self.resource, {}).get("description", "")
        _, mark, reason = whole.rpartition("Deprecated: ")
        return f"{mark}{reason}" if mark and said == "Deprecated." else said

    def is_nullable(self, schema: Node) -> bool:
        key = ref_name(schema)
        return split_null(schema)[1] or bool(key and split_null(self.schemas[final_name(key, self.schemas)])[1])

    @property
    def texts(self) -> dict[str, str]:
        """Argument → its description, as one line."""
        return {each.name: " ".join(each.schema.get("description", "").split()) for each in self.parameters}

    def _doc(self) -> str:
        operation = self.operation
        lines = [(operation.get("description") or operation.get("summary") or "").strip()]
        lines.append(self.deprecation)
        lines.append(arguments_doc(self.texts))
        lines.append(f"`{self.verb} {self.path}`")
        return docstring("\n\n".join(filter(None, lines)))


BUILTINS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str"})
"""Types in annotations that a method of the same name hides."""


def qualified(annotation: str, hidden: Set[str]) -> str:
    """Return an annotation in which types that the class hides have their module: `builtins.list[str]`."""
    if not hidden:
        return annotation
    names = "|".join(sorted(hidden))
    pattern = rf"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\b({names})\b"""
    return re.sub(pattern, lambda found: found[1] or f"builtins.{found[2]}", annotation)


def constant(name: str, resource: str) -> str:
    """Name of the constant that describes a method, other than those of the module and its classes."""
    made = name.upper()
    return f"{made}_" if made in ("TYPE_CHECKING", class_name(resource)) else made


def methods_of(document: Node) -> list[Method]:
    """Return all operations, in the order of the document."""
    around = Around(Security(document), Servers(document))
    return [
        Method(document, path, verb, resolved(operation, document), around)
        for path, item in document.get("paths", {}).items()
        for verb, operation in in_order(item)
        if "x-method" in operation
    ]


def page_items(methods: list[Method]) -> dict[str, Node]:
    """Component that is a page of a list → schema of its items."""
    found: dict[str, Node] = {}
    for method in methods:
        if method.page and not method.page.is_array:
            key = final_name(ref_name(method.responses.schema) or "", method.schemas)
            found[key] = method.page.items
    return found
