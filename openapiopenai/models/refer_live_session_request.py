# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ReferLiveSessionRequest`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ReferLiveSessionRequest",
    "ReferLiveSessionRequestDict",
]


class ReferLiveSessionRequest(BaseModel):
    """Whom to transfer the call to."""

    target_uri: str
    """Target of the transfer: a `tel:` or `sip:` URI such as `sip:agent@example.com`, sent in the SIP header `Refer-To`."""


class ReferLiveSessionRequestDict(TypedDict, total=False):
    """`ReferLiveSessionRequest` as a dict, for arguments."""

    target_uri: Required[str]
