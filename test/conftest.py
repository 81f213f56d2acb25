"""Fixtures and functions that several tests use."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi.document import schemas_of
from openapiopenai.generate.openapi.files import read

ROOT = Path(__file__).parents[1]

PORTABLE = frozenset(
    f"test_{name}"
    for name in [
        "auth",
        "bodies",
        "chunked",
        "commands",
        "document_names",
        "document_schemas",
        "documents",
        "fastapi",
        "generate",
        "hostile_spec",
        "hosts",
        "layers",
        "models",
        "multipart",
        "operations",
        "paging",
        "parameters",
        "query",
        "removal",
        "resource_pages",
        "spec",
        "sse",
        "synchronous",
        "templates",
        "texts",
    ]
)
"""Modules of tests that hold for any document: of the runtime, the generator and projects, and of all that is made."""


SLOW = re.compile(r"^pytestmark = (\[\s*)?pytest\.mark\.slow", re.M)
"""Modules that say so take long, or need a generator, Node.js, a browser or a model."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out modules none of whose tests is asked for: some need the document when they are imported, or take long."""
    if collection_path.stem[:5] != "test_":
        return None
    is_other = config.option.markexpr == "portable" and collection_path.stem not in PORTABLE
    is_slow = config.option.markexpr == "not slow" and SLOW.search(collection_path.read_text("utf-8"))
    return True if is_other or is_slow else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.stem in PORTABLE:
            item.add_marker("portable")


# Other tests run meanwhile, maybe on a slow machine: time says nothing here.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")


def same(left: Any, right: Any) -> bool:
    """Equal in value and type: Python takes 1, 1.0 and True for equal."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right) or left != left


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The spec."""
    spec: dict[str, Any] = read(ROOT / "openapi.yaml")
    return spec


@pytest.fixture(scope="session")
def schemas(document: dict[str, Any]) -> dict[str, Any]:
    """The components of the spec by class name."""
    return {class_name(key): schema for key, schema in schemas_of(document).items()}
