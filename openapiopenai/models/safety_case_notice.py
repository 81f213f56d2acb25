# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SafetyCaseNotice`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "SafetyCaseNotice",
]


class SafetyCaseNotice(BaseModel):
    """A notice that was sent about a safety case."""

    type: Literal["warning", "deactivation"] | UnknownStr
    """Kind of notice: a warning or a deactivation."""
