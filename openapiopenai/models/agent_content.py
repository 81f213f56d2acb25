# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_encrypted_content import BetaEncryptedContent
    from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText

__all__ = [
    "AgentContent",
    "UnknownAgentContent",
]


if TYPE_CHECKING:

    class UnknownAgentContent(UnknownVariant):
        """Variant of `AgentContent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentContent: TypeAlias = EvalItemContentOutputText | BetaEncryptedContent | UnknownAgentContent
    """Content part of a message between agents: text or encrypted content."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AgentContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentContent(OpenUnion):
        tag = "type"
        mapping = {
            "output_text": "EvalItemContentOutputText",
            "encrypted_content": "BetaEncryptedContent",
        }

    from_json = AgentContent.from_json
    from_dict = AgentContent.from_dict
    __getattr__ = AgentContent.module_attribute
