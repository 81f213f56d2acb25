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
    """`CreateChatSessionBody` of the API."""

    workflow: WorkflowParam
    user: str
    expires_after: ExpiresAfterParam | None = None
    rate_limits: RateLimitsParam | None = None
    chatkit_configuration: ChatkitConfigurationParam | None = None


class CreateChatSessionBodyDict(TypedDict, total=False):
    """`CreateChatSessionBody` as a dict, for arguments."""

    workflow: Required[WorkflowParamDict | WorkflowParam]
    user: Required[str]
    expires_after: ExpiresAfterParamDict | ExpiresAfterParam
    rate_limits: RateLimitsParamDict | RateLimitsParam
    chatkit_configuration: ChatkitConfigurationParamDict | ChatkitConfigurationParam
