"""Model `ExternalKeyListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.external_key import ExternalKey

__all__ = [
    "ExternalKeyListResource",
]


class ExternalKeyListResource(Page["ExternalKey"], BaseModel):
    """`ExternalKeyListResource` of the API."""

    object: Literal["list"] | None = None
    data: list[ExternalKey]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None
