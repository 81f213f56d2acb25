# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApplyPatchCallOutputStatus`: another name of `ApplyPatchCallOutputStatus`."""

from openapiopenai.models.apply_patch_call_output_status import (
    ApplyPatchCallOutputStatus as BetaApplyPatchCallOutputStatus,
)

__all__ = ["BetaApplyPatchCallOutputStatus"]
