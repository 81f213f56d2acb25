# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseSteerRequiredInputApplyPatchCallOutput`: another name of `ResponseSteerRequiredInputApplyPatchCallOutput`."""

from openapiopenai.models.response_steer_required_input_apply_patch_call_output import (
    ResponseSteerRequiredInputApplyPatchCallOutput as BetaResponseSteerRequiredInputApplyPatchCallOutput,
)

__all__ = ["BetaResponseSteerRequiredInputApplyPatchCallOutput"]
