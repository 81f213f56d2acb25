# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateChatSessionBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chatkit_configuration_param import (
        ChatkitConfigurationParam,
        ChatkitConfigurationParamDict,
    )
    from openapiopenai.models.expires_after_param import ExpiresAfterParam, ExpiresAfterParamDict
    from openapiopenai.models.rate_limits_param import RateLimitsParam, RateLimitsParamDict
    from openapiopenai.models.workflow_param import WorkflowParam, WorkflowParamDict

__all__ = [
    "CreateChatSessionBody",
    "CreateChatSessionBodyDict",
]


class CreateChatSessionBody(BaseModel):
    """Parameters for creating a ChatKit session."""

    workflow: WorkflowParam
    """The workflow that powers the session."""
    user: str
    """Identifier of your end user; the session can access other objects with the same `user`, such as threads."""
    expires_after: ExpiresAfterParam | None = None
    """When the session expires; 10 minutes after creation by default."""
    rate_limits: RateLimitsParam | None = None
    """Rate limit of the session; 10 requests per minute by default."""
    chatkit_configuration: ChatkitConfigurationParam | None = None
    """ChatKit configuration of the session."""


class CreateChatSessionBodyDict(TypedDict, total=False):
    """`CreateChatSessionBody` as a dict, for arguments."""

    workflow: Required[WorkflowParamDict | WorkflowParam]
    user: Required[str]
    expires_after: ExpiresAfterParamDict | ExpiresAfterParam
    rate_limits: RateLimitsParamDict | RateLimitsParam
    chatkit_configuration: ChatkitConfigurationParamDict | ChatkitConfigurationParam
