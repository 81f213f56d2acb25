"""Model `ListRunStepsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.run_step_object import RunStepObject

__all__ = [
    "ListRunStepsResponse",
]


class ListRunStepsResponse(Page["RunStepObject"], BaseModel):
    """`ListRunStepsResponse` of the API."""

    object: str
    data: list[RunStepObject]
    first_id: str
    last_id: str
    has_more: bool
