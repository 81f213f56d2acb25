# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AcceptLiveSessionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.accept_live_session_request_session import (
        AcceptLiveSessionRequestSession,
        AcceptLiveSessionRequestSessionDict,
    )

__all__ = [
    "AcceptLiveSessionRequest",
    "AcceptLiveSessionRequestDict",
]


class AcceptLiveSessionRequest(BaseModel):
    """Request to accept a SIP call."""

    session: AcceptLiveSessionRequestSession
    """Configuration of the session."""


class AcceptLiveSessionRequestDict(TypedDict, total=False):
    """`AcceptLiveSessionRequest` as a dict, for arguments."""

    session: Required[AcceptLiveSessionRequestSessionDict | AcceptLiveSessionRequestSession]
