"""Fixtures and functions that several tests use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi.document import schemas_of
from openapiopenai.generate.openapi.files import read

ROOT = Path(__file__).parents[1]

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
