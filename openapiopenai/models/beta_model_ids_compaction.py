"""`BetaModelIdsCompaction`: another name of `ModelIdsCompaction`."""

from openapiopenai.models.model_ids_compaction import ModelIdsCompaction as BetaModelIdsCompaction

__all__ = ["BetaModelIdsCompaction"]
