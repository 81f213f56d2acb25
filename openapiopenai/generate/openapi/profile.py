"""Settings specific to one API, as data with reasons (`openapiopenai/generate/openapi/openai/`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .document import Node
from .files import read


@dataclass
class Profile:
    """Decisions about one API; empty for an API that follows the rules."""

    texts: str = "keep"
    """`keep` to import descriptions and examples of the published document, `own` to leave them out."""
    twin_prefix: str = ""
    drop_extensions: tuple[str, ...] = ()
    python_names: dict[str, str] = field(default_factory=dict[str, str])
    """Parameter → argument name, if users know it by a name other than the default."""
    default_style: str = ""
    """`x-default-style` of the document."""
    resources: dict[str, str] = field(default_factory=dict[str, str])
    """First path segment → resource path in the client."""
    queries: dict[str, str] = field(default_factory=dict[str, str])
    """Query part of a path → prefix of the resource path."""
    verbs: tuple[str, ...] = ()
    """Last path segments that are methods of their parent, in addition to the common ones."""
    identifiers: bool = True
    """Whether the `operationId` has a say in the name of a method; otherwise it is the path alone."""
    methods: dict[str, str] = field(default_factory=dict[str, str])
    """`POST /path` → `x-method`, where it differs from the rule."""
    operations: dict[str, Node] = field(default_factory=dict[str, Node])
    """`POST /path` → additional extensions of the operation."""
    beta: dict[str, str] = field(default_factory=dict[str, str])
    """Prefix of a path → `x-beta`."""
    undiscriminated: dict[str, str] = field(default_factory=dict[str, str])
    default_arms: dict[str, str] = field(default_factory=dict[str, str])
    formats: dict[str, str] = field(default_factory=dict[str, str])
    """`Schema.property`, with `*` for any part → `x-format` (`none` for no format)."""
    mixins: dict[str, str] = field(default_factory=dict[str, str])
    info: Node = field(default_factory=Node)
    corrections: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    shared_texts: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """Descriptions shared by many places; see `openapiopenai/generate/openapi/texts.py`."""


def load(folder: Path | str) -> Profile:
    """Load the profile in a folder."""
    folder = Path(folder)
    if not (folder / "settings.yaml").exists():
        raise FileNotFoundError(f"{folder} has no settings.yaml")
    settings: Node = _optional(folder / "settings.yaml") or {}
    methods: Node = _optional(folder / "methods.yaml") or {}
    corrections: list[Node] = _optional(folder / "corrections.yaml") or []
    return Profile(
        texts=settings.get("texts", "keep"),
        twin_prefix=settings.get("twin_prefix", ""),
        drop_extensions=tuple(settings.get("drop_extensions", ())),
        python_names=settings.get("python_names", {}),
        default_style=settings.get("default_style", ""),
        resources=methods.get("resources", {}),
        queries=methods.get("queries", {}),
        verbs=tuple(methods.get("verbs", ())),
        identifiers=methods.get("identifiers", True),
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
    """Return the profile in this package whose title matches the document, or an empty one."""
    title = document.get("info", {}).get("title")
    for settings in sorted(Path(__file__).parent.glob("*/settings.yaml")):
        content: Node = _optional(settings) or {}
        if title is not None and title in content.get("titles", ()):
            return load(settings.parent)
    return Profile()


def _optional(path: Path) -> Any:
    return read(path) if path.exists() else None
