# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ApiKeyList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.admin_api_key import AdminApiKey

__all__ = [
    "ApiKeyList",
]


class ApiKeyList(_pages.Page["AdminApiKey"], BaseModel):
    """A page of the organization's admin API keys."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[AdminApiKey]
    """The entries of this page."""
    has_more: bool
    """Whether there are more entries after this page."""
    first_id: str | None = None
    """ID of the first entry of this page."""
    last_id: str | None = None
    """ID of the last entry of this page; pass it as `after` to get the next page."""
