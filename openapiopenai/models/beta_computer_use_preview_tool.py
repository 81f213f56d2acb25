# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaComputerUsePreviewTool`: another name of `ComputerUsePreviewTool`."""

from openapiopenai.models.computer_use_preview_tool import ComputerUsePreviewTool as BetaComputerUsePreviewTool

__all__ = ["BetaComputerUsePreviewTool"]
