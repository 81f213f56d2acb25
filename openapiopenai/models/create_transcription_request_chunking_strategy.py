# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateTranscriptionRequestChunkingStrategy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.vad_config import VadConfig, VadConfigDict

__all__ = [
    "CreateTranscriptionRequestChunkingStrategy",
    "CreateTranscriptionRequestChunkingStrategyDict",
]


if TYPE_CHECKING:
    CreateTranscriptionRequestChunkingStrategy: TypeAlias = Literal["auto"] | VadConfig
    """How audio is split into chunks: by the API (`auto`), or by voice activity detection (VAD) with parameters of your own."""
    CreateTranscriptionRequestChunkingStrategyDict: TypeAlias = Literal["auto"] | VadConfigDict
    """`CreateTranscriptionRequestChunkingStrategy` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateTranscriptionRequestChunkingStrategy:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateTranscriptionRequestChunkingStrategy:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateTranscriptionRequestChunkingStrategyDict = AS_GIVEN

    class CreateTranscriptionRequestChunkingStrategy(OpenUnion):
        values = 'Literal["auto"]'
        variants = ("VadConfig",)

    from_json = CreateTranscriptionRequestChunkingStrategy.from_json
    from_dict = CreateTranscriptionRequestChunkingStrategy.from_dict
