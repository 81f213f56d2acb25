"""Reads published documents; writes the spec in a readable form."""

from __future__ import annotations

import codecs
import gzip
import io
import json
import math
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml  # type: ignore[import-untyped,unused-ignore]

from openapiopenai._runtime.json import yaml_text

from .document import METHODS, Node
from .faults import DocumentError, pointer
from .values import is_list, is_node, type_of

_yaml: Any = yaml
# PyYAML's pure Python version behaves the same but is slow.
_BaseDumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

DEEPEST = 100
"""Levels of objects and lists in a document."""
LARGEST = 256 << 20
"""Bytes of a document, decompressed."""

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order mark → encoding."""
_UNMARKED = {0: "utf-16-be", 1: "utf-16-le"}
"""Where the first zero byte is, in text without a mark that begins with ASCII → encoding."""
YAML = (".yaml", ".yml")


def read(path: Path | str, label: str = "") -> Any:
    """Read a document from a file, compressed if it is named `.gz`, or from standard input for `-`; raises DocumentError.

    `label` is what faults call the file.
    """
    name = label or str(path)
    raw = sys.stdin.buffer.read() if str(path) == "-" else Path(path).read_bytes()
    return parsed(_decompressed(raw, name) if str(path).endswith(".gz") else raw, name)


def parsed(raw: bytes, name: str) -> Any:
    """Read JSON or YAML; without a name that says which, it is JSON if it is an object in braces."""
    text = _decoded(raw, name)
    plain_name = urlsplit(name).path.removesuffix(".gz") if "://" in name else name.removesuffix(".gz")
    is_json = plain_name.endswith(".json") or (not plain_name.endswith(YAML) and text.lstrip()[:1] in ("{", "["))
    value = _json(text, name) if is_json else _yaml_value(text, name)
    if not _is_usable(value, 0) and (faults := list(_unusable(value, ()))):
        raise DocumentError(f"{name}{fault}" for fault in faults)
    return value


def _decompressed(raw: bytes, name: str) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(raw)) as file:
            found = file.read(LARGEST + 1)
    except (OSError, EOFError, ValueError) as error:
        raise DocumentError([f"{name}: expected a gzip file: {error}"]) from None
    if len(found) > LARGEST:
        raise DocumentError([f"{name}: has more than {LARGEST >> 20} MB when decompressed"])
    return found


def _decoded(raw: bytes, path: str) -> str:
    encoding = next((name for mark, name in MARKS if raw.startswith(mark)), _UNMARKED.get(raw[:2].find(b"\0"), "utf-8"))
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise DocumentError([f"{path}: line {line} is not {error.encoding}: save the file as UTF-8"]) from None


class Repeated(dict[str, Any]):
    """An object in which a key appears more than once."""

    keys_twice: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    names = [name for name, _ in pairs]
    twice = Repeated(found)
    twice.keys_twice = tuple(dict.fromkeys(name for name in names if names.count(name) > 1))
    return twice


def _json(text: str, path: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        what = f"line {error.lineno}, column {error.colno}: not JSON: {error.msg}"
        raise DocumentError([f"{path}: {what} (a YAML file is named .yaml)"]) from None
    except RecursionError:
        raise DocumentError([f"{path}: nests more than {DEEPEST} levels deep"]) from None
    except ValueError:
        raise DocumentError([f"{path}: has a number with more digits than can be read"]) from None


def _yaml_value(text: str, path: str) -> Any:
    try:
        return yaml_text.document(text, deepest=DEEPEST, make_object=_object)
    except yaml_text.YamlError as error:
        raise DocumentError([f"{path}: {error}"]) from None


def _is_usable(value: Any, level: int) -> bool:
    """Whether there is nothing that `_unusable` would yield: most documents are, and need no places."""
    if isinstance(value, str):
        return _is_unicode(value)
    if is_node(value):
        is_fine = level <= DEEPEST and type_of(value) is dict and all(map(_is_unicode, value))
        return is_fine and all(_is_usable(each, level + 1) for each in value.values())
    if is_list(value):
        return level <= DEEPEST and all(_is_usable(each, level + 1) for each in value)
    return not isinstance(value, float) or math.isfinite(value)


def _unusable(value: Any, steps: tuple[str | int, ...]) -> Iterator[str]:
    """Yield what a document cannot hold: keys twice, text that is not Unicode, numbers without an end, deep nesting."""
    if len(steps) > DEEPEST:
        yield f"{pointer(steps[:8])}/…: nests more than {DEEPEST} levels deep"
    elif is_node(value):
        for key in getattr(value, "keys_twice", ()):
            yield f"{pointer((*steps, key))}: the key appears twice: remove one"
        for key, item in value.items():
            if not _is_unicode(key):
                yield f"{pointer((*steps, key))}: the key has half of a surrogate pair: remove it"
            yield from _unusable(item, (*steps, key))
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _unusable(item, (*steps, index))
    elif isinstance(value, float) and not math.isfinite(value):
        yield f"{pointer(steps)}: expected a finite number"
    elif isinstance(value, str) and not _is_unicode(value):
        yield f"{pointer(steps)}: the text has half of a surrogate pair: remove it"


def _is_unicode(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= each <= "\udfff" for each in text)


_LIKE_NUMBER = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0[ox][0-9a-fA-F]+")


HEADER = """\
# The spec that everything is generated from, in normal form. Edit it freely, but an import and
# `openapiopenai check --fix` rewrite it, without comments.
"""


class _Flow(list[Any]):
    """A list written on as few lines as possible."""


class _SpecDumper(_BaseDumper):  # type: ignore[misc]
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _flow(dumper: Any, data: _Flow) -> Any:
    # everything inside a flow sequence is in flow style as well
    return dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=True)


def _text(dumper: Any, data: str) -> Any:
    if _LIKE_NUMBER.fullmatch(data):  # a string in YAML 1.1, a number in YAML 1.2
        return dumper.represent_scalar("tag:yaml.org,2002:str", data, style="'")
    style = "|" if "\n" in data and not re.search(r"[ \t]\n|[^\x20-\x7e\n\u00a1-\ud7ff]", data) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", data, style=style)


_SpecDumper.add_representer(_Flow, _flow)
_SpecDumper.add_representer(str, _text)


def dump(document: Node) -> str:
    """Serialize a document as YAML, with keys in the order in which readers expect them."""
    text: str = _yaml.dump(
        ordered(document),
        Dumper=_SpecDumper,
        sort_keys=False,
        allow_unicode=True,
        width=100,
        default_flow_style=False,
    )
    return HEADER + text


def to_yaml(value: Any) -> str:
    """Serialize any value as YAML, with keys in the order that they have."""
    text: str = _yaml.safe_dump(value, sort_keys=False)
    return text


TOP_ORDER = [
    "openapi",
    "info",
    "servers",
    "security",
    "x-default-style",
    "x-texts",
    "tags",
    "x-resources",
    "paths",
    "webhooks",
    "components",
]
SCHEMA_ORDER = [
    "$ref", "type", "const", "enum", "format", "description", "summary", "deprecated", "anyOf",
    "discriminator", "x-default-mapping", "x-undiscriminated", "properties", "required",
    "additionalProperties", "items",
]  # fmt: skip
OPERATION_ORDER = [
    "operationId", "summary", "description", "x-text", "tags", "deprecated", "x-method", "x-second-names", "x-stream-event",
    "x-stream-when", "x-stream-end", "x-stream-class", "x-response-by",
    "x-page", "x-pagination", "x-example", "x-usual", "x-beta", "x-origin", "x-removed", "security", "parameters", "requestBody",
    "responses",
]  # fmt: skip
SHORT_LISTS = ("examples", "required", "tags")


def ordered(document: Node) -> Node:
    result = _any(document, None)
    components = result.get("components", {})
    if "schemas" in components:
        schemas = components.pop("schemas")
        components["schemas"] = {n: _schema(s) for n, s in schemas.items()}
    return _sorted(result, TOP_ORDER)


def _sorted(node: Node, order: list[str]) -> Node:
    known = [key for key in order if key in node]
    rest = [key for key in node if key not in known]
    tail = [key for key in rest if key == "examples"]
    return {key: node[key] for key in [*known, *(k for k in rest if k != "examples"), *tail]}


def _any(node: Any, key: str | None) -> Any:
    """Order the keys outside of schemas, including those of operations."""
    if is_node(node):
        if key == "schema":
            return _schema(node)
        if key == "schemas":
            return node
        result = {k: _any(v, k) for k, v in node.items()}
        return _sorted(result, OPERATION_ORDER) if key in METHODS else result
    if is_list(node):
        return [_any(each, None) for each in node]
    return node


def _schema(node: Any) -> Any:
    if not is_node(node):
        return node
    result: Node = {}
    for key, value in node.items():
        if key == "properties" and is_node(value):
            value = {name: _schema(each) for name, each in value.items()}
        elif key in ("items", "additionalProperties", "propertyNames"):
            value = _schema(value)
        elif key == "anyOf":
            value = [_schema(each) for each in value]
        elif key in SHORT_LISTS or (key in ("enum", "type") and is_list(value)):
            value = _Flow(value)
        result[key] = value
    return _sorted(result, SCHEMA_ORDER)
