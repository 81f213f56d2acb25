"""Model `ExternalStorageListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.external_storage_configuration import ExternalStorageConfiguration

__all__ = [
    "ExternalStorageListResource",
]


class ExternalStorageListResource(Page["ExternalStorageConfiguration"], BaseModel):
    """`ExternalStorageListResource` of the API."""

    object: Literal["list"] | None = None
    data: list[ExternalStorageConfiguration]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None
