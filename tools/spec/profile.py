"""What one API needs beyond the general rules, as data with reasons (`tools/spec/openai/`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .document import Node
from .files import read


@dataclass
class Profile:
    """Decisions about one API; empty for a server that follows the rules."""

    texts: str = "keep"
    """`keep`: texts and examples of the published document are taken over; `own`: they are not."""
    twin_prefix: str = ""
    drop_extensions: tuple[str, ...] = ()
    python_names: dict[str, str] = field(default_factory=dict)
    """Parameter → argument, where users know it by another name than the rule gives."""
    resources: dict[str, str] = field(default_factory=dict)
    """First path segment → resource path in the client."""
    queries: dict[str, str] = field(default_factory=dict)
    """Query part of a path → resource path before the one of the path."""
    verbs: tuple[str, ...] = ()
    """Last path segments that are methods of their parent, beyond the common ones."""
    methods: dict[str, str] = field(default_factory=dict)
    """`POST /path` → `x-method`, where the rule says otherwise."""
    operations: dict[str, Node] = field(default_factory=dict)
    """`POST /path` → further extensions of the operation."""
    beta: dict[str, str] = field(default_factory=dict)
    """Start of a path → `x-beta`."""
    undiscriminated: dict[str, str] = field(default_factory=dict)
    default_arms: dict[str, str] = field(default_factory=dict)
    formats: dict[str, str] = field(default_factory=dict)
    """`Schema.property`, `*` for any part → `x-format` (`none` for no format)."""
    mixins: dict[str, str] = field(default_factory=dict)
    info: Node = field(default_factory=dict)
    corrections: list[dict[str, Any]] = field(default_factory=list)
    shared_texts: list[dict[str, Any]] = field(default_factory=list)
    """Texts that many places share; see `tools/spec/texts.py`."""


def load(folder: Path | str) -> Profile:
    """The profile in a folder."""
    folder = Path(folder)
    if not (folder / "settings.yaml").exists():
        raise FileNotFoundError(f"{folder} has no settings.yaml")
    settings = _optional(folder / "settings.yaml") or {}
    methods = _optional(folder / "methods.yaml") or {}
    corrections = _optional(folder / "corrections.yaml") or []
    return Profile(
        texts=settings.get("texts", "keep"),
        twin_prefix=settings.get("twin_prefix", ""),
        drop_extensions=tuple(settings.get("drop_extensions", ())),
        python_names=settings.get("python_names", {}),
        resources=methods.get("resources", {}),
        queries=methods.get("queries", {}),
        verbs=tuple(methods.get("verbs", ())),
        methods={key: each["method"] for key, each in methods.get("exceptions", {}).items()},
        operations=settings.get("operations", {}),
        beta=settings.get("beta", {}),
        undiscriminated=settings.get("undiscriminated", {}),
        default_arms=settings.get("default_arms", {}),
        formats=settings.get("formats", {}),
        mixins=settings.get("mixins", {}),
        info=settings.get("info", {}),
        corrections=corrections,
        shared_texts=_optional(folder / "texts.yaml") or [],
    )


def for_document(document: Node) -> Profile:
    """The profile beside this file that is meant for a document, by the title; or the empty one."""
    title = document.get("info", {}).get("title")
    for settings in sorted(Path(__file__).parent.glob("*/settings.yaml")):
        if title is not None and title in (_optional(settings) or {}).get("titles", ()):
            return load(settings.parent)
    return Profile()


def _optional(path: Path) -> Any:
    return read(path) if path.exists() else None
