# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApplyPatchCallStatus`: another name of `ApplyPatchCallStatus`."""

from openapiopenai.models.apply_patch_call_status import ApplyPatchCallStatus as BetaApplyPatchCallStatus

__all__ = ["BetaApplyPatchCallStatus"]
