"""`BetaComputerUsePreviewTool`: another name of `ComputerUsePreviewTool`."""

from openapiopenai.models.computer_use_preview_tool import ComputerUsePreviewTool as BetaComputerUsePreviewTool

__all__ = ["BetaComputerUsePreviewTool"]
