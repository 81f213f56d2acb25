"""Model `AcceptLiveSessionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """How a call over SIP is accepted."""

    session: AcceptLiveSessionRequestSession
    """The settings of the session."""


class AcceptLiveSessionRequestDict(TypedDict, total=False):
    """`AcceptLiveSessionRequest` as a dict, for arguments."""

    session: Required[AcceptLiveSessionRequestSessionDict | AcceptLiveSessionRequestSession]
