# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApplyPatchCallStatusParam`: another name of `ApplyPatchCallStatusParam`."""

from openapiopenai.models.apply_patch_call_status_param import (
    ApplyPatchCallStatusParam as BetaApplyPatchCallStatusParam,
)

__all__ = ["BetaApplyPatchCallStatusParam"]
