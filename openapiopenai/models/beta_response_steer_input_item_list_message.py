# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseSteerInputItemListMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_configuration_update_item_param_agent import (
        BetaConfigurationUpdateItemParamAgent,
        BetaConfigurationUpdateItemParamAgentDict,
    )
    from openapiopenai.models.response_steer_input_item_list_message_content import (
        ResponseSteerInputItemListMessageContent,
        ResponseSteerInputItemListMessageContentDict,
    )

__all__ = [
    "BetaResponseSteerInputItemListMessage",
    "BetaResponseSteerInputItemListMessageDict",
]


class BetaResponseSteerInputItemListMessage(BaseModel):
    """A user message that steers a response."""

    type: Literal["message"] = "message"
    """Type: always `message`."""
    id: str | None = None
    """Its unique ID."""
    agent: BetaConfigurationUpdateItemParamAgent | None = None
    """Agent that produced this."""
    role: Literal["user"] = "user"
    """Whose message this is: always `user`."""
    status: str | None = None
    """Status of the message."""
    content: ResponseSteerInputItemListMessageContent
    """Content of the message: text, or content parts of text, images and files."""


class BetaResponseSteerInputItemListMessageDict(TypedDict, total=False):
    """`BetaResponseSteerInputItemListMessage` as a dict, for arguments."""

    type: Required[Literal["message"]]
    id: str | None
    agent: BetaConfigurationUpdateItemParamAgentDict | BetaConfigurationUpdateItemParamAgent | None
    role: Required[Literal["user"]]
    status: str | None
    content: Required[ResponseSteerInputItemListMessageContentDict | ResponseSteerInputItemListMessageContent]
