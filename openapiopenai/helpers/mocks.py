"""What the mock server of `testing` knows of the OpenAI API beyond its document."""

from __future__ import annotations

from typing import Any

Json = Any
Node = dict[str, Any]
SHORTCUTS: dict[str, dict[str, Any]] = {}
HABITS: dict[str, Any] = {}
