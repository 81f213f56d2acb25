# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaModelIdsCompaction`: another name of `ModelIdsCompaction`."""

from openapiopenai.models.model_ids_compaction import ModelIdsCompaction as BetaModelIdsCompaction

__all__ = ["BetaModelIdsCompaction"]
