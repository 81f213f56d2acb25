"""Model `RealtimeBetaClientEventResponseCreate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_beta_response_create_params import RealtimeBetaResponseCreateParams

__all__ = [
    "RealtimeBetaClientEventResponseCreate",
]


class RealtimeBetaClientEventResponseCreate(BaseModel):
    """`RealtimeBetaClientEventResponseCreate` of the API."""

    event_id: str | None = None
    type: Literal["response.create"] = "response.create"
    response: RealtimeBetaResponseCreateParams | None = None
