"""Media types: what kind of content each has. One table for requests, responses, streams, and the generator."""

from __future__ import annotations

import re
from functools import lru_cache

JSON, FORM, MULTIPART, EVENTS, LINES, SEQUENCE, TEXT, BINARY = (
    "json",
    "form",
    "multipart",
    "events",
    "lines",
    "sequence",
    "text",
    "binary",
)

KINDS = {
    JSON: r"application/json|text/json|.*\+json|\*/\*|application/\*",
    FORM: r"application/x-www-form-urlencoded",
    MULTIPART: r"multipart/.*",
    EVENTS: r"text/event-stream",
    LINES: r"(application|text)/(x-)?(ndjson|nd-json|jsonl|jsonlines|json-lines|ldjson|json-stream)|application/stream\+json",
    SEQUENCE: r"application/json-seq|.*\+json-seq",
    TEXT: r"text/.*|(application/)?.*[/+](xml|yaml|x-yaml)|application/(xml-.*|javascript|ecmascript|graphql|sql|toml)",
}
"""Kind of content → pattern of its media types; the more special ones are tried first. All others are binary."""

STREAMS = (EVENTS, LINES, SEQUENCE)
"""Kinds of content that consist of events or items, to be decoded one by one."""

USUAL = {"": BINARY, "application/json": JSON, "text/event-stream": EVENTS}
"""Media types whose kind is told without patterns: a first call would wait for these to be compiled."""

_ORDER = (EVENTS, LINES, SEQUENCE, FORM, MULTIPART, JSON, TEXT)


def bare(media_type: str) -> str:
    """Return a media type in lowercase, without parameters."""
    return media_type.partition(";")[0].strip().lower()


@lru_cache
def kind_of(media_type: str) -> str:
    """Return the kind of content of a media type, which may have parameters: one of `KINDS`, or "binary"."""
    name = bare(media_type)
    return USUAL.get(name) or next((kind for kind in _ORDER if re.fullmatch(KINDS[kind], name)), BINARY)
