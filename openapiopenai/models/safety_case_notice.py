"""Model `SafetyCaseNotice`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "SafetyCaseNotice",
]


class SafetyCaseNotice(BaseModel):
    """A notice that was sent about a safety case."""

    type: Literal["warning", "deactivation"] | UnknownStr
    """Kind of notice: a warning or a deactivation."""
