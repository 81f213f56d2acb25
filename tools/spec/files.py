"""Reads published documents; writes the spec in a readable form."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped,unused-ignore]

from .document import METHODS, Node

# PyYAML's pure Python version behaves the same but is slow.
_BaseLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BaseDumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Loader(_BaseLoader):  # type: ignore[misc]
    """YAML 1.2 as used by OpenAPI: dates, `no` and `on` are strings."""

    yaml_implicit_resolvers: dict[str, Any] = {}


for _tag, _pattern, _first in (
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
):  # fmt: skip
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)


def read(path: Path | str) -> Any:
    """Read a document from `.json` or `.yaml`, optionally compressed as `.gz`."""
    path = Path(path)
    raw = path.read_bytes()
    name = path.name
    if name.endswith(".gz"):
        raw, name = gzip.decompress(raw), name[:-3]
    if name.endswith(".json"):
        return json.loads(raw)
    return yaml.load(raw, Loader=_Loader)


_LIKE_NUMBER = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0[ox][0-9a-fA-F]+")


HEADER = """\
# The spec that everything is generated from, in normal form. Edit it freely, but an import and
# `tools.spec check --fix` rewrite it, without comments.
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
    text: str = yaml.dump(
        ordered(document),
        Dumper=_SpecDumper,
        sort_keys=False,
        allow_unicode=True,
        width=100,
        default_flow_style=False,
    )
    return HEADER + text


TOP_ORDER = ["openapi", "info", "servers", "security", "tags", "x-resources", "paths", "webhooks", "components"]
SCHEMA_ORDER = [
    "$ref", "type", "const", "enum", "format", "description", "summary", "deprecated", "anyOf",
    "discriminator", "x-default-mapping", "x-undiscriminated", "properties", "required",
    "additionalProperties", "items",
]  # fmt: skip
OPERATION_ORDER = [
    "operationId", "summary", "description", "tags", "deprecated", "x-method", "x-second-names", "x-stream-event",
    "x-stream-when", "x-stream-end", "x-stream-class", "x-answer-by",
    "x-page", "x-example", "x-beta", "x-multipart", "x-origin", "security", "parameters", "requestBody",
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
    if isinstance(node, dict):
        if key == "schema":
            return _schema(node)
        if key == "schemas":
            return node
        result = {k: _any(v, k) for k, v in node.items()}
        return _sorted(result, OPERATION_ORDER) if key in METHODS else result
    if isinstance(node, list):
        return [_any(each, None) for each in node]
    return node


def _schema(node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    result: Node = {}
    for key, value in node.items():
        if key == "properties" and isinstance(value, dict):
            value = {name: _schema(each) for name, each in value.items()}
        elif key in ("items", "additionalProperties", "propertyNames"):
            value = _schema(value)
        elif key == "anyOf":
            value = [_schema(each) for each in value]
        elif key in SHORT_LISTS or (key in ("enum", "type") and isinstance(value, list)):
            value = _Flow(value)
        result[key] = value
    return _sorted(result, SCHEMA_ORDER)
