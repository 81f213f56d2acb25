# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaSpecificApplyPatchParam`: another name of `SpecificApplyPatchParam`."""

from openapiopenai.models.specific_apply_patch_param import SpecificApplyPatchParam as BetaSpecificApplyPatchParam

__all__ = ["BetaSpecificApplyPatchParam"]
