# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VoiceIdsShared`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "VoiceIdsShared",
    "VoiceIdsSharedDict",
]


if TYPE_CHECKING:
    VoiceIdsShared: TypeAlias = (
        Literal[
            "alloy",
            "ash",
            "ballad",
            "coral",
            "echo",
            "sage",
            "shimmer",
            "verse",
            "marin",
            "cedar",
            "fable",
            "nova",
            "onyx",
        ]
        | str
        | UnknownStr
    )
    """Name of a built-in voice, such as `marin`."""
    VoiceIdsSharedDict: TypeAlias = (
        str
        | Literal[
            "alloy",
            "ash",
            "ballad",
            "coral",
            "echo",
            "sage",
            "shimmer",
            "verse",
            "marin",
            "cedar",
            "fable",
            "nova",
            "onyx",
        ]
    )
    """`VoiceIdsShared` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> VoiceIdsShared:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VoiceIdsShared:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    VoiceIdsSharedDict = AS_GIVEN

    class VoiceIdsShared(OpenUnion):
        values = 'Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "nova", "onyx"] | str | UnknownStr'
        variants = ()

    from_json = VoiceIdsShared.from_json
    from_dict = VoiceIdsShared.from_dict
