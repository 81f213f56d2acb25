"""Model `CreateChatSessionBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What a session of a chat is made from."""

    workflow: WorkflowParam
    """The workflow behind the chat."""
    user: str
    """Id of your user, whose threads the session can reach."""
    expires_after: ExpiresAfterParam | None = None
    """When the session expires; after 10 minutes by default."""
    rate_limits: RateLimitsParam | None = None
    """How much may be asked in the session; 10 requests a minute by default."""
    chatkit_configuration: ChatkitConfigurationParam | None = None
    """What the chat can do."""


class CreateChatSessionBodyDict(TypedDict, total=False):
    """`CreateChatSessionBody` as a dict, for arguments."""

    workflow: Required[WorkflowParamDict | WorkflowParam]
    user: Required[str]
    expires_after: ExpiresAfterParamDict | ExpiresAfterParam
    rate_limits: RateLimitsParamDict | RateLimitsParam
    chatkit_configuration: ChatkitConfigurationParamDict | ChatkitConfigurationParam
