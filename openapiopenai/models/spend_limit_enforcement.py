# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SpendLimitEnforcement`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.spend_limit_enforcement_status import SpendLimitEnforcementStatus

__all__ = [
    "SpendLimitEnforcement",
]


class SpendLimitEnforcement(BaseModel):
    """Current enforcement state of a hard spend limit."""

    status: SpendLimitEnforcementStatus
    """Whether the hard spend limit is currently enforced."""
