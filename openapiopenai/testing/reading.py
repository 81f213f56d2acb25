"""What a request says: its operation, its parameters and its body, read by the document and checked against it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, unquote_plus, urlsplit

from pydantic_core import from_json

from .._runtime.http.media import BINARY, FORM, JSON, MULTIPART, TEXT, bare, kind_of
from .._runtime.json.repeated import lines_of
from .._runtime.json.values import is_list, is_node
from .checking import Checker, at
from .document import Document, Operation, Schema, nearest, pairs

__all__ = ["MockFile", "MockRequest", "RequestLog", "read_request"]

Json = Any
OPTION = ("content-type", "accept", "authorization")
"""Header parameters that OpenAPI says to ignore."""
DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}
UNKNOWN = ("application/octet-stream", "application/binary")
"""Media types of files of an unknown kind."""
STEP = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True)
class MockFile:
    """A file in a form."""

    name: str
    content: bytes
    media_type: str = "application/octet-stream"


@dataclass
class MockRequest:
    """A request as the mock server has read it."""

    method: str
    url: str
    headers: dict[str, str]
    """Names are in lowercase."""
    content: bytes = b""
    """The body as it was sent."""
    operation: str = ""
    """Name of the operation, such as `responses.create`; empty if there is none for the request."""
    path_params: dict[str, Json] = field(default_factory=dict[str, Json])
    query: dict[str, Json] = field(default_factory=dict[str, Json])
    """Parameters as values: numbers, lists and objects where the document says so."""
    body: Json = None
    """The decoded body: JSON values; of a form, a dict, in which files are `MockFile`; otherwise bytes."""
    faults: list[str] = field(default_factory=list[str])
    """What is wrong with the request, each with its place: `body.input[0].content: missing`."""
    status: int = 200
    """Status of the response to a request with faults."""

    @property
    def path(self) -> str:
        """The path of the URL, without the query."""
        return unquote(urlsplit(self.url).path)

    @property
    def files(self) -> dict[str, MockFile]:
        """The files of a form, by the names of their fields; of several with one name, the first."""
        fields: dict[str, Json] = self.body if is_node(self.body) else {}
        found = {name: value[0] if is_list(value) and value else value for name, value in fields.items()}
        return {name: value for name, value in found.items() if isinstance(value, MockFile)}


class RequestLog(list[MockRequest]):
    """The requests that a mock server has received."""

    def for_(self, operation: str) -> RequestLog:
        """Return those of one operation: `requests.for_("responses.create")`."""
        return RequestLog(each for each in self if each.operation == operation)


def read_request(
    checker: Checker, method: str, url: str, headers: dict[str, str], content: bytes
) -> tuple[MockRequest, Operation | None]:
    """Read a request; return it with what is wrong with it, and its operation, if there is one."""
    request = MockRequest(method, url, {name.lower(): value for name, value in headers.items()}, content)
    parts = urlsplit(url)
    found: tuple[MockRequest, Operation] | None = None
    for operation, values in checker.document.find(method, parts.path, parts.query):
        if found and operation.rank != found[1].rank:
            break
        read = Reader(checker, operation, request).read(values, parts.query)
        found = found or (read, operation)
        if not read.faults:  # several operations may have one path
            return read, operation
    return found or (unknown(checker.document, request, parts.path), None)


def unknown(document: Document, request: MockRequest, path: str) -> MockRequest:
    """Say what was meant by a request without an operation."""
    others = [
        each.verb
        for each in document.operations.values()
        for local in document.local(path)
        if each.pattern.fullmatch(local)
    ]
    if others:
        request.status = 405
        request.faults = [f"method: {path} takes {', '.join(dict.fromkeys(others))}, not {request.method}"]
        return request
    request.status = 404
    local = next(document.local(path))
    request.faults = [
        f"path: no operation has {local}{nearest(local, [each.route for each in document.operations.values()])}"
    ]
    return request


class Reader:
    """Reads a request for one operation."""

    def __init__(self, checker: Checker, operation: Operation, request: MockRequest) -> None:
        self.checker = checker
        self.document = checker.document
        self.operation = operation
        self.request = MockRequest(request.method, request.url, request.headers, request.content, operation.name)

    def read(self, path: dict[str, str], query: str) -> MockRequest:
        request = self.request
        fields = parse_qsl(query, keep_blank_values=True)
        cookies = pairs(request.headers.get("cookie", ""), ";")
        if not self._is_authorized(dict(fields), cookies):
            request.status = 401
            request.faults = [f"no credentials: {self.operation.name} needs {self._needed()}"]
            return request
        request.path_params = self._values("path", [(name, self._bare(name, text)) for name, text in path.items()])
        request.query = self._values("query", [pair for pair in fields if not self._is_fixed(*pair)])
        self._values("header", [*lines_of(request.headers)])
        self._values("cookie", [*cookies.items()])
        self._read_body()
        request.status = request.status if request.status != 200 or not request.faults else 400
        return request

    # --- credentials ---

    def _is_authorized(self, query: dict[str, str], cookies: dict[str, str]) -> bool:
        schemes: dict[str, Schema] = self.document.facts["schemes"]
        places = {"header": self.request.headers, "query": query, "cookie": cookies}

        def is_there(name: str) -> bool:
            scheme = schemes[name.partition(" ")[0]]
            value, prefix = places[scheme["place"]].get(scheme["field"], ""), scheme["prefix"]
            return bool(value) and (not prefix or value.lower().startswith(f"{prefix.lower()} "))

        return any(all(map(is_there, needed)) for needed in self.operation.auth)

    def _needed(self) -> str:
        schemes: dict[str, Schema] = self.document.facts["schemes"]
        found = (schemes[name.partition(" ")[0]] for needed in self.operation.auth for name in needed)
        return " or ".join(dict.fromkeys(f"the {each['place']} {each['field']!r}" for each in found))

    # --- parameters ---

    def _is_fixed(self, name: str, value: str) -> bool:
        return self.operation.fixed_query.get(name) == value

    def _values(self, place: str, pairs: list[Any]) -> dict[str, Json]:
        """Return the parameters in one place, as values; note what is wrong with them."""
        known = [each for each in self.operation.parameters if each["in"] == place]
        found: dict[str, Json] = {}
        left = [*pairs]
        for each in known:
            name = each["name"].lower() if place == "header" else each["name"]
            if place == "header" and name in OPTION:
                continue
            mine = [pair for pair in left if is_named(pair[0], name)]
            style = style_of(each, self.document.facts["style"])
            if not mine and style == "form*" and (names := self._properties(each.get("schema", {}))):
                mine = [(f"{name}[{key}]", value) for key, value in left if key in names]
                left = [pair for pair in left if pair[0] not in names]
            left = [pair for pair in left if not is_named(pair[0], name)]
            shown = f"{place}.{each['name']}"
            if mine:
                found[name.removesuffix("[]")] = self._checked(each, name, mine, style, shown)
            elif each.get("required"):
                self.request.faults.append(f"{shown}: missing")
        if place == "query" and self.checker.is_strict:
            scheme_fields = {each["field"] for each in self.document.facts["schemes"].values()}
            declared = [each["name"] for each in known]
            unknown = dict.fromkeys(name for name, _ in left if name not in scheme_fields)
            self.request.faults += [f"query.{name}: unknown parameter{nearest(name, declared)}" for name in unknown]
        return found

    def _bare(self, name: str, text: str) -> str:
        """Return what is in a path without the marks of the styles `label` and `matrix`."""
        styles = [
            style_of(each, "") for each in self.operation.parameters if each["name"] == name and each["in"] == "path"
        ]
        style = styles[0] if styles else ""
        if style.startswith("label"):
            return text[1:].replace(".", ",") if "*" in style else text[1:]
        if style.startswith("matrix"):
            return text[1:].replace(f";{name}=", ",").removeprefix(f"{name}=").replace(";", ",")
        return text

    def _properties(self, schema: Schema) -> set[str]:
        return {*self._core(schema).get("properties", ())}

    def _checked(self, parameter: Schema, name: str, pairs: list[tuple[str, str]], style: str, place: str) -> Json:
        schema: Schema = parameter.get("schema", {})
        if "content" in parameter:
            ((media, content),) = parameter["content"].items()
            schema = content.get("schema", {})
            value = self._json(pairs[0][1].encode(), place) if kind_of(media) == JSON else pairs[0][1]
        else:
            value = self._value(schema, name, pairs, style)
        self.request.faults += self.checker.faults(schema, value, place)
        return value

    def _value(self, schema: Schema, name: str, pairs: list[tuple[str, Json]], style: str) -> Json:
        """Return the value that texts with one name, or with brackets after it, stand for."""
        bracketed = [(key[len(name) :], text) for key, text in pairs if key != name]
        if bracketed:
            return self._nested(schema, bracketed)
        core = self._core(schema)
        texts = [text for _, text in pairs]
        if "array" in kinds_of(core):
            items = core.get("items", {})
            if len(texts) == 1 and isinstance(texts[0], str) and not style.endswith("*"):
                texts = texts[0].split(DELIMITERS.get(style, ","))
            return [self._scalar(items, each) for each in texts]
        if core.get("type") == "object" and isinstance(texts[0], str):
            return self._object_of(core, texts[0])
        values = [self._scalar(schema, each) for each in texts]
        return values[0] if len(values) == 1 else values  # which no scalar is

    def _object_of(self, schema: Schema, text: str) -> Json:
        """Return an object that is one text: JSON, or names and values with commas between them."""
        if text.startswith("{"):
            try:
                return from_json(text)
            except ValueError:
                return text
        parts = text.split(",")
        pairs = (
            [part.partition("=")[::2] for part in parts] if "=" in text else zip(parts[::2], parts[1::2], strict=False)
        )
        properties = schema.get("properties", {})
        return {key: self._scalar(properties.get(key, {}), value) for key, value in pairs}

    def _nested(self, schema: Schema, pairs: list[tuple[str, Json]]) -> Json:
        """Return what `[k]=…`, `[]=…`, `[k][]=…` stand for."""
        core = self._core(schema)
        groups: dict[str, list[tuple[str, Json]]] = {}
        for key, text in pairs:
            step = STEP.match(key)
            groups.setdefault(step[1] if step else "", []).append((key[step.end() :] if step else "", text))
        if all(step == "" or step.isdigit() for step in groups) and "object" not in kinds_of(core):
            items = core.get("items", {})
            return [item for step, each in groups.items() for item in self._items(items, step, each)]
        inner: dict[str, Schema] = core.get("properties", {})
        more = core.get("additionalProperties")
        other: Schema = more if is_node(more) else {}
        return {step: self._value(inner.get(step, other), "", each, "") for step, each in groups.items()}

    def _items(self, schema: Schema, step: str, pairs: list[tuple[str, Json]]) -> Iterator[Json]:
        if step or any(key for key, _ in pairs):
            yield self._value(schema, "", pairs, "")
        else:
            yield from (self._scalar(schema, text) for _, text in pairs)

    def _core(self, schema: Schema) -> Schema:
        """Return a schema without references and null: the first variant of a union."""
        schema = self.document.resolved(schema)
        arms = [arm for arm in schema.get("anyOf", ()) if arm.get("type") != "null"]
        if not arms:
            return schema
        found = [self._core(arm) for arm in arms]
        return next((each for each in found if "array" in kinds_of(each) or "properties" in each), found[0])

    def _scalar(self, schema: Schema, text: Json) -> Json:
        """Return a text as the kind of value that its schema wants."""
        kinds = [*self.checker.kinds(schema)]
        if not isinstance(text, str) or "string" in kinds or not kinds:
            return text
        for kind in kinds:
            if kind == "boolean" and text in ("true", "false"):
                return text == "true"
            if kind in ("integer", "number") and re.fullmatch(r"-?\d+", text):
                return int(text)
            if kind == "number" and re.fullmatch(r"-?[\d.]+([eE][-+]?\d+)?", text):
                return float(text)
            if kind == "null" and text in ("", "null"):
                return None
            if kind in ("object", "array") and text[:1] in ("{", "["):
                return from_json(text)
        return text

    # --- bodies ---

    def _read_body(self) -> None:
        request, operation = self.request, self.operation
        media = bare(request.headers.get("content-type", ""))
        if not request.content and not media:
            if operation.body.get("required"):
                request.faults.append("body: missing")
            return
        if not operation.content:
            if request.content and self.checker.is_strict:
                request.faults.append("body: the operation takes none")
            return
        described = self._described(media)
        if described is None:
            request.status = 415
            request.faults.append(
                f"header.content-type: expected {' or '.join(operation.content)}, got {media or 'none'}"
            )
            return
        request.body = self._decoded(media, operation.schema_of(described), operation.content[described])
        is_described = kind_of(media) in (JSON, FORM, MULTIPART) or "string" in kinds_of(operation.schema_of(described))
        if is_described and not any(fault.startswith("body: ") for fault in request.faults):
            request.faults += self.checker.faults(operation.schema_of(described), plain(request.body), "body")

    def _described(self, media: str) -> str | None:
        """Return the media type of the document that the one of a request is."""
        content = self.operation.content
        if media in content:
            return media
        ranges = [each for each in content if each.endswith("/*") and media.startswith(each[:-1])]
        alike = [each for each in content if kind_of(each) == kind_of(media) == JSON]
        files = [each for each in content if kind_of(each) == kind_of(media) == BINARY and media in UNKNOWN]
        return next(iter(ranges + alike + files + [each for each in content if each == "*/*"]), None)

    def _decoded(self, media: str, schema: Schema, content: Schema) -> Json:
        kind = kind_of(media)
        if kind == JSON:
            return self._json(self.request.content, "body")
        if kind == MULTIPART:
            return self._form(schema, [*parts_of(self.request)], content)
        if kind == FORM:
            text = self.request.content.decode("utf-8", "replace")
            pairs = [(unquote_plus(name), value) for name, value in parse_qsl(text, keep_blank_values=True)]
            return self._form(schema, pairs, content)
        return self.request.content.decode("utf-8", "replace") if kind == TEXT else self.request.content

    def _json(self, content: bytes, place: str) -> Json:
        try:
            return from_json(content)
        except ValueError as error:
            self.request.faults.append(f"{place}: expected JSON: {error}")
            return content

    def _form(self, schema: Schema, pairs: list[tuple[str, Json]], content: Schema) -> dict[str, Json]:
        properties: dict[str, Schema] = self._core(schema).get("properties", {})
        names = dict.fromkeys(name if name in properties else name.partition("[")[0] for name, _ in pairs)
        found: dict[str, Json] = {}
        for name in names:
            mine = [pair for pair in pairs if is_named(pair[0], name)]
            media = content.get("encoding", {}).get(name, {}).get("contentType", "")
            inner = properties.get(name, {})
            if kind_of(media) == JSON and media and isinstance(mine[0][1], str):
                found[name] = self._json(mine[0][1].encode(), at("body", [name]))
            else:
                found[name] = self._value(inner, name, mine, "*")
        return found


def kinds_of(schema: Schema) -> list[str]:
    kind = schema.get("type", [])
    return [kind] if isinstance(kind, str) else kind


def is_named(key: str, name: str) -> bool:
    """Whether a key is a name, or one with brackets after it."""
    name = name.removesuffix("[]")
    return key == name or key.startswith(f"{name}[")


def style_of(parameter: Schema, default: str) -> str:
    """Return the style of a parameter, with `*` for one that explodes."""
    if parameter.get("x-repeated"):
        return "form*"
    usual = {"path": "simple", "header": "simple", "cookie": "form*"}.get(parameter["in"], default)
    style: str = parameter.get("style", usual)
    explodes = parameter.get("explode", style.startswith("form"))
    return style.removesuffix("*") + "*" * bool(explodes)


def parts_of(request: MockRequest) -> Iterator[tuple[str, Json]]:
    """Yield name and value of each part of a multipart body: text, or a file."""
    boundary = head_of(b"content-type: " + request.headers["content-type"].encode()).get_boundary() or ""
    for part in (b"\r\n" + request.content).split(f"\r\n--{boundary}".encode())[1:-1]:
        text, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        head = head_of(text)
        name = str(head.get_param("name", header="content-disposition"))
        filename: str | None = head.get_filename()
        if filename is None:
            yield name, content.decode("utf-8", "replace")
        else:
            yield name, MockFile(filename, content, head.get_content_type())


def head_of(text: bytes) -> Any:
    """Return the headers of a part."""
    from email import message_from_bytes
    from email.policy import HTTP

    return message_from_bytes(text + b"\r\n\r\n", policy=HTTP)


def plain(value: Json) -> Json:
    """Return a body with texts in place of its files, as the document describes them."""
    if is_node(value):
        node: dict[str, Json] = value
        return {name: plain(each) for name, each in node.items()}
    if is_list(value):
        items: Iterable[Json] = value
        return [plain(each) for each in items]
    return "" if isinstance(value, (MockFile, bytes)) else value
