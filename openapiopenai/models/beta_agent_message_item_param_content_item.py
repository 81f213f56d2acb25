# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaAgentMessageItemParamContentItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_encrypted_content_param import (
        BetaEncryptedContentParam,
        BetaEncryptedContentParamDict,
    )
    from openapiopenai.models.input_image_content_param_auto_param import (
        InputImageContentParamAutoParam,
        InputImageContentParamAutoParamDict,
    )
    from openapiopenai.models.input_text_content_param import InputTextContentParam, InputTextContentParamDict

__all__ = [
    "BetaAgentMessageItemParamContentItem",
    "BetaAgentMessageItemParamContentItemDict",
    "UnknownBetaAgentMessageItemParamContentItem",
]


if TYPE_CHECKING:

    class UnknownBetaAgentMessageItemParamContentItem(UnknownVariant):
        """Variant of `BetaAgentMessageItemParamContentItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    BetaAgentMessageItemParamContentItem: TypeAlias = (
        InputTextContentParam
        | InputImageContentParamAutoParam
        | BetaEncryptedContentParam
        | UnknownBetaAgentMessageItemParamContentItem
    )
    """Content part of a message between agents: text, an image, or encrypted content."""
    BetaAgentMessageItemParamContentItemDict: TypeAlias = (
        InputTextContentParamDict | InputImageContentParamAutoParamDict | BetaEncryptedContentParamDict
    )
    """`BetaAgentMessageItemParamContentItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> BetaAgentMessageItemParamContentItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaAgentMessageItemParamContentItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaAgentMessageItemParamContentItemDict = AS_GIVEN

    class BetaAgentMessageItemParamContentItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "InputTextContentParam",
            "input_image": "InputImageContentParamAutoParam",
            "encrypted_content": "BetaEncryptedContentParam",
        }

    from_json = BetaAgentMessageItemParamContentItem.from_json
    from_dict = BetaAgentMessageItemParamContentItem.from_dict
    __getattr__ = BetaAgentMessageItemParamContentItem.module_attribute
