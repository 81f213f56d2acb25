"""Model `AutomationCreatedByResourceAgent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AutomationCreatedByResourceAgent",
]


class AutomationCreatedByResourceAgent(BaseModel):
    """`AutomationCreatedByResourceAgent` of the API."""

    session_id: str
    tool_call_id: str
    type: Literal["agent"] = "agent"
