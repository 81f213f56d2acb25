# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApplyPatchCallOutputStatusParam`: another name of `ApplyPatchCallOutputStatusParam`."""

from openapiopenai.models.apply_patch_call_output_status_param import (
    ApplyPatchCallOutputStatusParam as BetaApplyPatchCallOutputStatusParam,
)

__all__ = ["BetaApplyPatchCallOutputStatusParam"]
