# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `TranscriptionChunkingStrategy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.vad_config import VadConfig

__all__ = [
    "TranscriptionChunkingStrategy",
]


if TYPE_CHECKING:
    TranscriptionChunkingStrategy: TypeAlias = Literal["auto"] | VadConfig
    """How audio is split into chunks: `auto` normalizes loudness and finds boundaries by voice activity detection (VAD); a `server_vad` object sets the VAD parameters. If unset, the audio is transcribed as one block."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> TranscriptionChunkingStrategy:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> TranscriptionChunkingStrategy:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class TranscriptionChunkingStrategy(OpenUnion):
        values = 'Literal["auto"]'
        variants = ("VadConfig",)

    from_json = TranscriptionChunkingStrategy.from_json
    from_dict = TranscriptionChunkingStrategy.from_dict
