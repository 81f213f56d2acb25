# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseToolUsageWebSearch`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseToolUsageWebSearch",
]


class ResponseToolUsageWebSearch(BaseModel):
    """Billable usage of web searches."""

    num_requests: int
    """Number of billable searches; discounted ones and actions such as opening a page are not counted."""
