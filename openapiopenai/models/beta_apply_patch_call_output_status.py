"""`BetaApplyPatchCallOutputStatus`: another name of `ApplyPatchCallOutputStatus`."""

from openapiopenai.models.apply_patch_call_output_status import (
    ApplyPatchCallOutputStatus as BetaApplyPatchCallOutputStatus,
)

__all__ = ["BetaApplyPatchCallOutputStatus"]
