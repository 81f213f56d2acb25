# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaModelIdsShared`: another name of `ModelIdsShared`."""

from openapiopenai.models.model_ids_shared import ModelIdsShared as BetaModelIdsShared

__all__ = ["BetaModelIdsShared"]
