# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApplyPatchOperationParam`: another name of `ApplyPatchOperationParam`."""

from openapiopenai.models.apply_patch_operation_param import ApplyPatchOperationParam as BetaApplyPatchOperationParam

__all__ = ["BetaApplyPatchOperationParam"]
