# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SessionTurnError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "SessionTurnError",
]


class SessionTurnError(BaseModel):
    """Why a turn failed."""

    code: (
        Literal[
            "context_length_exceeded",
            "max_output_tokens",
            "session_budget_exceeded",
            "usage_limit_exceeded",
            "project_spend_limit_exceeded",
            "organization_spend_limit_exceeded",
            "organization_usage_limit_exceeded",
            "billing_not_active",
            "credit_balance_exhausted",
            "rate_limit_exceeded",
            "flex_unavailable",
            "server_overloaded",
            "cyber_policy",
            "misalignment_policy_violation",
            "connection_failed",
            "server_error",
            "authentication_error",
            "invalid_request",
            "resource_not_found",
            "sandbox_error",
            "executor_version_incompatible",
            "active_turn_not_steerable",
            "request_timeout",
            "internal_error",
        ]
        | UnknownStr
    )
    """Error code, for programs."""
    message: str
    """Error message, for people."""
