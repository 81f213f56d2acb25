# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeTruncation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.realtime_truncation_retention_ratio import (
        RealtimeTruncationRetentionRatio,
        RealtimeTruncationRetentionRatioDict,
    )

__all__ = [
    "RealtimeTruncation",
    "RealtimeTruncationDict",
]


if TYPE_CHECKING:
    RealtimeTruncation: TypeAlias = Literal["auto", "disabled"] | UnknownStr | RealtimeTruncationRetentionRatio
    """What happens when the conversation is longer than the model's input token limit: the oldest messages are dropped (`auto`), or an error is returned (`disabled`). Dropping messages breaks the prompt cache for the next turn; a retention ratio drops more at once, so that it happens less often, and a lower token limit saves tokens."""
    RealtimeTruncationDict: TypeAlias = Literal["auto", "disabled"] | str | RealtimeTruncationRetentionRatioDict
    """`RealtimeTruncation` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RealtimeTruncation:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeTruncation:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeTruncationDict = AS_GIVEN

    class RealtimeTruncation(OpenUnion):
        values = 'Literal["auto", "disabled"] | UnknownStr'
        variants = ("RealtimeTruncationRetentionRatio",)

    from_json = RealtimeTruncation.from_json
    from_dict = RealtimeTruncation.from_dict
