# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ModelIdsResponses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.model_ids_shared import ModelIdsShared, ModelIdsSharedDict

__all__ = [
    "ModelIdsResponses",
    "ModelIdsResponsesDict",
]


if TYPE_CHECKING:
    ModelIdsResponses: TypeAlias = (
        Literal[
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-astra",
            "gpt-6-cyber",
            "gpt-6-luna",
            "gpt-6-rosalind",
            "gpt-6-sol",
            "gpt-6.1-sol",
            "gpt-6.1-terra",
            "gpt-6.2-astra",
            "gpt-6.2-astra-law",
            "gpt-6.2-sol",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-rosalind-research",
        ]
        | ModelIdsShared
        | UnknownStr
    )
    """ID of a model that generates responses, such as `gpt-5.1`."""
    ModelIdsResponsesDict: TypeAlias = (
        ModelIdsSharedDict
        | Literal[
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-astra",
            "gpt-6-cyber",
            "gpt-6-luna",
            "gpt-6-rosalind",
            "gpt-6-sol",
            "gpt-6.1-sol",
            "gpt-6.1-terra",
            "gpt-6.2-astra",
            "gpt-6.2-astra-law",
            "gpt-6.2-sol",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-rosalind-research",
        ]
        | str
    )
    """`ModelIdsResponses` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ModelIdsResponses:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ModelIdsResponses:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ModelIdsResponsesDict = AS_GIVEN

    class ModelIdsResponses(OpenUnion):
        values = 'Literal["o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-astra", "gpt-6-cyber", "gpt-6-luna", "gpt-6-rosalind", "gpt-6-sol", "gpt-6.1-sol", "gpt-6.1-terra", "gpt-6.2-astra", "gpt-6.2-astra-law", "gpt-6.2-sol", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-rosalind-research"] | ModelIdsShared | UnknownStr'
        variants = ()

    from_json = ModelIdsResponses.from_json
    from_dict = ModelIdsResponses.from_dict
