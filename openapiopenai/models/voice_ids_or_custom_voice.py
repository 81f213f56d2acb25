# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VoiceIdsOrCustomVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.voice_ids_or_custom_voice_object import (
        VoiceIdsOrCustomVoiceObject,
        VoiceIdsOrCustomVoiceObjectDict,
    )
    from openapiopenai.models.voice_ids_shared import VoiceIdsShared, VoiceIdsSharedDict

__all__ = [
    "VoiceIdsOrCustomVoice",
    "VoiceIdsOrCustomVoiceDict",
]


if TYPE_CHECKING:
    VoiceIdsOrCustomVoice: TypeAlias = VoiceIdsShared | VoiceIdsOrCustomVoiceObject
    """A voice: a built-in one by name, or a custom one by ID."""
    VoiceIdsOrCustomVoiceDict: TypeAlias = VoiceIdsSharedDict | VoiceIdsOrCustomVoiceObjectDict
    """`VoiceIdsOrCustomVoice` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> VoiceIdsOrCustomVoice:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VoiceIdsOrCustomVoice:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    VoiceIdsOrCustomVoiceDict = AS_GIVEN

    class VoiceIdsOrCustomVoice(OpenUnion):
        values = "VoiceIdsShared"
        variants = ("VoiceIdsOrCustomVoiceObject",)

    from_json = VoiceIdsOrCustomVoice.from_json
    from_dict = VoiceIdsOrCustomVoice.from_dict
