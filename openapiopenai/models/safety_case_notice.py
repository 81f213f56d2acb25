"""Model `SafetyCaseNotice`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "SafetyCaseNotice",
]


class SafetyCaseNotice(BaseModel):
    """A notice in a case of safety."""

    type: Literal["warning", "deactivation"] | UnknownStr
    """Whether it is a warning or a deactivation."""
